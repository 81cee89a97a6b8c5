import fc from 'fast-check';
import { expect, test } from 'vitest';
import { divergingBar } from '../../../../domain/barometer/diverging-bar';

test('all on one side fill that half, the unsure lie about the middle', () => {
  expect(divergingBar({ agree: 8, unsure: 0, disagree: 0 })).toEqual([{ position: 'agree', from: 0, to: 0.5 }]);
  expect(divergingBar({ agree: 0, unsure: 4, disagree: 0 })).toEqual([{ position: 'unsure', from: 0.25, to: 0.75 }]);
  expect(divergingBar({ agree: 0, unsure: 0, disagree: 0 })).toEqual([]);
});

test('parts touch, stay in their room, and are as long as their shares', () => {
  const count = fc.nat({ max: 60 });
  fc.assert(
    fc.property(fc.record({ agree: count, unsure: count, disagree: count }), (counts) => {
      const parts = divergingBar(counts);
      const total = counts.agree + counts.unsure + counts.disagree;
      for (const [index, { position, from, to }] of parts.entries()) {
        expect(to - from).toBeCloseTo(counts[position] / total / 2);
        expect(from).toBeGreaterThanOrEqual(-1e-9);
        expect(to).toBeLessThanOrEqual(1 + 1e-9);
        if (index > 0) expect(from).toBeCloseTo(parts[index - 1]?.to ?? 0);
      }
    }),
  );
});
