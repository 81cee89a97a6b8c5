/** A test or an evaluation is filled in and handed in. Typing and choosing draw nothing anew, else the field would lose the hand that is on it. */
import { blank, type Filling, type FillingAct, fill, isBegun, mayGoBack, sheetOf, stepOf } from '../../domain/forms/filling';
import type { Collection } from '../../domain/forms/form';
import type { FormView } from '../../domain/forms/question';
import type { RoomAnswer } from '../../domain/telephones/page';
import { make } from './dom';
import { formStep } from './form-steps';
import { Kept } from './kept';
import { promises, sentence, title } from './parts';
import { draw, roomNow, say, send } from './room';
import type { TaskView } from './task';

interface FormKept {
  /** Which form was begun. */
  readonly of: Collection | undefined;
  readonly filling: Filling;
  /** Others that were begun: a trainer may open another one in the midst of it. */
  readonly begun: Readonly<Partial<Record<Collection, Filling>>>;
  /** The form is on its way: it goes there again until somebody says what became of it. */
  readonly isHandingIn: boolean;
  /** It was on its way before: that it is there already is good news. */
  readonly isSecondTry: boolean;
}

/** What was answered goes once it is handed in. */
const kept = new Kept<FormKept>('form', {
  of: undefined,
  filling: blank,
  begun: {},
  isHandingIn: false,
  isSecondTry: false,
});
/** On this telephone, in whichever of its pages. */
const done = new Kept<{ readonly handedIn: readonly Collection[] }>('handed-in', { handedIn: [] }, 'telephone');
/** The answer to the last try to hand in, if it is to be shown. */
let answer: RoomAnswer | undefined;

/** Turns to another form, and keeps everything of the one before. */
function turnTo(next: Collection): void {
  const { of, filling, begun } = kept.now;
  const others = of === undefined ? begun : { ...begun, [of]: filling };
  kept.change({ of: next, filling: others[next] ?? blank, begun: others, isHandingIn: false, isSecondTry: false });
  answer = undefined;
}

async function handIn(): Promise<void> {
  const { of, isSecondTry, filling } = kept.now;
  if (of === undefined) return;
  kept.change({ isHandingIn: true, isSecondTry: true });
  answer = undefined;
  draw();
  const told = await send({ kind: 'hand-in', collection: of, sheet: sheetOf(filling) });
  if (told === 'locked') kept.change({ isHandingIn: false });
  else if (told !== 'away') handedInAs(of, told, isSecondTry);
  draw();
}

function handedInAs(of: Collection, told: RoomAnswer, isSecondTry: boolean): void {
  const isThere = told === 'done' || told === 'already';
  if (isThere) {
    done.change({ handedIn: [...done.now.handedIn, of] });
    kept.change({ begun: { ...kept.now.begun, [of]: blank } });
  }
  /* Another form may have been opened meanwhile. */
  if (kept.now.of !== of) return;
  answer = told === 'already' && isSecondTry ? 'done' : told;
  kept.change({
    isHandingIn: false,
    isSecondTry: false,
    ...(isThere ? { filling: blank } : {}),
  });
}

function isEmptyStep(form: FormView<string>): boolean {
  const { filling } = kept.now;
  const step = stepOf(filling, form);
  if (step?.kind === 'code') return filling.code.trim() === '';
  return step?.kind === 'question' && (filling.answers[step.question.id] ?? '').trim() === '';
}

function onwardWords(form: FormView<string>): string {
  const { filling, isHandingIn } = kept.now;
  if (filling.stage === 'checking') return say(isHandingIn ? 'handing-in' : 'hand-in');
  if (filling.stage !== 'asking') return say('begin');
  return say(filling.isCorrecting ? 'to-check' : isEmptyStep(form) ? 'skip' : 'next');
}

function followAnswer(form: FormView<string>): void {
  const onward = document.getElementById('onward');
  if (onward) onward.textContent = onwardWords(form);
  const clear = document.getElementById('clear');
  if (clear) clear.hidden = isEmptyStep(form);
  const before = document.getElementById('before');
  if (before) before.hidden = !mayGoBack(kept.now.filling);
}

function fillIn(given: FillingAct, form: FormView<string>): void {
  const isOwnStep = given.kind === 'answer' || given.kind === 'write' || given.kind === 'write-code';
  kept.change({ filling: fill(kept.now.filling, given, form) });
  answer = undefined;
  if (isOwnStep) followAnswer(form);
  else draw();
}

const held = 'in-form';

/** The telephone's own way back would leave the page, and with its tab go the answers: there is a place before it now. */
function holdWayBack(): void {
  if (history.state !== held) history.pushState(held, '');
}

function goOn(form: FormView<string>): void {
  if (kept.now.isHandingIn) return;
  holdWayBack();
  if (kept.now.filling.stage === 'checking') void handIn();
  else fillIn({ kind: 'next' }, form);
}

function filling(form: FormView<string>): readonly HTMLElement[] {
  const { filling: now } = kept.now;
  const { locked } = roomNow();
  const step = stepOf(now, form);
  const told = answer !== undefined && answer !== 'done' ? say(`answer-${answer}`) : locked ? say(`locked-${locked}`) : undefined;
  return [
    ...formStep({ form, filling: now, act: (given) => fillIn(given, form) }),
    make('p', { role: 'alert', class: 'wrong' }, told),
    make(
      'div',
      { class: 'ways' },
      make('button', { type: 'button', id: 'onward', class: 'first', click: () => goOn(form) }, onwardWords(form)),
      step?.kind === 'question' &&
        step.question.kind !== 'open' &&
        make(
          'button',
          { type: 'button', id: 'clear', hidden: isEmptyStep(form), click: () => fillIn({ kind: 'leave-empty' }, form) },
          say('clear'),
        ),
      (now.stage === 'asking' || now.stage === 'checking') &&
        make('button', { type: 'button', id: 'before', hidden: !mayGoBack(now), click: () => fillIn({ kind: 'back' }, form) }, say('back')),
    ),
  ];
}

const isHandedIn = ({ of } = kept.now): boolean => of !== undefined && done.now.handedIn.indexOf(of) >= 0;
const thanks = (): readonly HTMLElement[] => [title('thanks'), sentence(answer === 'already' ? 'answer-already' : 'thanks-what')];

/** What is to be said of a form that was closed; undefined when none was begun. */
export function afterForm(): readonly HTMLElement[] | undefined {
  if (isHandedIn() && answer !== undefined) return thanks();
  return isBegun(kept.now.filling) ? [title('wait'), sentence('form-gone'), ...promises()] : undefined;
}

export const formTask: TaskView<'form'> = {
  told: ({ form: { collection } }) => {
    if (collection !== kept.now.of) turnTo(collection);
    if (kept.now.isHandingIn) void handIn();
  },
  drawn: ({ form }) => (isHandedIn() ? thanks() : filling(form)),
  /** One question back, as the page's own button. */
  wayBack: ({ form }) => {
    const { filling: now, isHandingIn } = kept.now;
    if (now.stage !== 'asking' && now.stage !== 'checking') return;
    holdWayBack();
    if (!isHandingIn) fillIn({ kind: 'back' }, form);
  },
  left: () => {
    done.change({ handedIn: [] });
    kept.change({ isHandingIn: false });
  },
};
