/** What the room reads under a slide: whose it is and of when, in the words of its language. */
import { expect, test } from 'vitest';
import { type Language, languages } from '../../../../domain/kernel/language';
import { type SourceLine, sourceName, sourcesInLine } from '../../../../domain/programme/source-name';

const read = (source: Partial<SourceLine>, language: Language): string =>
  sourceName({ name: 'ASTRA', year: 'n.d.', secondHand: false, ...source }, language);

test('a page without a year is said to be seen, in the month in which it was read', () => {
  expect(languages.map((language) => read({ seen: '2026-11' }, language))).toEqual([
    'ASTRA, seen November 2026',
    'ASTRA, viđeno novembra 2026.',
    'ASTRA, виђено новембра 2026.',
  ]);
  expect(read({ seen: '2026-10' }, 'sr-Latn')).toBe('ASTRA, viđeno oktobra 2026.');
  expect(read({ seen: '2026-01' }, 'sr-Latn')).toBe('ASTRA, viđeno januara 2026.');
  expect(read({ seen: '2026-05' }, 'sr-Latn')).toBe('ASTRA, viđeno maja 2026.');
});

test('a year that the page shows is its date, whenever it was read; without either nothing is invented', () => {
  expect(read({ year: '2023', seen: '2026-11' }, 'en')).toBe('ASTRA, 2023');
  expect(read({}, 'en')).toBe('ASTRA, no date');
  expect(read({ seen: '2026-11', secondHand: true }, 'en')).toBe('ASTRA, seen November 2026 (second-hand)');
});

test('when several were read is said once, after the last of them, and no source is left out', () => {
  const line = (name: string, more: Partial<SourceLine> = {}): SourceLine => ({
    name,
    year: 'n.d.',
    seen: '2026-11',
    secondHand: false,
    ...more,
  });
  const lines = [line('Protocol'), line('ASTRA', { year: '2023' }), line('Daily', { secondHand: true }), line('Law', { seen: '2026-10' })];
  expect(sourcesInLine(lines, 'en')).toBe(
    'ASTRA, 2023\u00a0· Protocol\u00a0· Daily (second-hand), seen November 2026\u00a0· Law, seen October 2026',
  );
  expect(sourcesInLine([line('Protocol')], 'sr-Latn')).toBe('Protocol, viđeno novembra 2026.');
});
