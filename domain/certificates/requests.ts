/** What the desk may ask about certificates: how they look, their files, and whether one is real. */
import type { SavedPapers } from '../export/requests';
import type { Language } from '../kernel/language';
import type { Refusal } from '../kernel/refusal';
import type { CertificateChecks } from './code-check';
import type { CertificateImage, CertificateQuestion } from './content';
import type { CertificateInEditing, CertificatePicture, CertificateSample, CertificateTrial } from './drawing';
import type { CertificateChange } from './schema';

/** The first certificates of a training, with what was answered before. */
export interface FirstIssue {
  readonly changes: readonly CertificateChange[];
  readonly by: string;
  /** What a person said stays as it is. */
  readonly stay: readonly CertificateQuestion[];
  /** The profile of the organisation on this laptop is as these certificates from now on. */
  readonly forOrganisation: boolean;
}

export interface CertificateRequests {
  /** One that was issued, or with null how the next would be. */
  'certificate-picture': (number: string | null, language: Language) => CertificatePicture | Refusal;
  /** Returns this training's certificate for editing; a trial counts on top of what was changed before. */
  'edited-certificate': () => CertificateInEditing | Refusal;
  'try-certificate': (changes: readonly CertificateChange[], sample: CertificateSample) => CertificateTrial | Refusal;
  /** One for this training alone; it is kept with the change that names it. Undefined when the person chose no file. */
  'choose-certificate-picture': (image: CertificateImage) => { readonly name: string } | Refusal | undefined;
  /** A file for each, named by its number; undefined when the person chose no folder. */
  'save-each-certificate': (language: Language, withoutCode: boolean) => SavedPapers | Refusal | undefined;
  /** The codes of a picture or a PDF; undefined when the person chose no file, or stopped it. */
  'choose-certificate': () => CertificateChecks | Refusal | undefined;
  /** The same of a file that was dropped on the window. */
  'check-certificate': (file: string, bytes: Uint8Array) => CertificateChecks | Refusal | undefined;
  /** A code as a scanner or a person types it. */
  'check-code': (typed: string) => CertificateChecks | Refusal;
}
