/**
 * Programmes go to another laptop as one file, and come from there. What comes is unpacked beside the programmes under a name that nobody reads,
 * looked at, and told; it becomes one of them once a person said yes to what was told.
 */
import { readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Localized } from '../../../domain/kernel/language';
import { isRefusal, type Refusal, refuse } from '../../../domain/kernel/refusal';
import { differenceBetween } from '../../../domain/programme/difference';
import type { Programme } from '../../../domain/programme/programme';
import { copiedProgrammeId, copiedTitle } from '../../../domain/programme/programme-id';
import {
  type FileChanges,
  mostProgrammeMegabytes,
  type ProgrammeComing,
  type ProgrammeHere,
  type ProgrammeNames,
  type ProgrammeRef,
  type SentProgramme,
  type WayIn,
} from '../../../domain/programme/shelf';
import { isOfProgramme } from '../../content/file-kinds';
import { decodeProgramme, rememberProgramme } from '../../content/known-programmes';
import type { ProgrammeLook } from '../../content/look';
import { namesFile } from '../../content/names-file';
import { writeWhole } from '../../store/durable-json';
import { discardStaged, keepStaged, stageProgramme } from '../../store/programmes-folder';
import type { NamedFile } from '../../store/side-by-side';
import { openProgramme, type ProgrammeBytes, packProgramme, programmeEnding, travelsAs } from '../../transfer/programme-file';
import { translateIn } from '../../translate';
import { orRefuse } from '../disk-words';
import type { Ports } from '../ports';
import type { Trainings } from '../training/trainings';
import { NoNames, withNames } from './names-in-file';
import { takenIds } from './programme-acts';
import { checkIn, factsOf } from './programme-facts';
import type { OwnProgramme, ProgrammeShelf } from './programme-shelf';
import { filesIn, programmeFiles } from './programmes';

type Done = { readonly done: true };

/** What is used under an id now. */
interface Used {
  readonly folder: string;
  readonly programme: Programme | undefined;
  /** Undefined for one that came with the kit, and never changes. */
  readonly own: OwnProgramme | undefined;
}

interface InHand {
  readonly coming: string;
  readonly staged: string;
  readonly programme: Programme;
  readonly languages: ProgrammeLook['languages'];
  /** The programme as it was shown. */
  readonly used: Used | undefined;
}

const slides = /^slides\/[^/]+\.md$/u;

/** Between a folder and what comes. */
async function filesBetween(folder: string, coming: ProgrammeBytes): Promise<Pick<ProgrammeHere, 'files' | 'isSame'>> {
  const here = new Set<string>();
  const changed: string[] = [];
  for await (const { name, bytes } of programmeFiles(folder)) {
    here.add(name);
    const now = coming.get(name);
    if (now && Buffer.compare(bytes, now) !== 0) changed.push(name);
  }
  const removed = [...here].filter((name) => !coming.has(name));
  const added = [...coming.keys()].filter((name) => !here.has(name));
  const told = (names: readonly string[]): readonly string[] => names.filter((name) => !slides.test(name)).toSorted();
  const files: FileChanges = { added: told(added), removed: told(removed), changed: told(changed) };
  return { files, isSame: added.length + removed.length + changed.length === 0 };
}

async function* each(files: ProgrammeBytes): AsyncGenerator<NamedFile> {
  for (const [name, bytes] of files) yield { name, bytes };
}

export class ProgrammeTransfer {
  readonly #ports: Ports;
  readonly #shelf: ProgrammeShelf;
  readonly #trainings: Trainings;
  #inHand: InHand | undefined;

  constructor(ports: Ports, shelf: ProgrammeShelf, trainings: Trainings) {
    this.#ports = ports;
    this.#shelf = shelf;
    this.#trainings = trainings;
  }

  /** Undefined when the person chose no place. */
  async send(asked: ProgrammeRef): Promise<SentProgramme | Refusal | undefined> {
    const found = this.#shelf.find(asked);
    if (!found) return refuse('programme-gone');
    const { disk, files, version, documentClock } = this.#ports;
    const id = found.programme?.id ?? asked.name;
    const path = await files.chooseBundleTarget(this.#translate, `${id}.${programmeEnding}`, 'programme');
    if (path === undefined) return undefined;
    return orRefuse(
      async () => {
        const foreign: string[] = [];
        const packed = await packProgramme(travelling(found.folder, foreign), version, documentClock.now().wall);
        if (!packed) return refuse('programme-too-large-to-send', undefined, { most: mostProgrammeMegabytes });
        await writeWhole(disk, path, packed);
        return { file: basename(path), foreign: foreign.toSorted() };
      },
      'export-failed',
      this.#translate,
    );
  }

  /** Undefined when the person chose no file. The size is asked before anything is read. */
  async choose(): Promise<ProgrammeComing | Refusal | undefined> {
    const path = await this.#ports.files.chooseBundle(this.#translate, 'programme');
    if (path === undefined) return undefined;
    const file = basename(path);
    const read = async (): Promise<Uint8Array | Refusal> => ((await stat(path)).size > mostBytes ? this.#tooLarge(file) : readFile(path));
    const bytes = await orRefuse(read, 'programme-file-unreadable', this.#translate, { file });
    return isRefusal(bytes) ? bytes : this.look(file, bytes);
  }

  async look(file: string, bytes: Uint8Array): Promise<ProgrammeComing | Refusal> {
    if (bytes.length > mostBytes) return this.#tooLarge(file);
    const opened = await openProgramme(bytes);
    if (typeof opened === 'string') return refuse(opened, undefined, { file, ending: `.${programmeEnding}`, most: mostProgrammeMegabytes });
    await this.leave();
    return orRefuse(() => this.#take(file, opened), 'programme-not-written', this.#translate);
  }

  async #take(file: string, opened: ProgrammeBytes): Promise<ProgrammeComing | Refusal> {
    const own = new Map<string, Uint8Array>();
    const foreign: string[] = [];
    for (const [name, bytes] of opened) {
      if (await isOfProgramme(name, bytes)) own.set(name, bytes);
      else foreign.push(name);
    }
    await this.#shelf.settle();
    const staged = await stageProgramme(this.#ports.disk, this.#ports.dataFolder, each(own));
    const looked = await this.#lookAt(staged, file);
    if (isRefusal(looked)) {
      await discardStaged(this.#ports.disk, staged);
      return looked;
    }
    const { programme, look, check } = looked;
    await this.#shelf.refresh();
    const used = this.#used(programme.id);
    this.#inHand = { coming: this.#ports.newId(), staged, programme, languages: look.languages, used };
    return {
      coming: this.#inHand.coming,
      file,
      facts: factsOf(programme),
      languages: look.languages,
      check,
      foreign,
      here: used && {
        isShipped: used.own === undefined,
        title: used.programme?.title,
        difference: used.programme && differenceBetween(used.programme, programme),
        ...(await filesBetween(used.folder, own)),
      },
    };
  }

  async #lookAt(staged: string, file: string) {
    const look = await this.#shelf.look(staged, 'check');
    if (!look) return refuse('programme-not-checked');
    const check = await checkIn(look.problems, this.#ports.settings.data.language);
    if (look.programme !== undefined) {
      const programme = decodeProgramme(look.programme);
      if (look.hash !== undefined) rememberProgramme(look.hash, programme);
      return { look, check, programme };
    }
    const [first] = check.problems;
    return refuse('programme-file-broken', undefined, { file, inside: first?.file ?? namesFile, problem: first?.problem ?? '' });
  }

  /** One that can't be used has the place of its folder's name. */
  #used(id: string): Used | undefined {
    const offered = this.#shelf.offered.find(({ programme }) => programme.id === id);
    if (offered) return { ...offered, own: this.#shelf.own.find(({ folder }) => folder === offered.folder) };
    const broken = this.#shelf.own.find(({ name, programme }) => name === id && !programme);
    return broken && { folder: broken.folder, programme: undefined, own: broken };
  }

  /** The one that was looked at last becomes one of this laptop's own. */
  async bringIn(coming: string, way: WayIn): Promise<Done | Refusal> {
    const inHand = this.#inHand;
    if (inHand?.coming !== coming) return refuse('programme-not-in-hand');
    try {
      return await orRefuse(
        async () => {
          await this.#shelf.refresh();
          const used = this.#used(inHand.programme.id);
          if (used?.folder !== inHand.used?.folder || used?.own?.hash !== inHand.used?.own?.hash) return refuse('programme-here-changed');
          this.#inHand = undefined;
          await this.#shelf.change(() => (way === 'beside' ? this.#putBeside(inHand) : this.#putInPlace(inHand)));
          return { done: true } as const;
        },
        'programme-not-written',
        this.#translate,
      );
    } catch (error) {
      if (!(error instanceof NoNames)) throw error;
      return refuse('programme-names-unwritable', undefined, { file: namesFile });
    }
  }

  /** One that came with the kit stays where it is. */
  async #putInPlace(inHand: InHand): Promise<void> {
    const { id } = inHand.programme;
    const folders = this.#shelf.own.map(({ name }) => name);
    const name = inHand.used?.own?.name ?? (folders.includes(id) ? copiedProgrammeId(id, folders) : id);
    await this.#keep(inHand, name, inHand.programme, await readFile(join(inHand.staged, namesFile)));
  }

  async #putBeside(inHand: InHand): Promise<void> {
    const { id, title, shortTitle } = inHand.programme;
    const names: ProgrammeNames = { title: copiedTitle(title, this.#titles()), shortTitle };
    const ownId = copiedProgrammeId(id, takenIds(this.#shelf, this.#trainings));
    const path = join(inHand.staged, namesFile);
    const before = await readFile(path);
    await writeWhole(this.#ports.disk, path, await withNames(before, names, ownId));
    await this.#keep(inHand, ownId, { id: ownId, ...names }, before);
  }

  #titles(): readonly Localized[] {
    const { shipped, own, aside } = this.#shelf;
    return [...shipped, ...own, ...aside].flatMap(({ programme }) => (programme ? [programme.title] : []));
  }

  async #keep(
    { staged, programme, languages }: InHand,
    name: string,
    named: ProgrammeNames & { readonly id: string },
    namesBefore: Uint8Array,
  ): Promise<void> {
    await keepStaged(this.#ports.disk, this.#ports.dataFolder, name, staged);
    const { id, title, shortTitle } = named;
    await this.#shelf.learn(name, programme, { id, title, shortTitle, languages }, namesBefore);
  }

  /** It isn't wanted. */
  async leave(): Promise<void> {
    const inHand = this.#inHand;
    this.#inHand = undefined;
    if (!inHand) return;
    try {
      await discardStaged(this.#ports.disk, inHand.staged);
    } catch (error) {
      /* Nobody reads it, and it goes with the next start. */
      this.#ports.noteFault?.('A programme that was not brought in could not be removed.', error);
    }
  }

  get #translate() {
    return translateIn(this.#ports.settings.data.language);
  }

  #tooLarge(file: string): Refusal {
    return refuse('programme-file-large', undefined, { file, most: mostProgrammeMegabytes });
  }
}

const mostBytes = mostProgrammeMegabytes * 1_000_000;

/** `foreign`: gets the names of files that stay out. */
async function* travelling(folder: string, foreign: string[]): AsyncGenerator<NamedFile> {
  for await (const { name, bytes } of filesIn(folder)) {
    if (bytes && travelsAs(name)) yield { name, bytes };
    else foreign.push(name);
  }
}
