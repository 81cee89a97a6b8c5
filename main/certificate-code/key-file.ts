/**
 * An organisation's key as a file, on the laptop and on the way to another: the private part sealed with a passphrase, the name and the
 * public part in the clear. The key has signed all of it, so that damage is told from a wrong passphrase.
 */

import { createPrivateKey, generateKeyPairSync, type KeyObject, sign, verify } from 'node:crypto';
import { z } from 'zod';
import { newKey, seal, sealHeaderOf, keyOf as sealKeyOf, unseal } from '../transfer/seal';
import { keyBytes, keyObjectOf, publicKeyOf } from './public-key';
import { isSigned, jsonOf, type SignedSigner, signedSigner, signedSignerSchema } from './signer-file';

export const keyEnding = 'facilitator-kit-key';
const mostKeyBytes = 20_000;

const format = 'facilitator-kit-key';
const version = 1;

/** `sealed`: base64. `whole`: the key's signature under everything else. */
const keyFileSchema = z.strictObject({
  format: z.literal(format),
  version: z.literal(version),
  ...signedSignerSchema.shape,
  sealed: z.base64().min(1),
  whole: signedSignerSchema.shape.signature,
});
export type KeyFile = SignedSigner & Pick<z.output<typeof keyFileSchema>, 'sealed' | 'whole'>;

const newerSchema = z.looseObject({ format: z.literal(format), version: z.int().min(version + 1) });

/** Under this it is sealed, so that no other public part and no other name can be put before it. */
const subjectOf = ({ name, key }: SignedSigner): string => `facilitator-kit key\n${key}\n${name}`;
const wholeText = (file: SignedSigner & Pick<KeyFile, 'sealed'>): Uint8Array => Buffer.from(`${subjectOf(file)}\n${file.sealed}`);

/** RFC 8410, 7: what stands before the 32 bytes of a private part. */
const pkcs8Head = Buffer.from('302e020100300506032b657004220420', 'hex');
const privateLength = 32;

const privatePartOf = (key: KeyObject): Uint8Array => key.export({ format: 'der', type: 'pkcs8' }).subarray(pkcs8Head.length);
const keyOfPrivatePart = (part: Uint8Array): KeyObject =>
  createPrivateKey({ key: Buffer.concat([pkcs8Head, part]), format: 'der', type: 'pkcs8' });

export const madeKey = (): KeyObject => generateKeyPairSync('ed25519').privateKey;

/** Takes its time, on a thread of its own. `passphrase`: one that was checked. */
export async function sealedKey(name: string, key: KeyObject, passphrase: string): Promise<KeyFile> {
  const signer = signedSigner(name, key);
  const sealed = Buffer.from(await seal(privatePartOf(key), await newKey(passphrase), subjectOf(signer))).toString('base64');
  return { ...signer, sealed, whole: sign(null, wholeText({ ...signer, sealed }), key).toString('hex') };
}

export const keyFileBytes = ({ name, key, signature, sealed, whole }: KeyFile): Uint8Array =>
  Buffer.from(`${JSON.stringify({ format, version, name, key, signature, sealed, whole }, null, 2)}\n`);

/** Keys of the words. */
export type KeyFault = 'not-a-key' | 'key-newer' | 'key-damaged';

export function readKeyFile(bytes: Uint8Array): KeyFile | KeyFault {
  if (bytes.length > mostKeyBytes) return 'not-a-key';
  const content = jsonOf(bytes);
  if (newerSchema.safeParse(content).success) return 'key-newer';
  const { data } = keyFileSchema.safeParse(content);
  if (!data) return 'not-a-key';
  const { format: _format, version: _version, ...file } = data;
  const isWhole = verify(null, wholeText(file), keyObjectOf(keyBytes(file)), Buffer.from(file.whole, 'hex'));
  if (!isWhole || !isSigned(file)) return 'key-damaged';
  const header = sealHeaderOf(Buffer.from(file.sealed, 'base64'));
  if (header === 'newer') return 'key-newer';
  return header === 'damaged' ? 'key-damaged' : file;
}

/** Takes its time, on a thread of its own. */
export async function openedKey(file: KeyFile, passphrase: string): Promise<KeyObject | 'key-not-opened' | 'key-damaged'> {
  const sealed = Buffer.from(file.sealed, 'base64');
  const header = sealHeaderOf(sealed);
  if (typeof header === 'string') return 'key-damaged';
  const part = await unseal(sealed, await sealKeyOf(passphrase, header), subjectOf(file));
  if (!part) return 'key-not-opened';
  if (part.length !== privateLength) return 'key-damaged';
  const key = keyOfPrivatePart(part);
  return Buffer.from(publicKeyOf(key)).equals(keyBytes(file)) ? key : 'key-damaged';
}
