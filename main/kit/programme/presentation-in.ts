/**
 * The slides of a presentation that a trainer brings: read apart, its pictures drawn anew where nobody looks, without what was cut off and
 * what a camera wrote into them. A person reads what comes in and what doesn't, and says yes, before any of it is kept.
 */
import type { Language } from '../../../domain/kernel/language';
import { isRefusal, type Refusal, refuse } from '../../../domain/kernel/refusal';
import type { NewPresentation } from '../../../domain/programme/decide-own-slides';
import { guessedLanguage } from '../../../domain/programme/own-language';
import {
  isShownByPdf,
  type LeftOut,
  leftOutKinds,
  type PresentationToTake,
  type ReadPicture,
  type ReadSlide,
} from '../../../domain/programme/presentation-reading';
import type { OwnLanguage } from '../../../domain/programme/schema';
import { mediaFolder } from '../../content/picture-name';
import { mostMegapixels, pixelsOf } from '../../content/picture-size';
import { type SheetReader, TooMuch } from '../../pdf/pdf-reader';
import type { ReadPresentationFile } from '../../pptx/reading/presentations-apart';
import type { FoundPresentation, PresentationFile } from '../../pptx/reading/read-presentation';
import { translateIn } from '../../translate';
import { drawPages, openPdf, type PagesInto, type PdfToTake } from './pdf-in';
import type { TakingSlides } from './taking-slides';

export interface PresentationToRead {
  readonly from: PresentationFile;
  /** That was given along with it; undefined where it came by itself. */
  readonly pdf: Pick<PdfToTake, 'file' | 'bytes'> | undefined;
  readonly read: ReadPresentationFile;
  readonly reader: SheetReader;
  /** In which the notes say what was left out. */
  readonly language: Language;
  /** Undefined when the person chose no file. */
  readonly choosePdf: () => Promise<Pick<PdfToTake, 'file' | 'bytes'> | Refusal | undefined>;
}

/** `file`: by which a person knows them. */
type Taken = Pick<NewPresentation, 'file' | 'language' | 'pictures' | 'pages'>;
/** Until somebody said in which language it is. */
type Made = Omit<Taken, 'language'>;

/** So much goes from one process to another at once. */
const mostBytesAtOnce = 16_000_000;

/** The same part of the archive with the same edges is the same picture. */
const keyOf = ({ part, crop }: ReadPicture): string => JSON.stringify([part, crop]);

/** Undefined when a person stopped it. */
async function find({ from, read }: PresentationToRead, { stopped }: TakingSlides): Promise<FoundPresentation | Refusal> {
  const answer = await read({ kind: 'read', ...from }, stopped);
  if (answer.kind === 'read') return answer.presentation;
  if (answer.kind === 'refused') return answer.refusal;
  throw new Error(`Asked to read a presentation, the process answered “${answer.kind}”.`);
}

/** By part; a few at a time, and the next ones once those are drawn. */
async function* bytesOf(
  { from, read }: PresentationToRead,
  { pictures }: FoundPresentation,
  { stopped }: TakingSlides,
): AsyncGenerator<ReadonlyMap<string, Uint8Array> | Refusal> {
  let batch: string[] = [];
  let bytes = 0;
  for (const [index, { part, size }] of pictures.entries()) {
    batch.push(part);
    bytes += size;
    const next = pictures[index + 1];
    if (next && bytes + next.size <= mostBytesAtOnce) continue;
    const answer = await read({ kind: 'pictures', parts: batch, ...from }, stopped);
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
  for await (const batch of bytesOf(order, found, taking)) {
    if (taking.isStopped) return undefined;
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

/** A PDF that was saved from it: its slides, by number from 1, for each page. */
interface Pair {
  readonly pdf: PdfToTake;
  readonly slides: readonly number[];
}

/** A PDF that can't be that. `pages` of it; undefined where it can't be read. */
interface Unpaired {
  readonly pdf: PdfToTake;
  readonly pages: number | undefined;
  readonly refusal: Refusal;
}

const lacksHidden = ({ slides }: FoundPresentation, pair: Pair): boolean => pair.slides.length < slides.length;

const saidOn = ({ title, notes, pages }: ReadSlide): string => [title, ...pages.map(({ words }) => words), notes].join(' ');

function toTake(
  found: FoundPresentation,
  names: ReadonlyMap<string, string>,
  pair: Pair | undefined,
): Omit<PresentationToTake, 'refusal' | 'alone' | 'instead'> {
  const { slides, hasMacros } = found;
  return {
    slides: slides.length,
    language: guessedLanguage(slides.map(saidOn).join(' ')),
    pages: pair ? pair.slides.length : slides.reduce((sum, { pages }) => sum + pages.length, 0),
    hidden: slides.flatMap(({ isHidden }, index) => (isHidden ? [index + 1] : [])),
    leftOut: slides.flatMap((slide, index) => {
      const what = leftOutOf(slide, names).filter((kind) => !pair || !isShownByPdf(kind));
      return what.length > 0 ? [{ slide: index + 1, what }] : [];
    }),
    hasMacros,
    pdf: pair && { file: pair.pdf.file, lacksHidden: lacksHidden(found, pair) },
  };
}

/** A PDF has all slides, or those that aren't hidden. */
function slidesShown({ slides }: FoundPresentation, pages: number): readonly number[] | undefined {
  const all = slides.map((_, index) => index + 1);
  const shown = all.filter((number) => slides[number - 1]?.isHidden === false);
  return [all, shown].find((numbers) => numbers.length === pages);
}

/** Undefined when a person stopped it. */
async function pairWith(
  given: Pick<PdfToTake, 'file' | 'bytes'>,
  { from, reader }: PresentationToRead,
  found: FoundPresentation,
  taking: TakingSlides,
): Promise<Pair | Unpaired | undefined> {
  const opened = await openPdf({ ...given, reader }, taking);
  if (!opened) return undefined;
  if (isRefusal(opened)) return { pdf: { ...given, reader }, pages: undefined, refusal: opened };
  const { pages, password } = opened;
  const pdf: PdfToTake = { ...given, reader, password };
  const slides = slidesShown(found, pages);
  const values = { file: from.file, pdf: pdf.file, pages, slides: found.slides.length };
  return slides ? { pdf, slides } : { pdf, pages, refusal: refuse('pdf-of-another', undefined, values) };
}

/** What is written between [ and ] keeps to one line, and ends where it is meant to. */
const described = (text: string): string => text.replaceAll(/[\\[\]*_`<&]/gu, String.raw`\$&`);

function notesOf(slide: ReadSlide, leftOut: readonly LeftOut[], language: Language): string {
  const translate = translateIn(language);
  const what = leftOut.map((kind) => translate(`ownSlides:left-${kind}`)).join(', ');
  const said = what === '' ? [] : [translate('ownSlides:left-out', { what })];
  return [...said, slide.notes].filter((part) => part !== '').join('\n\n');
}

function pagesOf(slide: ReadSlide, names: ReadonlyMap<string, string>, language: Language, own: OwnLanguage): Taken['pages'] {
  const translate = translateIn(language);
  const notes = notesOf(slide, leftOutOf(slide, names), language);
  return slide.pages.map((page, index) => {
    const { picture } = page;
    const { body, words } = (own === 'sr' ? page.withComma : undefined) ?? page;
    const name = picture && names.get(keyOf(picture));
    const alt = picture?.alt || slide.title || translate('ownSlides:a-picture');
    const shown = name === undefined ? [] : [`![${described(alt)}](${mediaFolder}/${name})`];
    return {
      picture: null,
      isHidden: slide.isHidden,
      title: slide.title,
      words,
      body: [body, ...shown].filter((part) => part !== '').join('\n\n'),
      notes: index === 0 ? notes : '',
    };
  });
}

/** The pages of its PDF are the pictures; notes and titles are the presentation's. Undefined when a person stopped it. */
async function pagesOfPair(
  { pdf, slides: numbers }: Pair,
  { slides }: FoundPresentation,
  { from, language }: PresentationToRead,
  taking: TakingSlides,
  into: PagesInto,
): Promise<Made | Refusal | undefined> {
  await into.empty();
  const drawn = await drawPages(pdf, numbers.length, taking, into);
  if (!drawn || isRefusal(drawn)) return drawn;
  const pages = drawn.flatMap(({ picture, title, words }, index): Taken['pages'] => {
    const slide = slides[(numbers[index] ?? 0) - 1];
    if (!slide) return [];
    const notes = notesOf(
      slide,
      slide.leftOut.filter((kind) => !isShownByPdf(kind)),
      language,
    );
    return [{ picture, isHidden: slide.isHidden, title: slide.title || title, words, body: '', notes }];
  });
  return { file: from.file, pictures: drawn.map(({ picture }) => picture), pages };
}

/** The pages of a PDF that isn't of this presentation, which stays out. Undefined when a person stopped it. */
async function pagesAlone(pdf: PdfToTake, taking: TakingSlides, into: PagesInto): Promise<Made | Refusal | undefined> {
  await into.empty();
  const opened = await openPdf(pdf, taking);
  if (!opened || isRefusal(opened)) return opened;
  const drawn = await drawPages(pdf, opened.pages, taking, into);
  if (!drawn || isRefusal(drawn)) return drawn;
  const pages = drawn.map((page) => ({ ...page, isHidden: false, body: '', notes: '' }));
  return { file: pdf.file, pictures: drawn.map(({ picture }) => picture), pages };
}

/** The PDFs that were given. */
interface GivenPdfs {
  readonly pair: Pair | undefined;
  /** Given after one that is right: it takes the place of that after a yes only. */
  readonly instead: Pair | undefined;
  /** The last one, where it can't be a pair. */
  readonly unpaired: Unpaired | undefined;
  /** The PDF that is open: the drawing window has one at a time, the last that was given. */
  readonly open: PdfToTake | undefined;
}

const noPdfs: GivenPdfs = { pair: undefined, instead: undefined, unpaired: undefined, open: undefined };

function withNext(given: GivenPdfs, next: Pair | Unpaired): GivenPdfs {
  const open = next.pdf;
  if ('refusal' in next) return { ...given, unpaired: next, open };
  return given.pair ? { ...given, instead: next, unpaired: undefined, open } : { ...noPdfs, pair: next, open };
}

const afterYes = (given: GivenPdfs): GivenPdfs =>
  given.instead ? { ...given, pair: given.instead, instead: undefined, unpaired: undefined } : given;

function asked(
  found: FoundPresentation,
  names: ReadonlyMap<string, string>,
  { pair, instead, unpaired }: GivenPdfs,
  refusal: Refusal | undefined,
): PresentationToTake {
  const { pdf, pages } = unpaired ?? {};
  return {
    ...toTake(found, names, pair),
    refusal: refusal ?? unpaired?.refusal,
    alone: pdf && pages !== undefined ? { file: pdf.file, pages } : undefined,
    instead: instead && { file: instead.pdf.file, pages: instead.slides.length },
  };
}

/** Undefined when a person stopped it. */
async function pagesOfOwn(
  { pair, open }: GivenPdfs,
  found: FoundPresentation,
  names: ReadonlyMap<string, string>,
  order: PresentationToRead,
  taking: TakingSlides,
  into: PagesInto,
  own: OwnLanguage,
): Promise<Made | Refusal | undefined> {
  if (!pair) {
    const pages = found.slides.flatMap((slide) => pagesOf(slide, names, order.language, own));
    return { file: order.from.file, pictures: [...names.values()], pages };
  }
  if (open !== pair.pdf) {
    const opened = await openPdf(pair.pdf, taking);
    if (!opened || isRefusal(opened)) return opened;
  }
  return pagesOfPair(pair, found, order, taking, into);
}

/** Undefined when a person stopped it, or said no. */
export async function presentationIn(
  order: PresentationToRead,
  taking: TakingSlides,
  into: PagesInto,
): Promise<Taken | Refusal | undefined> {
  const found = await find(order, taking);
  if (taking.isStopped) return undefined;
  if (isRefusal(found)) return found;
  const withPdf = async (before: GivenPdfs, chosen: NonNullable<PresentationToRead['pdf']>): Promise<GivenPdfs> => {
    const next = await pairWith(chosen, order, found, taking);
    return next ? withNext(before, next) : before;
  };
  let given = order.pdf ? await withPdf(noPdfs, order.pdf) : noPdfs;
  let refusal: Refusal | undefined;
  let names: ReadonlyMap<string, string> | undefined;
  for (;;) {
    if (taking.isStopped) return undefined;
    if (!given.pair && !names) {
      const drawn = await drawPictures(order, found, taking, into);
      if (!drawn || isRefusal(drawn)) return drawn;
      names = drawn;
    }
    const known = names ?? new Map<string, string>();
    const question = asked(found, known, given, refusal);
    const answer = await taking.ask<'presentation'>({ kind: 'presentation', ...question });
    if (!answer) return undefined;
    refusal = undefined;
    const { language } = answer;
    const inThat = (made: Made | Refusal | undefined): Taken | Refusal | undefined =>
      !made || isRefusal(made) ? made : { ...made, language };
    switch (answer.pages) {
      case 'own':
        return inThat(await pagesOfOwn(given, found, known, order, taking, into, language));
      case 'pdf-alone':
        if (given.unpaired && question.alone) return inThat(await pagesAlone(given.unpaired.pdf, taking, into));
        break;
      case 'pdf-instead':
        given = afterYes(given);
        break;
      case 'pdf': {
        const chosen = await order.choosePdf();
        if (isRefusal(chosen)) refusal = chosen;
        else if (chosen) given = await withPdf(given, chosen);
      }
    }
  }
}
