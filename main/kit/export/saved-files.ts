/** Files on their way out: a person chooses where, they are made, written whole or refused in words, and the last can be opened. */
import { basename, join } from 'node:path';
import type { Outcome } from '../../../domain/contract';
import type { SavedPapers } from '../../../domain/export/requests';
import { isRefusal, type Refusal, refuse } from '../../../domain/kernel/refusal';
import { writeWhole } from '../../store/durable-json';
import { translateIn } from '../../translate';
import { orRefuse } from '../disk-words';
import type { Ports } from '../ports';

interface Made {
  readonly bytes: Uint8Array;
}

interface FileToMake {
  /** Without its folder. */
  readonly name: string;
  readonly make: () => Promise<Uint8Array>;
}

export class SavedFiles {
  readonly #ports: Pick<Ports, 'disk' | 'files' | 'settings'>;
  #last: string | undefined;

  constructor(ports: Pick<Ports, 'disk' | 'files' | 'settings'>) {
    this.#ports = ports;
  }

  /** What was made, and the name under which a person saved it; undefined when they chose no place, or nothing came of it. */
  async one<What extends Made>(
    suggested: string,
    make: () => Promise<What | Refusal | undefined>,
  ): Promise<(Omit<What, 'bytes'> & { readonly file: string }) | Refusal | undefined> {
    const { disk, files } = this.#ports;
    const path = await files.chooseTarget(this.#translate, suggested);
    if (path === undefined) return undefined;
    const saved = await orRefuse(
      async () => {
        const made = await make();
        if (made !== undefined && !isRefusal(made)) await writeWhole(disk, path, made.bytes);
        return made;
      },
      'export-failed',
      this.#translate,
    );
    if (saved === undefined || isRefusal(saved)) return saved;
    this.remember(path);
    const { bytes: _bytes, ...told } = saved;
    return { ...told, file: basename(path) };
  }

  /** A file for each, in a folder that a person chooses; undefined when they chose none. */
  async inFolder(all: readonly FileToMake[]): Promise<SavedPapers | Refusal | undefined> {
    const { disk, files } = this.#ports;
    const folder = await files.chooseFolder(this.#translate, 'papers:choose-folder');
    if (folder === undefined) return undefined;
    const saved = await orRefuse(
      async () => {
        for (const { name, make } of all) await writeWhole(disk, join(folder, name), await make());
        return { files: all.map(({ name }) => name) };
      },
      'export-failed',
      this.#translate,
    );
    const [first] = all;
    if (!isRefusal(saved) && first) this.remember(join(folder, first.name));
    return saved;
  }

  /** What was saved last is what can be opened. */
  remember(path: string): void {
    this.#last = path;
  }

  async open(act: 'open' | 'show'): Promise<Outcome> {
    const { files } = this.#ports;
    if (this.#last === undefined) return refuse('nothing-exported');
    if (act === 'show') {
      files.showInFolder(this.#last);
      return { done: true };
    }
    const problem = await files.open(this.#last);
    return problem === '' ? { done: true } : refuse('cannot-open', undefined, { problem, file: this.#last });
  }

  get #translate() {
    return translateIn(this.#ports.settings.data.language);
  }
}

/** One paper alone, told as several are. */
export const savedPapers = (saved: { readonly file: string } | Refusal | undefined): SavedPapers | Refusal | undefined =>
  saved === undefined || isRefusal(saved) ? saved : { files: [saved.file] };
