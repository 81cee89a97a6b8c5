/** What the desk may ask about the evidence file of the open training, and what is said of it afterwards. */
import type { Refusal } from '../kernel/refusal';
import type { EvidenceAsked, EvidenceEntry, EvidencePlan } from './plan';

export const evidenceShapes = ['folder', 'zip'] as const;
export type EvidenceShape = (typeof evidenceShapes)[number];

export interface EvidenceRequest extends EvidenceAsked {
  readonly as: EvidenceShape;
  /** Makes certificates without their code, though there is a key. */
  readonly withoutCode: boolean;
}

/** How far it has come, in documents. */
export interface EvidenceProgress {
  readonly made: number;
  readonly of: number;
}

/** What could not be made or written, though it was ready. */
export interface FailedDocument {
  /** Undefined: the table of contents, or the list of digests. */
  readonly entry: EvidenceEntry | undefined;
  /** Under which it would lie there. */
  readonly file: string;
  readonly why: Refusal;
}

export interface MadeEvidence {
  /** The name of the folder or the archive. */
  readonly place: string;
  /** Its path, with its name. */
  readonly path: string;
  /** Names of the files in it, in their order; the table of contents first. */
  readonly files: readonly string[];
  readonly lacking: readonly EvidenceEntry[];
  readonly failed: readonly FailedDocument[];
  /** See {@link ExportedFile}. */
  readonly withoutCode: readonly string[];
  /** See {@link ExportedFile}. */
  readonly missingPicture: string | undefined;
}

export interface EvidenceRequests {
  /** One look changes nothing. */
  'plan-evidence': (asked: Pick<EvidenceAsked, 'personalData'>) => EvidencePlan | Refusal;
  /** Undefined when the person chose no place, or stopped it before anything was written. */
  'make-evidence': (request: EvidenceRequest) => MadeEvidence | Refusal | undefined;
  'stop-evidence': () => { readonly done: true } | Refusal;
}
