/** A certificate that was issued, at one moment. Plain, read-only data. */
import type { ParticipantId } from '../kernel/ids';
import type { LocalDate } from '../kernel/time';
import type { CertificateChange, CertificateSaying, CertifiedPerson } from './schema';

export interface Certificate {
  readonly number: string;
  /** The entry of the list under which the person was when it was issued. */
  readonly participant: ParticipantId;
  readonly on: LocalDate;
  /** The laptop that issued it. */
  readonly device: string;
  /** The number of the one that it stands for; null for a first one. */
  readonly insteadOf: string | null;
  /** Undefined once persons were erased, here and below. */
  readonly by: string | undefined;
  /** Why it was issued anew; empty for a first one. */
  readonly reason: string | undefined;
  readonly person: CertifiedPerson | undefined;
  readonly saying: CertificateSaying | undefined;
  readonly withdrawn: Withdrawal | undefined;
}

/** By what is changed, see changes.ts; what is as in the programme isn't there. */
export type CertificateChanges = Readonly<Record<string, CertificateChange>>;

export const noCertificateChanges: CertificateChanges = {};

interface Withdrawal {
  readonly on: LocalDate;
  readonly by: string | undefined;
  readonly reason: string | undefined;
}
