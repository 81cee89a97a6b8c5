/**
 * What tests and evaluation came to, in one training or in several together, as numbers that lead to nobody: each figure stands on at
 * least five answers or is not shown. A question of a test that was left empty counts as not right.
 */
import type { Language, Localized } from '../kernel/language';
import { writtenAverage } from '../kernel/written-numbers';
import { type AnswerSet, type AnswerSheet, noAnswers } from './answer-set';
import { type Pairing, pairsOf } from './code';
import { type Collection, type EvaluationItem, type Forms, openItems, type Scale, scaleValues } from './form';
import { isEnough, poolOf } from './pool';

/** What a training collected, with the forms that it gave out: which answer is right, they say. */
export interface Collected {
  readonly forms: Forms;
  readonly sets: ReadonlyMap<Collection, AnswerSet>;
}

/** How many of how many; undefined in its place when they are too few to be shown. */
export interface Share {
  readonly count: number;
  readonly of: number;
  readonly trainings: number;
}

export interface QuestionResult {
  readonly id: string;
  readonly number: number;
  readonly text: Localized;
  readonly before: Share | undefined;
  readonly after: Share | undefined;
}

/** Results of those who filled in both tests of a training. */
export interface PairedResult {
  /** Pairs behind the figures; where none are shown, all that there are. */
  readonly pairs: number;
  readonly unpaired: number;
  readonly collisions: number;
  /** Mean of right answers, and how many did better, the same and worse; only of enough pairs. */
  readonly scores: { readonly before: number; readonly after: number } | undefined;
  readonly moved: { readonly better: number; readonly same: number; readonly worse: number } | undefined;
}

export interface EvaluationResult {
  readonly id: string;
  readonly number: number;
  readonly part: Localized;
  readonly text: Localized;
  readonly kind: 'scale' | 'yes-no' | 'yes-no-unsure';
  /** The words of the scale's ends, where they are this question's own. */
  readonly leastLabel: Localized | undefined;
  readonly mostLabel: Localized | undefined;
  /** Answers to this question; none when they are too few. */
  readonly answered: number;
  readonly trainings: number;
  /** By value, without those who can't judge; undefined when too few answered. */
  readonly counts: readonly { readonly value: string; readonly count: number }[] | undefined;
  readonly cannotJudge: number | undefined;
  readonly mean: number | undefined;
}

/** What people said of themselves before and after, of those who judged it both times. */
export interface ConfidenceResult {
  readonly id: string;
  /** On the form, after the questions of the test. */
  readonly number: number;
  readonly text: Localized;
  /** None when they are too few. */
  readonly pairs: number;
  readonly trainings: number;
  /** By value, and their means on the scale; undefined when they are too few. */
  readonly before: Judged | undefined;
  readonly after: Judged | undefined;
}

export interface Judged {
  readonly counts: readonly { readonly value: string; readonly count: number }[];
  readonly mean: number;
}

export interface CommentResult {
  readonly id: string;
  readonly number: number;
  readonly text: Localized;
  /** In the order of their letters, which is the same for nobody's other answers; none below the fewest. */
  readonly comments: readonly { readonly sheet: string; readonly text: string; readonly isQuoted: boolean }[];
}

export interface FormResults {
  readonly returned: Readonly<Record<Collection, number>>;
  readonly questions: readonly QuestionResult[];
  readonly paired: PairedResult;
  /** None where the test asks no such thing. */
  readonly confidence: readonly ConfidenceResult[];
  /** The scale of the evaluation and of confidence. */
  readonly scale: Forms['evaluation']['scale'];
  readonly evaluation: readonly EvaluationResult[];
  readonly comments: readonly CommentResult[];
}

const sheetsIn = ({ sets }: Collected, collection: Collection): readonly AnswerSheet[] => sets.get(collection)?.sheets ?? [];

function rightIn(all: readonly Collected[], collection: Collection, id: string): Share | undefined {
  const { items, trainings } = poolOf(
    all.map((one) => {
      const question = one.forms.test.questions.find((each) => each.id === id);
      return question ? sheetsIn(one, collection).map(({ answers }) => answers[id] === question.key) : [];
    }),
  );
  return items.length === 0 ? undefined : { count: items.filter((isRight) => isRight).length, of: items.length, trainings };
}

const scoreOf = ({ answers }: AnswerSheet, { test }: Forms): number => test.questions.filter(({ id, key }) => answers[id] === key).length;

const meanOf = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0) / numbers.length;

/** Scores of tests with other questions can't be compared. */
const hasSameTest = (one: Forms, other: Forms): boolean =>
  one.test.questions.length === other.test.questions.length &&
  one.test.questions.every(({ id }) => other.test.questions.some((question) => question.id === id));

/** A code pairs within its training: who has the same one elsewhere is somebody else. */
const pairingOf = (one: Collected): Pairing<AnswerSheet> => pairsOf(sheetsIn(one, 'test-d1am'), sheetsIn(one, 'test-d2pm'));

function pairedResult(forms: Forms, all: readonly Collected[]): PairedResult {
  const each = all.filter((one) => hasSameTest(one.forms, forms)).map((one) => ({ forms: one.forms, ...pairingOf(one) }));
  const sumOf = (numberIn: (pairing: (typeof each)[number]) => number): number => each.reduce((sum, pairing) => sum + numberIn(pairing), 0);
  const { items: scores } = poolOf(
    each.map((one) => one.pairs.map((pair) => ({ before: scoreOf(pair.before, one.forms), after: scoreOf(pair.after, one.forms) }))),
  );
  const isShown = scores.length > 0;
  return {
    pairs: isShown ? scores.length : sumOf(({ pairs }) => pairs.length),
    unpaired: sumOf(({ unpaired }) => unpaired),
    collisions: sumOf(({ collisions }) => collisions),
    scores: isShown ? { before: meanOf(scores.map(({ before }) => before)), after: meanOf(scores.map(({ after }) => after)) } : undefined,
    moved: isShown
      ? {
          better: scores.filter(({ before, after }) => after > before).length,
          same: scores.filter(({ before, after }) => after === before).length,
          worse: scores.filter(({ before, after }) => after < before).length,
        }
      : undefined,
  };
}

const isSameScale = (one: Scale, other: Scale): boolean =>
  one.least === other.least && one.most === other.most && one.cannotJudge === other.cannotJudge;

/** Returns those who were asked the same and judged it both times. */
function judgedTwice(id: string, scale: Scale, one: Collected): readonly { readonly before: string; readonly after: string }[] {
  const { test, evaluation } = one.forms;
  if (!isSameScale(evaluation.scale, scale) || !test.confidence?.items.some((item) => item.id === id)) return [];
  return pairingOf(one).pairs.flatMap((pair) => {
    const [before, after] = [pair.before.answers[id], pair.after.answers[id]];
    const isJudged = (value: string | undefined): value is string => value !== undefined && value !== String(scale.cannotJudge);
    return isJudged(before) && isJudged(after) ? [{ before, after }] : [];
  });
}

function confidenceResults({ test, evaluation: { scale } }: Forms, all: readonly Collected[]): readonly ConfidenceResult[] {
  return (test.confidence?.items ?? []).map(({ id, text }, index): ConfidenceResult => {
    const { items: pairs, trainings } = poolOf(all.map((one) => judgedTwice(id, scale, one)));
    const judged = (when: 'before' | 'after'): Judged | undefined => {
      const given = pairs.map((pair) => pair[when]);
      if (given.length === 0) return undefined;
      const counts = scaleValues(scale).map((value) => ({ value, count: given.filter((each) => each === value).length }));
      return { counts, mean: meanOf(given.map(Number)) };
    };
    return {
      id,
      number: test.questions.length + index + 1,
      text,
      pairs: pairs.length,
      trainings,
      before: judged('before'),
      after: judged('after'),
    };
  });
}

/** Answers to an item, from whoever was asked the same. */
function givenTo({ id, kind }: EvaluationItem, { scale }: Forms['evaluation'], one: Collected): readonly string[] {
  const asked = one.forms.evaluation.items.find((item) => item.id === id);
  if (asked?.kind !== kind || (kind === 'scale' && !isSameScale(one.forms.evaluation.scale, scale))) return [];
  return sheetsIn(one, 'evaluation-d2pm').flatMap(({ answers }) => answers[id] ?? []);
}

function evaluationResult(forms: Forms, item: EvaluationItem, number: number, all: readonly Collected[]): readonly EvaluationResult[] {
  const { id, kind, text, leastLabel, mostLabel } = item;
  if (kind === 'open') return [];
  const { scale, parts } = forms.evaluation;
  const { items: given, trainings } = poolOf(all.map((one) => givenTo(item, forms.evaluation, one)));
  const cannotJudge = kind === 'scale' ? String(scale.cannotJudge) : undefined;
  const judged = given.filter((value) => value !== cannotJudge);
  const values = kind === 'scale' ? scaleValues(scale) : kind === 'yes-no' ? ['yes', 'no'] : ['yes', 'no', 'unsure'];
  const isShown = given.length > 0;
  return [
    {
      id,
      number,
      part: parts.find((part) => part.id === item.part)?.title ?? text,
      text,
      kind,
      leastLabel,
      mostLabel,
      answered: given.length,
      trainings,
      counts: isShown ? values.map((value) => ({ value, count: judged.filter((each) => each === value).length })) : undefined,
      cannotJudge: isShown && cannotJudge !== undefined ? given.length - judged.length : undefined,
      mean: kind === 'scale' && isEnough(judged.length) ? meanOf(judged.map(Number)) : undefined,
    },
  ];
}

function commentsIn({ sheets, quotes }: AnswerSet, id: string): CommentResult['comments'] {
  if (!isEnough(sheets.length)) return [];
  return sheets.flatMap(({ id: sheet, answers }) => {
    const text = answers[id]?.trim() ?? '';
    return text === '' ? [] : [{ sheet, text, isQuoted: quotes.some((quote) => quote.sheet === sheet && quote.item === id) }];
  });
}

const commentResults = (forms: Forms, all: readonly Collected[]): readonly CommentResult[] =>
  openItems(forms, 'evaluation-d2pm').map(({ id, number, text }) => ({
    id,
    number,
    text,
    comments: all
      .flatMap(({ sets }) => commentsIn(sets.get('evaluation-d2pm') ?? noAnswers, id))
      .toSorted((one, other) => (one.text < other.text ? -1 : one.text === other.text ? 0 : 1)),
  }));

/** `forms`: which questions are asked about; `all`: what trainings collected. Sheets of trainings that are too small are counted nowhere. */
export function resultsOf(forms: Forms, all: readonly Collected[]): FormResults {
  const returned = (collection: Collection): number => poolOf(all.map((one) => sheetsIn(one, collection))).items.length;
  return {
    returned: {
      'test-d1am': returned('test-d1am'),
      'test-d2pm': returned('test-d2pm'),
      'evaluation-d2pm': returned('evaluation-d2pm'),
    },
    questions: forms.test.questions.map(({ id, text }, index) => ({
      id,
      number: index + 1,
      text,
      before: rightIn(all, 'test-d1am', id),
      after: rightIn(all, 'test-d2pm', id),
    })),
    paired: pairedResult(forms, all),
    confidence: confidenceResults(forms, all),
    scale: forms.evaluation.scale,
    evaluation: forms.evaluation.items.flatMap((item, index) => evaluationResult(forms, item, index + 1, all)),
    comments: commentResults(forms, all),
  };
}

/** Returns the results of one training, whose sheets are counted however few they are. */
export function formResults(forms: Forms, sets: ReadonlyMap<Collection, AnswerSet>): FormResults {
  const collected = { forms, sets };
  return {
    ...resultsOf(forms, [collected]),
    returned: {
      'test-d1am': sheetsIn(collected, 'test-d1am').length,
      'test-d2pm': sheetsIn(collected, 'test-d2pm').length,
      'evaluation-d2pm': sheetsIn(collected, 'evaluation-d2pm').length,
    },
  };
}

export const percentOf = ({ count, of }: Share): number => Math.round((100 * count) / of);

/** In whole percentage points, of the shares before they are rounded; undefined when one of the two is not shown. */
export function gainOf({ before, after }: Pick<QuestionResult, 'before' | 'after'>): number | undefined {
  if (!before || !after) return undefined;
  /* Over one denominator, so that halves are halves. */
  const points = (100 * (after.count * before.of - before.count * after.of)) / (after.of * before.of);
  const whole = Math.round(Math.abs(points));
  return points < 0 && whole > 0 ? -whole : whole;
}

/** With its sign, and a real minus. */
export const signedPoints = (points: number): string => (points === 0 ? '0' : `${points > 0 ? '+' : '−'}${Math.abs(points)}`);

/** Returns the change of the means before they are rounded; undefined when they are not shown. */
export const changeOf = ({ before, after }: Pick<ConfidenceResult, 'before' | 'after'>): number | undefined =>
  before && after && after.mean - before.mean;

/** With its sign as far as it is read: what is rounded to nothing has none. */
export function signedAverage(change: number, language: Language): string {
  const size = writtenAverage(Math.abs(change), language);
  return size === writtenAverage(0, language) ? size : `${change > 0 ? '+' : '−'}${size}`;
}
