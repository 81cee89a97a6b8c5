/** What other programs find in a sheet: its letters, its fonts, its structure. Each only where that program is installed. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { TrainingId } from '../../../../domain/kernel/ids';
import { languages } from '../../../../domain/kernel/language';
import { typedDigest } from '../../../../domain/signing/list-code';
import type { Logo } from '../../../../main/content/logo';
import { attendanceSheet, type SheetRequest } from '../../../../main/export/attendance-sheet';
import { sheetPdf } from '../../../../main/export/sheet-pdf';
import { readSquareCodes } from '../../../../main/square-codes/read-square-codes';
import { bytesFrom, textFrom } from '../../../outside';
import { momentAt, personNamed, smallProgramme } from '../../builders';
import { skipWithout } from '../../skipping';
import { press } from '../typeset/press';
import { pngOf } from './pictures';
import { details, secretPeople, secretState, secrets, stateWith, withoutEvents } from './register';

const folder = mkdtempSync(join(tmpdir(), 'kit-sheet-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function written(state = secretState, request: Partial<SheetRequest> = {}, logo?: Logo): Promise<string> {
  const sheet = attendanceSheet(smallProgramme, details, withoutEvents(state), {
    day: 1,
    language: 'en',
    fill: 'filled',
    proof: undefined,
    ...request,
  });
  const path = join(folder, 'sheet.pdf');
  writeFileSync(path, await sheetPdf(sheet, await press(), logo));
  return path;
}

const textOf = (path: string): string => textFrom('pdftotext', ['-layout', path, '-']);
const withoutSpaces = (text: string): string => text.replaceAll(/\s/gu, '');

describe('pdftotext', () => {
  skipWithout('pdftotext');

  it('finds every name, school and town as it was written, in every language', async () => {
    for (const language of languages) {
      const text = withoutSpaces(textOf(await written(secretState, { language })));
      for (const { firstName, lastName, school, town } of secretPeople) {
        for (const part of [firstName, lastName, school, town]) expect(text, language).toContain(withoutSpaces(part));
      }
    }
  });

  it('finds the planned times, the page and the totals', async () => {
    const text = textOf(await written());
    for (const part of ['09:00–12:45', '13:30–16:40', 'Page 1 of 1', '2 of 3', 'late 09:21']) expect(text).toContain(part);
  });

  it('finds the digest and its moment at the foot of every page of a filled sheet, and none on a blank one', async () => {
    const proof = { digest: '0123456789abcdef0123456789abcdef', takenAt: momentAt('16:45') };
    const state = stateWith(Array.from({ length: 40 }, (_, index) => personNamed('Ana', `Anić ${index}`)));
    const pages = textOf(await written(state, { proof }))
      .split('\f')
      .slice(0, -1);
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) {
      expect(page.trimEnd().split('\n').at(-1)?.trim()).toBe(
        'Digest of what was recorded by 25 Nov 2026, 16:45: 0123 4567 89ab cdef 0123 4567 89ab cdef',
      );
    }
    expect(textOf(await written(state, { proof, language: 'sr-Cyrl' }))).toMatch(/Отисак .+ 16:45: 0123 4567 89ab cdef/u);
    expect(textOf(await written(state, { fill: 'blank' }))).not.toContain('Digest');
  });

  it('finds the words in the script that was chosen', async () => {
    expect(textOf(await written(secretState, { language: 'sr-Latn' }))).toContain('Lista prisutnih');
    expect(textOf(await written(secretState, { language: 'sr-Cyrl' }))).toContain('Листа присутних');
  });

  it('finds first and last names of 60 letters whole, and letters that are rare', async () => {
    const long = personNamed('Š'.repeat(60), 'W'.repeat(60));
    const rare = personNamed('Łőűğİș', 'ЃѓЌќҐѣЀѝ', { school: 'ĐđDždžLjlj №1' });
    const text = withoutSpaces(textOf(await written(stateWith([long, rare]))));
    for (const part of ['Š'.repeat(60), 'W'.repeat(60)])
      expect(text.split('').filter((letter) => letter === part[0]).length).toBeGreaterThanOrEqual(60);
    for (const part of ['Łőűğİș', 'ЃѓЌќҐѣЀѝ', 'ĐđDždžLjlj№1']) expect(text).toContain(part);
  });

  it('finds nobody on a sheet without personal data', async () => {
    const text = textOf(await written(secretState, { fill: 'numbered' }));
    expect([...secrets, ...details.trainers].filter((secret) => text.includes(secret))).toEqual([]);
  });

  it('finds all of 1,000 people', async () => {
    const people = Array.from({ length: 1000 }, (_, index) => personNamed('Ђорђе', `Žikić${String(index).padStart(4, '0')}`));
    const found = new Set(textOf(await written(stateWith(people))).match(/Žikić\d{4}/gu));
    expect(found.size).toBe(1000);
  }, 60_000);
});

describe('qpdf', () => {
  skipWithout('qpdf');

  it('finds no fault, with a logo or without', async () => {
    for (const logo of [undefined, { kind: 'png', bytes: pngOf(300, 100) } as const]) {
      expect(textFrom('qpdf', ['--check', await written(secretState, {}, logo)])).toContain('No syntax or stream encoding errors found');
    }
  });
});

describe('pdffonts', () => {
  skipWithout('pdffonts');

  it('finds three fonts, all embedded as subsets', async () => {
    const [, , ...fonts] = textFrom('pdffonts', [await written()])
      .trim()
      .split('\n');
    expect(fonts.map((line) => line.split(/\s+/u)[0]).sort()).toEqual([
      expect.stringMatching(/^[A-Z]{6}\+NotoSans-Regular$/u),
      expect.stringMatching(/^[A-Z]{6}\+NotoSans-Bold$/u),
      expect.stringMatching(/^[A-Z]{6}\+Literata-SemiBold$/u),
    ]);
    for (const line of fonts) expect(line).toMatch(/ yes yes yes /u);
  });
});

describe('a scanner', () => {
  skipWithout('pdftoppm');

  it('reads the digest from the square code at the end of a filled sheet', async () => {
    const proof = { digest: '0123456789abcdef0123456789abcdef', takenAt: momentAt('16:45') };
    const picture = bytesFrom('pdftoppm', ['-png', '-r', '150', await written(secretState, { proof })]);
    const [code = ''] = await readSquareCodes({ picture });
    expect(typedDigest(code, secretState.id)).toBe(proof.digest);
    expect(typedDigest(code, 'another' as TrainingId)).toBe('');
  });
});
