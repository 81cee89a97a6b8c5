/** What the desk asks about the documents of the open training: which there are and how far they are, and one as a file. */
import { documentsOf, type TrainingDocument } from '../../../domain/export/documents';
import type { DocumentRequest, ExportedFile } from '../../../domain/export/requests';
import { isRefusal, type Refusal } from '../../../domain/kernel/refusal';
import type { Answers } from '../forms/answers';
import type { Ports } from '../ports';
import type { Handlers, RequestGate } from '../request-gate';
import type { OpenTraining } from '../training/open-training';
import type { DocumentFiles } from './document-files';
import type { SavedFiles } from './saved-files';

/** Sheets are counted once; what is listed afterwards reads memory alone. */
async function listed(open: OpenTraining, answers: Answers, { settings }: Pick<Ports, 'settings'>): Promise<readonly TrainingDocument[]> {
  await answers.countOnce(open);
  const { programme, log } = open;
  return documentsOf({ training: log.training, programme, returned: answers.returned(open) }, settings.data.language);
}

async function save(
  open: OpenTraining,
  request: DocumentRequest,
  documents: DocumentFiles,
  saved: SavedFiles,
): Promise<ExportedFile | Refusal | undefined> {
  const document = documents.of(open, request);
  return isRefusal(document) ? document : saved.one(document.name, document.make);
}

export const documentRequests = (
  gate: RequestGate,
  ports: Pick<Ports, 'settings'>,
  { answers, documents, saved }: { readonly answers: Answers; readonly documents: DocumentFiles; readonly saved: SavedFiles },
) =>
  ({
    'list-documents': async () => gate.opened((open) => listed(open, answers, ports)),
    'save-document': (request) => gate.painted((open) => save(open, request, documents, saved)),
  }) satisfies Partial<Handlers>;
