/**
 * Sheets that were returned, as a set that two laptops can join in any order. A sheet never changes: who corrects one puts another in
 * its place, so that joining is a union. Everything is kept in the order of its random ids, which tells nothing of when it came.
 */
import { isCode } from './code';
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

type WithId = { readonly id: string };
const byId = (one: WithId, other: WithId): number => (one.id < other.id ? -1 : 1);

/** In one form, whoever wrote it. */
export const plainSheet = ({ id, code, answers, instead }: AnswerSheet): AnswerSheet => ({
  id,
  code,
  answers: Object.fromEntries(Object.entries(answers).toSorted(([one], [other]) => (one < other ? -1 : 1))),
  ...(instead ? { instead } : {}),
});

/** The same code and the same answers, as when one paper is typed twice. */
export const saysTheSame = (one: AnswerSheet, other: AnswerSheet): boolean =>
  one.code === other.code && JSON.stringify(plainSheet(one).answers) === JSON.stringify(plainSheet(other).answers);

/** What stands for a code that was erased goes before the code, on every laptop. */
const placeOfCode = ({ code }: AnswerSheet): number => (isCode(code) ? 2 : Number(code === ''));
const isRatherSheet = (one: AnswerSheet, other: AnswerSheet): boolean =>
  placeOfCode(one) === placeOfCode(other)
    ? JSON.stringify(plainSheet(one)) < JSON.stringify(plainSheet(other))
    : placeOfCode(one) < placeOfCode(other);
const isRatherQuote = (one: Quote, other: Quote): boolean => `${one.sheet} ${one.item}` < `${other.sheet} ${other.item}`;

/** Chooses between two that differ under one id, as only an erasing or a forger makes them, in whichever order they come. */
function distinct<Item extends WithId>(
  items: readonly Item[],
  removed: ReadonlySet<string>,
  isRather: (one: Item, other: Item) => boolean,
): readonly Item[] {
  const kept = new Map<string, Item>();
  for (const item of items) {
    const known = kept.get(item.id);
    if (!removed.has(item.id) && (known === undefined || isRather(item, known))) kept.set(item.id, item);
  }
  return [...kept.values()].toSorted(byId);
}

function tidy({ sheets, quotes, removed }: AnswerSet): AnswerSet {
  const gone = new Set(removed);
  return {
    sheets: distinct(sheets, gone, isRatherSheet),
    quotes: distinct(quotes, gone, isRatherQuote).filter(({ sheet }) => !gone.has(sheet)),
    removed: [...gone].toSorted(),
  };
}

/** What any of them has, each once; the order of joining makes no difference, and neither does joining again. */
export const joined = (...sets: readonly AnswerSet[]): AnswerSet =>
  tidy({
    sheets: sets.flatMap(({ sheets }) => sheets),
    quotes: sets.flatMap(({ quotes }) => quotes),
    removed: sets.flatMap(({ removed }) => removed),
  });

/** Chooses the same one of two corrections of a sheet on every laptop: the later in number, then the one with the first id. */
function oneOfEach(sheets: readonly AnswerSheet[]): readonly AnswerSheet[] {
  const counting = new Map<string, { readonly id: string; readonly time: number }>();
  for (const { id, instead } of sheets) {
    if (instead && instead.time > (counting.get(instead.of)?.time ?? 0)) counting.set(instead.of, { id, time: instead.time });
  }
  return sheets.filter(({ id, instead }) => instead === undefined || counting.get(instead.of)?.id === id);
}

/**
 * What counts of a set. Two laptops may have corrected one sheet: the correction that doesn't count stays in the set, or another copy
 * of it would come back once the one that counts was taken away.
 */
export function counting(set: AnswerSet): AnswerSet {
  const sheets = oneOfEach(set.sheets);
  const ids = new Set(sheets.map(({ id }) => id));
  return { ...set, sheets, quotes: set.quotes.filter(({ sheet }) => ids.has(sheet)) };
}

export const withSheet = (set: AnswerSet, sheet: AnswerSheet): AnswerSet => tidy({ ...set, sheets: [...set.sheets, sheet] });

/** Whatever becomes of a sheet by corrections keeps this. */
export const rootOf = ({ id, instead }: AnswerSheet): string => instead?.of ?? id;

export const sheetOfRoot = (set: AnswerSet, root: string): AnswerSheet | undefined =>
  counting(set).sheets.find((sheet) => rootOf(sheet) === root);

/** A sheet that came under this id is there, was corrected, or was taken away. */
export const wasGiven = ({ sheets, removed }: AnswerSet, id: string): boolean =>
  removed.includes(id) || sheets.some((sheet) => sheet.id === id || sheet.instead?.of === id);

/** A sheet or a quote goes, and with a sheet all corrections that were made of it so far. */
export function without(set: AnswerSet, id: string): AnswerSet {
  const sheet = set.sheets.find((each) => each.id === id);
  const same = sheet ? set.sheets.filter((each) => rootOf(each) === rootOf(sheet)) : [];
  return tidy({ ...set, removed: [...set.removed, id, ...same.map((each) => each.id)] });
}

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
