/** The words of a report as a programme writes them. */
import { describe, expect, test } from 'vitest';
import { numberPlaces, reportSections, textPlaces } from '../../../../domain/report/choices';
import { defaultTemplate } from '../../../../domain/report/default-template';
import { filledTemplate, type Places, readTemplate } from '../../../../domain/report/template';

const places = (known: Partial<Places>): Places =>
  ({
    ...Object.fromEntries(textPlaces.map((place) => [place, ''])),
    ...Object.fromEntries(numberPlaces.map((place) => [place, undefined])),
    ...known,
  }) as Places;

describe('a paragraph', () => {
  test('has its places filled in, and words by their number', () => {
    const text = 'In {place}, {registered} {registered|person|people} came.';
    expect(filledTemplate(text, places({ place: 'Niš', registered: 1 }), 'en')).toBe('In Niš, 1 person came.');
    expect(filledTemplate(text, places({ place: 'Niš', registered: 1000 }), 'en')).toBe('In Niš, 1,000 people came.');
  });

  test('leaves out what stands in brackets when a place in it is empty, and is none when another place is', () => {
    const text = 'In {place}[, for {donor}].';
    expect(filledTemplate(text, places({ place: 'Niš', donor: 'OEBS' }), 'en')).toBe('In Niš, for OEBS.');
    expect(filledTemplate(text, places({ place: 'Niš' }), 'en')).toBe('In Niš.');
    expect(filledTemplate(text, places({ place: 'Niš', donor: 'Donator d.o.o.' }), 'en')).toBe('In Niš, for Donator d.o.o.');
    expect(filledTemplate(text, places({ donor: 'OEBS' }), 'en')).toBeUndefined();
  });

  test('drops the full stop of a Serbian year before a mark, and nowhere else', () => {
    const text = 'Kada i gde: {days}[, {venue}].';
    const days = '6–7. oktobar 2023.';
    expect(filledTemplate(text, places({ days, venue: 'Dom' }), 'sr-Latn')).toBe('Kada i gde: 6–7. oktobar 2023, Dom.');
    expect(filledTemplate(text, places({ days }), 'sr-Latn')).toBe('Kada i gde: 6–7. oktobar 2023.');
    expect(filledTemplate('{donor}, {place}', places({ donor: 'Donator d.o.o.', place: 'Niš' }), 'sr-Latn')).toBe('Donator d.o.o., Niš');
  });

  test('takes what a person typed as it is, also where it looks like a place', () => {
    const text = 'In {place}[, at {venue}].';
    expect(filledTemplate(text, places({ place: '{{days}} {registered} [Niš]', venue: '$& {place' }), 'en')).toBe(
      'In {{days}} {registered} [Niš], at $& {place.',
    );
  });

  test('in Cyrillic changes its own words alone', () => {
    const text = '{registered} {registered|učesnik|učesnika|učesnika}, {place}';
    expect(filledTemplate(text, places({ place: 'Niš', registered: 3 }), 'sr-Cyrl')).toBe('3 учесника, Niš');
  });

  test.each([
    ['{nobody} came', 'en', { why: 'report-place', mark: '{nobody}' }],
    ['{place|a|b}', 'en', { why: 'report-place', mark: '{place|a|b}' }],
    ['{registered|osoba|osobe}', 'sr', { why: 'report-forms', mark: '{registered|osoba|osobe}' }],
    ['[In {place}', 'en', { why: 'report-bracket', mark: '[' }],
    ['In {place', 'en', { why: 'report-place', mark: '{' }],
    ['In {{place}}', 'en', { why: 'report-place', mark: '{' }],
    ['In {}', 'en', { why: 'report-place', mark: '{}' }],
  ] as const)('that reads “%s” is a mistake', (text, language, mistake) => {
    expect(readTemplate(text, language)).toEqual(mistake);
  });
});

test('the kit’s own template has all sections, and no mistake', () => {
  for (const language of ['en', 'sr'] as const) {
    const { title, sections } = defaultTemplate.text[language];
    expect(title).not.toBe('');
    expect(sections.map(({ section }) => section)).toEqual(reportSections);
    for (const { heading, paragraphs } of sections) {
      expect(heading).not.toBe('');
      for (const paragraph of paragraphs) expect(readTemplate(paragraph, language)).not.toHaveProperty('why');
    }
  }
});
