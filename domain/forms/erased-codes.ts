/**
 * What becomes of participants' codes when persons are erased. Whoever knows somebody's mother and birthday would find their sheets; so a
 * number that says nothing takes the place of each code. It looks like a code with a day that no month has, and the same one stands on all
 * sheets that had the same code: pairs stay pairs. Which number it is follows from the random id of a sheet, so that it is the same however
 * often a broken off erasing is done again, and on another laptop that has the same sheets.
 */
import { type AnswerSet, type AnswerSheet, joined } from './answer-set';
import { firstDayOfNone, isCode, isNumber } from './code';
import { type Collection, isTest } from './form';

const letters = 26;
const days = 100 - firstDayOfNone;
const numbers = letters * letters * days;
/** Hexadecimal digits of an id that a number is made of. */
const digits = 12;

const letter = (place: number): string => String.fromCharCode('A'.charCodeAt(0) + place);

const written = (number: number): string => {
  const pair = Math.floor(number / days);
  return `${letter(Math.floor(pair / letters))}${letter(pair % letters)}${firstDayOfNone + (number % days)}`;
};

/** The next one, where another pair has it already. */
function numberFrom(id: string, taken: ReadonlySet<string>): string {
  let number = Number.parseInt(id.slice(0, digits), 16) % numbers;
  while (taken.has(written(number))) number = (number + 1) % numbers;
  return written(number);
}

/** Each code among the sheets, which are in the order of their ids, with the number that follows from its first sheet. */
function numbersOf(
  sheets: readonly AnswerSheet[],
  known: ReadonlyMap<string, string>,
  taken: readonly string[],
): ReadonlyMap<string, string> {
  const numbered = new Map(known);
  const used = new Set([...taken, ...known.values()]);
  for (const { id, code } of sheets) {
    if (!isCode(code) || numbered.has(code)) continue;
    const number = numberFrom(id, used);
    used.add(number);
    numbered.set(code, number);
  }
  return numbered;
}

const numbersIn = (...sets: readonly AnswerSet[]): readonly string[] =>
  sets.flatMap(({ sheets }) => sheets.map(({ code }) => code).filter(isNumber));

/** The sheets with what takes the place of their codes. */
export const recoded = (set: AnswerSet, numbered: ReadonlyMap<string, string>): AnswerSet => ({
  ...set,
  sheets: set.sheets.map((sheet) => ({ ...sheet, code: numbered.get(sheet.code) ?? sheet.code })),
});

/**
 * Both tests without their codes. What stands for a code of the first follows from the first alone: when the second was written and the
 * first was not, doing it again comes to the same.
 */
export function withoutCodes(before: AnswerSet, after: AnswerSet): { readonly before: AnswerSet; readonly after: AnswerSet } {
  const ofFirst = numbersOf(before.sheets, new Map(), numbersIn(before));
  const ofBoth = numbersOf(after.sheets, ofFirst, numbersIn(before, after));
  return { before: recoded(before, ofFirst), after: recoded(after, ofBoth) };
}

/** Prefers, of two that stand for the same, the number to the code, and the first of two numbers. */
const isRather = (one: string, other: string): boolean => (isNumber(one) === isNumber(other) ? one < other : isNumber(one));

/**
 * What takes the place of codes and numbers when copies come together of which one was erased, or both by themselves: a sheet that has one
 * code here and another there tells that the two stand for the same. `sheets`: of both tests of both copies.
 */
export function sameCodes(sheets: readonly AnswerSheet[]): ReadonlyMap<string, string> {
  const instead = new Map<string, string>();
  const nowOf = (code: string): string => {
    const next = instead.get(code);
    return next === undefined ? code : nowOf(next);
  };
  const first = new Map<string, string>();
  const places = new Set(sheets.map(({ id, code }) => `${id} ${code}`));
  for (const [id = '', code = ''] of [...places].toSorted().map((place) => place.split(' '))) {
    const one = nowOf(first.get(id) ?? code);
    const other = nowOf(code);
    first.set(id, code);
    /* A sheet never changes: two codes of one are forged, and stand for nothing. */
    if (one === other || one === '' || other === '' || (isCode(one) && isCode(other))) continue;
    if (isRather(one, other)) instead.set(other, one);
    else instead.set(one, other);
  }
  return new Map([...instead.keys()].map((code) => [code, nowOf(code)]));
}

/** The sheets of one file. */
export interface Answered {
  readonly collection: Collection;
  readonly set: AnswerSet;
}

/**
 * What all files hold of one form. Numbers that one of them has go before the codes of another, in both tests. `mayErase`: false while
 * nobody was erased, so that a forged number takes the place of no code.
 */
export function joinedOf(files: readonly Answered[], collection: Collection, mayErase = true): AnswerSet {
  const of = files.filter((file) => file.collection === collection).map(({ set }) => set);
  if (!mayErase) return joined(...withCodesFirst(of));
  const instead = sameCodes(files.flatMap((file) => (isTest(file.collection) ? file.set.sheets : [])));
  return joined(...of.map((set) => recoded(set, instead)));
}

/** The same of one of the two tests, without codes. */
export function uncoded(files: readonly Answered[], test: Collection): AnswerSet {
  const { before, after } = withoutCodes(joinedOf(files, 'test-d1am'), joinedOf(files, 'test-d2pm'));
  return test === 'test-d1am' ? before : after;
}

function withCodesFirst(sets: readonly AnswerSet[]): readonly AnswerSet[] {
  const coded = new Set(sets.flatMap(({ sheets }) => sheets.flatMap(({ id, code }) => (isCode(code) ? [id] : []))));
  return sets.map((set) => ({ ...set, sheets: set.sheets.filter(({ id, code }) => isCode(code) || !coded.has(id)) }));
}

/** A sheet that came after the erasing keeps no code: what it would be paired with is not known any more. */
export const withoutNewCodes = (set: AnswerSet, before: AnswerSet): AnswerSet => {
  const known = new Set(before.sheets.map(({ id }) => id));
  return { ...set, sheets: set.sheets.map((sheet) => (known.has(sheet.id) || !isCode(sheet.code) ? sheet : { ...sheet, code: '' })) };
};
