/** A place in the barometer: one of three, which can be changed as long as places are open. What was chosen is told again after a break. */
import { positionStrokes, signSize, signStroke } from '../../domain/barometer/position-strokes';
import type { Position } from '../../domain/barometer/schema';
import type { RoomAnswer, RoomTask } from '../../domain/telephones/page';
import { counted, nowhere, placeToSend, press, refused, sending, type TakingPlace } from '../../domain/telephones/taking-place';
import { make } from './dom';
import { Kept } from './kept';
import { heading, sentence } from './parts';
import { draw, roomNow, say, send } from './room';
import type { TaskView } from './task';

type PlaceTask = RoomTask<'place'>;

/** The choices in the order of the floor, + first. */
const choices: readonly Position[] = ['agree', 'unsure', 'disagree'];

/** By statement and round, so that a trainer who goes back finds everybody where they were. */
const kept = new Kept<Readonly<Record<string, TakingPlace>>>('place', {}, 'telephone');

const keyOf = ({ statement, round }: PlaceTask): string => `${round} ${statement}`;
const takingOf = (task: PlaceTask): TakingPlace => kept.now[keyOf(task)] ?? nowhere;
const keep = (task: PlaceTask, taking: TakingPlace): void => kept.change({ [keyOf(task)]: taking });

let isSending = false;
/** Why the last press was not counted. */
let refusal: Exclude<RoomAnswer, 'done'> | undefined;

/** What waits goes, one after the other; without an answer it goes again once the laptop is heard. */
async function sendPlace(task: PlaceTask): Promise<void> {
  const place = placeToSend(takingOf(task));
  if (isSending || !place || task.stage !== 'open') return;
  isSending = true;
  keep(task, sending(takingOf(task), place));
  const { statement, round } = task;
  const told = await send({ kind: 'take-place', statement, round, ...place });
  isSending = false;
  if (told === 'away' || told === 'locked') return draw();
  refusal = told === 'done' ? undefined : told;
  keep(task, (told === 'done' ? counted : refused)(takingOf(task), place));
  draw();
  if (takingOf(task).wanted !== undefined) await sendPlace(task);
}

function choose(task: PlaceTask, position: Position | null): void {
  const { stands, wanted } = takingOf(task);
  refusal = undefined;
  if (wanted !== undefined || position !== stands) keep(task, press(takingOf(task), position));
  draw();
  void sendPlace(task);
}

function sign(position: Position): SVGSVGElement {
  const named = <Name extends 'svg' | 'path'>(name: Name, traits: Readonly<Record<string, string>>): SVGElementTagNameMap[Name] => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', name);
    for (const [trait, value] of Object.entries(traits)) element.setAttribute(trait, value);
    return element;
  };
  const drawn = named('svg', { viewBox: `0 0 ${signSize} ${signSize}`, class: 'sign', 'aria-hidden': 'true' });
  drawn.append(named('path', { d: positionStrokes[position], 'stroke-width': String(signStroke) }));
  return drawn;
}

function place(task: PlaceTask, position: Position): HTMLElement {
  const { stands, wanted } = takingOf(task);
  const isChosen = position === (wanted === undefined ? stands : wanted);
  return make(
    'button',
    {
      type: 'button',
      id: `place-${position}`,
      class: `place place-${position}`,
      'aria-pressed': String(isChosen),
      click: () => choose(task, position),
    },
    sign(position),
    make('span', {}, say(`stand-${position}`)),
  );
}

/** Said to a screen reader, too, whenever it is another. */
function told(task: PlaceTask): string {
  const { stands, wanted } = takingOf(task);
  const { locked } = roomNow();
  if (refusal) return say(refusal === 'closed' ? 'place-late' : 'place-not-saved');
  if (locked) return say(`locked-${locked}`);
  if (wanted !== undefined) return say('place-going');
  return stands === null ? '' : say('place-counted', { place: say(`stand-${stands}`) });
}

function open(task: PlaceTask): readonly HTMLElement[] {
  const { stands, wanted } = takingOf(task);
  return [
    make('p', { class: 'note' }, say(task.round === 'second' ? 'place-second' : 'place-how')),
    make('div', { role: 'group', 'aria-labelledby': 'asked', class: 'places' }, ...choices.map((position) => place(task, position))),
    make('p', { role: 'status', class: refusal ? 'wrong' : 'told' }, told(task)),
    make(
      'button',
      { type: 'button', id: 'place-back', hidden: stands === null || wanted === null, click: () => choose(task, null) },
      say('place-back'),
    ),
    sentence('place-nobody'),
  ];
}

export const placeTask: TaskView<'place'> = {
  told: (task) => {
    refusal = undefined;
    void sendPlace(task);
  },
  /* Another half-day, or another training, has no place for this telephone yet. */
  left: () => kept.forget({}),
  drawn: (task) => [
    heading(task.text),
    ...(task.stage === 'open' ? open(task) : [sentence(task.stage === 'soon' ? 'place-soon' : 'place-over')]),
  ],
};
