/**
 * Keys of which one press alone does nothing that the room would mind. At the voices, and at a question of the quiz, Next only arms the
 * answer, and a second one reveals it, quick or calm, as does one that is held down. Esc takes away one layer, cover or freeze; from the bare slide it takes the picture off the
 * projector only when it comes again soon, since clickers send it on their start key, too. Pure; whoever has the clock keeps what is
 * waited for.
 */
import { assertNever } from '../kernel/assert-never';
import { type Duration, duration, elapsed, type Instant } from '../kernel/time';
import type { TrainingCommand } from '../training/command';
import type { Context } from '../training/rules';
import { asksQuiz, waitsForReveal } from './decide-present';
import type { RunState } from './state';

/**
 * `next-held`: the key comes again by itself, because it is held down. `next-double`: the second click of a double click on Next, and
 * any after it; many people click twice by habit, so that it is no second press.
 */
export const presses = ['next', 'next-held', 'next-double', 'leave'] as const;
export type Press = (typeof presses)[number];

/** So long the answer stays armed: whoever presses calmly is heard, and two stray presses in a long talk are two first ones. */
export const armedFor = duration(30_000);
/** A second Next sooner than this is the first one's bounce, which worn keys and clickers send. */
export const bounce = duration(100);
/** One that is held down for this time does the same. */
export const longHeld = duration(1_000);
/** A second Esc within this time takes the picture off. */
export const soon = duration(3_000);

export interface PressedOnce {
  readonly key: 'next' | 'leave';
  readonly at: Instant;
  /** The step at which it was pressed: anywhere else it does nothing. */
  readonly step: string;
}

export interface AfterPress {
  /** `off`: the picture goes from the projector. Undefined when the press is waited with, or says nothing. */
  readonly act: TrainingCommand | 'off' | undefined;
  readonly once: PressedOnce | undefined;
}

/** The desk and its clicker, and the trainer's telephone: one person may press at both, or two at once. */
export type End = 'desk' | 'remote';
export type SharedKey = 'next' | 'back' | 'black';
/** The same key at the other end within this time is the same press: nobody has seen yet what came of the first. */
const moment = duration(500);

export interface PressedAt {
  readonly end: End;
  readonly key: SharedKey;
  readonly at: Instant;
}

export const isEcho = (before: PressedAt | undefined, { end, key, at }: PressedAt): boolean =>
  before !== undefined && before.end !== end && before.key === key && elapsed(before.at, at) <= moment;

/** What is played, and whether the picture is wanted on the projector. */
export interface Stage {
  readonly programme: Context['programme'];
  readonly run: RunState;
  readonly isShown: boolean;
}

const waitFor: Readonly<Record<PressedOnce['key'], Duration>> = { next: armedFor, leave: soon };

/** Nobody can add a second press to it any more. */
export const isOver = ({ key, at }: PressedOnce, now: Instant): boolean => elapsed(at, now) > waitFor[key];

const isAgain = (once: PressedOnce | undefined, { key, step, at }: PressedOnce): once is PressedOnce =>
  once?.key === key && once.step === step && !isOver(once, at);

/** The answer that a second Next reveals, and where it belongs; undefined where Next only goes on. */
interface Armable {
  readonly step: string;
  readonly act: TrainingCommand;
}

function armable(stage: Stage): Armable | undefined {
  const { barometer, card } = stage.run;
  if (asksQuiz(stage) && card?.kind === 'quiz')
    return { step: `quiz ${card.question}`, act: { kind: 'show-card', card: { ...card, revealed: true } } };
  return waitsForReveal(stage) ? { step: `${barometer.statement} ${barometer.phase}`, act: { kind: 'reveal-answer' } } : undefined;
}

function afterNext(once: PressedOnce | undefined, stage: Stage, at: Instant): AfterPress {
  const armed = armable(stage);
  if (!armed) return { act: { kind: 'next' }, once: undefined };
  const pressed: PressedOnce = { key: 'next', at, step: armed.step };
  if (!isAgain(once, pressed)) return { act: undefined, once: pressed };
  return elapsed(once.at, at) < bounce ? { act: undefined, once } : { act: armed.act, once: undefined };
}

function afterHeld(once: PressedOnce | undefined, stage: Stage, at: Instant): AfterPress {
  const armed = armable(stage);
  const isHere = once?.key === 'next' && once.step === armed?.step;
  return isHere && elapsed(once.at, at) >= longHeld ? { act: armed?.act, once: undefined } : { act: undefined, once };
}

const afterDouble = (once: PressedOnce | undefined, stage: Stage, at: Instant): AfterPress =>
  armable(stage) ? { act: undefined, once } : afterNext(once, stage, at);

/** What lies over the slide, from the top. */
function layerOver({ day, cover, frozen }: RunState): TrainingCommand | undefined {
  if (day === undefined) return undefined;
  if (cover !== 'none') return { kind: 'cover', cover: 'none' };
  return frozen ? { kind: 'freeze', frozen: false } : undefined;
}

interface AfterBareLeave extends AfterPress {
  readonly act: 'off' | undefined;
}

/** Handles Leave where nothing lies over the picture, as when no training is open. */
export function afterBareLeave(once: PressedOnce | undefined, isShown: boolean, at: Instant): AfterBareLeave {
  if (!isShown) return { act: undefined, once: undefined };
  const pressed: PressedOnce = { key: 'leave', at, step: 'bare' };
  return isAgain(once, pressed) ? { act: 'off', once: undefined } : { act: undefined, once: pressed };
}

function afterLeave(once: PressedOnce | undefined, { run, isShown }: Stage, at: Instant): AfterPress {
  const layer = layerOver(run);
  return layer ? { act: layer, once: undefined } : afterBareLeave(once, isShown, at);
}

/** What a press asks for, and what is waited for from then on. `once`: what was waited for until now. */
export function afterPress(press: Press, once: PressedOnce | undefined, stage: Stage, at: Instant): AfterPress {
  switch (press) {
    case 'next':
      return afterNext(once, stage, at);
    case 'next-held':
      return afterHeld(once, stage, at);
    case 'next-double':
      return afterDouble(once, stage, at);
    case 'leave':
      return afterLeave(once, stage, at);
    default:
      return assertNever(press, 'press');
  }
}
