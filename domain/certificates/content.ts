/** A programme's certificate: what is printed on it, in which words, and what has to be there before it is. */
import { type Language, type Localized, languageFor } from '../kernel/language';
import type { Person } from '../register/schema';
import {
  type borders,
  type certificateFields,
  certificateImages,
  type certificateQuestions,
  type certificateScripts,
  type filledByHand,
  type orientations,
  type switchedFields,
  writtenFields,
} from './choices';

export type CertificateField = (typeof certificateFields)[number];
export type WrittenField = (typeof writtenFields)[number];
export type SwitchedField = (typeof switchedFields)[number];
export type FieldByHand = (typeof filledByHand)[number];
export type Orientation = (typeof orientations)[number];
export type CertificateQuestion = (typeof certificateQuestions)[number];
export type CertificateImage = (typeof certificateImages)[number];
export type Border = (typeof borders)[number];
export type CertificateScript = (typeof certificateScripts)[number];

export interface FieldSetting {
  readonly isPrinted: boolean;
  /** A required field that is empty stops printing. */
  readonly isRequired: boolean;
  /** The text that somebody wrote; undefined while nobody has. */
  readonly text: Localized | undefined;
  /** Why it is asked for; only what a hand fills in has a reason, and is shown with it. */
  readonly reason: Localized | undefined;
}

/** The words of one language. */
export interface CertificateText {
  readonly title: string;
  /** May be empty. */
  readonly subtitle: string;
  /** Under the line for the trainer, and under the organiser's. */
  readonly trainerSigns: string;
  readonly organiserSigns: string;
  /** The source text with its places, see sentence.ts; an empty line separates paragraphs. */
  readonly sentence: string;
}

export interface CertificateContent {
  readonly orientation: Orientation;
  readonly border: Border;
  readonly script: CertificateScript;
  /** What a person still has to do before it is used; shown to the trainer, never printed. */
  readonly review: Localized | undefined;
  readonly fields: Readonly<Record<CertificateField, FieldSetting>>;
  /** Names of their files: of the programme, or of a training among its attachments. */
  readonly images: Readonly<Partial<Record<CertificateImage, string>>>;
  readonly text: { readonly en: CertificateText; readonly sr: CertificateText };
}

/** Fields of this training that must not be empty, and are; nothing is printed while there is one. */
export function missingFields(
  { fields, images }: CertificateContent,
  { place, trainers }: { readonly place: string; readonly trainers: readonly string[] },
): readonly CertificateField[] {
  const empty: readonly CertificateField[] = [
    ...writtenFields.filter((field) => fields[field].text === undefined),
    ...(place === '' ? (['place'] as const) : []),
    ...certificateImages.filter((image) => images[image] === undefined),
    ...(trainers.length === 0 ? (['trainers'] as const) : []),
  ];
  return empty.filter((field) => isNeeded(fields[field]));
}

/** The same of one person; a name is always needed. */
export const missingOfPerson = (
  { fields }: CertificateContent,
  { school, role }: Pick<Person, 'school' | 'role'>,
): readonly ('school' | 'role')[] => [
  ...(school === '' && isNeeded(fields.school) ? (['school'] as const) : []),
  ...(role === '' && isNeeded(fields.role) ? (['role'] as const) : []),
];

const isNeeded = ({ isPrinted, isRequired }: FieldSetting): boolean => isPrinted && isRequired;

/** In which script a person's own certificate is printed, when Serbian is asked for. */
export function certificateLanguage(asked: Language, script: CertificateScript, name: string): Language {
  if (asked === 'en') return 'en';
  switch (script) {
    case 'latin':
      return 'sr-Latn';
    case 'cyrillic':
      return 'sr-Cyrl';
    case 'as-written':
      return languageFor(asked, name);
  }
}
