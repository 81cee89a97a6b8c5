/** What the trainer's telephone is shown, built of what it may know, and what its keys ask for: the same as the desk's. */
import { firstMinutes as minutesOf, oneMinute, startOrPause } from '../agenda/timer-acts';
import type { DeskTime } from '../desk/desk-view';
import { keyActOf } from '../desk/key-acts';
import { type Duration, elapsed, type Instant } from '../kernel/time';
import { findSlide } from '../programme/deck';
import { plainText } from '../programme/plain-text';
import type { Paragraph, TextBlock } from '../programme/slide';
import { titleOf } from '../programme/slide-text';
import { runView } from '../stage/console';
import { waitsForReveal } from '../stage/decide-present';
import type { RunInSight, RunView } from '../stage/run-view';
import type { SceneContext } from '../stage/scene-context';
import type { RunState } from '../stage/state';
import type { TrainingCommand } from '../training/command';
import { stageIn, type TrainingContext } from '../training/context';
import { sceneContext } from '../training/view';
import type { RemoteBarometer, RemoteKey, RemoteNote, RemoteSlide, RemoteTimes, RemoteView } from './remote';

function noteOf(kind: RemoteNote['kind'], [first, ...rest]: Paragraph): RemoteNote {
  if (first?.kind === 'strong') return { kind, label: plainText(first.content), text: plainText(rest).trim() };
  return { kind, label: '', text: plainText(first ? [first, ...rest] : rest) };
}

/** What is drawn or laid out in columns has no place in notes: the check of the content keeps it out. */
function notesFrom(block: TextBlock): readonly RemoteNote[] {
  switch (block.kind) {
    case 'heading':
      return [noteOf('heading', block.content)];
    case 'paragraph':
    case 'quote':
      return [noteOf('text', block.content)];
    case 'list':
      return block.items.map((item) => noteOf('point', item));
    case 'columns':
      return block.columns.flat().flatMap(notesFrom);
    case 'table':
      return [block.head, ...block.rows].map((row) => ({ kind: 'point', label: '', text: row.map(plainText).join(' · ') }));
    default:
      return [];
  }
}

function slideOf({ slide, slideNumber, slideCount, step, steps }: RunView, { programme, language }: SceneContext): RemoteSlide | undefined {
  const found = slide && findSlide(programme, slide);
  return found && { ...titleOf(found.slide, found.block, language), number: slideNumber, of: slideCount, step, steps };
}

const barometerOf = ({ barometer }: RunView): RemoteBarometer | undefined =>
  barometer && {
    statement: barometer.text,
    number: barometer.number,
    of: barometer.of,
    round: barometer.round,
    counts: barometer.counts,
    byTelephone: barometer.byTelephone,
    present: barometer.present,
    canCount: barometer.canCount,
    canReveal: barometer.canReveal,
  };

function timerOf({ timerRunning }: RunInSight): RemoteView['timer'] {
  if (timerRunning === undefined) return 'none';
  return timerRunning ? 'runs' : 'paused';
}

const coverOf = ({ cover }: RunInSight): RemoteView['cover'] => (cover === 'none' || cover === 'black' ? cover : 'other');

interface Seen {
  readonly context: SceneContext;
  readonly run: RunView;
}

function seenIn(context: TrainingContext): Seen {
  const scene = sceneContext(context);
  return { context: scene, run: runView(stageIn(context).training, scene, context.device) };
}

/** Only what the answer follows may be asked for by the key that takes one press. */
const leadsOn = ({ context, run }: Seen): boolean => run.day !== undefined && !run.nextLeadsNowhere && !waitsForReveal(context);

export function remoteView(training: TrainingContext): RemoteView {
  const seen = seenIn(training);
  const { context, run } = seen;
  return {
    language: training.language,
    spoken: context.language,
    slide: slideOf(run, context),
    next: run.nextTitle === '' ? undefined : { title: run.nextTitle, lang: run.nextLang, isStep: run.nextIsStep },
    notes: run.notes.flatMap(notesFrom),
    notesLang: run.notesLang,
    cover: coverOf(run),
    isFrozen: run.isFrozen,
    canNext: leadsOn(seen),
    canBack: run.day !== undefined && !(run.isFirstSlide && run.step === 0 && run.cover === 'none'),
    timer: timerOf(run),
    timerMinutes: minutesOf(run),
    barometer: barometerOf(run),
  };
}

/** Another text whenever Next, Back, black, a count or the reveal would mean something else than before. */
export function pictureKey({ day, slide, step, cover, message, plan, list, card, frozen, barometer }: RunState): string {
  const over = { message: [message], plan: [plan], groups: [], list: [list], card: [card], none: [], black: [], helplines: [], quiet: [] };
  return JSON.stringify([day, slide, step, cover, over[cover], frozen !== undefined, barometer.statement, barometer.phase]);
}

/** `next` goes the way of a press; undefined where the key says nothing now. */
export function remoteAct(key: RemoteKey, training: TrainingContext): TrainingCommand | 'next' | undefined {
  const seen = seenIn(training);
  const { run } = seen;
  const counting = run.barometer?.canCount ?? false;
  switch (key) {
    case 'next':
      return leadsOn(seen) ? 'next' : undefined;
    case 'back':
    case 'black': {
      const act = keyActOf(key);
      return act?.kind === 'command' && run.day !== undefined ? act.command : undefined;
    }
    case 'timer':
      return run.day === undefined ? undefined : startOrPause(run);
    case 'one-minute-more':
    case 'one-minute-less':
      return run.timerRunning === undefined ? undefined : oneMinute(key === 'one-minute-more' ? 1 : -1);
    case 'reveal':
      return run.barometer?.canReveal && run.cover === 'none' ? { kind: 'reveal-answer' } : undefined;
    default: {
      const [position, way] = countingKeys[key];
      return counting ? { kind: 'count', position, change: way } : undefined;
    }
  }
}

const countingKeys = {
  'agree-more': ['agree', 1],
  'unsure-more': ['unsure', 1],
  'disagree-more': ['disagree', 1],
  'agree-less': ['agree', -1],
  'unsure-less': ['unsure', -1],
  'disagree-less': ['disagree', -1],
} as const;

export const remoteTimes = ({ blockLeft, activityLeft, behind, dayEnds }: DeskTime, { timer }: Pick<RunState, 'timer'>): RemoteTimes => ({
  blockLeft,
  activityLeft,
  activityRuns: timer?.runningSince !== undefined,
  behind,
  dayEnds,
});

/** Milliseconds by which a telephone may count another time before it is told anew. */
const tolerance = 1_500;

const isNear = (one: Duration | undefined, other: Duration | undefined, gone: number): boolean =>
  one === undefined || other === undefined ? one === other : Math.abs(one - gone - other) <= tolerance;

/** Says whether a telephone that counted on from `told` shows the right times now. */
export function goesOn(told: RemoteTimes, at: Instant, times: RemoteTimes, now: Instant): boolean {
  const gone = elapsed(at, now);
  return (
    told.behind === times.behind &&
    told.dayEnds === times.dayEnds &&
    told.activityRuns === times.activityRuns &&
    isNear(told.blockLeft, times.blockLeft, gone) &&
    isNear(told.activityLeft, times.activityLeft, told.activityRuns ? gone : 0)
  );
}
