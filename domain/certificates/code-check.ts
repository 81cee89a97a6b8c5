/** What the code of a certificate turns out to be, held against the signers that are known here. */
import type { Refusal } from '../kernel/refusal';
import type { CertificateClaims } from './claims';
import type { KnownHere } from './known-here';

/** An organisation whose certificates can be checked: its name, and the public part of its key, 64 hexadecimal digits. */
export interface Signer {
  readonly name: string;
  readonly key: string;
}

/** `code-…`: nothing could be checked, and why. */
export type CodeFault = 'code-not-ours' | 'code-newer' | 'code-damaged';

/** Kinds are keys of the words. */
export type CodeCheck =
  | { readonly kind: 'real'; readonly signer: string; readonly claims: CertificateClaims }
  /** It names the key of this signer, who did not sign it. */
  | { readonly kind: 'changed'; readonly signer: string }
  /** What it says is not proven. `keyId`: 16 hexadecimal digits. */
  | { readonly kind: 'unknown-signer'; readonly keyId: string; readonly claims: CertificateClaims }
  | { readonly kind: CodeFault };

/** The same, and what is known here of the certificate that it says it is; undefined when it says nothing that can be read. */
export type CheckedCode = CodeCheck & { readonly here: KnownHere | undefined };

export interface CertificateChecks {
  readonly codes: readonly CheckedCode[];
  /** What could not be held against them, and what that means. */
  readonly gaps: readonly Refusal[];
}
