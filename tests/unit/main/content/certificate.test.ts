/** A programme's certificate, as an officer writes it: what is read of it, and what is told of a mistake. */
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filledByHand, writtenFields } from '../../../../domain/certificates/choices';
import { missingFields } from '../../../../domain/certificates/content';
import { knownProgramme } from '../../../../main/content/known-programmes';
import { certificateFiles } from './every-file';
import { problemsOf, readContent, smallContent } from './small-content';

const changed = (file: string, from: string, to: string): Readonly<Record<string, string>> => {
  const text = certificateFiles[file] ?? '';
  expect(text).toContain(from);
  return { ...smallContent, ...certificateFiles, [file]: text.replace(from, to) };
};

test('a certificate is read with its words, and a programme may do without', async () => {
  const { certificate } = await readContent({ ...smallContent, ...certificateFiles });
  expect(certificate).toMatchObject({ orientation: 'landscape', script: 'as-written' });
  expect(certificate?.fields.organiser).toMatchObject({ isPrinted: true, isRequired: true, text: { en: 'Owner', sr: 'Vlasnik' } });
  expect(certificate?.fields.hours.text).toEqual({ en: '16', sr: '16' });
  expect(certificate?.fields.points.text).toBeUndefined();
  expect(certificate?.text.sr).toMatchObject({ title: 'Uverenje', subtitle: 'o prisustvu' });
  expect((await readContent(smallContent)).certificate).toBeUndefined();
});

test('a signature is a picture beside it; who wrote none has none', async () => {
  expect((await readContent({ ...smallContent, ...certificateFiles })).certificate).toMatchObject({
    images: {},
    fields: { signature: { isPrinted: false } },
  });
  const signed = changed(
    'certificate.yaml',
    '  birth-date',
    '  signature: { print: true, required: true, file: signature.png }\n  birth-date',
  );
  const { certificate } = await readContent(signed);
  expect(certificate).toMatchObject({ images: { signature: 'signature.png' }, fields: { signature: { isPrinted: true } } });
  if (!certificate) throw new Error('there is a certificate');
  expect(missingFields({ ...certificate, images: {} }, { place: 'Niš', trainers: ['Mira'] })).toEqual(['signature']);
  expect(
    await problemsOf(changed('certificate.yaml', '  birth-date', '  signature: { print: true, file: ../a.png }\n  birth-date')),
  ).toMatchObject([{ file: 'certificate.yaml', line: 24 }]);
});

test('the shipped certificate invents nothing: what nobody confirmed is empty, and asks for no birth date and no national number', async () => {
  const { certificate } = await knownProgramme(resolve('content/prevention-of-trafficking'));
  const filled = writtenFields.filter((field) => certificate?.fields[field].text !== undefined);
  expect(filled).toEqual(['organiser']);
  for (const field of filledByHand) expect(certificate?.fields[field].isPrinted).toBe(false);
  expect(certificate?.review).toEqual({ en: 'to be confirmed by the organiser', sr: 'treba da potvrdi organizator' });
});

describe('whoever edits it is told file, line and mistake:', () => {
  test.each<[string, string, string, string, number, RegExp]>([
    ['a field that is forgotten', 'certificate.yaml', '  points: { print: true }\n', '', 4, /points/u],
    ['a field that there is none of', 'certificate.yaml', '  points:', '  grades: { print: true }\n  points:', 19, /grades/u],
    ['hours that are none', 'certificate.yaml', 'count: 16', 'count: many', 18, /whole hours/u],
    ['a birth date without a reason', 'certificate.yaml', 'birth-date: { print: false }', 'birth-date: { print: true }', 24, /told why/u],
    ['a place that there is none of', 'certificate.en.md', '{days}', '{dates}', 8, /“\{dates\}” is no place/u],
    ['a place that stands elsewhere', 'certificate.en.md', '{days}', '{number}', 8, /“\{number\}” is no place/u],
    ['a bracket that stays open', 'certificate.sr.md', '[, {place}]', '[, {place}', 9, /bracket/u],
    ['a bracket in a bracket', 'certificate.sr.md', '[, {place}]', '[, [{place}]]', 9, /bracket/u],
    ['two ways for three', 'certificate.sr.md', '{pohađala|pohađao|pohađao/la}', '{pohađala|pohađao}', 9, /is no place/u],
    ['a list', 'certificate.en.md', 'attended', '- attended', 8, /plain text/u],
    ['no title', 'certificate.en.md', 'title: Certificate', 'title: ""', 2, /write a text/u],
  ])('%s', async (_mistake, file, from, to, line, message) => {
    const problems = await problemsOf(changed(file, from, to));
    expect(problems[0]).toMatchObject({ file, line, message: expect.stringMatching(message) });
  });

  test('a file that is missing beside the others', async () => {
    const { 'certificate.sr.md': _words, ...others } = certificateFiles;
    expect(await problemsOf({ ...smallContent, ...others })).toEqual([
      { file: 'certificate.sr.md', line: 1, message: expect.stringMatching(/missing/u) },
    ]);
  });
});
