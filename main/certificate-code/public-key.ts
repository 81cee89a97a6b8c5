/** The public part of a key of Ed25519: as its bare bytes, as the platform has it, and its fingerprint. */
import { createHash, createPublicKey, type KeyObject } from 'node:crypto';
import type { Signer } from '../../domain/certificates/code-check';

/** 32 bytes, as RFC 8032 has them. */
export type PublicKey = Uint8Array;

export const keyBytes = ({ key }: Signer): PublicKey => new Uint8Array(Buffer.from(key, 'hex'));

/** The public part as its bare bytes, and back. */
export function publicKeyOf(key: KeyObject): PublicKey {
  const { x } = createPublicKey(key).export({ format: 'jwk' });
  if (x === undefined) throw new Error('The key is none of Ed25519');
  return new Uint8Array(Buffer.from(x, 'base64url'));
}

export const keyObjectOf = (key: PublicKey): KeyObject =>
  createPublicKey({ format: 'jwk', key: { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(key).toString('base64url') } });

/** 32 hexadecimal digits, to be compared on paper. */
export const fingerprintOf = (key: PublicKey): string => createHash('sha256').update(key).digest('hex').slice(0, 32);

export const fingerprintOfSigner = (signer: Signer): string => fingerprintOf(keyBytes(signer));
