/** A list that a person chooses in the system's dialog or pastes: how large it is, then what is in it, and which one is being read. */
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { isRefusal, type Refusal, refuse } from '../../../domain/kernel/refusal';
import type { Encoding } from '../../../domain/register/encodings';
import { type ListFile, type ListKind, type ListOrder, mostMegabytes } from '../../lists/read-list';
import { translateIn } from '../../translate';
import { orRefuse } from '../disk-words';
import type { Ports } from '../ports';

const tooLarge = (file: string, bytes: number): Refusal | undefined =>
  bytes > mostMegabytes * 1_000_000
    ? refuse('list-too-large', undefined, { file, size: Math.ceil(bytes / 1_000_000), most: mostMegabytes })
    : undefined;

export class ListReader {
  readonly #ports: Ports;
  readonly #changed: () => void;
  readonly #reading: ListOrder[] = [];
  readonly #orders = new WeakMap<ListFile, ListOrder>();

  constructor(ports: Ports, changed: () => void) {
    this.#ports = ports;
    this.#changed = changed;
  }

  /** The file that is being read. */
  get reading(): string | undefined {
    return this.#reading.at(-1)?.file;
  }

  /** Undefined when the person chose none. The size is asked before anything is read, so that a film chosen by mistake doesn't fill the memory. */
  async choose(kind: ListKind): Promise<ListFile | Refusal | undefined> {
    const { files, settings } = this.#ports;
    const translate = translateIn(settings.data.language);
    const path = await files.chooseList(translate, kind);
    if (path === undefined) return undefined;
    const file = basename(path);
    const read = async (): Promise<ListFile | Refusal> =>
      tooLarge(file, (await stat(path)).size) ?? this.#read({ kind, file, content: await readFile(path) });
    return orRefuse(read, 'list-unreadable', translate, { file });
  }

  async paste(kind: ListKind, text: string): Promise<ListFile | Refusal> {
    const file = translateIn(this.#ports.settings.data.language)('list:pasted-text');
    return tooLarge(file, text.length) ?? this.#read({ kind, file, content: text });
  }

  /** The same file, with its letters as a person says. */
  async again(list: ListFile, encoding: Encoding): Promise<ListFile | Refusal> {
    const order = this.#orders.get(list);
    return order === undefined ? refuse('wrong-message') : this.#read({ ...order, encoding });
  }

  async #read(order: ListOrder): Promise<ListFile | Refusal> {
    this.#reading.push(order);
    this.#changed();
    try {
      const list = await this.#ports.readList(order);
      if (!isRefusal(list)) this.#orders.set(list, order);
      return list;
    } finally {
      this.#reading.splice(this.#reading.indexOf(order), 1);
      this.#changed();
    }
  }
}
