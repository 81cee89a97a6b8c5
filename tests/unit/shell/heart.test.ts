import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Beat, Heart } from '../../../main/shell/heart';

const deathsOf = (beats: readonly Beat[]): readonly (string | undefined)[] => {
  const heart = new Heart();
  return beats.map((beat) => heart.beat(beat));
};
const five = <Value>(value: Value): readonly Value[] => [value, value, value, value, value];

test('a page that doesn’t answer for long hangs', () => {
  expect(deathsOf(five('no-answer'))).toEqual([undefined, undefined, undefined, undefined, 'hangs']);
});

test('a page that answers but has nothing in it for long is dead, too', () => {
  expect(deathsOf(five('empty'))).toEqual([undefined, undefined, undefined, undefined, 'shows-nothing']);
  expect(deathsOf(['empty', 'no-answer', 'empty', 'empty', 'no-answer', 'empty', 'empty']).at(-1)).toBe('shows-nothing');
});

test('a page that shows something again in time lives on', () => {
  expect(deathsOf(['empty', 'empty', 'empty', 'empty', 'alive', 'empty', 'empty', 'no-answer', 'no-answer', 'alive'])).not.toContain(
    'hangs',
  );
  const beats = fc.array(fc.constantFrom<Beat>('no-answer', 'empty', 'alive'));
  fc.assert(
    fc.property(beats, beats, (before, after) => {
      const heart = new Heart();
      for (const beat of before) heart.beat(beat);
      heart.beat('alive');
      /* Four more can't be enough, whatever was before. */
      expect(after.slice(0, 4).map((beat) => heart.beat(beat))).toEqual(after.slice(0, 4).map(() => undefined));
    }),
  );
});

test('what was before a page was loaded anew does not count', () => {
  const heart = new Heart();
  for (const beat of five<Beat>('empty').slice(1)) heart.beat(beat);
  heart.rest();
  expect(heart.beat('empty')).toBeUndefined();
});
