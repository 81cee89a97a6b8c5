/** What the desk may ask about the documents of a training. One look at any of them changes nothing. */
import type { Refusal } from '../kernel/refusal';
import type { DocumentId, TrainingDocument } from './documents';
import type { DocumentRequest, ExportedFile } from './requests';

/** An image as an address that contains all of it. */
export interface DocumentPicture {
  readonly picture: string;
}

/** A PDF by its pages, a table by its first rows; `of`: how many rows there are. */
export type DocumentLook =
  | { readonly kind: 'pages'; readonly pages: number }
  | { readonly kind: 'rows'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[]; readonly of: number };

export interface SavedDocuments {
  /** Names of the files, which are whole. */
  readonly files: readonly string[];
  readonly asked: number;
  readonly notMade: readonly { readonly document: DocumentId; readonly why: Refusal }[];
  /** What the disk said; nothing was tried after it. */
  readonly problem: Refusal | undefined;
  readonly isStopped: boolean;
}

export interface DocumentRequests {
  /** Lists the documents as they are now, with papers' titles in the desk's language. */
  'list-documents': () => readonly TrainingDocument[] | Refusal;
  /** Letters in names and details of the training that papers have no type for. */
  'letters-off-paper': () => readonly string[] | Refusal;
  /** The first page, small; undefined when there is none now. */
  'document-picture': (request: DocumentRequest) => DocumentPicture | Refusal | undefined;
  /** Undefined when it was stopped. */
  'look-at-document': (request: DocumentRequest) => DocumentLook | Refusal | undefined;
  /** Draws a page of the PDF that was looked at last; pages count from 1. */
  'document-page': (page: number) => DocumentPicture | Refusal;
  /** Undefined when the person chose no file, or stopped it. */
  'save-document': (request: DocumentRequest) => ExportedFile | Refusal | undefined;
  /** Undefined when the person chose no folder. */
  'save-documents': (requests: readonly DocumentRequest[]) => SavedDocuments | Refusal | undefined;
}
