/** Makes the documents of an evidence file one after the other; one that fails keeps none of the others away. */
import { type EvidenceEntry, type EvidencePlan, entriesOf, isMade } from '../../../domain/evidence/plan';
import type { EvidenceRequest } from '../../../domain/evidence/requests';
import { isRefusal, type Refusal, refuse } from '../../../domain/kernel/refusal';
import { faultOf } from '../../store/disk';
import type { Translate } from '../../translate';
import { problemOf } from '../disk-words';
import type { DocumentFiles } from '../export/document-files';
import type { Made } from '../export/export-sources';
import type { Ports } from '../ports';
import type { OpenTraining } from '../training/open-training';

export interface MadeDocument {
  readonly entry: EvidenceEntry;
  readonly made: Made | Refusal;
}

interface Making {
  readonly documents: DocumentFiles;
  readonly ports: Pick<Ports, 'noteFault'>;
  /** In the desk's language. */
  readonly translate: Translate;
  readonly tell: (made: number, of: number) => void;
  readonly isStopped: () => boolean;
}

async function madeOf(
  open: OpenTraining,
  { document, format, personalData }: EvidenceEntry,
  { language, withoutCode }: EvidenceRequest,
  { documents, ports, translate }: Making,
): Promise<Made | Refusal | undefined> {
  const toMake = documents.of(open, { document, format, personalData, language, withoutCode, separator: ';' });
  if (isRefusal(toMake)) return toMake;
  try {
    return await toMake.make();
  } catch (error) {
    if (faultOf(error) !== undefined) return refuse('document-unread', undefined, { problem: problemOf(error, translate) });
    ports.noteFault?.(`The document ${document} could not be made`, error);
    return refuse('document-fault');
  }
}

/** Undefined when a person stopped it. */
export async function madeDocuments(
  open: OpenTraining,
  plan: EvidencePlan,
  request: EvidenceRequest,
  making: Making,
): Promise<readonly MadeDocument[] | undefined> {
  const entries = entriesOf(plan).filter(isMade);
  const all: MadeDocument[] = [];
  for (const entry of entries) {
    making.tell(all.length, entries.length);
    const made = await madeOf(open, entry, request, making);
    if (made === undefined || making.isStopped()) return undefined;
    all.push({ entry, made });
  }
  return all;
}
