/** When a timer asks for attention, and that it may sound: at times that the trainer sets, the same for everybody who looks. Pure. */
import { type Duration, minutes } from '../kernel/time';

/** What counts down for the trainer: the block's time, the activity's and the group's. */
export const timedThings = ['block', 'activity', 'group'] as const;
export type TimedThing = (typeof timedThings)[number];

/** From calm to over; each is later than the one before. */
export const timerStages = ['calm', 'nearly', 'pressing', 'over'] as const;
export type TimerStage = (typeof timerStages)[number];

/** Whole minutes that are left when a stage begins; with nought, only the end is marked. `pressing` is less than `nearly`. */
export interface StageTimes {
  readonly nearly: number;
  readonly pressing: number;
}

export interface TimerSettings {
  readonly block: StageTimes;
  /** Stages of the activity's and the groups' timers, which are shorter. */
  readonly activity: StageTimes;
  /** A quiet tone on the desk when a stage begins. */
  readonly sound: boolean;
}

export const usualTimers: TimerSettings = {
  block: { nearly: 5, pressing: 0 },
  activity: { nearly: 1, pressing: 0 },
  sound: false,
};

/** Times that can be chosen, in minutes. */
export const nearlyChoices = [1, 2, 3, 5, 10, 15, 20] as const;
export const pressingChoices = [0, 1, 2, 3, 5, 10] as const;

export const isStageTimes = ({ nearly, pressing }: StageTimes): boolean => pressing < nearly;

export function timerStageOf(left: Duration, { nearly, pressing }: StageTimes): TimerStage {
  if (left <= 0) return 'over';
  if (left <= pressing * 60_000) return 'pressing';
  return left <= nearly * 60_000 ? 'nearly' : 'calm';
}

/** For so long it helps to see by how much the groups are over; then work went on, and that they are is enough. */
const countsOverFor = minutes(10);

export const isLongOver = (left: Duration): boolean => left < -countsOverFor;

export const timesFor = (timers: TimerSettings, thing: TimedThing): StageTimes => (thing === 'block' ? timers.block : timers.activity);

export const isLater = (stage: TimerStage, than: TimerStage): boolean => timerStages.indexOf(stage) > timerStages.indexOf(than);
