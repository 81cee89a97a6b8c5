/** The first picture shows at once where everything will be, in the own language, and nothing to press that doesn't answer yet. */
import { expect, test } from 'vitest';
import { places } from '../../../../domain/desk/place';
import { languages } from '../../../../domain/kernel/language';
import { sectionIn } from '../../../../domain/kernel/words-in';
import { firstPicture } from '../../../../renderer/desk/first-picture';

const picture = firstPicture();
const railIn = (language: string): string => picture.split('desk-rail-first').find((part) => part.includes(`lang="${language}"`)) ?? '';

test.each(languages)('the rail names every place in %s', (language) => {
  const words = sectionIn(language, 'desk');
  const named = [...railIn(language).matchAll(/<span>([^<]+)<\/span>/gu)].map(([, name]) => name);
  expect(named).toEqual(places.map((place) => words[place]));
});

test('nothing in it can be pressed or is read aloud', () => {
  expect(picture).toMatch(/^<div class="desk" aria-hidden="true">/u);
  expect(picture).not.toMatch(/<a\b|<button\b|tabindex|href/u);
});
