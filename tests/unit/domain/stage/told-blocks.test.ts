/** A day before it begins: when to come, when there is a break and when it goes on are told before anything else. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { minutes } from '../../../../domain/kernel/time';
import { blockKinds } from '../../../../domain/programme/choices';
import { isPause } from '../../../../domain/programme/programme';
import { mostTold, toldBlocks } from '../../../../domain/stage/told-blocks';

const aBlock = fc.record({ kind: fc.constantFrom(...blockKinds), length: fc.integer({ min: 1, max: 130 }).map(minutes) });
const anyDay = fc.array(aBlock, { minLength: 1, maxLength: 30 }).map((blocks) => blocks.map((block, index) => ({ block, index })));

test('a day of any blocks tells its first, and as many more as can be read, in their order', () => {
  fc.assert(
    fc.property(anyDay, (lines) => {
      const told = toldBlocks(lines);
      expect(told).toHaveLength(Math.min(lines.length, mostTold));
      expect(told[0]).toBe(lines[0]);
      expect(told.map(({ index }) => index)).toEqual(told.map(({ index }) => index).toSorted((one, other) => one - other));
    }),
  );
});

test('a pause is left out only of a day that tells nothing but its beginning and longer pauses', () => {
  fc.assert(
    fc.property(anyDay, (lines) => {
      const told = toldBlocks(lines);
      for (const { block } of lines.filter((line) => isPause(line.block) && !told.includes(line)))
        expect(told.slice(1).every((line) => isPause(line.block) && line.block.length >= block.length)).toBe(true);
    }),
  );
});

test('where a pause ends is left out only of a day that tells nothing else but its pauses and where they end', () => {
  fc.assert(
    fc.property(anyDay, (lines) => {
      const isEnd = ({ index }: { readonly index: number }): boolean => {
        const before = lines[index - 1];
        return before !== undefined && (isPause(before.block) || before.block.kind === 'registration');
      };
      const told = toldBlocks(lines);
      const missing = lines.filter((line) => isEnd(line) && !told.includes(line));
      const others = told.slice(1).filter((line) => !isPause(line.block) && !isEnd(line));
      expect(Math.min(missing.length, others.length)).toBe(0);
    }),
  );
});

test('a break more takes away no other one', () => {
  fc.assert(
    fc.property(anyDay, fc.nat({ max: 30 }), fc.nat({ max: 20 }), (lines, at, length) => {
      const added = { block: { kind: 'break' as const, length: minutes(length + 1) }, index: -1 };
      const place = 1 + (at % lines.length);
      const more = [...lines.slice(0, place), added, ...lines.slice(place)];
      fc.pre(more.filter(({ block }) => isPause(block)).length < mostTold);
      const told = toldBlocks(more);
      expect(more.slice(1).filter((line) => isPause(line.block) && !told.includes(line))).toEqual([]);
    }),
  );
});

test('a day of fourteen blocks is told from its arrival on, with all its pauses and what follows them', () => {
  const day = [
    ['arrival', 'registration', 15],
    ['recap', 'activity', 15],
    ['signs', 'session', 90],
    ['break', 'break', 20],
    ['duty', 'activity', 15],
    ['institutions', 'session', 55],
    ['practice', 'activity', 25],
    ['lunch', 'meal', 45],
    ['protection', 'session', 50],
    ['situations', 'activity', 15],
    ['short break', 'break', 10],
    ['plans', 'session', 85],
    ['evaluation', 'activity', 30],
    ['closing', 'closing', 20],
  ] as const;
  const told = toldBlocks(day.map(([name, kind, length]) => ({ name, block: { kind, length: minutes(length) } })));
  const leftOut = ['practice', 'situations', 'closing'];
  expect(told.map(({ name }) => name)).toEqual(day.map(([name]) => name).filter((name) => !leftOut.includes(name)));
});
