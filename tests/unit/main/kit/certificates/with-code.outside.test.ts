/** Certificates on paper, with the organisation's key on the laptop, and without one. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSquareCodes } from '../../../../../main/square-codes/read-square-codes';
import { pngOfPage } from '../../../drawn-by-poppler';
import { lineOf } from '../../../pdf-reader';
import { skipWithout } from '../../../skipping';
import { emptyFolder } from '../open-in-folder';
import { issued } from './issued';
import { makeKey, passphrase, printRequest, savedCertificates } from './with-key';

skipWithout('pdftoppm');

/** Returns the codes of a page, as it is looked at on paper. */
const codesOf = (path: string, page: number): Promise<readonly string[]> =>
  readSquareCodes({ picture: pngOfPage(readFileSync(path), page, 200) });

test('with a key each has its own code, which is real here; without one it has none, and says nothing of checking', async () => {
  const { bench, numbers } = await issued();
  const before = await savedCertificates(bench);
  expect(await codesOf(before, 1)).toEqual([]);
  expect(await lineOf(readFileSync(before))).not.toContain('Checked');
  await makeKey(bench);
  const path = await savedCertificates(bench);
  expect(await lineOf(readFileSync(path))).toContain('Facilitator Kit: Library, Check a certificate');
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
  expect(await bench.kit.requests['export-attendance'](printRequest)).toMatchObject({ refused: 'key-locked' });
  expect(await bench.kit.requests['save-each-certificate']('en', false)).toMatchObject({ refused: 'key-locked' });
  expect(await codesOf(await savedCertificates(bench, true), 1)).toEqual([]);
  expect(await bench.kit.requests['unlock-key'](passphrase)).toEqual({ done: true });
  expect(await codesOf(await savedCertificates(bench), 1)).toHaveLength(1);
  bench.choose = emptyFolder();
  expect(await bench.kit.requests['save-each-certificate']('en', false)).toMatchObject({ withoutCode: [] });
  const [first = ''] = readdirSync(bench.choose);
  expect(await codesOf(join(bench.choose, first), 1)).toHaveLength(1);
});
