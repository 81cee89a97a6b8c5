/** Which one hint the desk shows: where the next step is. It never comes back once its step was done, by any way, or it was closed. */

import { sumOf } from '../barometer/state';
import { halfDays } from '../programme/choices';
import type { BarometerInSight, RunInSight } from '../stage/run-view';
import type { DeskForTrainer, DeskInSight, SettingsInSight, TrainingInSight, TrainingView } from './desk-view';
import type { Place } from './place';

/** In the order in which the steps are taken: the first that is due is the one that is shown. */
export const hintNames = [
  'try-sample',
  'answer-room',
  'import-list',
  'start-day',
  'projector',
  'mark',
  'next',
  'to-barometer',
  'places',
  'count',
  'voices',
  'reveal',
  'second-round',
  'shift',
  'end-day',
  'export',
] as const;
export type HintName = (typeof hintNames)[number];

export interface Hint {
  readonly name: HintName;
  /** The place where the step is taken. */
  readonly place: Place;
  /** That place is open, so the hint says how; elsewhere it says where. */
  readonly isHere: boolean;
}

/** What a hint depends on. */
export type Seen = (Pick<DeskForTrainer, SeenPart> | Pick<DeskInSight, SeenPart>) & {
  readonly settings: Pick<SettingsInSight, 'hints'>;
};
type SeenPart = 'inSight' | 'library' | 'programmes' | 'training' | 'projector';

interface Step {
  /** Places where it can be taken; a person is sent to the first. */
  readonly places: readonly [Place, ...Place[]];
  readonly isDue: (seen: Seen) => boolean;
  /** `before`: what was there until now; undefined at the start. */
  readonly isDone: (seen: Seen, before: Seen | undefined) => boolean;
}

const inTraining =
  (holds: (training: TrainingInSight) => boolean) =>
  ({ training }: Seen): boolean =>
    training !== undefined && holds(training);
const inRun = (holds: (run: RunInSight) => boolean) => inTraining(({ run }) => holds(run));
const inBarometer = (holds: (barometer: BarometerInSight) => boolean) =>
  inRun(({ barometer }) => barometer !== undefined && holds(barometer));

/** Only where names and counts are told to the desk; elsewhere their absence says nothing. */
const inPrivate =
  (holds: (training: TrainingView) => boolean) =>
  (seen: Seen): boolean =>
    !seen.inSight && seen.training !== undefined && holds(seen.training);
const isListEmpty = inPrivate(({ register }) => register.rows.length === 0);
const isSomebodyListed = inPrivate(({ register }) => register.rows.length > 0);
const isAnybodyMarked = inPrivate(({ register }) => halfDays.some((halfDay) => register.notNoted[halfDay] < register.rows.length));
const wasBegun = inRun(({ day, ended }) => day !== undefined || ended.length > 0);
/** What is only practised is not what the day's own steps are about. */
const inEarnest = (holds: (run: RunInSight) => boolean) => inTraining(({ isRehearsal, run }) => !isRehearsal && holds(run));
const isOneScreen = ({ projector }: Seen): boolean => projector.displays === 1;

const steps: Readonly<Record<HintName, Step>> = {
  'try-sample': {
    places: ['library'],
    isDue: ({ library, programmes }) => library.count === 0 && programmes.length > 0,
    isDone: ({ library }) => library.count > 0,
  },
  'answer-room': {
    places: ['run', 'register', 'results', 'export'],
    isDue: (seen) => seen.training !== undefined && seen.projector.privacy === 'unasked',
    isDone: (seen) => isOneScreen(seen) && seen.projector.privacy !== 'unasked',
  },
  'import-list': {
    places: ['register'],
    isDue: (seen) => isListEmpty(seen) && inRun(({ ended }) => !ended.includes(2))(seen),
    /* The sample brings its people along: only a list that was empty shows that somebody knows how to fill one. */
    isDone: (seen, before) =>
      before !== undefined && before.training?.id === seen.training?.id && isListEmpty(before) && isSomebodyListed(seen),
  },
  'start-day': {
    places: ['run'],
    /* Nobody holds a day for an empty list; where the list is hidden its emptiness is not known. */
    isDue: (seen) =>
      !isListEmpty(seen) &&
      inRun(({ day, ended, nextDay, dateDiffers }) => day === undefined && !ended.includes(nextDay) && !dateDiffers)(seen),
    isDone: wasBegun,
  },
  projector: {
    places: ['run'],
    isDue: (seen) => !isOneScreen(seen) && !seen.projector.wanted && inRun(({ day }) => day !== undefined)(seen),
    isDone: ({ projector }) => projector.wanted,
  },
  next: {
    places: ['run'],
    isDue: inRun(({ day, isFirstSlide }) => day !== undefined && isFirstSlide),
    isDone: inRun(({ day, slide, isFirstSlide }) => day !== undefined && slide !== undefined && !isFirstSlide),
  },
  'to-barometer': {
    places: ['run'],
    /* In its own block, not in the hours before it. */
    isDue: inRun(
      ({ barometer, barometerAhead, slide }) => barometer === undefined && slide !== undefined && barometerAhead === slide.block,
    ),
    isDone: inBarometer(() => true),
  },
  places: {
    places: ['run'],
    isDue: inBarometer(({ phase }) => phase === 'statement'),
    isDone: inBarometer(({ phase }) => phase !== 'statement' && phase !== 'summary'),
  },
  count: {
    places: ['run'],
    isDue: inPrivate(({ run: { barometer } }) => barometer?.phase === 'places' && sumOf(barometer.counts) === 0),
    isDone: inPrivate(({ run: { barometer } }) => barometer !== undefined && sumOf(barometer.first) + sumOf(barometer.counts) > 0),
  },
  voices: {
    places: ['run'],
    isDue: inBarometer(({ phase }) => phase === 'places'),
    isDone: inBarometer(({ phase }) => phase === 'voices' || phase === 'answer'),
  },
  reveal: {
    places: ['run'],
    isDue: inBarometer(({ phase, revealed }) => phase === 'voices' && !revealed),
    isDone: inBarometer(({ revealed }) => revealed),
  },
  'second-round': {
    places: ['run'],
    isDue: inBarometer(({ phase, hasSecondRound }) => phase === 'answer' && !hasSecondRound),
    isDone: inBarometer(({ phase }) => phase === 'second-places' || phase === 'shift'),
  },
  shift: {
    places: ['run'],
    isDue: inBarometer(({ phase }) => phase === 'second-places'),
    isDone: inBarometer(({ phase }) => phase === 'shift'),
  },
  mark: {
    places: ['register'],
    isDue: (seen) => isSomebodyListed(seen) && inEarnest(({ day }) => day !== undefined)(seen) && !isAnybodyMarked(seen),
    isDone: isAnybodyMarked,
  },
  'end-day': {
    places: ['run'],
    /* Until then another slide follows. */
    isDue: inEarnest(({ day, isLastSlide }) => day !== undefined && isLastSlide),
    isDone: inRun(({ ended }) => ended.length > 0),
  },
  export: {
    places: ['export'],
    /* After the first day half of what the papers say is still to come. */
    isDue: (seen) => isSomebodyListed(seen) && inRun(({ ended }) => ended.includes(2))(seen),
    /* No view tells of a file that was saved: the place says so itself. */
    isDone: () => false,
  },
};

const isOpen =
  ({ settings }: Seen) =>
  (name: HintName): boolean =>
    !settings.hints.done.includes(name);

/** Some hint may still come, so there must be room for it. */
export const mayHint = (seen: Seen): boolean => seen.settings.hints.shown && hintNames.some(isOpen(seen));

/** The one hint that is shown while this place is open. */
export function hintOf(seen: Seen, place: Place): Hint | undefined {
  if (!seen.settings.hints.shown) return undefined;
  const name = hintNames.filter(isOpen(seen)).find((each) => steps[each].isDue(seen));
  if (name === undefined) return undefined;
  const { places } = steps[name];
  return { name, place: places[0], isHere: places.includes(place) };
}

/** Hints whose steps were done meanwhile, whether they were shown or not. */
export const newlyDone = (seen: Seen, before: Seen | undefined): readonly HintName[] =>
  hintNames.filter(isOpen(seen)).filter((name) => steps[name].isDone(seen, before));
