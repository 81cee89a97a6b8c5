/** What a programme names for the evidence file, as an officer writes it: what is read of it, and what is told of a mistake. */
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { knownProgramme } from '../../../../main/content/known-programmes';
import { problemsOf, readContent, smallContent } from './small-content';

const sound = `parts:
  - heading: { en: Who came, sr: Ko je došao }
    documents:
      - { document: attendance-1 }
      - { document: participants, without-personal-data: true }
      - { document: participants, format: CSV }
  - heading: { en: Papers, sr: Papiri }
    documents:
      - { document: "paper:form-test" }
`;
const content = (list: string): Readonly<Record<string, string>> => ({ ...smallContent, 'evidence.yaml': list });

test('a list is read in its parts and its order, and a programme may do without', async () => {
  const { evidence } = await readContent(content(sound));
  expect(evidence?.parts.map(({ heading, documents }) => [heading.sr, documents.map(({ document }) => document)])).toEqual([
    ['Ko je došao', ['attendance-1', 'participants', 'participants']],
    ['Papiri', ['paper:form-test']],
  ]);
  expect(evidence?.parts[0]?.documents).toMatchObject([{ format: undefined }, { withoutPersonalData: true }, { format: 'CSV' }]);
  expect((await readContent(smallContent)).evidence).toBeUndefined();
});

test('data for other programs can be in it, with and without persons', async () => {
  const data = `${sound}  - heading: { en: Data, sr: Podaci }
    documents:
      - { document: training-data }
      - { document: training-data, format: JSON, without-personal-data: true }
`;
  const { evidence } = await readContent(content(data));
  expect(evidence?.parts.at(-1)?.documents.map(({ document, withoutPersonalData }) => [document, withoutPersonalData])).toEqual([
    ['training-data', false],
    ['training-data', true],
  ]);
});

test('the shipped list begins with the report, has what proves who came, and says that it is to be reviewed', async () => {
  const { evidence } = await knownProgramme(resolve('content/prevention-of-trafficking'));
  const documents = evidence?.parts.flatMap((part) => part.documents.map(({ document }) => document)) ?? [];
  expect(documents.slice(0, 2)).toEqual(['report', 'agenda']);
  expect(documents).toEqual(expect.arrayContaining(['attendance-1', 'attendance-2', 'certificates', 'forms', 'barometer']));
  expect(evidence?.review).toEqual({ en: expect.stringMatching(/reviewed by the organiser/u), sr: expect.any(String) });
});

describe('whoever edits it is told file, line and mistake:', () => {
  test.each<[string, string, number, RegExp]>([
    [
      'a document that there is none of',
      sound.replace('attendance-1', 'attendance-3'),
      4,
      /no document “attendance-3”; there are: agenda, /u,
    ],
    ['a paper that the programme has not', sound.replace('form-test', 'form-tset'), 9, /no document “paper:form-tset”/u],
    ['a format that it can’t have', sound.replace('attendance-1 }', 'attendance-1, format: CSV }'), 4, /can’t be made in this format/u],
    ['a format that is none', sound.replace('format: CSV', 'format: ODT'), 6, /one of: PDF, DOCX, XLSX, CSV/u],
    [
      'a sheet to sign without names',
      sound.replace('attendance-1 }', 'attendance-1, without-personal-data: true }'),
      4,
      /“attendance-1” always names people: take out without-personal-data/u,
    ],
    ['the same twice', sound.replace('participants, format: CSV', 'attendance-1'), 6, /stands in the list already/u],
    ['a part without documents', `${sound}  - { heading: { en: More, sr: Još }, documents: [] }\n`, 10, /name at least one document/u],
    ['a heading of a page’s length', sound.replace('Papers', 'P'.repeat(10_000)), 7, /at most 120 letters/u],
    ['a word that every object of the language has', sound.replace('attendance-1', 'constructor'), 4, /no document “constructor”/u],
    ['a way out of the folder', sound.replace('paper:form-test', 'paper:../../form-test'), 9, /no document “paper:\.\.\/\.\.\/form-test”/u],
    ['a heading in one language', sound.replace(', sr: Papiri', ''), 7, /heading › sr/u],
  ])('%s', async (_mistake, list, line, message) => {
    expect(await problemsOf(content(list))).toEqual([{ file: 'evidence.yaml', line, message: expect.stringMatching(message) }]);
  });
});
