/**
 * Copies the literature of the open training into a folder, on a stick for example: the list as PDF in the languages that are asked for, and
 * whatever lies in the programme's folder `literature` and is of a kind that is given away. Each file comes whole or not at all; what is there already is never written over.
 */

import { basename, extname, join } from 'node:path';
import { inFileName } from '../../../domain/export/file-name';
import type { CopiedLiterature, CopyProgress } from '../../../domain/export/requests';
import { printedPapers } from '../../../domain/forms/form-papers';
import type { TrainingId } from '../../../domain/kernel/ids';
import { type Language, languages } from '../../../domain/kernel/language';
import { type Refusal, refuse } from '../../../domain/kernel/refusal';
import type { Programme } from '../../../domain/programme/programme';
import type { TrainingState } from '../../../domain/training/state';
import { mayBeGivenAway } from '../../content/file-kinds';
import { paperName, papersPdf } from '../../export/paper-pdf';
import type { Disk } from '../../store/disk';
import { writeWhole } from '../../store/durable-json';
import { ownProgrammeFolder } from '../../store/trainings-folder';
import { type Translate, translateIn } from '../../translate';
import { problemOf } from '../disk-words';
import { LongWork } from '../long-work';
import type { Ports } from '../ports';
import { pressOf } from './press';

const literatureFolder = 'literature';

/** What is asked of a training. */
interface Source {
  readonly programme: Programme;
  readonly log: { readonly id: TrainingId; readonly training: { readonly state: TrainingState } };
}

/** A file on its way, made when it is its turn. */
interface FileToCopy {
  readonly name: string;
  readonly make: () => Promise<Uint8Array | undefined>;
}

interface Place {
  readonly path: string;
  readonly isNew: boolean;
}

/** Under its name, or under one with a number where another file has that; nothing is written when it is there already. */
async function place(disk: Disk, folder: string, name: string, bytes: Uint8Array): Promise<Place> {
  const ending = extname(name);
  const stem = basename(name, ending);
  for (let number = 1; ; number += 1) {
    const path = join(folder, number === 1 ? name : `${stem} (${number})${ending}`);
    const there = await disk.read(path);
    if (there !== undefined && Buffer.compare(there, bytes) !== 0) continue;
    if (there === undefined) await writeWhole(disk, path, bytes);
    return { path, isNew: there === undefined };
  }
}

type Needed = Pick<Ports, 'disk' | 'files' | 'settings' | 'contentFolder' | 'dataFolder' | 'trainingsFolder' | 'documentClock'>;

export class LiteratureCopy {
  readonly #ports: Needed;
  readonly #remember: (path: string) => void;
  readonly #work: LongWork<CopyProgress>;

  /** `changed`: there is something new to see. */
  constructor(ports: Needed, remember: (path: string) => void, changed: () => void) {
    this.#ports = ports;
    this.#remember = remember;
    this.#work = new LongWork(changed);
  }

  /** Undefined while nothing is copied. */
  get progress(): CopyProgress | undefined {
    return this.#work.progress;
  }

  /** Undefined when the person chose no folder. */
  async copy(open: Source, wanted: readonly Language[]): Promise<CopiedLiterature | Refusal | undefined> {
    const { files, settings } = this.#ports;
    if (this.#work.progress) return refuse('literature-running');
    const translate = translateIn(settings.data.language);
    const folder = await files.chooseFolder(translate, 'literature:choose-folder');
    return folder === undefined ? undefined : this.#work.through(() => this.#copyTo(folder, open, wanted, translate));
  }

  async #copyTo(folder: string, open: Source, wanted: readonly Language[], translate: Translate): Promise<CopiedLiterature | Refusal> {
    const places: Place[] = [];
    const foreign: string[] = [];
    let of = 0;
    try {
      this.#work.tell({ copied: 0, of });
      const all = [...this.#papers(open, wanted), ...(await this.#packed(open))];
      of = all.length;
      for (const { name, make } of all) {
        this.#work.tell({ copied: places.length, of });
        const bytes = await make();
        if (!bytes) continue;
        if (await mayBeGivenAway(name, bytes)) places.push(await place(this.#ports.disk, folder, name, bytes));
        else foreign.push(name);
      }
    } catch (error) {
      return refuse('literature-not-copied', undefined, { problem: problemOf(error, translate), copied: places.length, of });
    }
    const [first] = places;
    if (!first) return refuse('no-literature');
    this.#remember(first.path);
    const named = (isNew: boolean): readonly string[] => places.filter((each) => each.isNew === isNew).map(({ path }) => basename(path));
    return { files: named(true), there: named(false), foreign };
  }

  #papers(source: Source, wanted: readonly Language[]): readonly FileToCopy[] {
    const { programme } = source;
    const papers = printedPapers(programme).filter(({ kind }) => kind === 'literature');
    return papers.flatMap((paper) =>
      languages
        .filter((language) => wanted.includes(language))
        .map((language) => ({
          name: `${inFileName(paperName(paper, language))}.pdf`,
          make: async () => papersPdf([paper], programme, language, await pressOf(this.#ports, source)),
        })),
    );
  }

  /** Files of the programme that may be given away; what is hidden is the system's own. */
  async #packed({ log }: Source): Promise<readonly FileToCopy[]> {
    const { disk, trainingsFolder } = this.#ports;
    const folder = join(ownProgrammeFolder(trainingsFolder, log.id), literatureFolder);
    const names = (await disk.list(folder)).filter((name) => !name.startsWith('.')).toSorted();
    return names.map((name) => ({ name, make: () => disk.read(join(folder, name)) }));
  }
}
