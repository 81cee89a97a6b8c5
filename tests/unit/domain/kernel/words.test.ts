import { describe, expect, test } from 'vitest';
import { languages } from '../../../../domain/kernel/language';
import { wordsIn } from '../../../../domain/kernel/words-in';
import { formPaper } from '../../../../words/form-paper';
import { telephonePage } from '../../../../words/telephone-page';

const english = wordsIn('en');
const serbian = wordsIn('sr-Latn');
const cyrillic = wordsIn('sr-Cyrl');
const wordsOf = { en: english, 'sr-Latn': serbian, 'sr-Cyrl': cyrillic };
const sections = Object.keys(english) as readonly (keyof typeof english)[];

const placeholders = (text: string): readonly string[] => [...text.matchAll(/\{\{.*?\}\}/gu)].map(([found]) => found).toSorted();
const fewOf = (key: string): string => key.replace(/_other$/u, '_few');

describe.each(sections)('the words of %s', (section) => {
  test('have a Serbian text for every English one', () => {
    const needed = Object.keys(english[section]).flatMap((key) => (key.endsWith('_other') ? [key, fewOf(key)] : [key]));
    expect(Object.keys(serbian[section]).toSorted()).toEqual(needed.toSorted());
  });

  test('are never empty', () => {
    const empty = languages.flatMap((language) =>
      Object.entries(wordsOf[language][section]).flatMap(([key, text]) => (text.trim() === '' ? [`${language} ${key}`] : [])),
    );
    expect(empty).toEqual([]);
  });

  test('name the same values in every language', () => {
    for (const [key, text] of Object.entries(english[section])) {
      const forms = key.endsWith('_other') ? [key, fewOf(key)] : [key];
      for (const form of forms) {
        expect(placeholders(serbian[section][form] ?? ''), `Serbian ${form}`).toEqual(placeholders(text));
        expect(placeholders(cyrillic[section][form] ?? ''), `Cyrillic ${form}`).toEqual(placeholders(text));
      }
    }
  });

  test('have an English one with each plural', () => {
    const plural = Object.keys(english[section]).filter((key) => key.endsWith('_other'));
    for (const key of plural) expect(english[section]).toHaveProperty(key.replace(/_other$/u, '_one'));
  });
});

/* After 21, 22 or 101 the word would be another one. What has several forms is asked for its own; some numbers are always the same. */
test('in Serbian no number that may be any stands before a word that would have to bend', () => {
  const bends = /\{\{(?:pages|slides|rows|people|sheets|answers|participants|present|registered)\}\} \p{Ll}{4,}(?:a|i)(?!\p{L})/u;
  const unbent = sections.flatMap((section) =>
    Object.entries(serbian[section]).flatMap(([key, text]) => (bends.test(text) ? [`${section}:${key} ${bends.exec(text)?.[0]}`] : [])),
  );
  expect(unbent).toEqual([]);
});

/* It is read of 21, 31 and 101 as well, as in “21 certificate stands … withdraw it”. */
test('in Serbian what is said of one speaks of no single one afterwards', () => {
  const single = /(?<!\p{L})(?:povucite ga|joj|njemu|njen\p{L}*|njegov\p{L}*|obe|osobe koja|osobu koja|pogledajte je)(?!\p{L})/iu;
  const told = sections.flatMap((section) =>
    Object.entries(serbian[section]).flatMap(([key, text]) => {
      const [found] = key.endsWith('_one') ? (single.exec(text) ?? []) : [];
      return found === undefined ? [] : [`${section}:${key} ${found}`];
    }),
  );
  expect(told).toEqual([]);
});

test('Cyrillic words are Cyrillic', () => {
  expect(cyrillic.refusal['place-missing']).toBe('Упишите место у којем се обука одржава.');
});

test('paper, laptop and telephone tell in the same words how the code of the tests is made', () => {
  for (const language of ['en', 'sr'] as const) {
    const { code, 'code-how': how } = telephonePage[language];
    expect({ code, how }).toEqual({ code: formPaper[language].code, how: formPaper[language]['code-how'] });
  }
});
