/**
 * What a trainer wants to know in the evening, on one page: who was there, the time, the statement that moved most, what the tests gained,
 * comments that were chosen, and questions that are open. What isn't known is left out and never is a nought; a figure of answers stands on
 * at least five, as everywhere.
 */
import { knownSessions, type ReportDay, type ReportRow, reportDays, type SessionsHeld } from '../agenda/times/report';
import type { TrainingTimes } from '../agenda/times/training-times';
import { hourOf } from '../barometer/hour';
import { type Counts, sumOf } from '../barometer/state';
import type { ResultLine, TrainingView } from '../desk/desk-view';
import { type FormResults, gainOf, percentOf, type QuestionResult } from '../forms/results';
import type { Localized } from '../kernel/language';
import { halfDays } from '../programme/choices';
import type { DayNumber, HalfDay } from '../programme/programme';

export interface EveningPresence {
  readonly registered: number;
  /** Half-days in which somebody was noted. */
  readonly halfDays: readonly { readonly halfDay: HalfDay; readonly present: number; readonly notNoted: number }[];
  /** People who fulfil the programme's rule; undefined until both days are over. */
  readonly completed: number | undefined;
}

export interface EveningTime {
  readonly sessions: SessionsHeld;
  /** Differences of the days that are over, in minutes. */
  readonly days: readonly { readonly day: DayNumber; readonly difference: number }[];
  /** The session that was furthest from its minutes; undefined where all were held to the minute. */
  readonly furthest: { readonly title: Localized; readonly difference: number } | undefined;
}

export interface EveningStatement extends Pick<ResultLine, 'number' | 'statement' | 'first'> {
  readonly second: Counts;
  /** At least so many changed places. */
  readonly moved: number;
  readonly counted: number;
  /** Others that moved as many. */
  readonly others: number;
}

export type EveningTests =
  /** Right answers on average, of those who filled in both. */
  | { readonly of: 'pairs'; readonly pairs: number; readonly before: number; readonly after: number; readonly most: number }
  /** Per cent of all answers that were right, where too few can be paired. */
  | { readonly of: 'all'; readonly before: number; readonly after: number }
  /** Some came back, too few to say what they came to. */
  | { readonly of: 'few'; readonly before: number; readonly after: number };

export interface Evening {
  /** The last day that is over, or runs; undefined before the first began. */
  readonly day: DayNumber | undefined;
  readonly isRunning: boolean;
  readonly presence: EveningPresence | undefined;
  readonly time: EveningTime | undefined;
  readonly statement: EveningStatement | undefined;
  readonly tests: EveningTests | undefined;
  /** The question that gained most; undefined where none did. */
  readonly gained: { readonly number: number; readonly text: Localized; readonly points: number } | undefined;
  /** Those that the trainer chose, and how many there are to choose among; undefined while there is none. */
  readonly comments: { readonly chosen: readonly string[]; readonly all: number } | undefined;
  /** Undefined while the room asked nothing. */
  readonly questions: { readonly open: readonly string[]; readonly all: number } | undefined;
}

export interface EveningSource {
  readonly training: {
    readonly register: Pick<TrainingView['register'], 'rows' | 'present' | 'notNoted'>;
    /** While a rehearsal is on, {@link run} is its day, of which nothing becomes part of the training. */
    readonly isRehearsal: boolean;
    readonly run: Pick<TrainingView['run'], 'day' | 'ended'>;
    readonly roomLists: Pick<TrainingView['roomLists'], 'lists'>;
    readonly results: readonly ResultLine[];
  };
  /** Undefined while they are looked up, and for a programme without forms. */
  readonly forms: FormResults | undefined;
  readonly times: TrainingTimes | undefined;
}

function presenceIn({ register, run }: EveningSource['training']): EveningPresence | undefined {
  const { rows, present, notNoted } = register;
  const noted = halfDays.filter((halfDay) => notNoted[halfDay] < rows.length);
  if (noted.length === 0) return undefined;
  return {
    registered: rows.length,
    halfDays: noted.map((halfDay) => ({ halfDay, present: present[halfDay], notNoted: notNoted[halfDay] })),
    completed: run.ended.includes(2) ? rows.filter(({ completion }) => completion === 'fulfilled').length : undefined,
  };
}

const isKnown = <Row extends Pick<ReportRow | ReportDay, 'difference'>>(row: Row): row is Row & { readonly difference: number } =>
  row.difference !== undefined;

function timeIn(times: TrainingTimes): EveningTime | undefined {
  const days = reportDays({ of: 'this', times });
  const sessions = knownSessions(times);
  if (!sessions) return undefined;
  const rows = days.flatMap((day) => day.rows.filter(({ kind }) => kind === 'session').filter(isKnown));
  const [furthest] = rows.toSorted((one, other) => Math.abs(other.difference) - Math.abs(one.difference));
  return {
    sessions,
    days: days.filter(isKnown).map(({ day, difference }) => ({ day, difference })),
    furthest: furthest && furthest.difference !== 0 ? { title: furthest.title, difference: furthest.difference } : undefined,
  };
}

function statementIn(results: readonly ResultLine[]): EveningStatement | undefined {
  const rows = hourOf(results);
  const most = results.flatMap(({ number, statement, first, second }, index) => {
    const { isMost, moved } = rows[index] ?? {};
    return isMost && moved !== undefined && second ? [{ number, statement, first, second, moved, counted: sumOf(first) }] : [];
  });
  const [first] = most;
  return first && { ...first, others: most.length - 1 };
}

/** Returns the percentage of right answers, of questions that were answered often enough both times. */
function rightIn(questions: readonly QuestionResult[], when: 'before' | 'after'): number | undefined {
  const shares = questions.flatMap((question) => (question.before && question.after ? [question[when]] : [])).flatMap((each) => each ?? []);
  const sum = shares.reduce((all, { count, of }) => ({ count: all.count + count, of: all.of + of }), { count: 0, of: 0 });
  return sum.of === 0 ? undefined : percentOf({ ...sum, trainings: 1 });
}

function testsIn({ paired, questions, returned }: FormResults): EveningTests | undefined {
  const [before, after] = [rightIn(questions, 'before'), rightIn(questions, 'after')];
  if (paired.scores) return { of: 'pairs', pairs: paired.pairs, ...paired.scores, most: questions.length };
  if (before !== undefined && after !== undefined) return { of: 'all', before, after };
  const back = { before: returned['test-d1am'], after: returned['test-d2pm'] };
  return back.before + back.after === 0 ? undefined : { of: 'few', ...back };
}

function gainedIn({ questions }: FormResults): Evening['gained'] {
  const gains = questions.flatMap((question) => {
    const points = gainOf(question);
    return points !== undefined && points > 0 ? [{ number: question.number, text: question.text, points }] : [];
  });
  return gains.toSorted((one, other) => other.points - one.points)[0];
}

function commentsIn({ comments }: FormResults): Evening['comments'] {
  const all = comments.flatMap((question) => question.comments);
  if (all.length === 0) return undefined;
  return { chosen: all.filter(({ isQuoted }) => isQuoted).map(({ text }) => text), all: all.length };
}

function questionsIn({ lists }: EveningSource['training']['roomLists']): Evening['questions'] {
  const { questions } = lists;
  if (questions.length === 0) return undefined;
  return { open: questions.filter(({ isAnswered }) => !isAnswered).map(({ text }) => text), all: questions.length };
}

export function eveningOf({ training, forms, times }: EveningSource): Evening {
  const { isRehearsal, run, results, roomLists } = training;
  const running = isRehearsal ? undefined : run.day;
  return {
    day: running ?? run.ended.toSorted().at(-1),
    isRunning: running !== undefined,
    presence: presenceIn(training),
    time: times && timeIn(times),
    statement: statementIn(results),
    tests: forms && testsIn(forms),
    gained: forms && gainedIn(forms),
    comments: forms && commentsIn(forms),
    questions: questionsIn(roomLists),
  };
}

/** There is nothing to tell yet. */
export const isEmptyEvening = ({ presence, time, statement, tests, comments, questions }: Evening): boolean =>
  !presence && !time && !statement && !tests && !comments && !questions;
