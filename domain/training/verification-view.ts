/** What looking through a training's logs came to, as the desk shows it. */
import type { Words } from '../../words';
import type { DayNumber } from '../programme/programme';
import type { ProvenDay } from '../signing/view';

export type VerificationProblem =
  /** `why`: what is wrong with the first line that is not as it was written; a key of the words. */
  | { readonly kind: 'broken'; readonly file: string; readonly line: number; readonly why: keyof Words['verify'] }
  | { readonly kind: 'newer'; readonly file: string }
  /** So many entries, the first of them in this line, lack their personal part, though nobody was erased. */
  | { readonly kind: 'emptied'; readonly file: string; readonly line: number; readonly entries: number }
  /** It was there when `seenBy` was begun. */
  | { readonly kind: 'lost'; readonly file: string; readonly seenBy: string; readonly loss: 'missing' | 'shorter' }
  /** It lies aside, with so many entries that stand nowhere else. */
  | { readonly kind: 'aside'; readonly file: string; readonly entries: number; readonly canReturn: boolean }
  /** A page of a signed sheet. */
  | { readonly kind: 'page'; readonly file: string; readonly loss: 'missing' | 'changed' }
  /** It counts for nothing: see `ForgedLog`. */
  | { readonly kind: 'forged'; readonly file: string; readonly why: 'other-key' | 'other-training' }
  /** A laptop that nobody admitted, as it calls itself; what it noted doesn't count yet. */
  | { readonly kind: 'waiting'; readonly laptop: string; readonly entries: number };

export interface VerificationView {
  /** `HH:MM` */
  readonly at: string;
  readonly isIntact: boolean;
  readonly problems: readonly VerificationProblem[];
  /** 32 hexadecimal digits in fours. */
  readonly digest: string;
  readonly totals: { readonly participants: number; readonly marks: number; readonly days: number; readonly events: number };
  /** Days that were certified, and what happened to them since. */
  readonly certified: readonly ProvenDay[];
  /** The digest from paper, and what it is of; undefined when none was typed. */
  readonly typed: { readonly digest: string; readonly agreesWith: 'now' | DayNumber | undefined } | undefined;
}
