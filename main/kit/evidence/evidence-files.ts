/**
 * The evidence file of the open training in one act: planned from the programme's list, made in memory, and written as a folder or as one
 * archive, each file whole or not at all. Nothing that lies where it goes is written over.
 */

import { basename, join } from 'node:path';
import {
  type EvidenceAsked,
  type EvidenceEntry,
  type EvidencePlan,
  entriesOf,
  evidencePlan,
  isLacking,
} from '../../../domain/evidence/plan';
import type { EvidenceProgress, EvidenceRequest, FailedDocument, MadeEvidence } from '../../../domain/evidence/requests';
import { fileNameIn } from '../../../domain/export/file-name';
import { isRefusal, type Refusal, refuse } from '../../../domain/kernel/refusal';
import { organisedBy } from '../../../domain/letterhead/letterhead';
import { type ContentsFile, evidenceContentsPdf } from '../../export/evidence-contents';
import { pagesOf } from '../../export/pdf-pages';
import type { Proof } from '../../export/proof';
import { type NamedFile, zipOf } from '../../export/zip';
import { writeWhole } from '../../store/durable-json';
import { sha256 } from '../../store/sha256';
import { refusalInWords, type Translate, translateIn } from '../../translate';
import { orRefuse, problemOf } from '../disk-words';
import { type DocumentFiles, listedDocuments } from '../export/document-files';
import type { ExportSources, Made } from '../export/export-sources';
import type { Handouts } from '../export/handouts';
import { pressOf, writtenLetterhead } from '../export/press';
import type { SavedFiles } from '../export/saved-files';
import type { Answers } from '../forms/answers';
import { LongWork } from '../long-work';
import type { Ports } from '../ports';
import type { OpenTraining } from '../training/open-training';
import { folderFor } from './evidence-place';
import { contentsFile, documentName, fileOf, lackOf, sumsFile } from './evidence-words';
import { type MadeDocument, madeDocuments } from './made-documents';

/** A document that was made, under the name that it gets. */
interface Finished extends NamedFile {
  readonly entry: EvidenceEntry;
  readonly made: Made;
}

interface Setting {
  readonly open: OpenTraining;
  readonly request: EvidenceRequest;
  readonly plan: EvidencePlan;
  readonly proof: Proof;
  /** In the language of the file. */
  readonly inFile: Translate;
  /** In the desk's. */
  readonly translate: Translate;
}

export interface EvidenceMakers {
  readonly sources: ExportSources;
  readonly documents: DocumentFiles;
  readonly answers: Answers;
  readonly handouts: Handouts;
  readonly saved: SavedFiles;
}

const sums = (files: readonly NamedFile[]): NamedFile => ({
  name: sumsFile,
  bytes: new TextEncoder().encode(files.map(({ name, bytes }) => `${sha256(bytes)}  ${name}\n`).join('')),
});

/** Empty for what has neither pages of its own nor rows. */
async function amountOf({ format }: EvidenceEntry, { bytes, rows }: Made, inFile: Translate): Promise<string> {
  if (format === 'PDF') return inFile('evidence:pages', { count: pagesOf(bytes) });
  return format === 'XLSX' || format === 'CSV' ? inFile('evidence:rows', { count: rows }) : '';
}

export class EvidenceFiles {
  readonly #ports: Ports;
  readonly #makers: EvidenceMakers;
  readonly #work: LongWork<EvidenceProgress>;

  /** `changed`: there is something new to see. */
  constructor(ports: Ports, makers: EvidenceMakers, changed: () => void) {
    this.#ports = ports;
    this.#makers = makers;
    this.#work = new LongWork(changed);
  }

  /** Undefined while none is made. */
  get progress(): EvidenceProgress | undefined {
    return this.#work.progress;
  }

  stop(): void {
    this.#work.stop();
    this.#makers.handouts.stop();
  }

  /** Changes nothing. */
  async plan(open: OpenTraining, asked: EvidenceAsked): Promise<EvidencePlan> {
    const all = await listedDocuments(open, this.#makers.answers, asked.language);
    return evidencePlan(open.programme.evidence, all, asked);
  }

  /** Undefined when the person chose no place, or stopped it before anything was written. */
  async make(open: OpenTraining, request: EvidenceRequest): Promise<MadeEvidence | Refusal | undefined> {
    if (this.#work.progress) return refuse('evidence-running');
    const { files, settings } = this.#ports;
    const translate = translateIn(settings.data.language);
    const stem = fileNameIn(open.details, translateIn(request.language)('evidence:file-evidence'));
    const place =
      request.as === 'zip'
        ? await files.chooseTarget(translate, `${stem}.zip`)
        : await files.chooseFolder(translate, 'evidence:choose-folder');
    if (place === undefined) return undefined;
    return this.#work.through(() => this.#makeAt(place, stem, open, request, translate));
  }

  async #makeAt(
    place: string,
    stem: string,
    open: OpenTraining,
    request: EvidenceRequest,
    translate: Translate,
  ): Promise<MadeEvidence | Refusal | undefined> {
    this.#work.tell({ made: 0, of: 0 });
    const begun = await this.#proof(open, translate);
    if (isRefusal(begun)) return begun;
    const plan = await this.plan(open, request);
    const all = await madeDocuments(open, plan, request, {
      documents: this.#makers.documents,
      ports: this.#ports,
      translate,
      tell: (made, of) => this.#work.tell({ made, of }),
      isStopped: () => this.#work.isStopped,
    });
    if (all === undefined) return undefined;
    const proof = await this.#proof(open, translate);
    if (isRefusal(proof)) return proof;
    const setting: Setting = { open, request, plan, proof, translate, inFile: translateIn(request.language) };
    const isChanged = begun.digest !== proof.digest;
    return request.as === 'zip' ? this.#asZip(place, setting, all, isChanged) : this.#asFolder(place, stem, setting, all, isChanged);
  }

  #proof(open: OpenTraining, translate: Translate): Promise<Proof | Refusal> {
    const taken = async () => (await this.#makers.sources.proven(open, async () => undefined))[1];
    return orRefuse(taken, 'evidence-not-begun', translate);
  }

  /** What was made under the names that files get, and what was not. */
  #sorted({ open, inFile }: Setting, all: readonly MadeDocument[]) {
    const finished: Finished[] = [];
    const failed: FailedDocument[] = [];
    for (const { entry, made } of all) {
      const name = fileOf(entry, open.details, inFile);
      if (isRefusal(made)) failed.push({ entry, file: name, why: made });
      else finished.push({ entry, name, made, bytes: made.bytes });
    }
    return { finished, failed };
  }

  async #asZip(path: string, setting: Setting, all: readonly MadeDocument[], isChanged: boolean): Promise<MadeEvidence | Refusal> {
    const { finished, failed } = this.#sorted(setting, all);
    const contents = await this.#contents(setting, finished, failed, isChanged);
    if (isRefusal(contents)) return contents;
    const files = [contents, ...finished];
    const write = async () => writeWhole(this.#ports.disk, path, await zipOf([...files, sums(files)], setting.proof.takenAt));
    const written = await orRefuse(write, 'export-failed', setting.translate);
    if (isRefusal(written)) return written;
    this.#makers.saved.remember(path);
    return this.#told(path, [...files.map(({ name }) => name), sumsFile], setting, finished, failed);
  }

  /** A file that the disk refuses is named, and the next one is tried: there may be room for it. */
  async #asFolder(
    chosen: string,
    stem: string,
    setting: Setting,
    all: readonly MadeDocument[],
    isChanged: boolean,
  ): Promise<MadeEvidence | Refusal> {
    const { disk } = this.#ports;
    const { translate } = setting;
    const folder = await orRefuse(() => folderFor(disk, chosen, stem), 'export-failed', translate);
    if (isRefusal(folder)) return folder;
    const { finished, failed } = this.#sorted(setting, all);
    const written: Finished[] = [];
    for (const document of finished) {
      const refused = await this.#write(folder, document, translate);
      if (refused) failed.push({ entry: document.entry, file: document.name, why: refused });
      else written.push(document);
    }
    const contents = await this.#contents(setting, written, failed, isChanged);
    const lists: NamedFile[] = [];
    const closeWith = async (file: NamedFile | Refusal, name: string): Promise<void> => {
      const refused = isRefusal(file) ? file : await this.#write(folder, file, translate);
      if (refused) failed.push({ entry: undefined, file: name, why: refused });
      else if (!isRefusal(file)) lists.push(file);
    };
    const contentsName = contentsFile(setting.open.details, setting.inFile);
    await closeWith(contents, contentsName);
    await closeWith(sums([...lists, ...written]), sumsFile);
    if (written.length + lists.length === 0) {
      if (folder !== chosen) await orRefuse(() => disk.removeFolder(folder), 'export-failed', translate);
      return failed[0]?.why ?? refuse('document-fault');
    }
    this.#makers.saved.remember(join(folder, lists[0]?.name ?? written[0]?.name ?? sumsFile));
    const names = [contentsName, ...written.map(({ name }) => name), sumsFile];
    const isThere = (name: string): boolean => [...lists, ...written].some((file) => file.name === name);
    return this.#told(folder, names.filter(isThere), setting, written, failed);
  }

  async #write(folder: string, { name, bytes }: NamedFile, translate: Translate): Promise<Refusal | undefined> {
    try {
      await writeWhole(this.#ports.disk, join(folder, name), bytes);
      return undefined;
    } catch (error) {
      return refuse('document-not-written', undefined, { problem: problemOf(error, translate) });
    }
  }

  async #contents(
    { open, request, plan, proof, inFile, translate }: Setting,
    files: readonly Finished[],
    failed: readonly FailedDocument[],
    isChanged: boolean,
  ): Promise<NamedFile | Refusal> {
    const there = await Promise.all(
      files.map(async ({ entry, name, bytes, made }): Promise<readonly [number, ContentsFile]> => {
        const amount = await amountOf(entry, made, inFile);
        return [entry.number, { file: name, sha256: sha256(bytes), amount }];
      }),
    );
    const contents = {
      programme: organisedBy(open.programme, writtenLetterhead(this.#ports, open)),
      details: open.details,
      plan,
      language: request.language,
      files: new Map(there),
      failed: new Map(failed.flatMap(({ entry, why }) => (entry ? [[entry.number, refusalInWords(why, inFile)] as const] : []))),
      nameOf: (entry: EvidenceEntry) => documentName(entry, inFile),
      lackOf: (entry: EvidenceEntry) => lackOf(entry, inFile),
      proof,
      isChanged,
      sumsFile,
    };
    return orRefuse(
      async () => ({
        name: contentsFile(open.details, inFile),
        bytes: await evidenceContentsPdf(contents, await pressOf(this.#ports, open), inFile),
      }),
      'document-unread',
      translate,
    );
  }

  #told(
    path: string,
    files: readonly string[],
    { plan }: Setting,
    written: readonly Finished[],
    failed: readonly FailedDocument[],
  ): MadeEvidence {
    return {
      place: basename(path),
      path,
      files,
      lacking: entriesOf(plan).filter(isLacking),
      failed,
      withoutCode: written.flatMap(({ made }) => made.withoutCode ?? []),
      missingPicture: written.find(({ made }) => made.missingPicture !== undefined)?.made.missingPicture,
    };
  }
}
