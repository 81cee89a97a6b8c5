/**
 * Several documents into a folder that a person chooses, one after the other. Each file comes whole or not at all; where the disk stops
 * it, or a person does, what was saved before stays and is told.
 */
import { extname, join } from 'node:path';
import type { SavedDocuments } from '../../../domain/export/document-requests';
import type { DocumentRequest, DocumentsProgress } from '../../../domain/export/requests';
import { isRefusal, type Refusal, refuse } from '../../../domain/kernel/refusal';
import { writeWhole } from '../../store/durable-json';
import { type Translate, translateIn } from '../../translate';
import { orRefuse } from '../disk-words';
import { LongWork } from '../long-work';
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
  readonly #work: LongWork<DocumentsProgress>;

  /** `changed`: there is something new to see. */
  constructor(ports: Pick<Ports, 'disk' | 'files' | 'settings'>, documents: DocumentFiles, saved: SavedFiles, changed: () => void) {
    this.#ports = ports;
    this.#documents = documents;
    this.#saved = saved;
    this.#work = new LongWork(changed);
  }

  /** Undefined while none are made. */
  get progress(): DocumentsProgress | undefined {
    return this.#work.progress;
  }

  stop(): void {
    this.#work.stop();
  }

  /** Undefined when the person chose no folder. */
  async save(open: OpenTraining, requests: readonly DocumentRequest[]): Promise<SavedDocuments | Refusal | undefined> {
    if (this.#work.progress) return refuse('documents-running');
    const translate = translateIn(this.#ports.settings.data.language);
    const folder = await this.#ports.files.chooseFolder(translate, 'papers:choose-folder');
    return folder === undefined ? undefined : this.#work.through(() => this.#saveIn(folder, open, requests, translate));
  }

  async #saveIn(folder: string, open: OpenTraining, requests: readonly DocumentRequest[], translate: Translate): Promise<SavedDocuments> {
    const files: string[] = [];
    const notMade: { readonly document: DocumentRequest['document']; readonly why: Refusal }[] = [];
    let problem: Refusal | undefined;
    for (const [made, request] of requests.entries()) {
      this.#work.tell({ made, of: requests.length });
      if (this.#work.isStopped) break;
      const document = this.#documents.of(open, request);
      const one = isRefusal(document) ? document : await orRefuse(() => document.make(), 'document-not-made', translate);
      if (isRefusal(one)) notMade.push({ document: request.document, why: one });
      if (isRefusal(document) || isRefusal(one) || one === undefined || this.#work.isStopped) continue;
      const file = ownName(document.name, new Set(files));
      const path = join(folder, file);
      const written = await orRefuse(() => writeWhole(this.#ports.disk, path, one.bytes), 'documents-not-written', translate, { file });
      if (isRefusal(written)) {
        problem = written;
        break;
      }
      files.push(file);
      this.#saved.remember(path);
    }
    return { files, notMade, problem, isStopped: this.#work.isStopped, asked: requests.length };
  }
}
