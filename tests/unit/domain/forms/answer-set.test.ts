import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type AnswerSet,
  type AnswerSheet,
  corrected,
  counting,
  joined,
  noAnswers,
  quoted,
  without,
  withSheet,
} from '../../../../domain/forms/answer-set';

const sheet = (id: string, answer = 'x'): AnswerSheet => ({ id, code: '', answers: { t1: answer } });
const ids = (set: AnswerSet): readonly string[] => counting(set).sheets.map(({ id }) => id);
const setOf = (sheets: readonly AnswerSheet[]): AnswerSet => sheets.reduce(withSheet, noAnswers);

const anyId = fc.stringMatching(/^[0-9a-f]{4}$/u);
const anySheets = fc.uniqueArray(anyId, { maxLength: 12 }).map((some) => some.map((id) => sheet(id)));
/** Makes sets as they come about on a laptop: sheets come, are corrected and taken away. */
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

/** Three laptops, each of which knows what it wrote and what it read in the others’ files, in whatever order they met. */
const anyActs = fc.array(
  fc.record({ by: fc.nat(2), what: fc.constantFrom('new', 'mend', 'remove', 'read'), which: fc.nat(20), other: fc.nat(2), id: anyId }),
  { maxLength: 30 },
);

describe('laptops that have a file each', () => {
  test('have the same once they read each other, in any order, and what one took away stays away', () => {
    fc.assert(
      fc.property(anyActs, fc.shuffledSubarray([0, 1, 2, 0, 1, 2], { minLength: 6 }), (acts, order) => {
        const files: AnswerSet[] = [noAnswers, noAnswers, noAnswers];
        const used = new Set<string>();
        const seenRemoved = new Set<string>();
        for (const { by, what, which, other, id } of acts) {
          const set = files[by] ?? noAnswers;
          const seen = counting(set).sheets;
          const before = seen[which % Math.max(1, seen.length)];
          if (what === 'read') files[by] = joined(set, files[other] ?? noAnswers);
          else if (what === 'remove' && before) {
            files[by] = without(set, before.id);
            seenRemoved.add(before.id);
          } else if (!used.has(id)) {
            used.add(id);
            files[by] = what === 'mend' && before ? corrected(set, before, sheet(id, 'y')) : withSheet(set, sheet(id));
          }
        }
        const whole = joined(...files);
        expect(joined(...order.map((place) => files[place] ?? noAnswers))).toEqual(whole);
        expect(order.reduce((sum, place) => joined(files[place] ?? noAnswers, sum), noAnswers)).toEqual(whole);
        expect(ids(whole).filter((id) => seenRemoved.has(id))).toEqual([]);
        const roots = counting(whole).sheets.map(({ id, instead }) => instead?.of ?? id);
        expect(new Set(roots).size).toBe(roots.length);
      }),
    );
  });

  test('bring no older correction back when the one that counts is taken away where both are known', () => {
    const first = setOf([sheet('a')]);
    const one = corrected(first, sheet('a'), sheet('c', 'y'));
    const other = corrected(first, sheet('a'), sheet('b', 'z'));
    expect(ids(joined(one, without(joined(one, other), 'b')))).toEqual([]);
  });
});

test('of two that differ under one id the same one counts in any order: the one without its code, whatever else', () => {
  const coded = { ...sheet('a'), code: 'MA07' };
  const some = [coded, { ...sheet('a'), code: 'AB40' }, { ...coded, answers: { t1: 'z' } }].map((each) => setOf([each]));
  fc.assert(
    fc.property(fc.shuffledSubarray(some, { minLength: 3 }), (order) => {
      expect(joined(...order).sheets).toEqual([{ ...sheet('a'), code: 'AB40' }]);
    }),
  );
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
