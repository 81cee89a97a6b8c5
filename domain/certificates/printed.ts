/** One certificate in words, as it will stand on paper, in its language and script. What is empty is left out. */
import type { Language } from '../kernel/language';
import type { Paragraph } from '../programme/slide';
import type { CertificateClaims } from './claims';
import type { Border, CertificateContent, Orientation } from './content';

export interface PrintedCertificate {
  /** In short, for whatever else stands for this certificate than its paper. */
  readonly claims: CertificateClaims;
  /** Undefined: it has none, and says nothing of being checked. */
  readonly code: PrintedCode | undefined;
  readonly language: Language;
  readonly orientation: Orientation;
  readonly border: Border;
  /** Files of those that are printed. */
  readonly images: CertificateContent['images'];
  readonly organiser: string;
  readonly seat: string;
  /** The word before the number, and the number. */
  readonly number: readonly [word: string, number: string];
  readonly issued: string;
  readonly reissue: string;
  readonly title: string;
  readonly subtitle: string;
  readonly name: string;
  /** School, place and role. */
  readonly from: string;
  readonly sentence: readonly Paragraph[];
  /** What is printed and has no place in the sentence, each with its word. */
  readonly facts: readonly string[];
  readonly signatures: readonly [trainer: Signature, organiser: Signature];
}

interface PrintedCode {
  /** What the square code holds: the claims, signed. */
  readonly holds: string;
  /** How and where it is checked, line by line. */
  readonly note: readonly string[];
}

interface Signature {
  /** Under the line; empty when nobody is named. */
  readonly name: string;
  readonly as: string;
}
