/**
 * The archive that a presentation is: its parts by name, and which part leads to which. Only what is asked for is unpacked, and no more of
 * it than was said before; what lies outside the archive is never looked for.
 */
import type { UnzipFileInfo } from 'fflate';
import { BadXml, type Element, readXml, TooMuchXml } from './xml';

/** The archive can't be opened, or a part that everything hangs on is missing. */
export class Damaged extends Error {}
/** It is more than can be read: parts, or bytes of them. */
export class TooHeavy extends Error {}

export interface Relation {
  readonly id: string;
  /** The last word of its kind: `slide`, `notesSlide`, `image`… */
  readonly kind: string;
  /** A part of the archive, as {@link Package.xml} takes it; undefined for what lies elsewhere. */
  readonly part: string | undefined;
}

/** What is left of a part's name, however its letters are written. */
type PartName = string;

const megabyte = 1_000_000;
const packageLimits = {
  /** A deck of 200 slides with all of Office's own has about 2,000. */
  parts: 10_000,
  /** The most bytes of one part that is read; a slide of many tables has one. */
  partBytes: 12 * megabyte,
  /** The most bytes of a chart: a room can read far fewer numbers than such a one holds. */
  chartBytes: megabyte,
  /** The most bytes of all parts that are read. */
  allBytes: 96 * megabyte,
  /** The most bytes of one picture. */
  pictureBytes: 60 * megabyte,
};

const nameOf = (path: string): PartName => path.replaceAll('\\', '/').replace(/^\/+/u, '').toLowerCase();

/** Numbers that a slide shows as a chart. */
const isChart = (name: PartName): boolean => /^ppt\/charts\/[^/]+\.xml$/u.test(name) && !/\/(?:style|colors)\d*\.xml$/u.test(name);

/** Data that no slide shows: other documents, lists of fonts, what add-ins keep. */
const isPassedBy = (name: PartName): boolean =>
  /^(?:customxml|docprops|ppt\/(?:embeddings|fonts|tags|theme|charts|ctrlprops|activex|printersettings))\//u.test(name) && !isChart(name);
const isText = (name: PartName): boolean => /\.(?:xml|rels)$/u.test(name) && !isPassedBy(name);

function textOf(bytes: Uint8Array): string {
  const mark = (bytes[0] ?? 0) * 256 + (bytes[1] ?? 0);
  const encoding = mark === 0xff_fe ? 'utf-16le' : mark === 0xfe_ff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

/** Seen from the folder of the part that names it; undefined for what would lie above the archive. */
function resolved(target: string, folder: string): PartName | undefined {
  const steps: string[] = [];
  const [path = ''] = target.split('#');
  for (const step of (path.startsWith('/') ? path : `${folder}${path}`).replaceAll('\\', '/').split('/')) {
    if (step === '..' && steps.pop() === undefined) return undefined;
    if (step !== '' && step !== '.' && step !== '..') steps.push(step);
  }
  return nameOf(steps.join('/'));
}

const folderOf = (name: PartName): string => name.slice(0, name.lastIndexOf('/') + 1);

function plainName(name: PartName): PartName {
  try {
    return nameOf(decodeURIComponent(name));
  } catch {
    /* A sign of per cent that stands for itself. */
    return name;
  }
}

export class Package {
  /** Sizes as the archive states them; unpacking stops there. */
  readonly #sizes: ReadonlyMap<PartName, number>;
  readonly #texts: ReadonlyMap<PartName, Uint8Array>;
  readonly #bytes: Uint8Array;

  private constructor(bytes: Uint8Array, sizes: ReadonlyMap<PartName, number>, texts: ReadonlyMap<PartName, Uint8Array>) {
    this.#bytes = bytes;
    this.#sizes = sizes;
    this.#texts = texts;
  }

  /** Rejects with {@link Damaged} or {@link TooHeavy}. */
  static async open(bytes: Uint8Array): Promise<Package> {
    const sizes = new Map<PartName, number>();
    let all = 0;
    const texts = await unpacked(bytes, ({ name, originalSize }) => {
      const part = nameOf(name);
      sizes.set(part, originalSize);
      if (sizes.size > packageLimits.parts) throw new TooHeavy(`more than ${packageLimits.parts} parts`);
      if (!isText(part) || originalSize > (isChart(part) ? packageLimits.chartBytes : packageLimits.partBytes)) return false;
      all += originalSize;
      if (all > packageLimits.allBytes) throw new TooHeavy(`more than ${packageLimits.allBytes} bytes`);
      return true;
    });
    return new Package(bytes, sizes, texts);
  }

  has(name: PartName): boolean {
    return this.#sizes.has(name);
  }

  get names(): readonly PartName[] {
    return [...this.#sizes.keys()];
  }

  /** Bytes when it is unpacked; undefined where there is no such part. */
  sizeOf(name: PartName): number | undefined {
    return this.#sizes.get(name);
  }

  /** Undefined where there is no such part, or it is none that can be read. Throws {@link TooHeavy}. */
  xml(name: PartName | undefined): Element | undefined {
    const bytes = name === undefined ? undefined : this.#texts.get(name);
    if (!bytes) {
      if (name !== undefined && isText(name) && !isChart(name) && this.has(name)) throw new TooHeavy(name);
      return undefined;
    }
    try {
      return readXml(textOf(bytes));
    } catch (error) {
      if (error instanceof TooMuchXml) throw new TooHeavy(error.message);
      if (error instanceof BadXml) return undefined;
      throw error;
    }
  }

  /** Returns where a part leads, by the names that it has for that; for '' those of the archive itself. */
  relations(name: PartName): ReadonlyMap<string, Relation> {
    const folder = folderOf(name);
    const root = this.xml(`${folder}_rels/${name.slice(folder.length)}.rels`);
    const found = (root?.children ?? []).flatMap(({ attributes: { Id: id, Type: type, Target: target, TargetMode: mode } }): Relation[] => {
      if (id === undefined || target === undefined) return [];
      const part = mode === 'External' ? undefined : resolved(target, folder);
      return [{ id, kind: type?.split('/').at(-1) ?? '', part: part !== undefined && !this.has(part) ? plainName(part) : part }];
    });
    return new Map(found.map((relation) => [relation.id, relation]));
  }

  /** Those of them that are there and no larger than a picture may be. Rejects with {@link Damaged}. */
  async pictures(names: ReadonlySet<PartName>): Promise<ReadonlyMap<PartName, Uint8Array>> {
    return unpacked(this.#bytes, ({ name, originalSize }) => names.has(nameOf(name)) && originalSize <= packageLimits.pictureBytes);
  }
}

/** By the names that they go by here. `filter` hears of each part, wanted or not. */
async function unpacked(bytes: Uint8Array, filter: (file: UnzipFileInfo) => boolean): Promise<ReadonlyMap<PartName, Uint8Array>> {
  const { unzipSync } = await import('fflate');
  try {
    return new Map(Object.entries(unzipSync(bytes, { filter })).map(([name, part]) => [nameOf(name), part]));
  } catch (error) {
    if (error instanceof TooHeavy) throw error;
    /* A damaged archive fails in many ways; for the person it is one. */
    throw new Damaged(error instanceof Error ? error.message : String(error));
  }
}
