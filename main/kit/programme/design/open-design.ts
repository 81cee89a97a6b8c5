/**
 * A programme of this laptop's own that is open to be changed. Each change is on the disk, whole, before it counts; one that somebody else
 * made in the folder meanwhile is never written over: the files are read anew, and the change is not made.
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { isRefusal, type Refusal, refuse } from '../../../../domain/kernel/refusal';
import type { DesignUpdate, DesignView, ProgrammeChange } from '../../../../domain/programme/design';
import type { Plain } from '../../../../domain/programme/plain-data';
import { titleOf } from '../../../content/programme-title';
import type { Disk } from '../../../store/disk';
import { changeFiles, type FileChange, settleChange } from '../../../store/programme-change';
import { ownProgrammesIn } from '../../../store/programmes-folder';
import { editedBy } from './changes';
import { frameKey } from './design-slides';
import {
  blockOf,
  dataIn,
  dataNameOf,
  daysOf,
  type HeldMedia,
  isData,
  isMedium,
  mediaIn,
  mediumAt,
  otherMedia,
  papersOf,
  printedPicturesIn,
  readMedia,
  slidesOf,
} from './design-view';
import { bytesOf, type HeldFiles, heldFile, isSameFile, othersIn, readHeld, textOf, tooMuchWith } from './held-files';
import { editsOf, type FileEdit, fileStep, History } from './history';

type Change = Exclude<ProgrammeChange, { readonly kind: 'undo' } | { readonly kind: 'redo' }>;

const isText = (content: FileEdit['after']): content is string | undefined => !(content instanceof Uint8Array);

/** Returns the place where typing goes on; undefined where a change stands for itself. */
function placeOf(change: Change): string | undefined {
  switch (change.kind) {
    case 'yaml-value':
      return JSON.stringify([change.file, change.path]);
    case 'slide-body':
    case 'slide-notes':
      return JSON.stringify([change.kind, change.block, change.slide, change.language]);
    default:
      return undefined;
  }
}

const dataNamesOf = (files: readonly string[]): readonly string[] => [...new Set(files.flatMap((file) => dataNameOf(file) ?? []))];

const goesOnIn = (change: Change): boolean => 'goesOn' in change && change.goesOn === true;

export class OpenDesign {
  readonly name: string;
  readonly folder: string;
  readonly #disk: Disk;
  readonly #dataFolder: string;
  readonly #history = new History();
  #files: HeldFiles;
  readonly #mediaName: string;
  #media: HeldMedia;
  #mediaEdition = 1;
  #edition = 1;
  /** What was broken off may have left other files than those that are held. */
  #isUnsure = false;
  readonly #data = new Map<string, Plain>();

  private constructor(disk: Disk, dataFolder: string, name: string, mediaName: string, files: HeldFiles, media: HeldMedia) {
    this.#disk = disk;
    this.#dataFolder = dataFolder;
    this.name = name;
    this.folder = join(ownProgrammesIn(dataFolder), name);
    this.#files = files;
    this.#mediaName = mediaName;
    this.#media = media;
    this.#readData([...files.keys()]);
  }

  /** `mediaName`: by which a window asks for its pictures; no other open programme has it. Rejects with what the disk says. */
  static async open(disk: Disk, dataFolder: string, name: string, mediaName: string): Promise<OpenDesign> {
    await settleChange(disk, ownProgrammesIn(dataFolder), name);
    const folder = join(ownProgrammesIn(dataFolder), name);
    return new OpenDesign(disk, dataFolder, name, mediaName, await readHeld(folder), await readMedia(folder));
  }

  /** By which a window asks for pictures as they are now: under a name that it asked for before it shows what it was given then. */
  get media(): string {
    return `${this.#mediaName}-${this.#mediaEdition}`;
  }

  /** Says whether the file is there now, or was before. */
  hasMedia(name: string): boolean {
    return name.startsWith(`${this.#mediaName}-`);
  }

  get edition(): number {
    return this.#edition;
  }

  get files(): HeldFiles {
    return this.#files;
  }

  view(): DesignView {
    const blocks = new Set([
      ...[...this.#files.keys()].flatMap((file) => blockOf(file) ?? []),
      ...this.#days().flatMap((day) => day.blocks.map(({ id }) => id)),
    ]);
    return {
      ...this.#state(),
      name: this.name,
      title: titleOf(this.#data.get('programme.yaml') ?? null),
      slides: Object.fromEntries([...blocks].map((block) => [block, slidesOf(block, this.#files)])),
      data: Object.fromEntries(this.#data),
      files: this.#others(),
      media: mediaIn(this.#media),
      papers: papersOf(this.#files),
    };
  }

  /** Rejects with what the disk says: then nothing was changed. */
  async change(edition: number, change: ProgrammeChange): Promise<DesignUpdate | Refusal> {
    if (edition !== this.#edition) return refuse('design-moved-on');
    const made = change.kind === 'undo' || change.kind === 'redo' ? this.#stepEdits(change.kind) : await this.#edits(change);
    if (isRefusal(made)) return made;
    if (made.length === 0) return this.#update([], []);
    const outside = await this.#outside(made);
    if (outside) return outside;
    await this.#write(made);
    this.#remember(change, made);
    return this.#update(
      made.map(({ file }) => file),
      [],
    );
  }

  /** What was changed outside since the edition that a window shows. Rejects with what the disk says. */
  async look(edition: number): Promise<DesignUpdate | Refusal> {
    if (edition !== this.#edition) return refuse('design-moved-on');
    return this.#readAnew([]);
  }

  /** `edits`: that somebody is about to make. */
  async #readAnew(edits: readonly FileEdit[]): Promise<DesignUpdate> {
    if (this.#isUnsure) await settleChange(this.#disk, ownProgrammesIn(this.#dataFolder), this.name);
    const [now, media] = [await readHeld(this.folder), await readMedia(this.folder)];
    this.#isUnsure = false;
    const others = othersIn(this.#files, now);
    const pictured = otherMedia(this.#media, media);
    if (others.length === 0 && pictured.length === 0) return this.#update([], []);
    this.#files = now;
    this.#takeMedia(media);
    this.#readData(others);
    this.#edition += 1;
    /* A picture that nobody had in hand here stands in nobody's way. */
    const inHand = pictured.filter((file) => this.#history.has(file) || edits.some((edit) => edit.file === file));
    const outside = [...others, ...inHand];
    if (outside.length > 0) this.#history.forget();
    return this.#update(others, outside);
  }

  #takeMedia(media: HeldMedia): void {
    if (otherMedia(this.#media, media).length === 0) return;
    this.#media = media;
    this.#mediaEdition += 1;
  }

  /** Undefined where the files that are to be changed are as they are held. */
  async #outside(edits: readonly FileEdit[]): Promise<DesignUpdate | undefined> {
    if (!this.#isUnsure && (await this.#areAsHeld(edits))) return undefined;
    const update = await this.#readAnew(edits);
    return update.outside.length > 0 || !(await this.#areAsHeld(edits)) ? update : undefined;
  }

  async #areAsHeld(edits: readonly FileEdit[]): Promise<boolean> {
    for (const { file } of edits) {
      if (isMedium(file)) {
        if ((await mediumAt(this.folder, file))?.look !== this.#media.get(file)?.look) return false;
        continue;
      }
      const bytes = await this.#disk.read(join(this.folder, file));
      if (!isSameFile(this.#files.get(file), bytes && heldFile(file, bytes))) return false;
    }
    return true;
  }

  async #edits(change: Change): Promise<readonly FileEdit[] | Refusal> {
    const made = editedBy(change.kind === 'several' ? change.changes : [change], (file) => textOf(this.#files.get(file)));
    if (isRefusal(made)) return made;
    const tooMuch = tooMuchWith(
      this.#files,
      new Map([...made].flatMap(([file, after]) => (isText(after) ? [[file, after] as const] : []))),
    );
    if (tooMuch) return tooMuch;
    const edits: FileEdit[] = [];
    for (const [file, after] of made) edits.push({ file, before: await this.#contentOf(file), after });
    return edits;
  }

  /** Returns the content of a medium from the disk, so that undo brings it back. */
  async #contentOf(file: string): Promise<FileEdit['before']> {
    return isMedium(file) ? this.#disk.read(join(this.folder, file)) : textOf(this.#files.get(file));
  }

  #stepEdits(kind: 'undo' | 'redo'): readonly FileEdit[] | Refusal {
    const step = this.#history[kind];
    if (!step) return refuse('design-nothing-to-undo');
    return editsOf(step, (file) => textOf(this.#files.get(file))) ?? refuse('design-nothing-to-undo');
  }

  async #write(edits: readonly FileEdit[]): Promise<void> {
    const bytesIn = (file: string, content: FileEdit['before']): Uint8Array | undefined =>
      typeof content === 'string' ? bytesOf(content, this.#files.get(file)) : content;
    const changes = edits.map(({ file, before, after }): FileChange => {
      return { name: file, before: bytesIn(file, before), after: bytesIn(file, after) };
    });
    try {
      await changeFiles(this.#disk, ownProgrammesIn(this.#dataFolder), this.name, changes);
    } catch (error) {
      this.#isUnsure = true;
      throw error;
    }
    const files = new Map(this.#files);
    for (const { name, after } of changes) {
      if (isMedium(name)) continue;
      if (after) files.set(name, heldFile(name, after));
      else files.delete(name);
    }
    this.#files = new Map([...files].toSorted(([one], [other]) => (one < other ? -1 : 1)));
    this.#readData(changes.map(({ name }) => name));
    const media = new Map(this.#media);
    for (const { name } of changes.filter((each) => isMedium(each.name))) {
      const medium = await mediumAt(this.folder, name);
      if (medium) media.set(name, medium);
      else media.delete(name);
    }
    this.#takeMedia(media);
    this.#edition += 1;
  }

  #remember(change: ProgrammeChange, edits: readonly FileEdit[]): void {
    if (change.kind === 'undo') this.#history.undid();
    else if (change.kind === 'redo') this.#history.redid();
    else this.#history.did({ kind: change.kind, place: placeOf(change), files: edits.map(fileStep) }, goesOnIn(change), edits);
  }

  #readData(files: readonly string[]): void {
    for (const name of dataNamesOf(files)) {
      const data = dataIn(name, this.#files);
      if (data === undefined) this.#data.delete(name);
      else this.#data.set(name, data);
    }
  }

  /** While the agenda can't be read there are none. */
  #days(): DesignView['days'] {
    return daysOf(this.#data.get('agenda.yaml') ?? null);
  }

  #others(): readonly string[] {
    return [...[...this.#files.keys()].filter((file) => !isData(file) && blockOf(file) === undefined), ...printedPicturesIn(this.#media)];
  }

  #state(): Pick<DesignView, 'edition' | 'around' | 'days' | 'undo' | 'redo'> {
    const around = createHash('sha256')
      .update(`${this.media}\n${frameKey(this.#files)}`)
      .digest('hex');
    return { edition: this.#edition, around, days: this.#days(), undo: this.#history.undo?.kind, redo: this.#history.redo?.kind };
  }

  #update(files: readonly string[], outside: readonly string[]): DesignUpdate {
    const blocks = [...new Set(files.flatMap((file) => blockOf(file) ?? []))];
    const data = dataNamesOf(files);
    const isThere = (block: string): boolean =>
      (['en', 'sr'] as const).some((language) => this.#files.has(`slides/${block}.${language}.md`));
    return {
      ...this.#state(),
      slides: Object.fromEntries(blocks.filter(isThere).map((block) => [block, slidesOf(block, this.#files)])),
      data: Object.fromEntries(data.filter((file) => this.#data.has(file)).map((file) => [file, this.#data.get(file) ?? null])),
      gone: { slides: blocks.filter((block) => !isThere(block)), data: data.filter((file) => !this.#data.has(file)) },
      ...(data.includes('programme.yaml') ? { title: titleOf(this.#data.get('programme.yaml') ?? null) } : {}),
      files: this.#others(),
      media: mediaIn(this.#media),
      ...(files.some((file) => file.startsWith('papers/')) ? { papers: papersOf(this.#files) } : {}),
      outside,
    };
  }
}
