/**
 * Whether the organiser read the programme and stands for it: one act for all that asks to be reviewed beside its papers, each of which is
 * confirmed by itself.
 */
import { inLanguage, type Language, type Localized } from '../kernel/language';
import type { LocalDate } from '../kernel/time';
import { wordsForGuide } from './guide/guide-slides';
import type { PaperConfirmation } from './paper';
import type { Programme } from './programme';

/** Stands where a paper's id would; no paper is called so, since these are names of files. */
export const wholeProgramme = '.programme';

type Reviewed = Pick<Programme, 'review' | 'certificate' | 'report' | 'evidence'>;

/** Returns what is still to be done before it is used: of the programme itself, or of whatever else asks for it. */
export const noteOfProgramme = ({ review, certificate, report, evidence }: Reviewed): Localized | undefined =>
  review ?? certificate?.review ?? report?.review ?? evidence?.review;

/** Returns what somebody who reviews the programme reads of it. */
export const wordsOfProgramme = (programme: Programme): string =>
  JSON.stringify([
    wholeProgramme,
    programme.id,
    programme.title,
    wordsForGuide(programme),
    programme.certificate && [programme.certificate.text, programme.certificate.fields],
    programme.report?.text ?? null,
    programme.evidence?.parts ?? null,
  ]);

/** Returns the programme with what was said of it: nothing asks to be reviewed any more while that holds. */
export function withReviewed(programme: Programme, confirmation: PaperConfirmation): Programme {
  if (confirmation.is === 'outdated') return { ...programme, confirmation };
  const { certificate, report, evidence } = programme;
  return {
    ...programme,
    confirmation,
    review: undefined,
    certificate: certificate && { ...certificate, review: undefined },
    report: report && { ...report, review: undefined },
    evidence: evidence && { ...evidence, review: undefined },
  };
}

export interface ReviewView {
  readonly is: 'asked' | PaperConfirmation['is'];
  /** The note says what is still to be done; it is empty once that was reviewed. */
  readonly note: string;
  /** Empty where nobody reviewed it, and once persons were erased. */
  readonly by: string;
  readonly on: LocalDate | undefined;
}

/** Returns undefined for a programme that asks nothing. */
export function reviewOf(programme: Programme, language: Language): ReviewView | undefined {
  const { confirmation } = programme;
  const note = noteOfProgramme(programme);
  if (!note && !confirmation) return undefined;
  const { is, by = '', on } = confirmation ?? { is: 'asked', on: undefined };
  return { is, note: note ? inLanguage(note, language) : '', by, on };
}
