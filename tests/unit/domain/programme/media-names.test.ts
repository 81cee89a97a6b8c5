/** A file that somebody dropped gets a name that a slide can say, and the line of the slide is read as it was meant. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mediumKind, mediumLine, mediumName } from '../../../../domain/programme/media-names';
import { isFilmName, isPictureName } from '../../../../main/content/picture-name';

test.each([
  ['Poster (2).PNG', 'picture', 'Poster -2-.PNG'],
  ['šume & reke.jpeg', 'picture', 'šume - reke.jpeg'],
  ['../secret.svg', 'picture', 'secret.svg'],
  ['film.webm', 'film', 'film-2.webm'],
  ['film.en.vtt', 'spoken', 'film.en.vtt'],
])('%j is a %s and lies there as %j', (chosen, kind, name) => {
  expect(mediumKind(chosen)).toBe(kind);
  expect(mediumName(chosen, ['film.webm', 'film.en.vtt'])).toBe(name);
});

test('no slide shows a program', () => {
  expect(mediumKind('setup.exe')).toBeUndefined();
  expect(mediumKind('png')).toBeUndefined();
});

test('any name becomes one that a slide can say', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), fc.constantFrom('png', 'svg', 'webm', 'mp3'), (stem, ending) => {
      const name = mediumName(`${stem}.${ending}`, []);
      expect(isPictureName(name) || isFilmName(name)).toBe(true);
    }),
  );
});

test('the line of a slide', () => {
  expect(mediumLine({ name: 'the poster.png', seen: 'A [large]\nposter', caption: 'In "schools"' })).toBe(
    '![A large poster](<media/the poster.png> "In ”schools”")',
  );
  expect(mediumLine({ name: 'a.png', seen: 'A door', caption: ' ' })).toBe('![A door](media/a.png)');
});
