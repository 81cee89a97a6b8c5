/** What the shipped programmes hold, and the kit's own words with them. */
import { resolve } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { wordsIn } from '../../../../../domain/kernel/words-in';
import { type Files, readFiles } from '../../../../../main/content/content-files';
import { lintProblemsIn } from '../../../../../main/content/lint/lint';
import { findPhrase } from '../../../../../main/content/lint/phrases';
import { allTerms, readTerms } from '../../../../../main/content/lint/terms';
import { slideFilesOf } from '../../../../../main/content/slide-files';
import { told } from '../small-content';

const folderOf = (programme: string): string => resolve('content', programme);
let shipped: Files;
beforeAll(async () => {
  shipped = await readFiles(folderOf('prevention-of-trafficking'));
});

/* In this order: time that is left, a barometer that still asks, the right words, both languages saying the same. */
test('nothing is left to be said of the programme, not even a warning', () => {
  expect(lintProblemsIn(shipped).map(told)).toEqual([]);
}, 60_000);

test('nor of the example', async () => {
  expect(lintProblemsIn(await readFiles(folderOf('examples/first-aid'))).map(told)).toEqual([]);
});

test.each([
  ['d1-session-1', 13],
  ['d1-session-3', 11],
  ['d2-session-8', 11],
])('%s shows no more than %i slides, so that people can talk', (block, most) => {
  const files = slideFilesOf(shipped).filter((each) => each.block === block);
  expect(files.map(({ language }) => language).toSorted()).toEqual(['en', 'sr']);
  for (const { slides, language } of files) expect(slides.filter(({ isHidden }) => !isHidden).length, language).toBeLessThanOrEqual(most);
});

test('the kit says in its windows what the programme says', () => {
  const read = readTerms(shipped);
  if (!read || 'problems' in read) throw new Error('The list of terms can be read');
  const ownWords = (language: 'en' | 'sr'): readonly string[] =>
    Object.values(wordsIn(language === 'en' ? 'en' : 'sr-Latn')).flatMap((section) => Object.values(section));
  const wrong = allTerms(read.value).flatMap(({ language, wrong: phrases, unless, after }) =>
    ownWords(language)
      .filter((text) => [...unless, ...after].every((phrase) => findPhrase(phrase, text).length === 0))
      .flatMap((text) => phrases.flatMap((phrase) => findPhrase(phrase, text).map(({ text: found }) => `${found}: ${text}`))),
  );
  expect(read.value.terms.length).toBeGreaterThan(30);
  expect(wrong).toEqual([]);
});
