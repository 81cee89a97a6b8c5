/** A wish for a follow-up workshop at one moment. Plain, read-only data. */
import type { FollowUpWords, YearMonth } from './schema';

export interface FollowUp {
  readonly id: string;
  /** Null for any. */
  readonly month: YearMonth | null;
  /** Signing up meant agreeing to be contacted about this workshop. */
  readonly mayContact: boolean;
  /** Consent was given and taken back: only another sign-up can have a contact again. */
  readonly isWithdrawn: boolean;
  /** Undefined once persons were erased. */
  readonly words: FollowUpWords | undefined;
}
