/**
 * Several documents into a folder that a person chooses, one after the other. Each file comes whole or not at all; where the disk stops
 * it, or a person does, what was saved before stays and is told.
 */
import { extname, join } from 'node:path';
import type { SavedDocuments } from '../../../domain/export/document-requests';
import type { DocumentRequest, DocumentsProgress } from '../../../domain/export/requests';
import { isRefusal, type Refusal, refuse } from '../../../domain/kernel/refusal';
import { writeWhole } from '../../store/durable-json';
import { translateIn } from '../../translate';
import { orRefuse } from '../disk-words';
import type { Ports } from '../ports';
import type { OpenTraining } from '../training/open-training';
import type { DocumentFiles } from './document-files';
import type { SavedFiles } from './saved-files';

/** Two papers may be called alike. */
function ownName(name: string, taken: ReadonlySet<string>): string {
  const ending = extname(name);
  const stem = name.slice(0, name.length - ending.length);
  for (let number = 1; ; number += 1) {
    const tried = number === 1 ? name : `${stem}-${number}${ending}`;
    if (!taken.has(tried)) return tried;
  }
}

export class DocumentSaving {
  readonly #ports: Pick<Ports, 'disk' | 'files' | 'settings'>;
  readonly #documents: DocumentFiles;
  readonly #saved: SavedFiles;
  /** There is something new to see. */
  readonly #changed: () => void;
  #progress: DocumentsProgress | undefined;
  #isStopped = false;

  constructor(ports: Pick<Ports, 'disk' | 'files' | 'settings'>, documents: DocumentFiles, saved: SavedFiles, changed: () => void) {
    this.#ports = ports;
    this.#documents = documents;
    this.#saved = saved;
    this.#changed = changed;
  }

  /** Undefined while none are made. */
  get progress(): DocumentsProgress | undefined {
    return this.#progress;
  }

  stop(): void {
    this.#isStopped = true;
  }

  /** Undefined when the person chose no folder. */
  async save(open: OpenTraining, requests: readonly DocumentRequest[]): Promise<SavedDocuments | Refusal | undefined> {
    if (this.#progress) return refuse('documents-running');
    const translate = translateIn(this.#ports.settings.data.language);
    const folder = await this.#ports.files.chooseFolder(translate, 'papers:choose-folder');
    if (folder === undefined) return undefined;
    const files: string[] = [];
    const notMade: { readonly document: DocumentRequest['document']; readonly why: Refusal }[] = [];
    this.#isStopped = false;
    let problem: Refusal | undefined;
    try {
      for (const [made, request] of requests.entries()) {
        this.#tell({ made, of: requests.length });
        if (this.#isStopped) break;
        const document = this.#documents.of(open, request);
        const one = isRefusal(document) ? document : await orRefuse(() => document.make(), 'document-not-made', translate);
        if (isRefusal(one)) notMade.push({ document: request.document, why: one });
        if (isRefusal(document) || isRefusal(one) || one === undefined || this.#isStopped) continue;
        const name = ownName(document.name, new Set(files));
        const written = await orRefuse(
          () => writeWhole(this.#ports.disk, join(folder, name), one.bytes),
          'documents-not-written',
          translate,
          {
            file: name,
          },
        );
        if (isRefusal(written)) {
          problem = written;
          break;
        }
        files.push(name);
        this.#saved.remember(join(folder, name));
      }
    } finally {
      this.#tell(undefined);
    }
    return { files, notMade, problem, isStopped: this.#isStopped, asked: requests.length };
  }

  #tell(progress: DocumentsProgress | undefined): void {
    this.#progress = progress;
    this.#changed();
  }
}
