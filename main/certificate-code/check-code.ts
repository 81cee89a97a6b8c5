/** Says of a code whether it is real: by whom it was signed, and whether it is as it was. Asks nobody. */
import type { CodeCheck, Signer } from '../../domain/certificates/code-check';
import { readCode } from './code';
import { fingerprintOfSigner, keyBytes } from './public-key';

/** `typed`: as a scanner, a person or a square code gives it. */
function checkCode(typed: string, signers: readonly Signer[]): CodeCheck {
  const code = readCode(typed);
  if (typeof code === 'string') return { kind: code };
  const { keyId } = code;
  const named = signers.filter((signer) => fingerprintOfSigner(signer).startsWith(keyId));
  const signer = named.find((each) => code.isSignedBy(keyBytes(each)));
  const [claimed] = named;
  if (claimed && !signer) return { kind: 'changed', signer: claimed.name };
  const claims = code.claims();
  if (!claims) return { kind: 'code-damaged' };
  return signer ? { kind: 'real', signer: signer.name, claims } : { kind: 'unknown-signer', keyId, claims };
}

/** Checks all certificate codes on a paper, each once; a code of another kind is reported only if there is none. */
export function checkCodes(typed: readonly string[], signers: readonly Signer[]): readonly CodeCheck[] {
  const checks = [...new Set(typed)].map((each) => checkCode(each, signers));
  const ours = checks.filter(({ kind }) => kind !== 'code-not-ours');
  return ours.length === 0 ? checks.slice(0, 1) : ours;
}
