import { expect, test } from 'vitest';
import { guessedLanguage } from '../../../../domain/programme/own-language';
import { ownSlide } from '../../../../domain/programme/own-slides';
import { wordsOfBlocks } from '../../../../domain/programme/plain-text';
import type { OwnLanguage } from '../../../../domain/programme/schema';
import { bodyOf, headingOf, languageOf, notesOf } from '../../../../domain/programme/slide-text';

test.each<[OwnLanguage, string]>([
  ['en', 'How we did it in Pirot We asked the pupils'],
  ['en', 'Recruitment of children: who they are and what we can do about it'],
  ['sr', 'Šta smo videli u školi'],
  ['sr', 'Sta smo videli u skoli, a sta nismo'],
  ['sr', 'Шта смо видели у школи'],
  ['sr', 'Prevencija trgovine ljudima'],
  ['sr', 'Превенција: Facebook, Instagram и Viber'],
  ['other', 'Was wir in der Schule gesehen haben, und was für die Kinder zu tun ist'],
  ['other', 'Что мы видели в школе и что ещё было сказано об этой истории'],
  ['other', 'Amit az iskolában láttunk, és ami előtte történt'],
  ['other', '2023: 66 %'],
  ['other', ''],
])('%s is proposed for “%s”', (language, text) => expect(guessedLanguage(text)).toBe(language));

const page = (title: string, words: string) => ({ picture: undefined, body: undefined, title, words, notes: 'Pitaj Анy', isHidden: false });
const slideIn = (language: OwnLanguage, title: string, words = '') =>
  ownSlide({ id: 'own', language }, page(title, words), 1, () => undefined);
const read = (slide: ReturnType<typeof slideIn>) =>
  (['en', 'sr-Latn', 'sr-Cyrl'] as const).map((language) => [headingOf(slide, language), languageOf(slide, language)]);

test('Serbian has the room’s script, and is as it was written where the room has English', () => {
  expect(read(slideIn('sr', 'Šta smo videli'))).toEqual([
    ['Šta smo videli', 'sr-Latn'],
    ['Šta smo videli', 'sr-Latn'],
    ['Шта смо видели', 'sr-Cyrl'],
  ]);
  expect(read(slideIn('sr', 'Шта каже Google о њима'))).toEqual([
    ['Шта каже Google о њима', 'sr-Cyrl'],
    ['Šta kaže Google o njima', 'sr-Latn'],
    ['Шта каже Google о њима', 'sr-Cyrl'],
  ]);
});

test('English and what nobody named stay as they are, and are told apart', () => {
  expect(read(slideIn('en', 'What we saw'))).toEqual(Array.from({ length: 3 }, () => ['What we saw', 'en']));
  expect(read(slideIn('other', 'Was wir sahen'))).toEqual(Array.from({ length: 3 }, () => ['Was wir sahen', '']));
});

test('notes stand as they were typed', () => {
  const slide = slideIn('sr', 'Шта смо видели', 'У школи');
  expect(wordsOfBlocks(bodyOf(slide, 'sr-Latn'))).toBe('Šta smo videli U školi');
  for (const language of ['en', 'sr-Latn', 'sr-Cyrl'] as const) expect(wordsOfBlocks(notesOf(slide, language))).toBe('Pitaj Анy');
});
