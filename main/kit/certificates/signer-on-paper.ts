/** The public part of a key as it is read from its printed page: out of a picture, or a PDF. */
import { isRefusal, type Refusal } from '../../../domain/kernel/refusal';
import type { CodeReaders } from '../../certificate-code/codes-in-file';
import { isSignerCode, readSignerCode } from '../../certificate-code/signer-code';
import type { SignedSigner, SignerFault } from '../../certificate-code/signer-file';

/** Undefined when the file is neither a picture nor a PDF. Rejects with what the disk says. */
export async function signerOnPaper(path: string, readers: CodeReaders): Promise<SignedSigner | SignerFault | Refusal | undefined> {
  const { codesInFile } = await import('../../certificate-code/codes-in-file');
  const found = await codesInFile(path, readers);
  if (isRefusal(found)) return found.refused === 'code-file-unknown' ? undefined : found;
  const code = found.codes.find(isSignerCode);
  return code === undefined ? 'not-a-signer' : readSignerCode(code);
}
