/**
 * The programmes on this laptop: those that came with the kit, those that people made here or brought, and those that were put aside. The own
 * ones are looked at in a process of their own once the window is there, and again when their files are others than before.
 */
import { join } from 'node:path';
import type { Localized } from '../../../domain/kernel/language';
import type { Programme } from '../../../domain/programme/programme';
import type { ProgrammeRef } from '../../../domain/programme/shelf';
import { type FilesInBytes, readBytes } from '../../content/content-files';
import { decodeProgramme, hashOf, knownAs, rememberProgramme } from '../../content/known-programmes';
import type { ProgrammeLook } from '../../content/look';
import type { LookAtProgramme } from '../../content/look-apart';
import { namesFile } from '../../content/names-file';
import { faultOf } from '../../store/disk';
import { ownProgrammesIn, programmeNames, programmesAsideIn, settleProgrammes } from '../../store/programmes-folder';
import type { Ports } from '../ports';
import type { ShippedProgramme } from './programmes';

/** One of this laptop's own. */
export interface OwnProgramme {
  /** The name of its folder. */
  readonly name: string;
  readonly folder: string;
  /** The hash of its text when it was looked at; undefined when the disk gave none. */
  readonly hash: string | undefined;
  /** Undefined when no file says it, or it could not be looked at. */
  readonly title: Localized | undefined;
  /** Undefined when too little of it is sound, or it could not be looked at. */
  readonly programme: Programme | undefined;
  readonly languages: ProgrammeLook['languages'];
}

export type FoundProgramme = Pick<OwnProgramme, 'folder' | 'programme' | 'languages'>;

/** Both, or the kit would not have been built with it. */
export const ofShipped: OwnProgramme['languages'] = ['en', 'sr'];

/** What {@link ProgrammeShelf.learn} is told. */
type Named = Pick<Programme, 'id' | 'title' | 'shortTitle'>;

/** What reads and checks programmes is loaded only when there is one to be looked at. */
const lookHere: LookAtProgramme = async (order) => (await import('../../content/look')).lookAtProgramme(order);

/** Returns the function that looks at programmes. */
export const lookerOf = ({ lookAtProgramme }: Pick<Ports, 'lookAtProgramme'>): LookAtProgramme => lookAtProgramme ?? lookHere;

const isUsable = (own: OwnProgramme): own is OwnProgramme & { readonly programme: Programme } => own.programme !== undefined;

async function bytesIn(folder: string): Promise<FilesInBytes | undefined> {
  try {
    return await readBytes(folder);
  } catch (error) {
    if (faultOf(error) === undefined) throw error;
    return undefined;
  }
}

export class ProgrammeShelf {
  readonly #ports: Ports;
  /** There is something new to paint. */
  readonly #changed: () => void;
  readonly shipped: readonly ShippedProgramme[];
  #own: readonly OwnProgramme[] = [];
  #aside: readonly OwnProgramme[] = [];
  #offered: readonly ShippedProgramme[];
  #settled: Promise<void> | undefined;
  #refreshed: Promise<void> = Promise.resolve();

  constructor(ports: Ports, shipped: readonly ShippedProgramme[], changed: () => void) {
    this.#ports = ports;
    this.shipped = shipped;
    this.#offered = shipped;
    this.#changed = changed;
  }

  /** Returns the programmes of which a training can be made, each under a name of its own: an own one replaces a shipped one of its name. */
  get offered(): readonly ShippedProgramme[] {
    return this.#offered;
  }

  get own(): readonly OwnProgramme[] {
    return this.#own;
  }

  get aside(): readonly OwnProgramme[] {
    return this.#aside;
  }

  /** Returns a programme as far as it is known now, also one put aside, since trainings were made of it. */
  known(id: string): Programme | undefined {
    const offered = this.#offered.find(({ programme }) => programme.id === id);
    return offered?.programme ?? this.#aside.find(({ programme }) => programme?.id === id)?.programme;
  }

  /** To make a training of it, as its files are now. Rejects with what the disk says. */
  async current(id: string): Promise<ShippedProgramme | undefined> {
    await this.refresh();
    return this.#offered.find(({ programme }) => programme.id === id);
  }

  find({ place, name }: ProgrammeRef): FoundProgramme | undefined {
    if (place === 'shipped') {
      const shipped = this.shipped.find(({ programme }) => programme.id === name);
      return shipped && { ...shipped, languages: ofShipped };
    }
    return (place === 'own' ? this.#own : this.#aside).find((each) => each.name === name);
  }

  /** What was cut off is put right, once. Rejects with what the disk says. */
  settle(): Promise<void> {
    this.#settled ??= settleProgrammes(this.#ports.disk, this.#ports.dataFolder).catch((error: unknown) => {
      this.#settled = undefined;
      throw error;
    });
    return this.#settled;
  }

  /** Something is done with the folders, and seen by whoever asks afterwards. Rejects with what the disk says, or what `work` throws. */
  async change(work: () => Promise<void>): Promise<void> {
    await this.settle();
    try {
      await work();
    } catch (error) {
      /* What could not be finished is put right before the next act. */
      this.#settled = undefined;
      throw error;
    }
    await this.refresh();
  }

  /** Once, beside the acts of a person. Rejects with what the disk says of the folders. */
  async begin(): Promise<void> {
    try {
      await this.settle();
    } catch (error) {
      /* A folder that can't be written: whoever acts on a programme is told, and those that are whole can be used. */
      this.#ports.noteFault?.('An unfinished programme could not be put right.', error);
    }
    await this.refresh();
  }

  /** Looks at those that are new or other than before. Rejects with what the disk says of the folders. */
  refresh(): Promise<void> {
    const next = this.#refreshed.then(
      () => this.#lookAtAll(),
      () => this.#lookAtAll(),
    );
    this.#refreshed = next;
    return next;
  }

  async #lookAtAll(): Promise<void> {
    const { dataFolder } = this.#ports;
    /* One that was put aside or brought back is the same in its other folder. */
    const before = [...this.#own, ...this.#aside];
    this.#own = await this.#lookIn(ownProgrammesIn(dataFolder), before);
    this.#aside = await this.#lookIn(programmesAsideIn(dataFolder), before);
    this.#offered = this.#offer();
    this.#changed();
  }

  async #lookIn(folder: string, before: readonly OwnProgramme[]): Promise<readonly OwnProgramme[]> {
    const now: OwnProgramme[] = [];
    for (const name of await programmeNames(this.#ports.disk, folder)) {
      const path = join(folder, name);
      const bytes = await bytesIn(path);
      const hash = bytes && hashOf(bytes);
      const known = hash === undefined ? undefined : before.find((each) => each.hash === hash);
      now.push(known ? { ...known, name, folder: path } : await this.#lookAt(name, path));
    }
    return now;
  }

  async #lookAt(name: string, folder: string): Promise<OwnProgramme> {
    const look = await this.look(folder, 'read');
    const programme = look?.programme === undefined ? undefined : decodeProgramme(look.programme);
    if (look?.hash !== undefined && programme) rememberProgramme(look.hash, programme);
    return { name, folder, hash: look?.hash, title: look?.title, programme, languages: look?.languages ?? [] };
  }

  /**
   * One whose text was just written here, and differs from another's in its names alone: it needs no looking at. Whatever else its files say is
   * as in the other, which is whole; unless somebody changed them meanwhile, so that they are looked at like any. `namesBefore`: the other's file
   * of names.
   */
  async learn(
    name: string,
    from: Programme,
    { languages, ...named }: Pick<OwnProgramme, 'languages'> & Named,
    namesBefore: Uint8Array,
  ): Promise<void> {
    const folder = join(ownProgrammesIn(this.#ports.dataFolder), name);
    const bytes = await bytesIn(folder);
    if (!bytes || from.leftOut || knownAs(hashOf(new Map(bytes).set(namesFile, namesBefore))) !== from) return;
    const hash = hashOf(bytes);
    const programme = { ...from, ...named };
    rememberProgramme(hash, programme);
    this.#own = [...this.#own.filter((each) => each.name !== name), { name, folder, hash, title: named.title, programme, languages }];
  }

  /** Undefined when it took too long. */
  look(folder: string, what: 'read' | 'check'): Promise<ProgrammeLook | undefined> {
    return lookerOf(this.#ports)({ folder, what });
  }

  #offer(): readonly ShippedProgramme[] {
    const own = new Map<string, ShippedProgramme>();
    for (const { folder, programme } of this.#own.filter(isUsable))
      if (!own.has(programme.id)) own.set(programme.id, { folder, programme });
    const here = this.shipped.map((each) => own.get(each.programme.id) ?? each);
    const others = [...own.values()].filter(({ programme }) => !this.shipped.some((each) => each.programme.id === programme.id));
    return [...here, ...others];
  }
}
