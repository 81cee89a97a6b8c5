/** How many of a programme's slides may be a list and nothing else. */
import { expect, test } from 'vitest';
import { plainListProblems } from '../../../../../main/content/lint/plain-lists';
import { told } from '../small-content';
import { filesWith, type MadeSlide } from './files-with';

const list: readonly [string, string] = ['- a\n- b', '- a\n- b'];
const listed = (id: string, more: Partial<MadeSlide> = {}): MadeSlide => ({ id, layout: 'text', body: list, ...more });
const asked = (id: string): MadeSlide => ({ id, layout: 'question' });

/* With the one slide of the second block, which has no list. */
test('a third may be plain lists, one more is told', () => {
  expect(plainListProblems(filesWith([listed('a'), listed('b'), asked('c'), asked('d'), asked('e')]))).toEqual([]);
  const problems = plainListProblems(filesWith([listed('a'), listed('b'), listed('c'), asked('d'), asked('e')]));
  expect(problems.map(told).map(({ message }) => message)).toEqual([
    '3 of 6 slides are plain lists, and 2 may be: give some another layout, or a drawn scene beside their words',
  ]);
});

test('words with a drawn scene, steps of a task and hidden slides are none', () => {
  const others = [listed('a', { layout: 'text scene=desk' }), listed('b', { layout: 'activity' }), listed('c', { hidden: true })];
  expect(plainListProblems(filesWith([...others, listed('d'), asked('e')]))).toEqual([]);
});
