/**
 * A line for one of the room's lists is written and handed in, for the trainer to read first. Typing draws nothing anew, else the field would
 * lose the hand that is on it.
 */
import { longestLine, writtenLists } from '../../domain/room/choices';
import { mostOfOne, type WrittenList } from '../../domain/room/waiting';
import type { RoomAnswer } from '../../domain/telephones/page';
import { afterLine, unwritten, type WritingLine } from '../../domain/telephones/writing-line';
import { make } from './dom';
import { Kept } from './kept';
import { sentence, title } from './parts';
import { draw, roomNow, say, send } from './room';

const kept = new Kept<Readonly<Record<WrittenList, WritingLine>>>('lines', { questions: unwritten, impressions: unwritten });
/** Answers to the last try to hand in, if they are to be shown. */
const answers: Partial<Record<WrittenList, RoomAnswer>> = {};

const change = (list: WrittenList, next: Partial<WritingLine>): void => kept.change({ [list]: { ...kept.now[list], ...next } });

const isTyped = (list: WrittenList): boolean => kept.now[list].text.trim() !== '';

async function handIn(list: WrittenList): Promise<void> {
  const { text } = kept.now[list];
  change(list, { isHandingIn: true });
  delete answers[list];
  draw();
  const told = await send({ kind: 'write-line', list, text });
  const before = kept.now[list];
  const after = afterLine(before, text, told);
  change(list, after);
  if (before.isHandingIn && !after.isHandingIn && !after.isThanked && told !== 'away' && told !== 'locked') answers[list] = told;
  draw();
}

/** The laptop said what is open: what was on its way goes once more, also where it is closed now, since it may be there already. */
export function tellLines(): void {
  for (const list of writtenLists) if (kept.now[list].isHandingIn) void handIn(list);
}

/** The room knows this telephone no more. */
export function leaveLines(): void {
  for (const list of writtenLists) change(list, { written: 0, isHandingIn: false });
}

const roomLeft = (list: WrittenList): string => say('line-room', { left: longestLine - kept.now[list].text.length });

function field(list: WrittenList): readonly HTMLElement[] {
  const counter = make('p', { id: 'room', class: 'note' }, roomLeft(list));
  const onward = make(
    'button',
    {
      type: 'button',
      id: 'onward',
      class: 'first',
      disabled: !isTyped(list),
      click: () => !kept.now[list].isHandingIn && void handIn(list),
    },
    say(kept.now[list].isHandingIn ? 'handing-in' : 'hand-in'),
  );
  const area = make('textarea', {
    id: 'line',
    rows: '4',
    maxlength: String(longestLine),
    'aria-describedby': 'care room',
    readonly: kept.now[list].isHandingIn,
    input: () => {
      change(list, { text: area.value });
      counter.textContent = roomLeft(list);
      onward.disabled = !isTyped(list);
    },
  });
  area.value = kept.now[list].text;
  return [make('label', { for: 'line' }, say(`line-text-${list}`)), area, counter, onward];
}

/** What the last try came to, or that nobody asks for it any more. */
function toldOf(list: WrittenList, isOpen: boolean): string | undefined {
  const answer = answers[list];
  if (answer === 'enough') return say('answer-enough');
  if (answer === 'not-saved' || answer === 'closed') return say(`line-${answer}`);
  if (answer !== undefined) return say('line-unfit');
  if (!isOpen) return say('line-closed');
  const { locked } = roomNow();
  return locked && say(`locked-${locked}`);
}

function thanks(list: WrittenList, isOpen: boolean): readonly HTMLElement[] {
  const another = (): void => {
    change(list, { isThanked: false });
    draw();
  };
  const hasMore = kept.now[list].written < mostOfOne;
  return [
    title('thanks'),
    sentence('line-thanks'),
    ...(hasMore ? [] : [sentence('line-most')]),
    ...(hasMore && isOpen ? [make('button', { type: 'button', id: 'another', click: another }, say(`line-another-${list}`))] : []),
  ];
}

/** `isOpen`: the trainer asks for it now. */
export function writing(list: WrittenList, isOpen: boolean): readonly HTMLElement[] {
  const { isThanked, written, isHandingIn } = kept.now[list];
  if (isThanked) return thanks(list, isOpen);
  if (written >= mostOfOne) return [title(`line-title-${list}`), sentence('line-most')];
  return [
    title(`line-title-${list}`),
    sentence(`line-what-${list}`),
    make('p', { id: 'care' }, say('line-care')),
    make('p', { role: 'alert', class: 'wrong' }, isHandingIn ? undefined : toldOf(list, isOpen)),
    ...field(list),
  ];
}

/** Begins a line: a person who comes again writes, and is not thanked again. */
export const beginWriting = (list: WrittenList): void => {
  if (kept.now[list].isThanked) change(list, { isThanked: false });
};

/** Something stands there that was not handed in. */
export const isLeftLying = (list: WrittenList): boolean => isTyped(list) || kept.now[list].isThanked;
