/** The paper with further literature: every title to be read, every address to be clicked, every code what a telephone expects. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFString } from 'pdf-lib';
import { encode } from 'uqr';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { printedPapers } from '../../../../domain/forms/form-papers';
import { languages } from '../../../../domain/kernel/language';
import { writtenIn } from '../../../../domain/programme/literature';
import { plainText } from '../../../../domain/programme/plain-text';
import type { Programme } from '../../../../domain/programme/programme';
import { knownProgramme } from '../../../../main/content/known-programmes';
import { papersPdf } from '../../../../main/export/paper-pdf';
import { bytesFrom, textFrom } from '../../../outside';
import { skipWithout } from '../../skipping';
import { press } from '../typeset/press';

const folder = mkdtempSync(join(tmpdir(), 'kit-literature-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const pointsInMillimetre = 72 / 25.4;

let programme: Programme;
beforeAll(async () => {
  programme = await knownProgramme(resolve('content/prevention-of-trafficking'));
});

const works = () => (programme.literature?.groups ?? []).flatMap((group) => group.works);

async function made(language: (typeof languages)[number]): Promise<string> {
  const path = join(folder, `literature-${language}.pdf`);
  const papers = printedPapers(programme).filter(({ id }) => id === 'literature');
  writeFileSync(path, await papersPdf(papers, programme, language, await press()));
  return path;
}

interface Link {
  readonly page: number;
  readonly address: string;
  readonly left: number;
  readonly bottom: number;
  readonly width: number;
  readonly height: number;
}

async function linksIn(path: string): Promise<readonly Link[]> {
  const document = await PDFDocument.load(readFileSync(path));
  return document.getPages().flatMap((page, index) => {
    const annotations = page.node.Annots()?.asArray() ?? [];
    return annotations.map((reference) => {
      const link = document.context.lookup(reference, PDFDict);
      const address = link.lookup(PDFName.of('A'), PDFDict).lookup(PDFName.of('URI'), PDFString).asString();
      const { x, y, width, height } = link.lookup(PDFName.of('Rect'), PDFArray).asRectangle();
      return { page: index + 1, address, left: x, bottom: y, width, height };
    });
  });
}

/** Codes are square; the words of an address are not. */
const isCode = ({ width, height }: Link): boolean => Math.abs(width - height) < 0.01;

test('every address is a link twice, once as a code of at least 20 mm', async () => {
  const links = await linksIn(await made('en'));
  const addresses = works().flatMap(({ address }) => address ?? []);
  expect(addresses.length).toBeGreaterThan(10);
  expect(links.filter(isCode).map(({ address }) => address)).toEqual(addresses);
  expect(links.filter((link) => !isCode(link)).map(({ address }) => address)).toEqual(addresses);
  for (const { width } of links.filter(isCode)) expect(width / pointsInMillimetre).toBeGreaterThanOrEqual(20 - 0.001);
});

describe('as another program reads it', () => {
  skipWithout('pdftotext');
  test.each(languages)('every title and publisher stands in it, in %s', async (language) => {
    const text = textFrom('pdftotext', [await made(language), '-']).replaceAll(/\s+/gu, ' ');
    for (const { title, by } of works()) {
      expect(text).toContain(plainText(writtenIn(title, language)));
      expect(text).toContain(plainText(writtenIn(by, language)));
    }
  });
});

/** A grey picture of a page, as another program draws it. */
function drawn(path: string, page: number, dotsPerInch: number) {
  const bytes = bytesFrom('pdftoppm', ['-gray', '-r', String(dotsPerInch), '-f', String(page), '-l', String(page), path]);
  const [, width = '0', height = '0'] = /^P5\s+(\d+)\s+(\d+)\s+255\s/u.exec(bytes.subarray(0, 40).toString('latin1')) ?? [];
  const pixels = bytes.subarray(bytes.length - Number(width) * Number(height));
  return (x: number, y: number): boolean => (pixels[Math.floor(y) * Number(width) + Math.floor(x)] ?? 255) < 128;
}

describe('as a telephone sees it', () => {
  skipWithout('pdftoppm');
  test('each code is that of its address, with four light modules around', async () => {
    const path = await made('sr-Latn');
    const dots = 200 / 72;
    const pageHeight = 841.89;
    for (const { page, address, left, bottom, width } of (await linksIn(path)).filter(isCode)) {
      const { data } = encode(address, { ecc: 'M', border: 0 });
      const isDark = drawn(path, page, 200);
      const module = width / data.length;
      const at = (row: number, column: number): boolean =>
        isDark((left + (column + 0.5) * module) * dots, (pageHeight - bottom - width + (row + 0.5) * module) * dots);
      const around = Array.from({ length: data.length + 8 }, (_, index) => index - 4);
      const seen = around.map((row) => around.map((column) => at(row, column)));
      const expected = around.map((row) => around.map((column) => data[row]?.[column] ?? false));
      expect(seen, address).toEqual(expected);
    }
  });
});
