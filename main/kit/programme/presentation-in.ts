/**
 * The slides of a presentation that a trainer brings: read apart, its pictures drawn anew where nobody looks, without what was cut off and
 * what a camera wrote into them. A person reads what comes in and what doesn't, and says yes, before any of it is kept.
 */
import type { Language } from '../../../domain/kernel/language';
import { isRefusal, type Refusal } from '../../../domain/kernel/refusal';
import type { NewPresentation } from '../../../domain/programme/decide-own-slides';
import {
  type LeftOut,
  leftOutKinds,
  type PresentationToTake,
  type ReadPicture,
  type ReadSlide,
} from '../../../domain/programme/presentation-reading';
import { mediaFolder } from '../../content/picture-name';
import { mostMegapixels, pixelsOf } from '../../content/picture-size';
import { type SheetReader, TooMuch } from '../../pdf/pdf-reader';
import type { ReadPresentationFile } from '../../pptx/reading/presentations-apart';
import type { FoundPresentation, PresentationFile } from '../../pptx/reading/read-presentation';
import { translateIn } from '../../translate';
import type { PagesInto } from './pdf-in';
import type { TakingSlides } from './taking-slides';

export interface PresentationToRead {
  readonly from: PresentationFile;
  readonly read: ReadPresentationFile;
  readonly reader: SheetReader;
  /** In which the notes say what was left out. */
  readonly language: Language;
}

type Taken = Pick<NewPresentation, 'pictures' | 'pages'>;

/** So much goes from one process to another at once. */
const mostBytesAtOnce = 16_000_000;

/** The same part of the archive with the same edges is the same picture. */
const keyOf = ({ part, crop }: ReadPicture): string => JSON.stringify([part, crop]);

/** Undefined when a person stopped it. */
async function find({ from, read }: PresentationToRead): Promise<FoundPresentation | Refusal> {
  const answer = await read({ kind: 'read', ...from });
  if (answer.kind === 'read') return answer.presentation;
  if (answer.kind === 'refused') return answer.refusal;
  throw new Error(`Asked to read a presentation, the process answered “${answer.kind}”.`);
}

/** By part; a few at a time, and the next ones once those are drawn. */
async function* bytesOf(
  { from, read }: PresentationToRead,
  { pictures }: FoundPresentation,
): AsyncGenerator<ReadonlyMap<string, Uint8Array> | Refusal> {
  let batch: string[] = [];
  let bytes = 0;
  for (const [index, { part, size }] of pictures.entries()) {
    batch.push(part);
    bytes += size;
    const next = pictures[index + 1];
    if (next && bytes + next.size <= mostBytesAtOnce) continue;
    const answer = await read({ kind: 'pictures', parts: batch, ...from });
    if (answer.kind === 'refused') yield answer.refusal;
    if (answer.kind === 'pictures') yield answer.pictures;
    [batch, bytes] = [[], 0];
  }
}

/** Undefined where it can't be shown. Rejects with what the disk says. */
async function drawn(
  bytes: Uint8Array | undefined,
  { crop }: ReadPicture,
  reader: SheetReader,
): Promise<{ readonly picture: Uint8Array; readonly ending: string } | undefined> {
  if (!bytes || (pixelsOf(bytes) ?? 0) > mostMegapixels * 1_000_000) return undefined;
  try {
    return (await reader.openPhoto(bytes, crop, 'there')) ? await reader.draw(1, 'screen') : undefined;
  } catch (error) {
    if (error instanceof TooMuch) return undefined;
    throw error;
  }
}

/** Names of files by what is shown in them. Undefined when a person stopped it. */
async function drawPictures(
  order: PresentationToRead,
  found: FoundPresentation,
  taking: TakingSlides,
  { slides, attachments, noRoom }: PagesInto,
): Promise<ReadonlyMap<string, string> | Refusal | undefined> {
  const wanted = found.slides.flatMap(({ pages }) => pages.flatMap(({ picture }) => picture ?? []));
  const each = [...new Map(wanted.map((picture) => [keyOf(picture), picture])).values()];
  const names = new Map<string, string>();
  let count = 0;
  for await (const batch of bytesOf(order, found)) {
    if (isRefusal(batch)) return batch;
    for (const picture of each.filter(({ part }) => batch.has(part))) {
      taking.goOn(count, each.length, 'pictures');
      const made = await drawn(batch.get(picture.part), picture, order.reader);
      if (taking.isStopped) return undefined;
      count += 1;
      if (!made) continue;
      const name = `${slides}-${count}.${made.ending}`;
      await attachments.add(name, made.picture);
      const refusal = noRoom();
      if (refusal) return refusal;
      names.set(keyOf(picture), name);
    }
  }
  return names;
}

/** With those of its pictures that can't be shown after all. */
function leftOutOf({ leftOut, pages }: ReadSlide, names: ReadonlyMap<string, string>): readonly LeftOut[] {
  const isMissing = pages.some(({ picture }) => picture && !names.has(keyOf(picture)));
  return leftOutKinds.filter((kind) => leftOut.includes(kind) || (kind === 'picture-missing' && isMissing));
}

const toTake = ({ slides, hasMacros }: FoundPresentation, names: ReadonlyMap<string, string>): PresentationToTake => ({
  slides: slides.length,
  pages: slides.reduce((sum, { pages }) => sum + pages.length, 0),
  hidden: slides.flatMap(({ isHidden }, index) => (isHidden ? [index + 1] : [])),
  leftOut: slides.flatMap((slide, index) => {
    const what = leftOutOf(slide, names);
    return what.length > 0 ? [{ slide: index + 1, what }] : [];
  }),
  hasMacros,
});

/** What is written between [ and ] keeps to one line, and ends where it is meant to. */
const described = (text: string): string => text.replaceAll(/[\\[\]*_`<&]/gu, String.raw`\$&`);

function pagesOf(slide: ReadSlide, names: ReadonlyMap<string, string>, language: Language): Taken['pages'] {
  const translate = translateIn(language);
  const what = leftOutOf(slide, names).map((kind) => translate(`ownSlides:left-${kind}`));
  const leftOut = what.length > 0 ? [translate('ownSlides:left-out', { what: what.join(', ') })] : [];
  return slide.pages.map(({ body, words, picture }, index) => {
    const name = picture && names.get(keyOf(picture));
    const alt = picture?.alt || slide.title || translate('ownSlides:a-picture');
    const shown = name === undefined ? [] : [`![${described(alt)}](${mediaFolder}/${name})`];
    return {
      picture: null,
      isHidden: slide.isHidden,
      title: slide.title,
      words,
      body: [body, ...shown].filter((part) => part !== '').join('\n\n'),
      notes: index === 0 ? [...leftOut, slide.notes].filter((part) => part !== '').join('\n\n') : '',
    };
  });
}

/** Undefined when a person stopped it, or said no. */
export async function presentationIn(
  order: PresentationToRead,
  taking: TakingSlides,
  into: PagesInto,
): Promise<Taken | Refusal | undefined> {
  const found = await find(order);
  if (taking.isStopped) return undefined;
  if (isRefusal(found)) return found;
  const names = await drawPictures(order, found, taking, into);
  if (!names || isRefusal(names)) return names;
  if (!(await taking.ask<'presentation'>({ kind: 'presentation', ...toTake(found, names) }))) return undefined;
  return { pictures: [...names.values()], pages: found.slides.flatMap((slide) => pagesOf(slide, names, order.language)) };
}
