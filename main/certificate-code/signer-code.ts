/** The public part of a key as the text of a square code, for a page that is printed: what a file of it holds, in few letters. */
import { asPrinted, bytesOfLetters, lettersOf } from './letters';
import { isSigned, type SignedSigner, type SignerFault, signedSignerSchema } from './signer-file';

const mark = 'FKS';
const version = 1;
const keyLength = 32;
const signatureLength = 64;
const headLength = 1 + keyLength + signatureLength;
/** Letters; a name of 120 signs in Cyrillic has fewer. */
const longest = 800;

export function signerCode({ name, key, signature }: SignedSigner): string {
  return (
    mark + lettersOf(Buffer.concat([Uint8Array.of(version), Buffer.from(key, 'hex'), Buffer.from(signature, 'hex'), Buffer.from(name)]))
  );
}

export const isSignerCode = (typed: string): boolean => typed.length <= 2 * longest && asPrinted(typed).startsWith(mark);

/** Reads a signer's code. */
export function readSignerCode(typed: string): SignedSigner | SignerFault {
  if (!isSignerCode(typed)) return 'not-a-signer';
  const bytes = bytesOfLetters(asPrinted(typed).slice(mark.length));
  const [of] = bytes ?? [];
  if (of !== undefined && of > version) return 'signer-newer';
  if (!bytes || of !== version) return 'signer-damaged';
  const hex = (from: number, to: number): string => Buffer.from(bytes.subarray(from, to)).toString('hex');
  const { data } = signedSignerSchema.safeParse({
    key: hex(1, 1 + keyLength),
    signature: hex(1 + keyLength, headLength),
    name: new TextDecoder().decode(bytes.subarray(headLength)),
  });
  return data && isSigned(data) ? data : 'signer-damaged';
}
