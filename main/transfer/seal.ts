/**
 * Seals bytes for the way outside: scrypt makes a key of a passphrase, AES-256-GCM seals with it, both the platform's own. In front, in
 * the clear, stands a header with everything that opening takes but the passphrase; header and name are sealed along. Whoever opens gets
 * all of it as it was, or nothing.
 */
import { randomBytes, scrypt, webcrypto } from 'node:crypto';
import { passphraseOf } from '../../domain/training/passphrase';

const magic = Buffer.from('FACILITATOR-KIT-SEALED\n', 'latin1');
const version = 1;
/** The kind of function that makes a key: scrypt is the only one so far. */
const scryptKind = 1;
const saltLength = 16;
/** Random for each sealing; so many bytes, that a key may seal four thousand million times. */
const nonceLength = 12;
const tagLength = 16;
const keyLength = 32;

/**
 * What it takes to make a key, and so to guess one: memory is 128 bytes × 2^`logN` × `r`.
 * @see RFC 7914
 */
export interface Cost {
  readonly logN: number;
  readonly r: number;
  readonly p: number;
}

/** 128 MB and about a second of an old laptop for each try. */
const usualCost: Cost = { logN: 17, r: 8, p: 1 };
/** Limits of what a header may request: at most 256 MB and some seconds. */
const costs = { leastLogN: 14, mostLogN: 18, r: 8, mostP: 2 } as const;

export interface SealKey {
  readonly salt: Uint8Array;
  readonly cost: Cost;
  readonly key: Uint8Array;
}

/** What stands in front: magic, version, function, its three parameters, salt, nonce. */
export interface SealHeader {
  readonly salt: Uint8Array;
  readonly cost: Cost;
  readonly nonce: Uint8Array;
}

const parametersAt = magic.length;
const saltAt = parametersAt + 5;
const nonceAt = saltAt + saltLength;
export const sealHeaderLength = nonceAt + nonceLength;

export const isSealed = (bytes: Uint8Array): boolean => magic.equals(bytes.subarray(0, magic.length));

/** Reads the header of bytes that are sealed. */
export function sealHeaderOf(bytes: Uint8Array): SealHeader | 'newer' | 'damaged' {
  const [of, kind, logN, r, p] = bytes.subarray(parametersAt, saltAt);
  if (of !== undefined && of > version) return 'newer';
  if (of !== version || kind !== scryptKind || logN === undefined || r !== costs.r || p === undefined) return 'damaged';
  if (logN < costs.leastLogN || logN > costs.mostLogN || p < 1 || p > costs.mostP) return 'damaged';
  if (bytes.length < sealHeaderLength + tagLength) return 'damaged';
  return { salt: bytes.slice(saltAt, nonceAt), cost: { logN, r, p }, nonce: bytes.slice(nonceAt, sealHeaderLength) };
}

function headerBytes({ salt, cost: { logN, r, p }, nonce }: SealHeader): Buffer {
  return Buffer.concat([magic, Buffer.from([version, scryptKind, logN, r, p]), salt, nonce]);
}

/** The key that opens what has this salt; with another salt a new one. Takes its time, on a thread of its own. */
export function keyOf(passphrase: string, { salt, cost }: Pick<SealKey, 'salt' | 'cost'>): Promise<SealKey> {
  const { logN, r, p } = cost;
  const N = 2 ** logN;
  return new Promise((resolve, reject) => {
    scrypt(passphraseOf(passphrase), salt, keyLength, { N, r, p, maxmem: 2 * 128 * N * r }, (error, key) => {
      if (error) reject(error);
      else resolve({ salt, cost, key });
    });
  });
}

export const newKey = (passphrase: string, cost = usualCost): Promise<SealKey> =>
  keyOf(passphrase, { salt: randomBytes(saltLength), cost });

const algorithm = 'AES-GCM';

const cipher = (nonce: Uint8Array, header: Uint8Array, name: string) => ({
  name: algorithm,
  iv: nonce,
  additionalData: Buffer.concat([header, Buffer.from(name)]),
  tagLength: tagLength * 8,
});

const imported = ({ key }: SealKey, use: 'encrypt' | 'decrypt') => webcrypto.subtle.importKey('raw', key, algorithm, false, [use]);

/** `name`: what this is; it opens under the same name alone. Is done on another thread. */
export async function seal(content: Uint8Array, key: SealKey, name: string): Promise<Uint8Array> {
  const nonce = randomBytes(nonceLength);
  const header = headerBytes({ ...key, nonce });
  return Buffer.concat([
    header,
    new Uint8Array(await webcrypto.subtle.encrypt(cipher(nonce, header, name), await imported(key, 'encrypt'), content)),
  ]);
}

/** Undefined when the key is another one, or a single bit is not as it was: which of both can't be told. */
export async function unseal(bytes: Uint8Array, key: SealKey, name: string): Promise<Uint8Array | undefined> {
  if (!isSealed(bytes)) return undefined;
  const header = sealHeaderOf(bytes);
  if (header === 'newer' || header === 'damaged') return undefined;
  const algorithm = cipher(header.nonce, bytes.subarray(0, sealHeaderLength), name);
  try {
    const content = await webcrypto.subtle.decrypt(algorithm, await imported(key, 'decrypt'), bytes.subarray(sealHeaderLength));
    return new Uint8Array(content);
  } catch (error) {
    if (error instanceof Error && error.name === 'OperationError') return undefined;
    throw error;
  }
}
