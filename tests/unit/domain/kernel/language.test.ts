import { expect, test } from 'vitest';
import { languageFor } from '../../../../domain/kernel/language';

test('each person reads Serbian in the script of the own name, whatever the desk shows, and English as English', () => {
  expect(languageFor('sr-Latn', 'Милош Ћирић')).toBe('sr-Cyrl');
  expect(languageFor('sr-Cyrl', 'Miloš Ćirić')).toBe('sr-Latn');
  expect(languageFor('en', 'Милош Ћирић')).toBe('en');
});
