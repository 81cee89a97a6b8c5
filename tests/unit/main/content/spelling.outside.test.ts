/** Nobody stands before thirty teachers with a slip of the pen: every word of the programme and of the kit, in both languages and both scripts, where hunspell and its dictionaries are installed. */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { toCyrillic, toLatin } from '../../../../domain/kernel/cyrillic';
import { wordsIn } from '../../../../domain/kernel/words-in';
import { contentCheck } from '../../../../words/content-check';
import { fields } from '../../../../words/fields';
import { textFrom } from '../../../outside';
import { skipWithout } from '../../skipping';

const accepted = new Set(
  readFileSync(resolve('tests/samples/words-not-in-dictionaries.txt'), 'utf8')
    .split('\n')
    .filter((line) => !line.startsWith('#')),
);

/** Names of files that the kit makes keep to plain letters. */
const isFileName = (key: string): boolean => /^file-|-file$/u.test(key);

const ownWords = (language: 'en' | 'sr-Latn'): readonly string[] =>
  [...Object.values(wordsIn(language)), ...[contentCheck, fields].map((words) => words[language === 'en' ? 'en' : 'sr'])].flatMap(
    (section) =>
      Object.entries(section)
        .filter(([key]) => !isFileName(key))
        .map(([, text]) => text),
  );

/** Titles and publishers are written as they write themselves. */
const writtenByOthers = (name: string): boolean => name === 'sources.yaml' || name === 'literature.yaml';

const folder = resolve('content/prevention-of-trafficking');
const filesNamed = (ending: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending) && !writtenByOthers(name))
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8').replace(/^---\n.*?\n---\n/su, ''));

/** Returns what stands after this language's key in a YAML file; a list of phrases to look for has stems and no words. */
const valuesOf = (language: 'en' | 'sr'): readonly string[] =>
  filesNamed('.yaml').flatMap((text) =>
    [...text.matchAll(new RegExp(`^\\s*${language}: (?!\\[)(.*)$`, 'gmu'))].map(([, value = '']) => value),
  );

/** Addresses, placeholders, keys of sources and the kit's own signs are no words. */
const proseOf = (texts: readonly string[]): string =>
  texts
    .join('\n')
    .replace(/^:::?.*$/gmu, ' ')
    .replace(
      /:latin\[.*?\]|:local\[.*?\](?:\{.*?\})?|\{#?[a-z-]+[}|]|\{\{.*?\}\}|https?:\/\/\S+|\b[\w-]+(?:\.[\w-]+)+\b(?:\/\S*)?|\bS\d{2,3}\b|\b\p{L}*\d[\p{L}\d]*\b/gu,
      ' ',
    )
    .replaceAll('’', "'");

const asListed = (word: string): string =>
  toLatin(word)
    .toLowerCase()
    .replace(/^\.|\.$/gu, '');

function unknown(dictionary: string, text: string): readonly string[] {
  const words = textFrom('hunspell', ['-d', dictionary, '-i', 'utf-8', '-l'], { input: text })
    .split('\n')
    .filter((word) => word !== '');
  return [...new Set(words)].filter((word) => !accepted.has(asListed(word))).toSorted();
}

const english = (): string => proseOf([...filesNamed('.en.md'), ...valuesOf('en'), ...ownWords('en')]);
const serbian = (): string => proseOf([...filesNamed('.sr.md'), ...valuesOf('sr'), ...ownWords('sr-Latn')]);

describe('every word is in the dictionary, or somebody found it right', () => {
  skipWithout('hunspell');

  test('in English', () => expect(unknown('en_GB', english())).toEqual([]));
  test('in Serbian, Latin', () => expect(unknown('sr_Latn_RS', serbian())).toEqual([]));
  test('in Serbian, Cyrillic', () => expect(unknown('sr_RS', toCyrillic(serbian()).replace(/\p{Script=Latin}+/gu, ' '))).toEqual([]));
});
