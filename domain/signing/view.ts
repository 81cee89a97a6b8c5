/** Signatures as the desk shows them, and what stands open of a day. */
import type { ParticipantId } from '../kernel/ids';
import type { Language } from '../kernel/language';
import { formatLocalTime, type LocalDate, localDateOf, localTimeOf } from '../kernel/time';
import { type PaperCard, paperCard } from '../programme/paper';
import type { HalfDay, Programme } from '../programme/programme';
import type { TrainingState } from '../training/state';
import type { SigningUnit, Strokes } from './schema';
import { signatureOf } from './signatures';

/** Somebody was there and did not sign, or signed and was not there. */
export type SigningDoubt = 'not-signed' | 'signed-but-absent';

/** Of a day, numbers of half-days of people, but for the pairs of entries. */
export interface OpenPoints {
  readonly notNoted: number;
  readonly notSigned: number;
  readonly signedButAbsent: number;
  readonly conflicts: number;
  /** Entries that may be one person. */
  readonly duplicates: number;
}

/** What is the same for whoever signs. */
export interface SigningView {
  readonly unit: SigningUnit;
  /** What happens to the data; undefined where the programme has no such paper. */
  readonly notice: PaperCard | undefined;
}

export function signingView({ papers, dataNotice, signing }: Programme, language: Language): SigningView {
  const notice = papers.find(({ id }) => id === dataNotice);
  return { unit: signing, notice: notice && paperCard(notice, language) };
}

export interface SignatureView {
  readonly strokes: Strokes;
  readonly date: LocalDate;
  /** `HH:MM` on the wall clock of the laptop that took it. */
  readonly time: string;
}

/** Undefined when nobody signed, and once persons were erased. */
export function signatureView(state: TrainingState, participant: ParticipantId, halfDay: HalfDay): SignatureView | undefined {
  const signature = signatureOf(state, participant, halfDay);
  if (!signature?.strokes) return undefined;
  const { strokes, moment } = signature;
  return { strokes, date: localDateOf(moment), time: formatLocalTime(localTimeOf(moment)) };
}
