/** Computes indicators from what trainings say of themselves. What can't be told says why. */
import { isEnough } from '../forms/pool';
import { wholeShare } from '../forms/programme-results';
import { percentOf, type Share } from '../forms/results';
import type { TrainingId } from '../kernel/ids';
import { byFirstDay, type LocalDate } from '../kernel/time';
import { type Counted, sameNamed } from '../training/count-persons';
import { type Group, groupsOf, type ToldKind } from '../training/person-totals';
import { shareAnswered } from './answered';
import type { Breakdown } from './choices';
import type { ShownForms, TrainingFacts } from './facts';
import type { Indicator, IndicatorSet } from './indicator';
import { suppressSmallGroups } from './small-groups';

/** Why a figure is none: each has its sentence. */
export type Why =
  | 'no-trainings'
  | 'other-programmes'
  | 'nothing-held'
  | 'few-people'
  | 'erased'
  | 'not-noted'
  | 'unread'
  | 'no-question'
  | 'no-scale'
  | 'no-sheets'
  | 'no-sheets-before'
  | 'no-sheets-after'
  | 'few-sheets'
  | 'no-pairs'
  | 'few-pairs';

export interface Percent {
  readonly percent: number;
  /** Answers, or pairs, that it stands on. */
  readonly of: number;
}

export type Figure =
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'percent'; readonly share: Percent; readonly trainings: number }
  | { readonly kind: 'before-after'; readonly before: Percent; readonly after: Percent; readonly trainings: number }
  | { readonly kind: 'none'; readonly why: Why };

export interface ToldBy {
  readonly by: Exclude<Breakdown, 'quarter'>;
  readonly groups: readonly Group[];
  /** People who can't be told by it. */
  readonly others: number;
  /** There are such, and of none of them anybody said it. */
  readonly areUnnoted: boolean;
  /** Undefined when at least one group is told. */
  readonly why: Why | undefined;
}

export interface FigureWith {
  readonly figure: Figure;
  readonly toldBy: readonly ToldBy[];
}

export interface TrainingFigure {
  readonly id: TrainingId;
  readonly place: string;
  readonly days: readonly [LocalDate, LocalDate];
  readonly figure: Figure;
}

export interface IndicatorResult extends FigureWith {
  readonly set: Omit<IndicatorSet, 'indicators'>;
  readonly indicator: Indicator;
  /** The first one first; none where the indicator isn't told by quarters. `quarter`: `2023-Q4`. */
  readonly quarters: readonly (FigureWith & { readonly quarter: string })[];
  /** What the figure comes from. */
  readonly trainings: readonly TrainingFigure[];
  /** People of trainings that are too small to be told apart; they are in the figure, and in no quarter. */
  readonly untold: number;
  /** Trainings whose persons a kit erased that settled no figures, so that their schools are in none. */
  readonly erased: number;
  /** Trainings of programmes of which this is not asked; they are in no figure. */
  readonly elsewhere: number;
}

const none = (why: Why): Figure => ({ kind: 'none', why });

/** People complete on the last day. */
const quarterOf = ({ days }: Pick<TrainingFacts, 'days'>): string =>
  `${days[1].slice(0, 4)}-Q${Math.ceil(Number(days[1].slice(5, 7)) / 3)}`;

const countedIn = ({ counts }: Indicator, facts: TrainingFacts): Counted => (counts === 'staff-completed' ? facts.staff : facts.completed);

const kindOf: Readonly<Record<ToldBy['by'], ToldKind>> = { sex: 'sexes', role: 'roles', 'school-kind': 'schoolKinds', town: 'towns' };

function toldBy(by: ToldBy['by'], told: readonly Counted[], untold: number, fewest: number): ToldBy {
  const kind = kindOf[by];
  const all = told.map((each) => each.groups[kind]);
  const unknown = all.reduce((sum, each) => sum + each.others, untold);
  const areUnnoted = untold === 0 && all.every((each) => each.others === 0 || each.isUnnoted === true);
  const { named: groups, others, isUnnoted } = groupsOf(sameNamed(all.flatMap(({ named }) => named)), unknown, fewest, areUnnoted);
  const isNoted = told.some((each) => each.isNoted[kind]);
  return { by, groups, others, areUnnoted: isUnnoted === true, why: groups.length > 0 ? undefined : isNoted ? 'few-people' : 'not-noted' };
}

/** Each once: by its name, and where persons were erased by its mark, or by somebody of another training who is known to come from it. */
function schoolsIn(all: readonly TrainingFacts[]): number {
  const sameAs = new Map<string, string>();
  const firstOf = (name: string): string => {
    const other = sameAs.get(name);
    return other === undefined || other === name ? name : firstOf(other);
  };
  for (const { key, people } of all.flatMap(({ schools }) => schools)) {
    const school = firstOf(`school ${key}`);
    sameAs.set(school, school);
    for (const id of people) sameAs.set(firstOf(`person ${id}`), school);
  }
  return [...sameAs].filter(([name, other]) => name === other).length;
}

function countFigure(indicator: Indicator, told: readonly TrainingFacts[], together: readonly TrainingFacts[]): FigureWith {
  const all = [...told, ...together];
  if (all.length > 0 && indicator.counts !== 'people-completed' && all.every(({ isUnsettled }) => isUnsettled))
    return { figure: none('erased'), toldBy: [] };
  const numberIn = (those: readonly TrainingFacts[]): number => those.reduce((sum, each) => sum + countedIn(indicator, each).count, 0);
  const untold = numberIn(together);
  const people = numberIn(told) + untold;
  if (people > 0 && people < indicator.fewest) return { figure: none('few-people'), toldBy: [] };
  const figure: Figure = { kind: 'count', count: indicator.counts === 'schools' ? schoolsIn(all) : people };
  const counted = told.map((each) => countedIn(indicator, each));
  const isOfPeople = indicator.counts !== 'schools' && people > 0;
  return {
    figure,
    toldBy: isOfPeople ? indicator.by.flatMap((by) => (by === 'quarter' ? [] : [toldBy(by, counted, untold, indicator.fewest)])) : [],
  };
}

const together = (shares: readonly Share[]): Percent => {
  const count = shares.reduce((sum, share) => sum + share.count, 0);
  const of = shares.reduce((sum, share) => sum + share.of, 0);
  return { percent: percentOf({ count, of, trainings: shares.length }), of };
};

type Questions = ShownForms['questions'];

/** Right answers to all questions that were asked, and how many people stand behind them: trainings may have tests of their own. */
function sideOf(asked: readonly Questions[], when: 'before' | 'after'): { readonly whole: Percent; readonly trainings: number } {
  const shares = asked.flatMap((questions) => {
    const share = wholeShare(questions, when);
    return share ? [{ share, people: share.of / questions.length }] : [];
  });
  const of = Math.round(shares.reduce((sum, { people }) => sum + people, 0));
  return { whole: { ...together(shares.map(({ share }) => share)), of }, trainings: shares.length };
}

function testFigure({ question }: Indicator, all: readonly TrainingFacts[]): Figure {
  const forms = all.flatMap((each) => each.forms ?? []);
  if (forms.length === 0) return none('unread');
  const asked = forms.map((each) => each.questions.filter(({ id }) => question === undefined || id === question));
  if (asked.every(({ length }) => length === 0)) return none('no-question');
  const [before, after] = [sideOf(asked, 'before'), sideOf(asked, 'after')];
  const cameBefore = forms.some(({ returned }) => returned['test-d1am'] > 0);
  const cameAfter = forms.some(({ returned }) => returned['test-d2pm'] > 0);
  if (!cameBefore && !cameAfter) return none('no-sheets');
  if (!cameBefore) return none('no-sheets-before');
  if (!cameAfter) return none('no-sheets-after');
  if (before.trainings === 0 || after.trainings === 0) return none('few-sheets');
  return {
    kind: 'before-after',
    before: before.whole,
    after: after.whole,
    trainings: Math.max(before.trainings, after.trainings),
  };
}

/** Mean scores of pairs as shares of all questions. */
function pairsFigure(all: readonly TrainingFacts[]): Figure {
  const forms = all.flatMap((each) => each.forms ?? []);
  if (forms.length === 0) return none('unread');
  const scored = forms.flatMap(({ paired: { pairs, scores }, questions }) =>
    scores ? [{ pairs, scores, questions: questions.length }] : [],
  );
  if (scored.length === 0) return none(forms.some(({ paired }) => paired.pairs > 0) ? 'few-pairs' : 'no-pairs');
  const pairs = scored.reduce((sum, each) => sum + each.pairs, 0);
  const possible = scored.reduce((sum, each) => sum + each.pairs * each.questions, 0);
  const percent = (when: 'before' | 'after'): Percent => ({
    percent: Math.round((100 * scored.reduce((sum, each) => sum + each.pairs * each.scores[when], 0)) / possible),
    of: pairs,
  });
  return { kind: 'before-after', before: percent('before'), after: percent('after'), trainings: scored.length };
}

/** Computes a figure from pairs that judged it both times. */
function confidenceFigure({ question, atLeast }: Indicator, all: readonly TrainingFacts[]): Figure {
  const forms = all.flatMap((each) => each.forms ?? []);
  if (forms.length === 0) return none('unread');
  const asked = forms.flatMap(({ confidence }) => confidence.find(({ id }) => id === question) ?? []);
  if (asked.length === 0) return none('no-question');
  if (atLeast === undefined) return none('no-scale');
  const shown = asked.filter(({ pairs }) => isEnough(pairs));
  if (shown.length === 0) return none(forms.some(({ paired }) => paired.pairs > 0) ? 'few-pairs' : 'no-pairs');
  const share = (when: 'before' | 'after'): Percent =>
    together(
      shown.flatMap((each) => shareAnswered({ kind: 'scale', counts: each[when]?.counts, trainings: each.trainings }, atLeast) ?? []),
    );
  return { kind: 'before-after', before: share('before'), after: share('after'), trainings: shown.length };
}

function evaluationFigure({ question, atLeast }: Indicator, all: readonly TrainingFacts[]): Figure {
  const forms = all.flatMap((each) => each.forms ?? []);
  if (forms.length === 0) return none('unread');
  const asked = forms.flatMap(({ evaluation }) => evaluation.find(({ id }) => id === question) ?? []);
  if (asked.length === 0) return none('no-question');
  if (atLeast === undefined && asked.every(({ kind }) => kind === 'scale')) return none('no-scale');
  const shares = asked.flatMap((each) => shareAnswered(each, atLeast) ?? []).filter(({ of }) => isEnough(of));
  if (shares.length === 0) return none(forms.some(({ returned }) => returned['evaluation-d2pm'] > 0) ? 'few-sheets' : 'no-sheets');
  return { kind: 'percent', share: together(shares), trainings: shares.length };
}

const isOfPeople = ({ counts }: Indicator): boolean =>
  counts === 'people-completed' || counts === 'staff-completed' || counts === 'schools';

function figureOf(indicator: Indicator, told: readonly TrainingFacts[], apart: readonly TrainingFacts[]): FigureWith {
  if (isOfPeople(indicator)) return countFigure(indicator, told, apart);
  const all = [...told, ...apart];
  switch (indicator.counts) {
    case 'test-pairs':
      return { figure: pairsFigure(all), toldBy: [] };
    case 'confidence':
      return { figure: confidenceFigure(indicator, all), toldBy: [] };
    case 'evaluation':
      return { figure: evaluationFigure(indicator, all), toldBy: [] };
    default:
      return { figure: testFigure(indicator, all), toldBy: [] };
  }
}

/** `chosen`: trainings; `programmes`: names of those that ask for the set, undefined when none does and it is asked of all. */
export function indicatorResult(
  set: IndicatorSet,
  indicator: Indicator,
  chosen: readonly TrainingFacts[],
  programmes?: ReadonlySet<string>,
): IndicatorResult {
  const { indicators: _indicators, ...head } = set;
  const facts = programmes ? chosen.filter(({ programme }) => programmes.has(programme)) : chosen;
  const elsewhere = chosen.length - facts.length;
  const held = facts.filter(({ isHeld }) => isHeld).toSorted(byFirstDay);
  const empty = { set: head, indicator, toldBy: [], quarters: [], trainings: [], untold: 0, erased: 0, elsewhere };
  if (held.length === 0) {
    const why = facts.length > 0 ? 'nothing-held' : elsewhere > 0 ? 'other-programmes' : 'no-trainings';
    return { ...empty, figure: none(why) };
  }
  const apart = isOfPeople(indicator)
    ? suppressSmallGroups(held, (each) => countedIn(indicator, each).count, indicator.fewest)
    : { told: held, together: [], untold: 0 };
  const whole = figureOf(indicator, apart.told, apart.together);
  const isTold = whole.figure.kind !== 'none';
  const quarters = indicator.by.includes('quarter') && isTold ? [...new Set(apart.told.map(quarterOf))].toSorted() : [];
  return {
    set: head,
    indicator,
    ...whole,
    quarters: quarters.map((quarter) => ({
      quarter,
      ...figureOf(
        indicator,
        apart.told.filter((each) => quarterOf(each) === quarter),
        [],
      ),
    })),
    trainings: held.map((each) => ({
      id: each.id,
      place: each.place,
      days: each.days,
      figure: apart.together.includes(each) ? none('few-people') : figureOf(indicator, [each], []).figure,
    })),
    untold: isTold ? apart.untold : 0,
    erased: indicator.counts === 'people-completed' ? 0 : held.filter(({ isUnsettled }) => isUnsettled && isOfPeople(indicator)).length,
    elsewhere,
  };
}
