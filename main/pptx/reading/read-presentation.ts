/**
 * Reads a presentation that a trainer brings. Its bytes are a stranger's: nothing in it is run, no link of it is followed, and whoever is no
 * process of its own has it read by one. What is wrong with it is a refusal that names the file.
 */
import { readFile } from 'node:fs/promises';
import { isRefusal, type Refusal, refuse } from '../../../domain/kernel/refusal';
import { mostPresentedSlides, mostSlidesMegabytes, type ReadPresentation } from '../../../domain/programme/presentation-reading';
import { Damaged, Package, TooHeavy } from './package';
import { slidePartsOf, slidesOf } from './slides';
import { childrenOf, holds } from './xml';

/** To be used in sentences. */
export type PresentationFile = { readonly file: string } & (
  | { readonly path: string }
  /** That was dropped on the window. */
  | { readonly bytes: Uint8Array }
);

export type PresentationOrder =
  | ({ readonly kind: 'read' } & PresentationFile)
  /** `parts`: of pictures, as the presentation was read before. */
  | ({ readonly kind: 'pictures'; readonly parts: readonly string[] } & PresentationFile);

export interface SizedPicture {
  readonly part: string;
  /** Bytes. */
  readonly size: number;
}

export interface FoundPresentation extends ReadPresentation {
  /** Pictures on its slides, each once. */
  readonly pictures: readonly SizedPicture[];
}

export type PresentationAnswer =
  | { readonly kind: 'read'; readonly presentation: FoundPresentation }
  | { readonly kind: 'pictures'; readonly pictures: ReadonlyMap<string, Uint8Array> }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

const openPresentation = 'application/vnd.oasis.opendocument.presentation';

const begins = (bytes: Uint8Array, ...start: readonly number[]): boolean => start.every((byte, index) => bytes[index] === byte);
const isArchive = (bytes: Uint8Array): boolean => begins(bytes, 0x50, 0x4b, 3, 4);
/** A folder in one file: what Office did before 2007, and still does around what is locked. */
const isCompound = (bytes: Uint8Array): boolean => begins(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
const hasStream = (bytes: Uint8Array, name: string): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(name, 'utf16le'));

function notPptx(bytes: Uint8Array, file: string): Refusal {
  if (!isCompound(bytes)) return refuse('not-a-pptx', undefined, { file });
  if (hasStream(bytes, 'EncryptedPackage')) return refuse('pptx-locked', undefined, { file });
  return refuse(hasStream(bytes, 'PowerPoint Document') ? 'pptx-old' : 'not-a-pptx', undefined, { file });
}

/** What is locked says no more than what it is. */
function isLockedOpenDocument(from: Package): boolean {
  const manifest = from.xml('meta-inf/manifest.xml');
  const entries = childrenOf(manifest, 'manifest:file-entry');
  const isPresentation = entries.some(({ attributes }) => attributes['manifest:media-type'] === openPresentation);
  return isPresentation && holds(manifest, 'manifest:encryption-data');
}

/** What other programs make, in an archive as well; undefined of what is a presentation, or was to be one. */
function ofOthers(from: Package): 'pptx-keynote' | 'pptx-opendocument' | 'opendocument-locked' | 'not-a-pptx' | undefined {
  if (from.names.some((name) => /\.iwa$/u.test(name) || name === 'index.apxl')) return 'pptx-keynote';
  if (isLockedOpenDocument(from)) return 'opendocument-locked';
  if (holds(from.xml('content.xml'), 'office:presentation')) return 'pptx-opendocument';
  const isOther = !from.has('[content_types].xml') || from.names.some((name) => /^(?:word|xl)\//u.test(name));
  return isOther ? 'not-a-pptx' : undefined;
}

async function presentationIn(from: Package, file: string): Promise<FoundPresentation | Refusal> {
  const main = [...from.relations('').values()].find(({ kind }) => kind === 'officeDocument')?.part;
  const presentation = from.xml(main);
  if (main === undefined || presentation?.name !== 'p:presentation') return refuse(ofOthers(from) ?? 'pptx-damaged', undefined, { file });
  const parts = slidePartsOf(presentation, from.relations(main));
  if (parts.length === 0) return refuse('pptx-empty', undefined, { file });
  if (parts.length > mostPresentedSlides)
    return refuse('pptx-too-long', undefined, { file, slides: parts.length, most: mostPresentedSlides });
  const slides = slidesOf(from, presentation, parts);
  if ('broken' in slides) return refuse('pptx-slide-damaged', undefined, { file, slide: slides.broken });
  const shown = new Set(slides.flatMap(({ pages }) => pages.flatMap(({ picture }) => picture?.part ?? [])));
  return {
    slides,
    hasMacros: from.names.some((name) => name.endsWith('vbaproject.bin')),
    pictures: [...shown].map((part) => ({ part, size: from.sizeOf(part) ?? 0 })),
  };
}

async function answerFrom(bytes: Uint8Array, order: PresentationOrder): Promise<PresentationAnswer | Refusal> {
  const { file } = order;
  if (bytes.length > mostSlidesMegabytes * 1_000_000) return refuse('pptx-too-large', undefined, { file, most: mostSlidesMegabytes });
  if (!isArchive(bytes)) return notPptx(bytes, file);
  try {
    const from = await Package.open(bytes);
    if (order.kind === 'pictures') return { kind: 'pictures', pictures: await from.pictures(new Set(order.parts)) };
    const presentation = await presentationIn(from, file);
    return isRefusal(presentation) ? presentation : { kind: 'read', presentation };
  } catch (error) {
    if (error instanceof TooHeavy) return refuse('pptx-too-heavy', undefined, { file });
    if (error instanceof Damaged) return refuse('pptx-damaged', undefined, { file });
    throw error;
  }
}

/** Rejects with what the disk says. */
export async function readPresentation(order: PresentationOrder): Promise<PresentationAnswer> {
  const bytes = 'path' in order ? await readFile(order.path) : order.bytes;
  const answer = await answerFrom(bytes, order);
  return isRefusal(answer) ? { kind: 'refused', refusal: answer } : answer;
}
