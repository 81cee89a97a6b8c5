import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AnswerSet, type AnswerSheet, joined, noAnswers, withSheet } from '../../../../domain/forms/answer-set';
import { isCode, pairsOf, readCode } from '../../../../domain/forms/code';
import { recoded, sameCodes, withoutCodes, withoutNewCodes } from '../../../../domain/forms/erased-codes';

interface Tests {
  readonly before: AnswerSet;
  readonly after: AnswerSet;
}

const setOf = (sheets: readonly AnswerSheet[]): AnswerSet => sheets.reduce(withSheet, noAnswers);
const sheetsIn = ({ before, after }: Tests): readonly AnswerSheet[] => [...before.sheets, ...after.sheets];
const codesIn = (tests: Tests): readonly string[] => sheetsIn(tests).map(({ code }) => code);
const erased = ({ before, after }: Tests): Tests => withoutCodes(before, after);

/** Takes one copy in beside the other, as the kit does. */
function together(here: Tests, coming: Tests): Tests {
  const instead = sameCodes([...sheetsIn(here), ...sheetsIn(coming)]);
  return {
    before: joined(recoded(coming.before, instead), recoded(here.before, instead)),
    after: joined(recoded(coming.after, instead), recoded(here.after, instead)),
  };
}

/** Which sheets are a pair, and how many are none. */
const pairing = ({ before, after }: Tests): unknown => {
  const { pairs, ...more } = pairsOf(before.sheets, after.sheets);
  return { ...more, pairs: pairs.map((pair) => `${pair.before.id} ${pair.after.id}`).toSorted() };
};

/** Some have the same code by chance, some gave none. */
const anyCode = fc.constantFrom('', 'MA07', 'MA08', 'JO12', 'LJ31', 'AN01', 'ZO29');
const anySheets = fc
  .uniqueArray(fc.tuple(fc.stringMatching(/^[0-9a-f]{32}$/u), anyCode), { maxLength: 14, selector: ([id]) => id })
  .map((some) => some.map(([id, code]): AnswerSheet => ({ id, code, answers: { t1: 'x' } })));
const anyTests = anySheets.map((sheets): Tests => {
  const half = Math.floor(sheets.length / 2);
  return { before: setOf(sheets.slice(0, half)), after: setOf(sheets.slice(half)) };
});
/** Returns the sheets that a laptop has. */
const partOf = (tests: Tests, has: readonly boolean[]): Tests => {
  const all = sheetsIn(tests).map(({ id }) => id);
  const kept = ({ sheets }: AnswerSet): AnswerSet => setOf(sheets.filter(({ id }) => has[all.indexOf(id)]));
  return { before: kept(tests.before), after: kept(tests.after) };
};
const anyParts = fc.tuple(
  anyTests,
  fc.array(fc.boolean(), { minLength: 14, maxLength: 14 }),
  fc.array(fc.boolean(), { minLength: 14, maxLength: 14 }),
);

describe('codes that were erased', () => {
  test('are gone, and whoever was a pair is one still', () => {
    fc.assert(
      fc.property(anyTests, (tests) => {
        const left = erased(tests);
        expect(codesIn(left).filter(isCode)).toEqual([]);
        expect(pairing(left)).toEqual(pairing(tests));
        expect(sheetsIn(left).map(({ id, answers }) => [id, answers])).toEqual(sheetsIn(tests).map(({ id, answers }) => [id, answers]));
        expect(erased(left)).toEqual(left);
      }),
    );
  });

  test('leave numbers that tell nothing of them, and that nobody can type', () => {
    fc.assert(
      fc.property(anyTests, (tests) => {
        const others = { MA07: 'PE15', MA08: 'TI03', JO12: 'GO22', LJ31: 'KA11', AN01: 'IV05', ZO29: 'RA19' };
        const renamed = new Map(Object.entries(others));
        expect(codesIn(erased({ before: recoded(tests.before, renamed), after: recoded(tests.after, renamed) }))).toEqual(
          codesIn(erased(tests)),
        );
        for (const code of codesIn(erased(tests)).filter((each) => each !== '')) {
          expect(code).toMatch(/^[A-Z]{2}\d{2}$/u);
          expect(readCode(code)).toBeUndefined();
        }
      }),
    );
  });

  test('come to the same when the second test was written and the first was not', () => {
    fc.assert(
      fc.property(anyTests, (tests) => {
        expect(erased({ before: tests.before, after: erased(tests).after })).toEqual(erased(tests));
      }),
    );
  });

  test('are not brought back by a copy that has them, in whichever direction it comes, and pairs are made across both', () => {
    fc.assert(
      fc.property(anyParts, ([tests, one, other]) => {
        /* A laptop with one sheet of somebody, and another with the other, know that both are about the same person. */
        const here = erased(partOf(tests, one));
        const there = partOf(tests, other);
        const whole = together(here, there);
        expect(together(there, here)).toEqual(whole);
        const left = erased(whole);
        expect(codesIn(left).filter(isCode)).toEqual([]);
        expect(together(left, there)).toEqual(left);
        expect(sheetsIn(left)).toHaveLength(sheetsIn(together(partOf(tests, one), there)).length);
      }),
    );
  });

  test('stay pairs when the other laptop had all sheets, whether it erased them by itself or not', () => {
    fc.assert(
      fc.property(anyParts, fc.boolean(), ([tests, one], both) => {
        const here = erased(partOf(tests, one));
        const left = erased(together(here, both ? erased(tests) : tests));
        const kept = partOf(tests, one);
        /* A code of which no sheet was here keeps no tie to those that were: that is only so for none. */
        if (sheetsIn(kept).length === sheetsIn(tests).length) expect(pairing(left)).toEqual(pairing(tests));
        for (const { before, after } of pairsOf(tests.before.sheets, tests.after.sheets).pairs) {
          const [first, second] = [before, after].map(({ id }) => sheetsIn(left).find((sheet) => sheet.id === id)?.code);
          expect(first).toBe(second);
        }
      }),
    );
  });
});

test('a sheet that comes after the erasing keeps no code', () => {
  const before = setOf([{ id: 'a'.repeat(32), code: 'MA07', answers: {} }]);
  const after = withSheet(before, { id: 'b'.repeat(32), code: 'JO12', answers: {} });
  expect(withoutNewCodes(after, before).sheets.map(({ code }) => code)).toEqual(['MA07', '']);
});
