/**
 * Keys of which one press alone does nothing, so that no stray one shows an answer to the room: at the voices Next only waits, and a
 * second one soon after it reveals, as does one that is held down. Pure; whoever has the clock keeps what is waited for.
 */
import { duration, elapsed, type Instant } from '../kernel/time';
import type { TrainingCommand } from '../training/command';
import type { Context } from '../training/rules';
import { waitsForReveal } from './decide-present';
import type { RunState } from './state';

/** `next-held`: the key comes again by itself, because it is held down. */
export const presses = ['next', 'next-held'] as const;
export type Press = (typeof presses)[number];

/** A second Next within this time reveals. */
export const quickly = duration(2_000);
/** One that is held down for this time does the same. */
export const longHeld = duration(1_000);

export interface PressedOnce {
  readonly key: 'next';
  readonly at: Instant;
  /** Where it was pressed: anywhere else it says nothing. */
  readonly step: string;
}

export interface AfterPress {
  /** Undefined when the press is waited with, or says nothing. */
  readonly command: TrainingCommand | undefined;
  readonly once: PressedOnce | undefined;
}

export interface Stage {
  readonly programme: Context['programme'];
  readonly run: RunState;
}

const stepOf = ({ barometer: { statement, phase } }: RunState): string => `${statement} ${phase}`;

/** What a press asks for, and what is waited for from then on. `once`: what was waited for until now. */
export function afterPress(press: Press, once: PressedOnce | undefined, stage: Stage, now: Instant): AfterPress {
  const step = waitsForReveal(stage) ? stepOf(stage.run) : undefined;
  const since = once !== undefined && once.step === step ? elapsed(once.at, now) : undefined;
  if (press === 'next-held') {
    return since !== undefined && since >= longHeld
      ? { command: { kind: 'reveal-answer' }, once: undefined }
      : { command: undefined, once };
  }
  if (step === undefined) return { command: { kind: 'next' }, once: undefined };
  return since !== undefined && since <= quickly
    ? { command: { kind: 'reveal-answer' }, once: undefined }
    : { command: undefined, once: { key: 'next', at: now, step } };
}

/** Nobody can add a second press to it any more. */
export const isOver = ({ at }: PressedOnce, now: Instant): boolean => elapsed(at, now) > quickly;
