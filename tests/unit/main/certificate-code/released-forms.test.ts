/** Keys, public parts and codes outlive the kit that wrote them: each version's stay readable, and its folder is never touched. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { checkCodes } from '../../../../main/certificate-code/check-code';
import { openedKey, readKeyFile } from '../../../../main/certificate-code/key-file';
import { publicKeyOf } from '../../../../main/certificate-code/public-key';
import { readSignerCode } from '../../../../main/certificate-code/signer-code';
import { readSignerFile } from '../../../../main/certificate-code/signer-file';
import { usualClaims } from './sample-claims';

const read = (version: string, name: string): Buffer => readFileSync(join(resolve('tests/fixtures/certificate-keys'), version, name));

test.each(['1'])('what version %s wrote is read', async (version) => {
  const key = readKeyFile(read(version, 'carried.facilitator-kit-key'));
  if (typeof key === 'string') throw new Error(key);
  const opened = await openedKey(key, 'čvor lipa reka sova');
  if (typeof opened === 'string') throw new Error(opened);
  const signer = readSignerFile(read(version, 'civic.facilitator-kit-signer'));
  expect(signer).toEqual({ name: 'Грађанска иницијатива', key: Buffer.from(publicKeyOf(opened)).toString('hex') });
  if (typeof signer === 'string') throw new Error(signer);
  const [ofSigner = '', ofCertificate = ''] = read(version, 'codes.txt').toString().split('\n');
  expect(readSignerCode(ofSigner)).toMatchObject(signer);
  expect(checkCodes([ofCertificate], [signer])).toEqual([{ kind: 'real', signer: signer.name, claims: usualClaims }]);
});
