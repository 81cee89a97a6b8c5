import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type AnswerSet,
  type AnswerSheet,
  corrected,
  joined,
  noAnswers,
  quoted,
  without,
  withSheet,
} from '../../../../domain/forms/answer-set';

const sheet = (id: string, answer = 'x'): AnswerSheet => ({ id, code: '', answers: { t1: answer } });
const ids = (set: AnswerSet): readonly string[] => set.sheets.map(({ id }) => id);
const setOf = (sheets: readonly AnswerSheet[]): AnswerSet => sheets.reduce(withSheet, noAnswers);

const anyId = fc.stringMatching(/^[0-9a-f]{4}$/u);
const anySheets = fc.uniqueArray(anyId, { maxLength: 12 }).map((some) => some.map((id) => sheet(id)));
/** As it can come about on a laptop: sheets come, are corrected and taken away. */
const anySet = fc.tuple(anySheets, fc.array(fc.nat(11)), fc.array(fc.tuple(fc.nat(11), anyId))).map(([sheets, gone, mended]) => {
  let set = setOf(sheets);
  for (const [index, id] of mended) {
    const before = set.sheets[index];
    if (before && !sheets.some((other) => other.id === id)) set = corrected(set, before, sheet(id, 'y'));
  }
  for (const index of gone) set = without(set, sheets[index]?.id ?? 'none');
  return set;
});

describe('a set of sheets', () => {
  test('has the same order in whichever order they came', () => {
    fc.assert(
      fc.property(anySheets, fc.infiniteStream(fc.nat()), (sheets, keys) => {
        const shuffled = sheets.map((each) => [keys.next().value, each] as const).toSorted(([one], [other]) => one - other);
        expect(setOf(shuffled.map(([, each]) => each))).toEqual(setOf(sheets));
      }),
    );
  });

  test('is joined in any order and any number of times', () => {
    fc.assert(
      fc.property(anySet, anySet, anySet, (one, two, three) => {
        expect(joined(one, two)).toEqual(joined(two, one));
        expect(joined(joined(one, two), three)).toEqual(joined(one, joined(two, three)));
        expect(joined(joined(one, two), two)).toEqual(joined(one, two));
      }),
    );
  });

  test('loses no sheet and has none twice', () => {
    fc.assert(
      fc.property(anySheets, anySheets, (one, other) => {
        expect(ids(joined(setOf(one), setOf(other)))).toEqual([...new Set([...one, ...other].map(({ id }) => id))].toSorted());
      }),
    );
  });

  test('that was taken away is not brought back by another copy', () => {
    const both = setOf([sheet('a'), sheet('b')]);
    expect(ids(joined(without(both, 'a'), both))).toEqual(['b']);
  });

  test('counts a sheet once that two laptops corrected, and the correction of a correction', () => {
    const first = setOf([sheet('a')]);
    const one = corrected(first, sheet('a'), sheet('c', 'y'));
    const other = corrected(first, sheet('a'), sheet('b', 'z'));
    expect(ids(joined(one, other))).toEqual(['b']);
    const [again] = one.sheets;
    if (!again) throw new Error('The correction is missing');
    expect(ids(joined(corrected(one, again, sheet('d')), other))).toEqual(['d']);
  });
});

test('a comment is chosen once and let go whoever chose it', () => {
  const comments = setOf([sheet('a')]);
  const one = quoted(comments, { id: 'q1', sheet: 'a', item: 'e4' }, true);
  const other = quoted(comments, { id: 'q2', sheet: 'a', item: 'e4' }, true);
  const both = joined(one, other);
  expect(quoted(both, { id: 'q3', sheet: 'a', item: 'e4' }, true)).toEqual(both);
  expect(quoted(both, { id: 'q3', sheet: 'a', item: 'e4' }, false).quotes).toEqual([]);
  expect(without(one, 'a').quotes).toEqual([]);
});
