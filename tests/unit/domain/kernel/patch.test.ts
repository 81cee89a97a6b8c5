/** Whatever was sent, the other side holds the same afterwards, and what stayed is the same object. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { patchBetween, patched } from '../../../../domain/kernel/patch';

const leaf = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.constantFrom('', 'a', 'b', null, undefined, true), fc.double());
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    leaf,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'c', '0', 'to', 'fields', 'gone', 'length'), tie('value'), {
      maxKeys: 5,
      noNullPrototype: true,
    }),
  ),
}));

test('what a patch makes of the one is the other, across processes too', () => {
  fc.assert(
    fc.property(value, value, (before, after) => {
      const patch = patchBetween(before, after);
      if (patch) expect(patched(before, structuredClone(patch))).toStrictEqual(after);
      else expect(before).toStrictEqual(after);
    }),
    { numRuns: 1000 },
  );
});

test('of what is the same nothing is told', () => {
  fc.assert(
    fc.property(value, (one) => {
      expect(patchBetween(one, structuredClone(one))).toBeUndefined();
    }),
  );
});

test('of a register one mark travels, and the other rows stay the objects that they were', () => {
  const rows = Array.from({ length: 300 }, (_, index) => ({ id: `p${index}`, name: 'Ana', marks: { d1am: { state: 'none' } } }));
  const before = { place: { title: 'Niš' }, rows };
  const after = structuredClone(before);
  if (after.rows[7]) after.rows[7].marks.d1am.state = 'present';
  const patch = patchBetween(before, after);
  expect(patch).toEqual({
    fields: { rows: { fields: { 7: { fields: { marks: { fields: { d1am: { fields: { state: { to: 'present' } } } } } } } } } },
  });
  const made = patch && patched(before, patch);
  expect(made?.place).toBe(before.place);
  expect(made?.rows.filter((row, index) => row === rows[index])).toHaveLength(299);
});

test('a row that comes at the end travels alone', () => {
  expect(patchBetween([{ id: 1 }, { id: 2 }], [{ id: 1 }, { id: 2 }, { id: 3 }])).toEqual({ fields: { 2: { to: { id: 3 } } }, length: 3 });
});
