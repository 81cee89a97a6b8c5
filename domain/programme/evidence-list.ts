/** What a programme wants to be in the evidence file of a training: which documents, in which order, and which of them without personal data. */
import type { FormFacts } from '../export/forms';
import type { Localized } from '../kernel/language';

export interface EvidenceItem {
  /** The document's name in domain/export/documents.ts, which knows programmes and can't be imported here. */
  readonly document: string;
  /** The document's first one where none is written. */
  readonly format: FormFacts['format'] | undefined;
  readonly withoutPersonalData: boolean;
}

export interface EvidencePart {
  readonly heading: Localized;
  readonly documents: readonly EvidenceItem[];
}

export interface EvidenceList {
  /** What a person still has to do before it is used; shown to whoever makes the file. */
  readonly review: Localized | undefined;
  readonly parts: readonly EvidencePart[];
}
