/** Certificates on their way to paper, with the organisation's key on the laptop, and without one. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { CertificatePicture } from '../../../../../domain/certificates/drawing';
import { isRefusal, type Refusal } from '../../../../../domain/kernel/refusal';
import { desk, emptyFolder } from '../open-in-folder';
import { issued } from './issued';
import { makeKey, printRequest as request } from './with-key';

function hasCode(picture: CertificatePicture | Refusal): boolean {
  if (isRefusal(picture)) throw new Error(picture.refused);
  return picture.drawing.marks.some((mark) => mark.kind === 'surface' && mark.ink === 'code');
}

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
