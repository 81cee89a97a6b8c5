/**
 * The code of a certificate: what it says, and the organisation's signature under it, so that anybody who has the public part of the key
 * knows without internet whether it is real. Ed25519 is the platform's own.
 * @see RFC 8032
 */
import { type KeyObject, sign, verify } from 'node:crypto';
import type { CertificateClaims } from '../../domain/certificates/claims';
import type { CodeFault } from '../../domain/certificates/code-check';
import { asPrinted, bytesOfLetters, lettersOf } from './letters';
import { packClaims, unpackClaims } from './packed-claims';
import { fingerprintOf, keyObjectOf, type PublicKey, publicKeyOf } from './public-key';

/** By it the code is told from others on the same paper. */
const mark = 'FKC';
const version = 1;
const keyIdLength = 8;
const signatureLength = 64;
const headLength = 1 + keyIdLength;
/** Letters of the largest code that still is read when it is printed at 20 mm and copied; no longer one is made, or read. */
const longest = 600;

/** A key signs other things, too, and no signature may pass for that of another thing. */
const subject = Buffer.from('facilitator-kit certificate\n', 'latin1');

/** The beginning of the fingerprint. */
const keyIdOf = (key: PublicKey): Uint8Array => new Uint8Array(Buffer.from(fingerprintOf(key), 'hex').subarray(0, keyIdLength));

/** The code's text, for a square code. Undefined when a field is empty, or all of them together are too long for 20 mm. */
export function certificateCode(claims: CertificateClaims, key: KeyObject): string | undefined {
  const packed = packClaims(claims);
  if (!packed) return undefined;
  const signed = Buffer.concat([Uint8Array.of(version), keyIdOf(publicKeyOf(key)), packed]);
  const signature = sign(null, Buffer.concat([subject, signed]), key);
  const code = mark + lettersOf(Buffer.concat([signed.subarray(0, headLength), signature, packed]));
  return code.length > longest ? undefined : code;
}

interface CertificateCode {
  /** The beginning of the signer's fingerprint, in hexadecimal digits. */
  readonly keyId: string;
  readonly isSignedBy: (key: PublicKey) => boolean;
  /** Returns the claims, which are not proven before the signature is. Undefined when they are not those of a certificate. */
  readonly claims: () => CertificateClaims | undefined;
}

/** `typed`: as a scanner, a person or a square code gives it. */
export function readCode(typed: string): CertificateCode | CodeFault {
  if (typed.length > 2 * longest) return 'code-not-ours';
  const printed = asPrinted(typed);
  if (!printed.startsWith(mark) || printed.length > longest) return 'code-not-ours';
  const bytes = bytesOfLetters(printed.slice(mark.length));
  const [of] = bytes ?? [];
  if (!bytes || of === undefined || of < version) return 'code-damaged';
  if (of > version) return 'code-newer';
  const head = bytes.subarray(0, headLength);
  const signature = bytes.subarray(headLength, headLength + signatureLength);
  const packed = bytes.subarray(headLength + signatureLength);
  if (packed.length === 0) return 'code-damaged';
  return {
    keyId: Buffer.from(head.subarray(1)).toString('hex'),
    isSignedBy: (key) =>
      Buffer.from(keyIdOf(key)).equals(head.subarray(1)) &&
      verify(null, Buffer.concat([subject, head, packed]), keyObjectOf(key), signature),
    claims: () => unpackClaims(packed),
  };
}
