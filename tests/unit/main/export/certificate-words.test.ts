/** What stands on a certificate, in which words and in which script; and what doesn't. */
import { describe, expect, it } from 'vitest';
import { plainText } from '../../../../domain/programme/plain-text';
import { printedCertificate } from '../../../../main/export/certificate-words';
import { personNamed } from '../../builders';
import { contentWith, cyrillicLjubica, dayOf, everything, ljubica, printed, toPrint, training } from './certificates';

const sentenceOf = (certificate: ReturnType<typeof printed>): string =>
  certificate.sentence.map(plainText).join('\n').replaceAll('\u00a0', ' ');

describe('the sentence', () => {
  it('goes by the person’s sex, and says what is known', () => {
    expect(sentenceOf(printed(ljubica))).toBe(
      'pohađala je „Bezbedna škola“, broj 123, 16 sati, održano 21. i 22. novembra 2026. godine, mesto Niš.',
    );
    expect(sentenceOf(printed({ ...ljubica, sex: 'male' }))).toMatch(/^pohađao je/u);
    expect(sentenceOf(printed({ ...ljubica, sex: 'unknown' }))).toMatch(/^pohađao\/la je/u);
  });

  it('leaves out what is empty or not printed, with the words around it', () => {
    const fields = { ...everything.fields, 'catalogue-number': { ...everything.fields['catalogue-number'], text: undefined } };
    expect(sentenceOf(printed(ljubica, 'en', { content: { ...everything, fields } }))).toBe(
      'attended “Safe school”, 16 hours, held on 21 and 22 November 2026 in Niš.',
    );
    expect(sentenceOf(printed(ljubica, 'en', { content: contentWith((field) => field === 'programme') }))).toBe('attended “Safe school”.');
  });

  it.each([
    ['2026-11-30', '2026-12-01', '30 November and 1 December 2026'],
    ['2026-12-31', '2027-01-02', '31 December 2026 and 2 January 2027'],
  ])('writes %s and %s as two dates', (first, second, days) => {
    expect(sentenceOf(printed(ljubica, 'en', { days: [dayOf(first), dayOf(second)] }))).toContain(days);
  });
});

describe('the script', () => {
  it('is that in which the person’s name is written', () => {
    expect(printed(cyrillicLjubica)).toMatchObject({ language: 'sr-Cyrl', title: 'Уверење', name: 'Љубица Ђукановић-Шоћ' });
    expect(sentenceOf(printed(cyrillicLjubica))).toMatch(/^похађала је „Безбедна школа“.*место Ниш\.$/u);
    expect(printed(ljubica, 'sr-Cyrl')).toMatchObject({ language: 'sr-Latn', name: 'Ljubica Đukanović-Šoć' });
  });

  it('is the one that was chosen, for everybody', () => {
    const inScript = (script: 'latin' | 'cyrillic') => ({ content: { ...everything, script } });
    expect(printed(ljubica, 'sr-Latn', inScript('cyrillic'))).toMatchObject({ language: 'sr-Cyrl', name: 'Љубица Ђукановић-Шоћ' });
    expect(printed(cyrillicLjubica, 'sr-Latn', inScript('latin'))).toMatchObject({ language: 'sr-Latn', name: 'Ljubica Đukanović-Šoć' });
  });

  it('leaves names as they are written beside English words', () => {
    expect(printed(cyrillicLjubica, 'en')).toMatchObject({ title: 'Certificate', name: 'Љубица Ђукановић-Шоћ' });
  });
});

it('says each field that is printed and has no place in the sentence, with a line for what a hand fills in', () => {
  expect(printed(ljubica, 'en').facts).toEqual([
    'Approval: act 7 of 1 May',
    'Form: seminar',
    'Competence: K3',
    'Priority: P1',
    'Points: 16',
    'Trainers: Milena Petrović, Jovan Ilić',
    'Date of birth: ____________________',
    'National number: ____________________',
  ]);
});

it('has nothing but name and sentence when no field is printed', () => {
  const bare = printed(ljubica, 'en', { content: contentWith(() => false) });
  expect(bare).toMatchObject({ organiser: '', seat: '', number: ['', ''], issued: '', from: '', facts: [] });
  expect(bare.signatures.map(({ name }) => name)).toEqual(['', '']);
});

it('names the one that it stands for', () => {
  const again = printedCertificate(training, toPrint(ljubica, { insteadOf: '2026-K7QD-M3XB-0002' }), 'sr-Latn');
  expect(again.reissue).toBe('umesto br. 2026-K7QD-M3XB-0002');
});

it('claims in short what it says', () => {
  expect(printed(cyrillicLjubica).claims).toEqual({
    number: '2026-K7QD-M3XB-0014',
    name: 'Љубица Ђукановић-Шоћ',
    programme: 'Безбедна школа',
    days: ['2026-11-21', '2026-11-22'],
    hours: 16,
    issuer: 'Организатор обука',
  });
  const withoutHours = printed(personNamed('Ana', 'Anić'), 'en', { content: contentWith((field) => field !== 'hours') });
  expect(withoutHours.claims.hours).toBeNull();
});
