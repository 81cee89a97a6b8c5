/**
 * What a certificate says in few bytes: CBOR, in an order that is fixed, so that no name of a field takes room. Cyrillic takes one byte a
 * letter where its old code page has them all, and a day is the number of days since 1970.
 * @see RFC 8949
 */
import { decode, encode } from 'cborg';
import iconv from 'iconv-lite';
import { z } from 'zod';
import type { CertificateClaims } from '../../domain/certificates/claims';
import { dayLength, firstYear, type LocalDate, lastYear } from '../../domain/kernel/time';

const codePage = 'windows-1251';
const hasCyrillic = /\p{Script=Cyrillic}/u;
const dayOf = (year: number): number => Date.UTC(year, 0, 1) / dayLength;

/** Characters; no field of a certificate is longer, and the whole has to fit into a code of 20 mm. */
const longest = 200;
const mostHours = 1000;

const maybe = z
  .union([z.string(), z.instanceof(Uint8Array).transform((bytes) => iconv.decode(Buffer.from(bytes), codePage))])
  .pipe(z.string().max(longest));
const text = maybe.pipe(z.string().min(1));
const day = z
  .int()
  .min(dayOf(firstYear))
  .max(dayOf(lastYear + 1) - 1)
  .transform((days) => new Date(days * dayLength).toISOString().slice(0, 10) as LocalDate);
const packed = z.tuple([text, text, text, z.tuple([day, day]), z.number().min(0).max(mostHours).nullable(), maybe]);

function packedText(written: string): string | Uint8Array {
  if (!hasCyrillic.test(written)) return written;
  const bytes = iconv.encode(written, codePage);
  return iconv.decode(bytes, codePage) === written ? new Uint8Array(bytes) : written;
}

const inOrder = ({ number, name, programme, days, hours, issuer }: CertificateClaims) => [
  packedText(number),
  packedText(name),
  packedText(programme),
  days.map((date) => Date.parse(date) / dayLength),
  hours,
  packedText(issuer),
];

const isSame = (one: Uint8Array, other: Uint8Array): boolean => Buffer.from(one).equals(other);

/** Undefined when a field is empty, or longer than any certificate has it. */
export function packClaims(claims: CertificateClaims): Uint8Array | undefined {
  const bytes = encode(inOrder(claims));
  return unpackClaims(bytes) && bytes;
}

/** Undefined when a single byte is not as {@link packClaims} would write it. Of few bytes, since what they nest is read by recursion. */
export function unpackClaims(bytes: Uint8Array): CertificateClaims | undefined {
  const read = packed.safeParse(decoded(bytes));
  if (!read.success) return undefined;
  const [number, name, programme, days, hours, issuer] = read.data;
  const claims = { number, name, programme, days, hours, issuer };
  return isSame(encode(inOrder(claims)), bytes) ? claims : undefined;
}

function decoded(bytes: Uint8Array): unknown {
  try {
    return decode(bytes, { strict: true, allowIndefinite: false, allowUndefined: false, allowNaN: false, allowInfinity: false });
  } catch (error) {
    /* The library says so of whatever is no CBOR. */
    if (error instanceof Error && error.message.startsWith('CBOR')) return undefined;
    throw error;
  }
}
