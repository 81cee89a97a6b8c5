/**
 * Sheets typed once more, compared with those that are kept: the papers may lie in another order, so sheets that agree find each other
 * first, and of what is left the most alike. Comments are not typed twice.
 */
import type { AnswerSheet } from './answer-set';
import type { ClosedItem } from './form';
import type { SheetInput } from './sheet-list';

export interface SheetDifference {
  readonly first: AnswerSheet;
  /** Place in the second pass. */
  readonly second: number;
  /** Numbers of the questions; `code` besides. */
  readonly questions: readonly { readonly number: number; readonly id: string }[];
  readonly isCodeOther: boolean;
}

export interface SecondPass {
  readonly agreeing: number;
  readonly differing: readonly SheetDifference[];
  /** Kept, and not typed a second time yet. */
  readonly notYet: readonly AnswerSheet[];
  /** Places in the second pass of sheets that are like none that is kept. */
  readonly onlySecond: readonly number[];
}

function differenceOf(first: AnswerSheet, typed: SheetInput, second: number, closed: readonly ClosedItem[]): SheetDifference {
  const questions = closed.filter(({ id }) => first.answers[id] !== typed.answers[id]).map(({ id, number }) => ({ id, number }));
  return { first, second, questions, isCodeOther: first.code !== typed.code };
}

const distance = ({ questions, isCodeOther }: SheetDifference): number => questions.length + (isCodeOther ? 1 : 0);

export function comparePasses(kept: readonly AnswerSheet[], typed: readonly SheetInput[], closed: readonly ClosedItem[]): SecondPass {
  const candidates = typed
    .flatMap((sheet, second) => kept.map((first) => differenceOf(first, sheet, second, closed)))
    /* Two sheets of which most answers differ are two sheets. */
    .filter((difference) => distance(difference) <= closed.length / 2)
    .toSorted((one, other) => distance(one) - distance(other));
  const usedFirst = new Set<string>();
  const usedSecond = new Set<number>();
  const matched = candidates.filter(({ first, second }) => {
    if (usedFirst.has(first.id) || usedSecond.has(second)) return false;
    usedFirst.add(first.id);
    usedSecond.add(second);
    return true;
  });
  return {
    agreeing: matched.filter((difference) => distance(difference) === 0).length,
    differing: matched.filter((difference) => distance(difference) > 0),
    notYet: kept.filter(({ id }) => !usedFirst.has(id)),
    onlySecond: typed.flatMap((_, second) => (usedSecond.has(second) ? [] : [second])),
  };
}
