/** What a certificate claims, in so few words that a square code can carry them: the same value is printed, signed and checked. */
import type { LocalDate } from '../kernel/time';

export interface CertificateClaims {
  /** The printed number, which is unique: see series.ts. */
  readonly number: string;
  /** The person's name as it is printed. */
  readonly name: string;
  /** The programme's title, as it is printed. */
  readonly programme: string;
  readonly days: readonly [LocalDate, LocalDate];
  /** Null where the certificate says nothing of hours. */
  readonly hours: number | null;
  /** The organiser, as printed; empty where the certificate doesn't say. */
  readonly issuer: string;
}
