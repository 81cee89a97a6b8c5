/** A donor's indicators, as an officer writes them: what is read of them, and what is told of a mistake. */
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readIndicators } from '../../../../main/content/indicators-file';
import { knownProgramme } from '../../../../main/content/known-programmes';
import { problemsOf, readContent, smallContent } from './small-content';

const sound = `sets:
  - id: donor
    title: { en: Donor, sr: Donator }
    source: { name: { en: Rules, sr: Pravila }, address: "https://example.org", date: "2024", status: ok }
    indicators:
      - { id: trained, name: { en: T, sr: O }, definition: { en: D, sr: D }, unit: { en: people, sr: osobe }, counts: people-completed, by: [sex] }
      - { id: useful, name: { en: U, sr: K }, definition: { en: D, sr: D }, unit: { en: percent, sr: procenti }, counts: evaluation, question: e1, at-least: 4 }
`;
const withScale = { ...smallContent, 'forms.yaml': (smallContent['forms.yaml'] ?? '').replace('kind: open', 'kind: scale') };
const content = (text: string): Readonly<Record<string, string>> => ({ ...withScale, 'indicators.yaml': text });

test('indicators are read in their order, and a programme may do without', async () => {
  const { indicators } = await readContent(content(sound));
  expect(indicators?.flatMap((set) => set.indicators.map(({ id, counts, fewest }) => [set.id, id, counts, fewest]))).toEqual([
    ['donor', 'trained', 'people-completed', 5],
    ['donor', 'useful', 'evaluation', 5],
  ]);
  expect((await readContent(smallContent)).indicators).toBeUndefined();
});

test('the shipped programme says what PS 5.3-15 and school staff are, where it was read, and what was not read in the original', async () => {
  const { indicators = [] } = await knownProgramme(resolve('content/prevention-of-trafficking'));
  expect(indicators.map(({ id, source: { status } }) => [id, status])).toEqual([
    ['us-ps-5-3-15', 'second-hand'],
    ['us-htype', 'ok'],
  ]);
  expect(indicators[0]?.indicators[0]).toMatchObject({ counts: 'people-completed', by: ['quarter', 'sex'] });
});

test('a file that goes with no programme asks for no questions of one', () => {
  expect(readIndicators('donor.yaml', sound.replace('question: e1', 'question: q77'), undefined)).toHaveProperty('sets');
  expect(readIndicators('donor.yaml', 'PK\u0003\u0004', undefined)).toHaveProperty('problems');
});

describe('whoever edits it is told file, line and mistake:', () => {
  test.each<[string, string, number, RegExp]>([
    ['something that nobody counts', sound.replace('people-completed', 'happy-people'), 6, /counts/u],
    ['a name that stands twice', sound.replace('id: useful', 'id: trained'), 7, /has this name, too/u],
    ['a question that nobody is asked', sound.replace('question: e1', 'question: e9'), 7, /no question “e9”/u],
    ['an evaluation without its question', sound.replace('question: e1, ', ''), 7, /names its question/u],
    ['a scale without the least answer', sound.replace(', at-least: 4', ''), 7, /from which answer on/u],
    ['answers by sex, which are anonymous', sound.replace('at-least: 4', 'at-least: 4, by: [sex]'), 7, /only people can be told apart/u],
    ['a figure about four people', sound.replace('by: [sex]', 'by: [sex], suppress-below: 4'), 6, /from 5 to 100/u],
    ['no address of the source', sound.replace('"https://example.org"', 'somewhere'), 4, /address/u],
    ['a name as long as a page', sound.replace('name: { en: T', `name: { en: ${'T'.repeat(3000)}`), 6, /at most 160 letters/u],
    ['an address without an end', sound.replace('example.org', `example.org/${'a'.repeat(300)}`), 4, /at most 300 letters/u],
    ['a text in one language', sound.replace(', sr: Donator', ''), 3, /title › sr/u],
  ])('%s', async (_what, text, line, says) => {
    expect(await problemsOf(content(text))).toEqual([{ file: 'indicators.yaml', line, message: expect.stringMatching(says) }]);
  });
});
