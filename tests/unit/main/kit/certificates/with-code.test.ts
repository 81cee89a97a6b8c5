/** Certificates on their way to paper, with the organisation's key on the laptop, and without one. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { CertificatePicture } from '../../../../../domain/certificates/drawing';
import { isRefusal, type Refusal } from '../../../../../domain/kernel/refusal';
import { readSquareCodes } from '../../../../../main/square-codes/read-square-codes';
import { bytesFrom, textFrom } from '../../../../outside';
import { skipWithout } from '../../../skipping';
import { type Bench, desk, emptyFolder } from '../open-in-folder';
import { issued } from './issued';

const passphrase = 'a passphrase of several words';

async function makeKey({ kit }: Bench): Promise<void> {
  const made = await kit.requests['make-key']('The Initiative', { passphrase, again: passphrase }, null);
  expect(made).toEqual({ done: true });
}

const request = { as: 'certificates', separator: ';', language: 'en', day: 1, personalData: true } as const;

async function saved(bench: Bench, withoutCode = false): Promise<string> {
  bench.choose = join(emptyFolder(), 'certificates.pdf');
  expect(await bench.kit.requests['export-attendance']({ ...request, withoutCode })).toMatchObject({ rows: 2 });
  return bench.choose;
}

/** Of a page, as it is looked at on paper. */
const codesOf = (path: string, page: number): Promise<readonly string[]> =>
  readSquareCodes({ picture: bytesFrom('pdftoppm', ['-png', '-gray', '-r', '200', '-f', String(page), '-l', String(page), path]) });

function hasCode(picture: CertificatePicture | Refusal): boolean {
  if (isRefusal(picture)) throw new Error(picture.refused);
  return picture.drawing.marks.some((mark) => mark.kind === 'surface' && mark.ink === 'code');
}

describe('on paper', () => {
  skipWithout('pdftoppm');

  test('with a key each has its own code, which is real here; without one it has none, and says nothing of checking', async () => {
    const { bench, numbers } = await issued();
    const before = await saved(bench);
    expect(await codesOf(before, 1)).toEqual([]);
    expect(textFrom('pdftotext', [before, '-'])).not.toContain('Checked');
    await makeKey(bench);
    const path = await saved(bench);
    expect(textFrom('pdftotext', [path, '-'])).toContain('Facilitator Kit: Library, Check a certificate');
    const checks = await Promise.all(
      [1, 2].map(async (page) => {
        const [code = '', ...others] = await codesOf(path, page);
        expect(others).toEqual([]);
        return bench.kit.requests['check-code'](code);
      }),
    );
    expect(checks).toMatchObject(
      numbers.toReversed().map((number) => ({
        codes: [{ kind: 'real', signer: 'The Initiative', claims: { number }, here: { kind: 'standing' } }],
      })),
    );
  });

  test('of a locked key no file is made by itself; a person unlocks it, or wants none of the codes', async () => {
    const { bench } = await issued();
    await makeKey(bench);
    await bench.kit.requests['lock-key']();
    bench.choose = join(emptyFolder(), 'certificates.pdf');
    expect(await bench.kit.requests['export-attendance'](request)).toMatchObject({ refused: 'key-locked' });
    expect(await bench.kit.requests['save-each-certificate']('en', false)).toMatchObject({ refused: 'key-locked' });
    expect(await codesOf(await saved(bench, true), 1)).toEqual([]);
    expect(await bench.kit.requests['unlock-key'](passphrase)).toEqual({ done: true });
    expect(await codesOf(await saved(bench), 1)).toHaveLength(1);
    bench.choose = emptyFolder();
    expect(await bench.kit.requests['save-each-certificate']('en', false)).toMatchObject({ withoutCode: [] });
    const [first = ''] = readdirSync(bench.choose);
    expect(await codesOf(join(bench.choose, first), 1)).toHaveLength(1);
  });
});

test('the picture on the desk has the code of what was issued, while the key is unlocked; that of the next one never', async () => {
  const { bench, numbers } = await issued();
  const { requests } = bench.kit;
  const [number] = numbers;
  const pictured = async () => [
    hasCode(await requests['certificate-picture'](number, 'en')),
    hasCode(await requests['certificate-picture'](null, 'en')),
  ];
  expect(await pictured()).toEqual([false, false]);
  await makeKey(bench);
  expect(await pictured()).toEqual([true, false]);
  await requests['lock-key']();
  expect(await pictured()).toEqual([false, false]);
});

test('which ones say too much for a code is told, and they are made all the same', async () => {
  const { bench, numbers } = await issued({ lastName: 'Šćepanović-'.repeat(12) });
  await makeKey(bench);
  bench.choose = join(emptyFolder(), 'certificates.pdf');
  expect(await bench.kit.requests['export-attendance'](request)).toMatchObject({ rows: 2, withoutCode: numbers.toReversed() });
  bench.choose = emptyFolder();
  expect(await bench.kit.requests['save-each-certificate']('en', false)).toMatchObject({ withoutCode: numbers.toReversed() });
  expect(readdirSync(bench.choose)).toHaveLength(2);
});

test('a damaged key makes nothing in silence', async () => {
  const { bench } = await issued();
  await makeKey(bench);
  const path = join(bench.folder, 'certificate-key.json');
  writeFileSync(path, readFileSync(path, 'utf8').slice(0, 200));
  const again = await bench.again();
  expect(desk(again).keys.own.kind).toBe('unusable');
  again.choose = join(emptyFolder(), 'certificates.pdf');
  expect(await again.kit.requests['export-attendance'](request)).toMatchObject({ refused: 'own-key-damaged' });
  expect(await again.kit.requests['export-attendance']({ ...request, withoutCode: true })).toMatchObject({ rows: 2 });
});
