/**
 * What tests and evaluation came to, as numbers that lead to nobody: each figure stands on at least five answers or is not shown.
 * A question of a test that was left empty counts as not right.
 */
import type { Localized } from '../language';
import { type AnswerSet, type AnswerSheet, noAnswers } from './answers';
import { pairsOf } from './code';
import { type Collection, type EvaluationItem, type Forms, openItems, scaleValues, type TestQuestion } from './form';

/** Fewer answers than these are shown nowhere. */
const fewestShown = 5;

/** How many of how many; undefined in its place when they are too few to be shown. */
export interface Share {
  readonly count: number;
  readonly of: number;
}

export interface QuestionResult {
  readonly id: string;
  readonly number: number;
  readonly text: Localized;
  readonly before: Share | undefined;
  readonly after: Share | undefined;
}

/** Of those who filled in both tests. */
export interface PairedResult {
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
  /** Answers to this question. */
  readonly answered: number;
  /** By value, without those who can't judge; undefined when too few answered. */
  readonly counts: readonly { readonly value: string; readonly count: number }[] | undefined;
  readonly cannotJudge: number | undefined;
  readonly mean: number | undefined;
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
  readonly scale: Forms['evaluation']['scale'];
  readonly evaluation: readonly EvaluationResult[];
  readonly comments: readonly CommentResult[];
}

const enough = (count: number): boolean => count >= fewestShown;

const rightIn = (sheets: readonly AnswerSheet[], { id, key }: TestQuestion): Share | undefined =>
  enough(sheets.length) ? { count: sheets.filter(({ answers }) => answers[id] === key).length, of: sheets.length } : undefined;

const scoreOf = ({ answers }: AnswerSheet, { test }: Forms): number => test.questions.filter(({ id, key }) => answers[id] === key).length;

const meanOf = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0) / numbers.length;

function pairedResult(forms: Forms, before: readonly AnswerSheet[], after: readonly AnswerSheet[]): PairedResult {
  const { pairs, unpaired, collisions } = pairsOf(before, after);
  const scores = pairs.map((pair) => ({ before: scoreOf(pair.before, forms), after: scoreOf(pair.after, forms) }));
  const isShown = enough(pairs.length);
  return {
    pairs: pairs.length,
    unpaired,
    collisions,
    scores: isShown ? { before: meanOf(scores.map((each) => each.before)), after: meanOf(scores.map((each) => each.after)) } : undefined,
    moved: isShown
      ? {
          better: scores.filter((each) => each.after > each.before).length,
          same: scores.filter((each) => each.after === each.before).length,
          worse: scores.filter((each) => each.after < each.before).length,
        }
      : undefined,
  };
}

function evaluationResult(forms: Forms, item: EvaluationItem, number: number, sheets: readonly AnswerSheet[]): readonly EvaluationResult[] {
  const { id, kind, text, leastLabel, mostLabel } = item;
  if (kind === 'open') return [];
  const { scale, parts } = forms.evaluation;
  const given = sheets.flatMap(({ answers }) => answers[id] ?? []);
  const cannotJudge = kind === 'scale' ? String(scale.cannotJudge) : undefined;
  const judged = given.filter((value) => value !== cannotJudge);
  const values = kind === 'scale' ? scaleValues(scale) : kind === 'yes-no' ? ['yes', 'no'] : ['yes', 'no', 'unsure'];
  const isShown = enough(given.length);
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
      counts: isShown ? values.map((value) => ({ value, count: judged.filter((each) => each === value).length })) : undefined,
      cannotJudge: isShown && cannotJudge !== undefined ? given.length - judged.length : undefined,
      mean: kind === 'scale' && enough(judged.length) ? meanOf(judged.map(Number)) : undefined,
    },
  ];
}

function commentResults(forms: Forms, { sheets, quotes }: AnswerSet): readonly CommentResult[] {
  return openItems(forms, 'evaluation-d2pm').map(({ id, number, text }) => ({
    id,
    number,
    text,
    comments: enough(sheets.length)
      ? sheets
          .flatMap(({ id: sheet, answers }) => {
            const comment = answers[id]?.trim() ?? '';
            return comment === ''
              ? []
              : [{ sheet, text: comment, isQuoted: quotes.some((quote) => quote.sheet === sheet && quote.item === id) }];
          })
          .toSorted((one, other) => (one.text < other.text ? -1 : one.text === other.text ? 0 : 1))
      : [],
  }));
}

export function formResults(forms: Forms, sets: ReadonlyMap<Collection, AnswerSet>): FormResults {
  const sheetsOf = (collection: Collection): readonly AnswerSheet[] => sets.get(collection)?.sheets ?? [];
  const [before, after] = [sheetsOf('test-d1am'), sheetsOf('test-d2pm')];
  const evaluation = sets.get('evaluation-d2pm') ?? noAnswers;
  return {
    returned: { 'test-d1am': before.length, 'test-d2pm': after.length, 'evaluation-d2pm': evaluation.sheets.length },
    questions: forms.test.questions.map((question, index) => ({
      id: question.id,
      number: index + 1,
      text: question.text,
      before: rightIn(before, question),
      after: rightIn(after, question),
    })),
    paired: pairedResult(forms, before, after),
    scale: forms.evaluation.scale,
    evaluation: forms.evaluation.items.flatMap((item, index) => evaluationResult(forms, item, index + 1, evaluation.sheets)),
    comments: commentResults(forms, evaluation),
  };
}

export const percentOf = ({ count, of }: Share): number => Math.round((100 * count) / of);

/** In percentage points; undefined when one of the two is not shown. */
export const gainOf = ({ before, after }: Pick<QuestionResult, 'before' | 'after'>): number | undefined =>
  before && after ? percentOf(after) - percentOf(before) : undefined;

/** With its sign, and a real minus. */
export const signedPoints = (points: number): string => (points === 0 ? '0' : `${points > 0 ? '+' : '−'}${Math.abs(points)}`);
