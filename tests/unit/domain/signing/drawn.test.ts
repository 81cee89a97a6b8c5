import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mostLines, mostNumbers } from '../../../../domain/signing/choices';
import { onPad, pad, strokesOf } from '../../../../domain/signing/drawn';
import { type Point, pointsOf } from '../../../../domain/signing/ink';
import { strokes } from '../../../../domain/signing/schema';

const point = fc.tuple(fc.integer({ min: -200, max: 1200 }), fc.integer({ min: -200, max: 400 }));
const place = { left: 40, top: 30, width: 500, height: 150 };

test('whatever the hand does on the pad can be kept', () => {
  fc.assert(
    fc.property(fc.array(fc.array(point, { maxLength: 3000 }), { maxLength: 90 }), (drawn) => {
      const kept = strokesOf(drawn.map((line) => line.map(([x, y]) => onPad(x, y, place))));
      expect(strokes.safeParse(kept)).toMatchObject({ success: true });
    }),
    { numRuns: 30 },
  );
});

test('a long signature keeps its ends and its form', () => {
  const spiral = Array.from({ length: 9000 }, (_, index): Point => {
    const turn = index / 90;
    return [Math.round(30_000 + 80 * turn * Math.cos(turn)), Math.round(9_000 + 80 * turn * Math.sin(turn))];
  });
  const { lines } = strokesOf([spiral]);
  const points = lines.flatMap(pointsOf);
  expect(points.length).toBeLessThanOrEqual(mostNumbers / 2);
  expect(points.length).toBeGreaterThan(300);
  expect([points[0], points.at(-1)]).toEqual([spiral[0], spiral.at(-1)]);
  for (const [x, y] of spiral.filter((_, index) => index % 50 === 0)) {
    const nearest = Math.min(...points.map(([otherX, otherY]) => Math.hypot(x - otherX, y - otherY)));
    expect(nearest).toBeLessThan(pad.height / 20);
  }
});

test('a hand that slips off the pad draws along its edge', () => {
  expect(onPad(0, 1000, place)).toEqual([0, pad.height]);
  expect(onPad(290, 105, place)).toEqual([pad.width / 2, pad.height / 2]);
  expect(strokesOf(Array.from({ length: 200 }, (): readonly Point[] => [[1, 1]])).lines).toHaveLength(mostLines);
});
