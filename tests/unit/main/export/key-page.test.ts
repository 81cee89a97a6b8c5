/** The printed page of a key's public part: what stands on it is read back from the paper, and is the key's. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { languages } from '../../../../domain/kernel/language';
import { madeKey } from '../../../../main/certificate-code/key-file';
import { fingerprintOfSigner } from '../../../../main/certificate-code/public-key';
import { signerCode } from '../../../../main/certificate-code/signer-code';
import { signedSigner } from '../../../../main/certificate-code/signer-file';
import { keyPage } from '../../../../main/export/key-page';
import { keyPagePdf } from '../../../../main/export/key-page-pdf';
import { signerOnPaper } from '../../../../main/kit/certificates/signer-on-paper';
import { readSquareCodes } from '../../../../main/square-codes/read-square-codes';
import { translateIn } from '../../../../main/translate';
import { bytesFrom } from '../../../outside';
import { skipWithout } from '../../skipping';
import { press } from '../typeset/press';
import { allOf, missingIn, readBack } from '../typeset/read-back';
import { pressWithLetterhead, written } from '../typeset/with-letterhead';

skipWithout('pdftoppm');
skipWithout('pdftotext');

const folder = mkdtempSync(join(tmpdir(), 'kit-key-page-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const names = ['Astra', 'Удружење грађана за заштиту деце и младих од насиља, злостављања и трговине људима „Заједно за сутра”, Нови Сад'];

test.each(languages.flatMap((language) => names.map((name) => [language, name] as const)))('in %s for %s', async (language, name) => {
  const signer = signedSigner(name, madeKey());
  const fingerprint = fingerprintOfSigner(signer);
  const page = keyPage({ name, fingerprint, code: signerCode(signer), date: '10.03.2026.' }, language, translateIn(language));
  const path = join(folder, 'page.pdf');
  writeFileSync(path, await keyPagePdf(page, await press()));
  const read = await readBack(readFileSync(path));
  expect(missingIn(read)).toEqual([]);
  expect(read).toMatchObject({ language, title: page.title });
  expect(allOf(read, /^H\d$/u).map((each) => each.text.replaceAll(/\s+/gu, ' ').trim())).toEqual([page.title, name, page.how.title]);
  expect(allOf(read, /^LBody$/u)).toHaveLength(page.how.steps.length);
  expect(allOf(read, /^Figure$/u).map(({ alt }) => alt)).toEqual([page.code.caption]);
  const text = bytesFrom('pdftotext', ['-layout', path, '-']).toString();
  const words = text.replaceAll(/\s+/gu, ' ');
  expect(text.split('\f')).toHaveLength(2);
  expect(words).toContain(fingerprint.slice(0, 16).replaceAll(/(.{4})(?=.)/gu, '$1 '));
  expect(words).toContain(fingerprint.slice(16).replaceAll(/(.{4})(?=.)/gu, '$1 '));
  expect(words).toContain(name);
  const picture = join(folder, 'page.png');
  writeFileSync(picture, bytesFrom('pdftoppm', ['-png', '-r', '100', path]));
  expect(await signerOnPaper(picture, { readSquareCodes })).toEqual(signer);

  const headed = join(folder, 'headed.pdf');
  writeFileSync(headed, await keyPagePdf(page, await pressWithLetterhead()));
  const under = await readBack(readFileSync(headed));
  expect(missingIn(under)).toEqual([]);
  expect([under.pages.length, under.pages[0]?.find(({ role }) => role === 'P')?.text]).toEqual([1, written.name]);
  expect(allOf(under, /^Figure$/u)).toHaveLength(3);
  const below = bytesFrom('pdftotext', ['-layout', headed, '-']).toString().trimEnd().split('\n').at(-1);
  expect(below?.replaceAll(/\s+/gu, ' ')).toContain(page.footer.replaceAll(/\s+/gu, ' ').slice(-20));
  writeFileSync(picture, bytesFrom('pdftoppm', ['-png', '-r', '100', headed]));
  expect(await signerOnPaper(picture, { readSquareCodes })).toEqual(signer);
});
