/** What other programs find in a sheet: its letters, its fonts, its structure. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { TrainingId } from '../../../../domain/kernel/ids';
import { typedDigest } from '../../../../domain/signing/list-code';
import { readSquareCodes } from '../../../../main/square-codes/read-square-codes';
import { textFrom } from '../../../outside';
import { momentAt } from '../../builders';
import { pngOfPage } from '../../drawn-by-poppler';
import { skipWithout } from '../../skipping';
import { pngOf } from './pictures';
import { secretPeople, secretState } from './register';
import { printedList } from './secret-sheet';

const folder = mkdtempSync(join(tmpdir(), 'kit-sheet-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function written(...asked: Parameters<typeof printedList>): Promise<string> {
  const path = join(folder, 'sheet.pdf');
  writeFileSync(path, await printedList(...asked));
  return path;
}

describe('pdftotext', () => {
  skipWithout('pdftotext');

  it('finds every name as it was written', async () => {
    const text = textFrom('pdftotext', ['-layout', await written(), '-']).replaceAll(/\s/gu, '');
    for (const { firstName, lastName } of secretPeople)
      for (const part of [firstName, lastName]) expect(text).toContain(part.replaceAll(/\s/gu, ''));
  });
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
    const [code = ''] = await readSquareCodes({ picture: pngOfPage(await printedList(secretState, { proof }), 1, 150) });
    expect(typedDigest(code, secretState.id)).toBe(proof.digest);
    expect(typedDigest(code, 'another' as TrainingId)).toBe('');
  });
});
