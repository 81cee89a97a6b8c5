/** What the shipped programme holds, and the kit's own words with it. */
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { wordsIn } from '../../../../../domain/kernel/words-in';
import { readFiles } from '../../../../../main/content/content-files';
import { findPhrase } from '../../../../../main/content/promises/phrases';
import { readTerms } from '../../../../../main/content/promises/terms';

const folder = resolve('content/prevention-of-trafficking');

test('the kit says in its windows what the programme says', async () => {
  const read = readTerms(await readFiles(folder));
  if (!read || 'problems' in read) throw new Error('The list of terms can be read');
  const ownWords = (language: 'en' | 'sr'): readonly string[] =>
    Object.values(wordsIn(language === 'en' ? 'en' : 'sr-Latn')).flatMap((section) => Object.values(section));
  const wrong = read.value.terms.flatMap(({ language, wrong: phrases, unless, after }) =>
    ownWords(language)
      .filter((text) => [...unless, ...after].every((phrase) => findPhrase(phrase, text).length === 0))
      .flatMap((text) => phrases.flatMap((phrase) => findPhrase(phrase, text).map(({ text: found }) => `${found}: ${text}`))),
  );
  expect(read.value.terms.length).toBeGreaterThan(30);
  expect(wrong).toEqual([]);
});
