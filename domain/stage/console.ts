/** The presenter console's side of a training: where we are, which the room may read, and for the trainer's eyes what comes, notes and counts. */

import { timerLeft } from '../agenda/schedule';
import { barometerInSight, barometerView } from '../barometer/console';
import { localDateOf, localTimeOf } from '../kernel/time';
import { noteSteps, stepsOf } from '../programme/build-steps';
import { countInBlock, type DeckPlace, type DeckSlide, deckOf, findSlide, firstOf, indexOf, placeAfter, refOf } from '../programme/deck';
import type { DayNumber } from '../programme/programme';
import { bodyOf, languageOf, notesOf, titleOf } from '../programme/slide-text';
import { afternoonOf, countAsInMorning, hereIn } from '../register/as-morning';
import { currentHalfDay } from '../register/current-half-day';
import { hereBy, laptopViews } from '../register/noted-by';
import type { Training } from '../training/state';
import { againBy, takenBackBy, undoable } from '../training/undo';
import { isHidden } from './decide-present';
import { filmIn } from './film';
import { roomOf } from './freeze';
import { leftBehind } from './left-behind';
import type { FilmView, RunInSight, RunView } from './run-view';
import { pictureOf, slideScene } from './scene';
import type { SceneContext } from './scene-context';

function beginning(deck: readonly DeckSlide[]): DeckPlace | undefined {
  const first = firstOf(deck);
  return first && { ...first, step: 0 };
}

/** The name of its file in the programme's folder `media`, of the film that the room's slide has. */
export function filmFileOf({ run, programme, language }: Pick<SceneContext, 'run' | 'programme' | 'language'>): string | undefined {
  const { slide } = roomOf(run);
  const found = slide && findSlide(programme, slide);
  return found && filmIn(bodyOf(found.slide, language))?.file;
}

/** `run` as the room sees it. */
function filmView(run: SceneContext['run'], context: SceneContext): FilmView | undefined {
  const { day, slide, step } = run;
  const found = slide && findSlide(context.programme, slide);
  if (day === undefined || slide === undefined || !found || !filmIn(bodyOf(found.slide, context.language))) return undefined;
  const scene = slideScene(slide, step, day, { ...context, run });
  const film = scene.kind === 'slide' ? filmIn(scene.body) : undefined;
  if (scene.kind !== 'slide' || !scene.film || !film) return undefined;
  const { isPlaying, volume } = scene.film;
  return { isPlaying, volume, file: film.file, isSound: film.isSound };
}

interface Place {
  readonly deck: readonly DeckSlide[];
  /** Among the deck's slides, −1 while no day runs. */
  readonly index: number;
  readonly shown: DeckSlide | undefined;
  readonly following: DeckPlace | undefined;
  /** Steps of the slide's content note. */
  readonly note: number;
}

const nextDayOf = ({ run }: SceneContext): DayNumber => (run.ended.includes(1) ? 2 : 1);

function placeIn(context: SceneContext): Place {
  const { programme, run } = context;
  const deck = deckOf(programme, run.day ?? nextDayOf(context));
  const index = run.day === undefined ? -1 : indexOf(deck, run.slide);
  const shown = deck[index];
  const following = run.day === undefined ? beginning(deck) : placeAfter(deck, run);
  return { deck, index, shown, following, note: shown ? noteSteps(shown.slide) : 0 };
}

const isBarometer = ({ shown }: Place): boolean => shown?.slide.layout === 'barometer';

/** A timer of the slide that is shown stays with a statement of it; it is told only where another slide is shown, and time is left. */
function leftTimerIn({ deck, shown }: Place, { run, now, language }: SceneContext): RunInSight['timerLeftAt'] {
  const { timer, leftTimer } = run;
  const slide = leftTimer?.of?.slide;
  const left = timerLeft(leftTimer, now);
  const there = slide && deck[indexOf(deck, slide)];
  if (timer || !slide || !there || there === shown || left === undefined || left <= 0) return undefined;
  return { slide, title: titleOf(there.slide, there.block, language).title };
}

function inSightAt(place: Place, training: Training, context: SceneContext, device: string): RunInSight {
  const { run, now } = context;
  const { deck, index, shown, following, note } = place;
  const days = training.state.details?.days;
  const nextDay = nextDayOf(context);
  const steps = shown ? stepsOf(shown.slide) - note : 0;
  const count = shown ? countInBlock(shown) : { number: 0, of: 0 };
  return {
    day: run.day,
    ended: run.ended,
    nextDay,
    dateDiffers: days !== undefined && localDateOf(now) !== days[nextDay - 1],
    cover: run.cover,
    card: run.cover === 'card' ? run.card : undefined,
    message: run.cover === 'message' ? run.message : undefined,
    isFrozen: run.frozen !== undefined,
    slide: run.day === undefined ? undefined : run.slide,
    slideNumber: count.number,
    slideCount: count.of,
    isFirstSlide: shown !== undefined && shown === firstOf(deck),
    isLastSlide: shown !== undefined && following === undefined,
    nextLeadsNowhere: shown !== undefined && following === undefined && !isHidden({ run }) && !isBarometer(place),
    canShowNote: note > 0 && run.step >= note,
    step: Math.min(Math.max(0, run.step - note), steps),
    steps,
    slideTimer: shown?.slide.timer,
    barometerAhead: shown && deck.slice(index + 1).find(({ slide }) => slide.layout === 'barometer')?.block.id,
    timerRunning: run.timer && run.timer.runningSince !== undefined,
    timerLeftAt: leftTimerIn(place, context),
    groupTimerRunning: run.groupTimer && run.groupTimer.runningSince !== undefined,
    film: filmView(roomOf(run), context),
    barometer: isBarometer(place) ? barometerInSight(context) : undefined,
    wayBack: leftBehind(run, context.programme)?.slide.block,
    undoes: takenBackBy(undoable(training, 'run', device), training.state, context.programme),
    redoes: takenBackBy(againBy(training, 'run', device), training.state, context.programme),
  };
}

export const runInSight = (training: Training, context: SceneContext, device: string): RunInSight =>
  inSightAt(placeIn(context), training, context, device);

export function runView(training: Training, context: SceneContext, device: string): RunView {
  const { run, language } = context;
  const { state } = training;
  const place = placeIn(context);
  const { shown, following, note } = place;
  const inSight = inSightAt(place, training, context, device);
  const day = inSight.day ?? inSight.nextDay;
  const next = following ? titleOf(following.slide, following.block, language) : { title: '', lang: language };
  const days = state.details?.days;
  const halfDay = days && currentHalfDay(context, days);
  const presentNow = halfDay ? hereIn(state, halfDay, localTimeOf(context.now)) : 0;
  return {
    ...inSight,
    filmFile: inSight.film && filmFileOf(context),
    messages: run.messages.map((each) => ({ id: each.id, text: each.text, picture: pictureOf(each, context.media) })),
    deskScene: run.frozen && run.slide ? slideScene(run.slide, run.step, day, context) : undefined,
    notes: shown ? notesOf(shown.slide, language) : [],
    notesLang: shown ? languageOf(shown.slide, language) : language,
    nextScene: following && following.slide.layout !== 'barometer' ? slideScene(refOf(following), following.step, day, context) : undefined,
    nextTitle: next.title,
    nextLang: next.lang,
    nextIsStep: following !== undefined && following.slide === shown?.slide && following.step > note,
    barometer: isBarometer(place) ? barometerView(context, presentNow) : undefined,
    presentNow,
    laptops: laptopViews(state, device),
    presentBy: halfDay ? hereBy(state, halfDay, localTimeOf(context.now)) : [],
    afternoonToNote: halfDay === afternoonOf(day) ? countAsInMorning(state, day) : 0,
    registered: state.participants.length,
  };
}
