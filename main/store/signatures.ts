/**
 * Each laptop signs what it notes with a key of its own (Ed25519): the last line of each act bears a signature over the training and that
 * line's hash, and the chain of hashes covers what is before. The public part stands in the first line of each log.
 * @see RFC 8032
 */
import { createPrivateKey, createPublicKey, type KeyObject, randomBytes, sign, verify } from 'node:crypto';
import { z } from 'zod';

/** The public part, 32 bytes in base64url; a private one has the same form. */
export const keyForm = z.string().regex(/^[\w-]{43}$/u);
/** 64 bytes in base64url. */
export const signatureForm = z.string().regex(/^[\w-]{86}$/u);

/** With which this laptop signs. */
export interface LogKey {
  readonly publicKey: string;
  readonly sign: (training: string, hash: string) => string;
}

/** Whose signatures a log bears, and for which training. */
export interface Signer {
  readonly key: string;
  readonly training: string;
}

/** RFC 8410, 7: what stands before the 32 bytes of a private part. */
const pkcs8Head = Buffer.from('302e020100300506032b657004220420', 'hex');

export const newPrivatePart = (): string => randomBytes(32).toString('base64url');

/** No signature under anything else is one under a line of a log, nor one under a line of another training's. */
const signedText = (training: string, hash: string): Uint8Array => Buffer.from(`facilitator-kit log\n${training}\n${hash}`);

const publicKeyOf = (key: string): KeyObject => createPublicKey({ format: 'jwk', key: { kty: 'OKP', crv: 'Ed25519', x: key } });

export function logKeyOf(privatePart: string): LogKey {
  const der = Buffer.concat([pkcs8Head, Buffer.from(privatePart, 'base64url')]);
  const key = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  const { x: publicKey } = createPublicKey(key).export({ format: 'jwk' });
  if (publicKey === undefined) throw new Error('The key is none of Ed25519');
  return { publicKey, sign: (training, hash) => sign(null, signedText(training, hash), key).toString('base64url') };
}

export function isSignedBy({ key, training }: Signer, hash: string, signature: string): boolean {
  try {
    return verify(null, signedText(training, hash), publicKeyOf(key), Buffer.from(signature, 'base64url'));
  } catch {
    /* The platform takes no bytes for a key that are no point of the curve: nothing was signed with it. */
    return false;
  }
}
