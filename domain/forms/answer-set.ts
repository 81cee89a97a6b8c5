/**
 * Sheets that were returned, as a set that two laptops can join in any order. A sheet never changes: who corrects one puts another in
 * its place, so that joining is a union. Everything is kept in the order of its random ids, which tells nothing of when it came.
 */
import type { ClosedItem, OpenItem } from './form';

export interface AnswerSheet {
  /** Random; no time and no device is in it. */
  readonly id: string;
  /** Made by whoever filled it in, to pair their two tests; empty when they gave none. */
  readonly code: string;
  /** By question; one that was left empty is missing. */
  readonly answers: Readonly<Record<string, string>>;
  /** When this is a correction: of which sheet, as it was first returned, and the how manieth. */
  readonly instead?: { readonly of: string; readonly time: number };
}

/** A comment that was chosen for the report. */
export interface Quote {
  readonly id: string;
  readonly sheet: string;
  readonly item: string;
}

export interface AnswerSet {
  readonly sheets: readonly AnswerSheet[];
  readonly quotes: readonly Quote[];
  /** Ids of sheets and quotes that were taken away, so that no other copy brings them back. */
  readonly removed: readonly string[];
}

export const noAnswers: AnswerSet = { sheets: [], quotes: [], removed: [] };

/** The longest comment, in characters. */
export const longestComment = 2000;

const byId = (one: { readonly id: string }, other: { readonly id: string }): number => (one.id < other.id ? -1 : 1);

function distinct<Item extends { readonly id: string }>(items: readonly Item[], removed: ReadonlySet<string>): readonly Item[] {
  const kept = new Map(items.filter(({ id }) => !removed.has(id)).map((item) => [item.id, item]));
  return [...kept.values()].toSorted(byId);
}

/** Of two corrections of one sheet the same one counts on every laptop: the later in number, then the one with the first id. */
function oneOfEach(sheets: readonly AnswerSheet[]): readonly AnswerSheet[] {
  const counting = new Map<string, { readonly id: string; readonly time: number }>();
  for (const { id, instead } of sheets) {
    if (instead && instead.time > (counting.get(instead.of)?.time ?? 0)) counting.set(instead.of, { id, time: instead.time });
  }
  return sheets.filter(({ id, instead }) => instead === undefined || counting.get(instead.of)?.id === id);
}

function tidy({ sheets, quotes, removed }: AnswerSet): AnswerSet {
  const gone = new Set(removed);
  return {
    sheets: oneOfEach(distinct(sheets, gone)),
    quotes: distinct(quotes, gone).filter(({ sheet }) => !gone.has(sheet)),
    removed: [...gone].toSorted(),
  };
}

/** What both have, each once; the order of joining makes no difference. */
export const joined = (one: AnswerSet, other: AnswerSet): AnswerSet =>
  tidy({
    sheets: [...one.sheets, ...other.sheets],
    quotes: [...one.quotes, ...other.quotes],
    removed: [...one.removed, ...other.removed],
  });

export const withSheet = (set: AnswerSet, sheet: AnswerSheet): AnswerSet => tidy({ ...set, sheets: [...set.sheets, sheet] });

export const without = (set: AnswerSet, id: string): AnswerSet => tidy({ ...set, removed: [...set.removed, id] });

/** Whatever becomes of a sheet by corrections keeps this. */
export const rootOf = ({ id, instead }: AnswerSheet): string => instead?.of ?? id;

export const sheetOfRoot = ({ sheets }: AnswerSet, root: string): AnswerSheet | undefined => sheets.find((sheet) => rootOf(sheet) === root);

/** What stands in the place of this sheet, under an id of its own. */
export const nextOf = (before: AnswerSheet, after: AnswerSheet): AnswerSheet => ({
  ...after,
  instead: { of: rootOf(before), time: (before.instead?.time ?? 0) + 1 },
});

/** The marks of its quotes go with the sheet that is corrected. */
export const corrected = (set: AnswerSet, before: AnswerSheet, after: AnswerSheet): AnswerSet =>
  withSheet(without(set, before.id), nextOf(before, after));

/** Chosen or not, whoever chose it first. */
export function quoted(set: AnswerSet, quote: Quote, isChosen: boolean): AnswerSet {
  const same = set.quotes.filter(({ sheet, item }) => sheet === quote.sheet && item === quote.item);
  if (isChosen) return same.length > 0 ? set : tidy({ ...set, quotes: [...set.quotes, quote] });
  return tidy({ ...set, removed: [...set.removed, ...same.map(({ id }) => id)] });
}

/** Whether each answer is one that its question has; names what is not. */
export function wrongAnswer(answers: AnswerSheet['answers'], closed: readonly ClosedItem[], open: readonly OpenItem[]): string | undefined {
  const choices = new Map(closed.map(({ id, choices: each }) => [id, each.map(({ value }) => value)]));
  const isOpen = new Set(open.map(({ id }) => id));
  return Object.entries(answers).find(([item, answer]) =>
    isOpen.has(item) ? answer.trim() === '' || answer.length > longestComment : !choices.get(item)?.includes(answer),
  )?.[0];
}
