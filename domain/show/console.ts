/** The presenter console's side of a training: where we are, what comes, the barometer for the trainer's eyes. */
import { presentIn } from '../attendance';
import { canBeginSecondRound, canCount, canReveal } from '../barometer';
import { stepsOf } from '../build-steps';
import { redoable, undoable } from '../decide/undo';
import { countInBlock, type DeckPlace, type DeckSlide, deckOf, firstOf, indexOf, placeAfter, refOf } from '../deck';
import type { BarometerView, RunView } from '../desk-view';
import type { Position } from '../event';
import { roomOf } from '../freeze';
import { inLanguage } from '../language';
import type { DayNumber, HalfDay } from '../programme';
import { type Counts, countsOf, recordOf, roundOf, sumOf, type Training } from '../state';
import { localDateOf, localTimeOf } from '../time';
import { pictureOf, type SceneContext, slideScene } from './scene';
import { headingOf, notesOf } from './text';

/** The half-day that is going on: that of the running block, else by the time of day. */
export function currentHalfDay({ programme, run, now }: SceneContext, days: readonly [string, string]): HalfDay {
  const day: DayNumber = run.day ?? (localDateOf(now) >= days[1] || (run.ended.includes(1) && !run.ended.includes(2)) ? 2 : 1);
  const blocks = programme.days[day - 1]?.blocks ?? [];
  const running = run.day === day ? blocks.find(({ id }) => id === roomOf(run).slide?.block) : undefined;
  const byClock = blocks.findLast(({ start }) => start <= localTimeOf(now));
  return running?.halfDay ?? byClock?.halfDay ?? (day === 1 ? 'd1am' : 'd2am');
}

function askFirst({ agree, disagree }: Counts): Position | undefined {
  if (agree === disagree) return undefined;
  const smaller: Position = agree < disagree ? 'agree' : 'disagree';
  return smaller === 'agree' && agree === 0 ? 'disagree' : smaller === 'disagree' && disagree === 0 ? 'agree' : smaller;
}

function barometerView(context: SceneContext, present: number): BarometerView | undefined {
  const { programme, run, language } = context;
  const { barometer } = run;
  const index = programme.statements.findIndex(({ id }) => id === barometer.statement);
  const statement = programme.statements[index];
  if (!statement) return undefined;
  const round = roundOf(barometer.phase);
  const record = recordOf(barometer, statement.id);
  const counts = countsOf(barometer, statement.id, round);
  return {
    number: index + 1,
    of: programme.statements.length,
    phase: barometer.phase,
    text: inLanguage(statement.text, language),
    round,
    counts,
    first: record.first,
    second: record.second,
    present,
    unplaced: present - sumOf(counts),
    countsShown: barometer.countsShown,
    swapped: barometer.swapped,
    canCount: canCount(barometer),
    canReveal: canReveal(barometer),
    canBeginSecondRound: canBeginSecondRound(barometer),
    revealed: record.revealed,
    answer: statement.answer,
    reason: inLanguage(statement.reason, language),
    askFirst: askFirst(counts),
  };
}

const titleOf = ({ block, slide }: DeckSlide, { language }: SceneContext): string =>
  headingOf(slide, language) || inLanguage(block.title, language);

function beginning(deck: readonly DeckSlide[]): DeckPlace | undefined {
  const first = firstOf(deck);
  return first && { ...first, step: 0 };
}

export function runView(training: Training, context: SceneContext, device: string): RunView {
  const { programme, run, language, now } = context;
  const { state } = training;
  const days = state.details?.days;
  const nextDay: DayNumber = run.ended.includes(1) ? 2 : 1;
  const day = run.day ?? nextDay;
  const deck = deckOf(programme, day);
  const index = run.day === undefined ? -1 : indexOf(deck, run.slide);
  const shown = deck[index];
  const following = run.day === undefined ? beginning(deck) : placeAfter(deck, run);
  const steps = shown ? stepsOf(shown.slide) : 0;
  const count = shown ? countInBlock(shown) : { number: 0, of: 0 };
  const presentNow = days ? presentIn(state, currentHalfDay(context, days)) : 0;
  return {
    day: run.day,
    ended: run.ended,
    nextDay,
    dateDiffers: days !== undefined && localDateOf(now) !== days[nextDay - 1],
    cover: run.cover,
    messages: run.messages.map((each) => ({ id: each.id, text: each.text, picture: pictureOf(each, context.media) })),
    message: run.cover === 'message' ? run.message : undefined,
    isFrozen: run.frozen !== undefined,
    deskScene: run.frozen && run.slide ? slideScene(run.slide, run.step, day, context) : undefined,
    slide: run.day === undefined ? undefined : run.slide,
    slideNumber: count.number,
    slideCount: count.of,
    isFirstSlide: shown !== undefined && shown === firstOf(deck),
    isLastSlide: shown !== undefined && following === undefined,
    step: Math.min(run.step, steps),
    steps,
    notes: shown ? notesOf(shown.slide, language) : [],
    slideTimer: shown?.slide.timer,
    nextScene: following && following.slide.layout !== 'barometer' ? slideScene(refOf(following), following.step, day, context) : undefined,
    nextTitle: following ? titleOf(following, context) : '',
    nextIsStep: following !== undefined && following.slide === shown?.slide,
    barometerAhead: shown && deck.slice(index + 1).find(({ slide }) => slide.layout === 'barometer')?.block.id,
    timerRunning: run.timer && run.timer.runningSince !== undefined,
    groupTimerRunning: run.groupTimer && run.groupTimer.runningSince !== undefined,
    barometer: shown?.slide.layout === 'barometer' ? barometerView(context, presentNow) : undefined,
    presentNow,
    registered: state.participants.length,
    canUndo: undoable(training, 'run', device) !== undefined,
    canRedo: redoable(training, 'run', device) !== undefined,
  };
}
