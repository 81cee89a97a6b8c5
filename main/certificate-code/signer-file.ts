/**
 * The public part of an organisation's key as a file for others. The key has signed the name, so that nobody changes it on the way; that
 * the key is the organisation's own is told by its fingerprint on paper alone.
 */
import { type KeyObject, sign, verify } from 'node:crypto';
import { z } from 'zod';
import type { Signer } from '../../domain/certificates/code-check';
import { keyBytes } from './check-code';
import { keyObjectOf, publicKeyOf } from './code';

export const signerEnding = 'facilitator-kit-signer';
const mostSignerBytes = 10_000;
/** Characters. */
const longestSigner = 120;

const format = 'facilitator-kit-signer';
const version = 1;

export const signerSchema = z.strictObject({
  name: z.string().min(1).max(longestSigner),
  key: z.string().regex(/^[0-9a-f]{64}$/u),
});
const fileSchema = z.strictObject({
  format: z.literal(format),
  version: z.literal(version),
  ...signerSchema.shape,
  signature: z.string().regex(/^[0-9a-f]{128}$/u),
});
const newerSchema = z.looseObject({ format: z.literal(format), version: z.int().min(version + 1) });

const signedText = ({ name, key }: Signer): Uint8Array => Buffer.from(`facilitator-kit signer\n${key}\n${name}`);

export function signerFile(name: string, key: KeyObject): Uint8Array {
  const signer = { name, key: Buffer.from(publicKeyOf(key)).toString('hex') };
  const signature = sign(null, signedText(signer), key).toString('hex');
  return Buffer.from(`${JSON.stringify({ format, version, ...signer, signature }, null, 2)}\n`);
}

/** Keys of the words. */
export type SignerFault = 'not-a-signer' | 'signer-newer' | 'signer-damaged';

export function readSignerFile(bytes: Uint8Array): Signer | SignerFault {
  if (bytes.length > mostSignerBytes) return 'not-a-signer';
  const content = jsonOf(bytes);
  if (newerSchema.safeParse(content).success) return 'signer-newer';
  const { data } = fileSchema.safeParse(content);
  if (!data) return 'not-a-signer';
  const { name, key, signature } = data;
  const isSigned = verify(null, signedText({ name, key }), keyObjectOf(keyBytes(data)), Buffer.from(signature, 'hex'));
  return isSigned ? { name, key } : 'signer-damaged';
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
