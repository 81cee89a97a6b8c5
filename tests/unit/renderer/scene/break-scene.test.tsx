/** What a room in a break reads of when work goes on: minutes while there are some, and afterwards no time that is past. */
import { expect, test } from 'vitest';
import { type Language, languages } from '../../../../domain/kernel/language';
import { duration, minutes } from '../../../../domain/kernel/time';
import { BreakScene } from '../../../../renderer/scene/break-scene';
import { readScene } from './read-scene';

const until = '08:31';

/** `left` in minutes; undefined: no break runs. */
function read(left: number | undefined, language: Language = 'en'): string {
  const goesOn = left === undefined ? {} : { goesOn: { until, left: duration(minutes(1) * left) } };
  const following = { session: undefined, name: 'Work in groups' };
  return readScene(
    <BreakScene scene={{ kind: 'break', body: [], until, following, part: 'morning', drawing: undefined }} />,
    language,
    goesOn,
  );
}

test('minutes are counted down to the last that has begun', () => {
  expect(read(12)).toContain('We go on in 12 minutes Next, at 08:31');
  expect(read(0.2)).toContain('We go on in 1 minute Next, at 08:31');
});

test.each([
  ['en', 'We go on in a moment Next Work in groups'],
  ['sr-Latn', 'Nastavljamo za koji trenutak Sledi'],
  ['sr-Cyrl', 'Настављамо за који тренутак Следи'],
] as const)('a break that is overdue says that it goes on in a moment, and no number, in %s', (language, words) => {
  for (const left of [0, -0.5, -20]) {
    expect(read(left, language)).toContain(words);
    expect(read(left, language)).not.toMatch(/\d/u);
  }
});

test('the time on the clock is said while no break runs, or where a break is long', () => {
  for (const language of languages) for (const left of [undefined, 120]) expect(read(left, language)).toContain(until);
});
