/** Time that is left in a block, and what the room itself does, as whoever edits a programme is told. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fullestOf, slackProblems } from '../../../../../main/content/lint/slack';
import { told } from '../small-content';
import { filesWith, type MadeSlide, notesOf, saidOf } from './files-with';

const barometer: MadeSlide = { id: 'play', layout: 'barometer' };
const played = (count: number): Record<string, string> => ({
  'programme.yaml': `id: small
title: { en: Small, sr: Mali }
short-title: { en: Small, sr: Mali }
owner: { en: Owner, sr: Vlasnik }
completion: { half-days: 4 }
barometer: [${Array.from({ length: count }, (_, index) => index + 1).join(', ')}]
`,
});

test('a block is full above nine tenths of its minutes, hidden slides aside', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ minutes: fc.integer({ min: 1, max: 20 }), hidden: fc.boolean() }), { maxLength: 8 }), (made) => {
      const slides = made.map(({ minutes, hidden }, index) => ({ id: `s${index}`, notes: notesOf(minutes), hidden }));
      const shown = made.filter(({ hidden }) => !hidden).reduce((sum, { minutes }) => sum + minutes, 0);
      const said = saidOf(slackProblems(filesWith(slides)));
      const full = `“one”: its slides take ${shown} of 60 minutes; leave a tenth free, they may take 54: shorten, hide or move a slide`;
      expect(said).toEqual(shown > 54 ? [full] : []);
    }),
    { numRuns: 40 },
  );
  expect([15, 25, 50, 90].map(fullestOf)).toEqual([13, 22, 45, 81]);
});

test('is told at the block’s minutes in the agenda, and not of a break', () => {
  const files = filesWith([{ id: 'a', notes: notesOf(60) }]);
  expect(slackProblems(files).map(told)).toEqual([expect.objectContaining({ file: 'agenda.yaml', line: 5 })]);
  const agenda = String(files.get('agenda.yaml'));
  expect(slackProblems(new Map([...files, ['agenda.yaml', agenda.replace('kind: session', 'kind: break')]]))).toEqual([]);
});

test.each([
  [1, 3, []],
  [1, 4, ['“one”: on 1 of 4 slides the room does something (question, activity, case, barometer); make it 2']],
] as const)('a session with %i of %i slides on which the room does something', (active, all, told) => {
  const slides = Array.from({ length: all }, (_, index) => ({ id: `s${index}`, layout: index < active ? 'activity' : 'text' }));
  expect(saidOf(slackProblems(filesWith(slides)))).toEqual(told);
});

test('the barometer counts as its statements, in minutes and in slides', () => {
  const each: readonly [string, string] = ['**Time.** 24 minutes: 8 for each statement.', '**Trajanje.** 24 minuta: po 8 za tvrdnju.'];
  const text = (id: string): MadeSlide => ({ id, layout: 'text' });
  const slides = [{ ...barometer, notes: each }, ...['a', 'b', 'c', 'd', 'e', 'f'].map(text)];
  expect(slackProblems(filesWith(slides, played(3)))).toEqual([]);
  expect(saidOf(slackProblems(filesWith(slides, played(7))))).toEqual([
    'slide “play”: its notes say 24 minutes; the statements to be played take 8 each, 56 in all (7)',
    'slide “play”: its notes say 24 minutes; the statements to be played take 8 each, 56 in all (7)',
    '“one”: its slides take 62 of 60 minutes; leave a tenth free, they may take 54: shorten, hide or move a slide',
  ]);
});

test.each([
  ['no time', ['**Say.** This.', '**Recite.** Ovo.'], 2, 'its notes say no time'],
  ['words for a time', ['**Time.** A few minutes.', '**Trajanje.** Malo.'], 2, 'its notes say no time'],
  ['another time', ['**Time.** 4 minutes.', '**Vreme.** 5 minuta.'], 1, '4 minutes in English, 5 in Serbian'],
  [
    'parts that are more',
    ['**Time.** 4 minutes: 2 in pairs, 3 together. Go on.', '**Trajanje.** 4 minuta: 2 u paru, 2 zajedno.'],
    1,
    'its notes say 4 minutes, and the parts come to 5',
  ],
  ['a remark behind', ['**Time.** About 4 minutes; after 10, 12 more.', '**Trajanje.** Oko 4 minuta: po želji, 3 manje.'], 0, ''],
] as const)('notes with %s', (_, notes, count, message) => {
  const said = saidOf(slackProblems(filesWith([{ id: 'a', notes }])));
  expect(said).toEqual(Array.from({ length: count }, () => expect.stringContaining(message)));
});
