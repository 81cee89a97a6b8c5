/**
 * The public part of an organisation's key as a file for others. The key has signed the name, so that nobody changes it on the way; that
 * the key is the organisation's own is told by its fingerprint on paper alone.
 */

import { type KeyObject, sign, verify } from 'node:crypto';
import { z } from 'zod';
import type { Signer } from '../../domain/certificates/code-check';
import { keyBytes, keyObjectOf, publicKeyOf } from './public-key';

export const signerEnding = 'facilitator-kit-signer';
const mostSignerBytes = 10_000;
/** Characters. */
const longestSigner = 120;

const format = 'facilitator-kit-signer';
const version = 1;

/** A name in one line, and without what would turn the letters after it around. */
export const signerName = z
  .string()
  .min(1)
  .max(longestSigner)
  .regex(/^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]*[^\p{C}\p{Z}][^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]*$/u);
export const signerSchema = z.strictObject({ name: signerName, key: z.string().regex(/^[0-9a-f]{64}$/u) });
const ed25519Signature = z.string().regex(/^[0-9a-f]{128}$/u);
/** A signer whose name the key has signed. */
export const signedSignerSchema = z.strictObject({ ...signerSchema.shape, signature: ed25519Signature });
export type SignedSigner = z.output<typeof signedSignerSchema>;

const fileSchema = z.strictObject({ format: z.literal(format), version: z.literal(version), ...signedSignerSchema.shape });
const newerSchema = z.looseObject({ format: z.literal(format), version: z.int().min(version + 1) });

const signedText = ({ name, key }: Signer): Uint8Array => Buffer.from(`facilitator-kit signer\n${key}\n${name}`);

export function signedSigner(name: string, key: KeyObject): SignedSigner {
  const signer = { name, key: Buffer.from(publicKeyOf(key)).toString('hex') };
  return { ...signer, signature: sign(null, signedText(signer), key).toString('hex') };
}

export const isSigned = ({ name, key, signature }: SignedSigner): boolean =>
  verify(null, signedText({ name, key }), keyObjectOf(keyBytes({ name, key })), Buffer.from(signature, 'hex'));

export const signerFile = ({ name, key, signature }: SignedSigner): Uint8Array =>
  Buffer.from(`${JSON.stringify({ format, version, name, key, signature }, null, 2)}\n`);

/** Keys of the words. */
export type SignerFault = 'not-a-signer' | 'signer-newer' | 'signer-damaged';

export function readSignerFile(bytes: Uint8Array): Signer | SignerFault {
  if (bytes.length > mostSignerBytes) return 'not-a-signer';
  const content = jsonOf(bytes);
  if (newerSchema.safeParse(content).success) return 'signer-newer';
  const { data } = fileSchema.safeParse(content);
  if (!data) return 'not-a-signer';
  return isSigned(data) ? { name: data.name, key: data.key } : 'signer-damaged';
}

/** Undefined when it is no JSON. */
export function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
