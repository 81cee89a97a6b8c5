/** A figure is found, and what only looks like one is left alone. */
import { expect, test } from 'vitest';
import { figureIn } from '../../../../main/content/unsourced-figures';

test.each([
  ['As many as 62 % of teachers', '62 %'],
  ['62 posto dece', '62 posto'],
  ['one school, 3 out of 10 children', '3 out of 10'],
  ['Svako 2 od 5 dece', '2 od 5'],
  ['Known since 2015', 'since 2015'],
  ['U 2023. godini bilo ih je više', 'U 2023'],
  ['There were 2.790 calls', '2.790 calls'],
  ['66 žrtava', '66 žrtava'],
])('“%s” states %s', (text, figure) => {
  expect(figureIn(text)).toBe(figure);
});

test.each([
  'Back at 11:00',
  'We begin at 9.30 and end at 16:45',
  '15 minutes in pairs, then 20 min together',
  'Pauza traje 15 minuta',
  'Day 1 of 2',
  'Session 12',
  '10 sesija',
  'Belgrade, 11–12 October 2023',
  'Beograd, 11. oktobar 2023.',
  'Korak 1, korak 2, korak 3',
  'Call 192 or 116 111',
])('“%s” states none', (text) => {
  expect(figureIn(text)).toBeUndefined();
});
