/** What the desk may ask about the documents of a training. One look at any of them changes nothing. */
import type { Refusal } from '../kernel/refusal';
import type { TrainingDocument } from './documents';
import type { DocumentRequest, ExportedFile } from './requests';

export interface DocumentRequests {
  /** As they are now, with papers' titles in the desk's language. */
  'list-documents': () => readonly TrainingDocument[] | Refusal;
  /** Undefined when the person chose no file, or stopped it. */
  'save-document': (request: DocumentRequest) => ExportedFile | Refusal | undefined;
}
