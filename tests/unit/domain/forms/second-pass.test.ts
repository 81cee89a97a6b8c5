import fc from 'fast-check';
import { expect, test } from 'vitest';
import { closedItems } from '../../../../domain/forms/form';
import { comparePasses } from '../../../../domain/forms/second-pass';
import { smallForms } from '../../builders';

const closed = closedItems(smallForms, 'evaluation-d2pm');
const sheet = (id: string, e1: string, e2: string, e3 = 'yes') => ({ id, code: '', answers: { e1, e2, e3 } });

test('papers in another order agree, and one wrong letter is found', () => {
  const kept = [sheet('a', '1', 'yes'), sheet('b', '5', 'no'), sheet('c', '3', 'yes')];
  const passes = comparePasses(kept, [sheet('', '5', 'no'), sheet('', '3', 'no')], closed);
  expect(passes).toMatchObject({ agreeing: 1, onlySecond: [] });
  expect(passes.differing).toEqual([{ first: kept[2], second: 1, questions: [{ number: 2, id: 'e2' }], isCodeOther: false }]);
  expect(passes.notYet.map(({ id }) => id)).toEqual(['a']);
});

test('a sheet that is like none that is kept is said', () => {
  expect(comparePasses([sheet('a', '1', 'yes', 'no')], [sheet('', '5', 'no', 'unsure')], closed)).toMatchObject({
    agreeing: 0,
    differing: [],
    onlySecond: [0],
  });
});

test('each sheet of either pass is counted once', () => {
  const anySheet = fc.tuple(fc.constantFrom('1', '5'), fc.constantFrom('yes', 'no'), fc.constantFrom('yes', 'unsure'));
  fc.assert(
    fc.property(fc.array(anySheet, { maxLength: 6 }), fc.array(anySheet, { maxLength: 6 }), (first, second) => {
      const kept = first.map(([e1, e2, e3], index) => sheet(`s${index}`, e1, e2, e3));
      const { agreeing, differing, notYet, onlySecond } = comparePasses(
        kept,
        second.map(([e1, e2, e3]) => sheet('', e1, e2, e3)),
        closed,
      );
      expect(agreeing + differing.length + notYet.length).toBe(first.length);
      expect(agreeing + differing.length + onlySecond.length).toBe(second.length);
    }),
  );
});
