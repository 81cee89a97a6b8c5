/** The head of papers, read back from what leaves the kit. */
import { resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { printedPapers } from '../../../../domain/forms/form-papers';
import { type Language, languages } from '../../../../domain/kernel/language';
import { drawnOf, type Letterhead, mostLetters, noLetterhead } from '../../../../domain/letterhead/letterhead';
import type { Programme } from '../../../../domain/programme/programme';
import { reportOf } from '../../../../domain/report/report';
import { knownProgramme } from '../../../../main/content/known-programmes';
import { attendanceSheet } from '../../../../main/export/attendance-sheet';
import { letterheadOnPaper } from '../../../../main/export/letterhead-on-paper';
import { papersPdf } from '../../../../main/export/paper-pdf';
import { reportPdf } from '../../../../main/export/report/report-pdf';
import { sheetPdf } from '../../../../main/export/sheet-pdf';
import type { LetterheadOnPaper } from '../../../../main/typeset/fonts';
import { personNamed, smallProgramme } from '../../builders';
import { attendedBy, peopleOf, sheetsOf, sourceOf } from '../../domain/report/sources';
import { rgbPngOf } from '../export/pictures';
import { details, stateWith, withoutEvents } from '../export/register';
import { press } from './press';
import { allOf, missingIn, type ReadPaper, readBack } from './read-back';

const letterhead: Letterhead = {
  name: 'Центар Žarko & Đurđa',
  seat: 'Njegoševa 12, Niš',
  donor: 'Uz podršku Fonda – with the support of the Fund',
  colour: 'teal',
  logo: '',
  donorLogo: '',
};
const everyLetter = { ...letterhead, name: 'Šesnaestica '.repeat(14).trim().slice(0, mostLetters.name) };

let programme: Programme;
beforeAll(async () => {
  programme = await knownProgramme(resolve('content/prevention-of-trafficking'));
});

const pressWith = async (own: LetterheadOnPaper | undefined) => ({ ...(await press()), letterhead: own });
const listOf = (count: number) => stateWith(Array.from({ length: count }, (_, index) => personNamed('Ђорђе', `Žikić${index}`)));

async function sheetIn(language: Language, own: LetterheadOnPaper | undefined, count = 3): Promise<Uint8Array> {
  const request = { day: 1, language, fill: 'filled', proof: undefined } as const;
  return sheetPdf(attendanceSheet(smallProgramme, details, withoutEvents(listOf(count)), request), await pressWith(own));
}

async function reportIn(language: Language, own: LetterheadOnPaper | undefined): Promise<Uint8Array> {
  const report = reportOf(sourceOf(attendedBy(peopleOf(12)), { language, forms: sheetsOf(12) }));
  return reportPdf(report, { contents: 'Contents', page: 'Page', of: 'of' }, await pressWith(own));
}

async function paperIn(language: Language, own: LetterheadOnPaper | undefined): Promise<Uint8Array> {
  const paper = printedPapers(programme).filter(({ id }) => id === 'steps-on-suspicion');
  return papersPdf(paper, programme, language, await pressWith(own));
}

const kinds = { 'an attendance sheet': sheetIn, 'the report': reportIn, 'a paper for participants': paperIn };
/** Wide, and tall. */
const withLogos = letterheadOnPaper(
  { ...letterhead, logo: 'wide', donorLogo: 'tall' },
  { logo: rgbPngOf(800, 200), donorLogo: rgbPngOf(300, 480) },
);
const oneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ');
/** What is read aloud, in its order. */
const readOf = ({ pages }: ReadPaper): readonly string[] => pages.flat().map(({ text }) => oneLine(text));

describe.each(Object.entries(kinds))('%s', (_, make) => {
  test.each(languages)('begins with the letterhead in %s, and the name is read once', async (language) => {
    const paper = await readBack(await make(language, letterhead));
    const [first = '', ...others] = paper.drawn.map(oneLine);
    for (const part of [letterhead.name, letterhead.seat]) expect(first).toContain(part);
    expect(first.replaceAll(' ', '')).toContain(letterhead.donor.slice(0, 20).replaceAll(' ', ''));
    for (const later of others) expect(later).not.toContain(letterhead.name);
    expect(readOf(paper)[0]).toBe(letterhead.name);
    expect(readOf(paper).filter((text) => text.includes(letterhead.name))).toHaveLength(1);
    expect(missingIn(paper)).toEqual([]);
  });

  test('is what it was, byte for byte, where nothing was set', async () => {
    const [one, other] = [await make('en', undefined), await make('en', drawnOf(noLetterhead))];
    expect(Buffer.compare(one, other)).toBe(0);
    expect(Buffer.compare(one, await make('en', letterhead))).not.toBe(0);
  });

  test.each(languages)(
    'has both logos in %s, each with a name for whoever can’t see it, and still reads the organiser once',
    async (language) => {
      const paper = await readBack(await make(language, withLogos));
      const alts = allOf(paper, /^Figure$/u).map(({ alt = '' }) => alt);
      expect(alts.filter((alt) => alt.includes(letterhead.name))).toHaveLength(1);
      expect(alts.filter((alt) => alt.includes(letterhead.donor))).toHaveLength(1);
      expect(readOf(paper).filter((text) => text.includes(letterhead.name))).toHaveLength(1);
      expect(missingIn(paper)).toEqual([]);
    },
  );

  test('stands with a logo alone, and with a donor alone', async () => {
    for (const part of ['logo', 'donorLogo'] as const) {
      const own = letterheadOnPaper({ ...noLetterhead, [part]: 'there' }, { [part]: rgbPngOf(120, 120) });
      const paper = await readBack(await make('en', own));
      const alts = allOf(paper, /^Figure$/u).map(({ alt }) => alt);
      expect(alts).toContain(part === 'logo' ? 'Organiser’s logo' : 'Donor’s logo');
    }
  });

  test('has a name of all letters whole, on lines below each other', async () => {
    const paper = await readBack(await make('sr-Latn', everyLetter));
    expect(readOf(paper)[0]).toBe(everyLetter.name);
    expect(oneLine(paper.drawn[0] ?? '')).not.toContain('…');
  });
});

test('a long name takes no row from a list: each person stands on it', async () => {
  const paper = await readBack(await sheetIn('en', everyLetter, 60));
  const rows = allOf(paper, /^TBody$/u).flatMap(({ children }) => children.map(({ text }) => text));
  const named = rows.flatMap((text) => /Žikić\d+/u.exec(oneLine(text).replaceAll(' ', '')) ?? []);
  expect(new Set(named).size).toBe(60);
});

test('says who organises in place of the fact that did', async () => {
  const label = 'Organiser';
  expect(readOf(await readBack(await sheetIn('en', undefined))).join(' ')).toContain(label);
  expect(readOf(await readBack(await sheetIn('en', letterhead))).join(' ')).not.toContain(label);
  expect(readOf(await readBack(await sheetIn('en', { ...letterhead, name: '' }))).join(' ')).toContain(label);
});

test.each(languages)('what fits on one page still does with a letterhead, in %s', async (language) => {
  for (const id of ['steps-on-suspicion', 'room-sheets']) {
    const paper = printedPapers(programme).filter((each) => each.id === id);
    const plain = await readBack(await papersPdf(paper, programme, language, await pressWith(undefined)));
    const headed = await readBack(await papersPdf(paper, programme, language, await pressWith(letterhead)));
    const logos = await readBack(await papersPdf(paper, programme, language, await pressWith(withLogos)));
    expect([headed.pages.length, logos.pages.length], id).toEqual([plain.pages.length, plain.pages.length]);
  }
});
