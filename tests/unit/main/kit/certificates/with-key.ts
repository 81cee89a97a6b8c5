/** The organisation's key on the laptop, and the certificates of all as one PDF. */
import { join } from 'node:path';
import { expect } from 'vitest';
import { type Bench, emptyFolder } from '../open-in-folder';

export const passphrase = 'a passphrase of several words';

export async function makeKey({ kit }: Bench): Promise<void> {
  const made = await kit.requests['make-key']('The Initiative', { passphrase, again: passphrase }, null);
  expect(made).toEqual({ done: true });
}

export const printRequest = { as: 'certificates', separator: ';', language: 'en', day: 1, personalData: true } as const;

export async function savedCertificates(bench: Bench, withoutCode = false): Promise<string> {
  bench.choose = join(emptyFolder(), 'certificates.pdf');
  expect(await bench.kit.requests['export-attendance']({ ...printRequest, withoutCode })).toMatchObject({ rows: 2 });
  return bench.choose;
}
