/** What the desk asks about the documents of the open training: which there are and how far they are, a look at them, and files of them. */
import type { DocumentRequest, ExportedFile } from '../../../domain/export/requests';
import { isRefusal, type Refusal } from '../../../domain/kernel/refusal';
import type { OrganisationKey } from '../certificates/organisation-key';
import type { Answers } from '../forms/answers';
import type { DonorFiles } from '../indicators/donor-files';
import type { Ports } from '../ports';
import { done, type Handlers, type RequestGate } from '../request-gate';
import type { OpenTraining } from '../training/open-training';
import { type DocumentFiles, listedDocuments } from './document-files';
import { DocumentLooks } from './document-looks';
import { DocumentPictures } from './document-pictures';
import type { DocumentSaving } from './document-saving';
import { DrawnPages } from './drawn-pages';
import { LettersOffPaper } from './letters-off-paper';
import { writtenLetterhead } from './press';
import type { SavedFiles } from './saved-files';

async function save(
  open: OpenTraining,
  request: DocumentRequest,
  documents: DocumentFiles,
  saved: SavedFiles,
): Promise<ExportedFile | Refusal | undefined> {
  const document = documents.of(open, request);
  return isRefusal(document) ? document : saved.one(document.name, document.make);
}

interface Parts {
  readonly answers: Answers;
  readonly documents: DocumentFiles;
  readonly several: DocumentSaving;
  readonly saved: SavedFiles;
  /** With what certificates are signed. */
  readonly key: Pick<OrganisationKey, 'signingKey'>;
  /** Donors' indicators. */
  readonly donorFiles: Pick<DonorFiles, 'edition'>;
}

export function documentRequests(gate: RequestGate, ports: Ports, { answers, documents, several, saved, key, donorFiles }: Parts) {
  const pages = new DrawnPages(ports.ownPdfReader);
  const pictures = new DocumentPictures(documents, pages, answers.files, ports.documentClock, () => [key.signingKey(), donorFiles.edition]);
  const offPaper = new LettersOffPaper(ports.contentFolder);
  const looks = new DocumentLooks(ports, documents, pages);
  return {
    'list-documents': async () => gate.opened((open) => listedDocuments(open, answers, ports.settings.data.language)),
    'letters-off-paper': async () =>
      gate.opened((open) => offPaper.in(open.details, writtenLetterhead(ports, open), open.log.training.state.participants)),
    'document-picture': async (request) => gate.opened((open) => pictures.picture(open, request)),
    'look-at-document': async (request) => gate.opened((open) => looks.look(open, request)),
    'document-page': (page) => looks.page(page),
    'leave-document': () => looks.leave(),
    'leave-document-pictures': () => pictures.leave(),
    'save-document': async (request) => gate.opened((open) => save(open, request, documents, saved)),
    'save-documents': async (requests) => gate.opened((open) => several.save(open, requests)),
    'stop-documents': () => {
      several.stop();
      return done;
    },
  } satisfies Partial<Handlers>;
}
