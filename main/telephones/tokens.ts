/**
 * Random tokens by which a telephone is known for a half-day. A token carries its own proof, made with the half-day's key, so that none has to
 * be kept: the kit may be killed and started again, and knows its own. Once the key is forgotten a token says nothing to anybody.
 */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

const bytes = { nonce: 16, proof: 16 } as const;

export class Tokens {
  readonly #key: Buffer;

  /** `key` in base64. */
  constructor(key: string) {
    this.#key = Buffer.from(key, 'base64');
  }

  issue(): string {
    const nonce = randomBytes(bytes.nonce);
    return Buffer.concat([nonce, this.#made('token', nonce, bytes.proof)]).toString('base64url');
  }

  isOurs(token: string): boolean {
    return this.#nonceOf(token) !== undefined;
  }

  /**
   * Returns who a token is for one purpose: 32 hexadecimal digits, always the same, from which neither the token nor what it is for another
   * purpose can be found out without the key. Throws when the token isn't ours.
   */
  as(token: string, purpose: string): string {
    const nonce = this.#nonceOf(token);
    if (!nonce) throw new Error('A token that was not made here.');
    return this.#made(`as:${purpose}`, nonce, 16).toString('hex');
  }

  #nonceOf(token: string): Buffer | undefined {
    const read = Buffer.from(token, 'base64url');
    /* Its last letter has bits that say nothing: written otherwise it would be counted as another telephone. */
    if (read.length !== bytes.nonce + bytes.proof || read.toString('base64url') !== token) return undefined;
    const nonce = read.subarray(0, bytes.nonce);
    return timingSafeEqual(read.subarray(bytes.nonce), this.#made('token', nonce, bytes.proof)) ? nonce : undefined;
  }

  #made(purpose: string, nonce: Buffer, length: number): Buffer {
    return createHmac('sha256', this.#key).update(purpose).update('\0').update(nonce).digest().subarray(0, length);
  }
}

/** In base64. */
export const newKey = (): string => randomBytes(32).toString('base64');

/** In constant time, whatever the lengths are. */
export function isSame(one: string, other: string): boolean {
  const key = randomBytes(16);
  const digest = (text: string): Buffer => createHmac('sha256', key).update(text).digest();
  return timingSafeEqual(digest(one), digest(other));
}
