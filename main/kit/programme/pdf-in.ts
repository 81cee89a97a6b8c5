/** The pages of a PDF that a trainer brings: drawn one by one, each on the disk before the next is begun. Passwords and lost letters are asked about. */
import { type Refusal, refuse } from '../../../domain/kernel/refusal';
import type { NewOwnSlides } from '../../../domain/programme/decide-own-slides';
import { mostSecondsOfPage } from '../../../domain/programme/pdf-reading';
import { type CannotRead, type OpenedPdf, type PdfReader, TooMuch } from '../../pdf/pdf-reader';
import type { NewAttachments } from '../../store/new-attachments';
import type { TakingSlides } from './taking-slides';

/** A talk of a day has far fewer. */
const mostPages = 200;

export interface PdfToTake {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly reader: PdfReader;
  /** With which it was opened before. */
  readonly password?: string | undefined;
}

interface CountedPdf {
  readonly pages: number;
  readonly password: string | undefined;
}

/** The folder and the list into which pages go. */
export interface PagesInto {
  /** By it their files are named. */
  readonly slides: string;
  readonly attachments: NewAttachments;
  /** What was put there so far is gone. Rejects with what the disk says. */
  readonly empty: () => Promise<void>;
  /** Says what is wrong once they take more room than there is. */
  readonly noRoom: () => Refusal | undefined;
}

/** Asks for the password as often as it is wrong. Undefined when a person stopped it. */
async function unlocked(
  { bytes, reader, password: known }: PdfToTake,
  taking: TakingSlides,
): Promise<{ readonly opened: OpenedPdf; readonly password: string | undefined } | undefined> {
  let password = known;
  let opened = await reader.open(bytes, password);
  for (let isWrong = false; 'fault' in opened && opened.fault === 'pdf-locked'; isWrong = true) {
    const answer = await taking.ask<'password'>({ kind: 'password', isWrong });
    if (!answer) return undefined;
    ({ password } = answer);
    opened = await reader.open(bytes, password);
  }
  return { opened, password };
}

/** Its number of pages, and the password that a person gave, if any. Undefined when a person stopped it. */
export async function openPdf(pdf: PdfToTake, taking: TakingSlides): Promise<CountedPdf | Refusal | undefined> {
  const { file } = pdf;
  const unlockedPdf = await unlocked(pdf, taking);
  if (!unlockedPdf) return undefined;
  const { opened, password } = unlockedPdf;
  if ('fault' in opened) return refuse(opened.fault, undefined, { file });
  const { pages } = opened;
  return pages > mostPages ? refuse('pdf-too-long', undefined, { file, pages, most: mostPages }) : { pages, password };
}

/** Draws the pages of an open PDF. Undefined when a person stopped it. */
export async function drawPages(
  { file, reader }: PdfToTake,
  pages: number,
  taking: TakingSlides,
  into: PagesInto,
): Promise<NewOwnSlides['pages'] | Refusal | undefined> {
  const drawn: NewOwnSlides['pages'][number][] = [];
  const lost: { page: number; letters: string }[] = [];
  for (let page = 1; page <= pages; page += 1) {
    taking.goOn(page - 1, pages, 'pages');
    const found = await reader.draw(page, 'screen');
    if (taking.isStopped) return undefined;
    if (!found) return refuse('pdf-page-damaged', undefined, { file, page });
    const picture = `${into.slides}-${page}.${found.ending}`;
    await into.attachments.add(picture, found.picture);
    const refusal = into.noRoom();
    if (refusal) return refusal;
    drawn.push({ picture, title: found.title, words: found.words });
    if (found.lost !== '') lost.push({ page, letters: found.lost });
  }
  if (lost.length > 0 && !(await taking.ask<'letters'>({ kind: 'letters', pages: lost }))) return undefined;
  return drawn;
}

/** Reports that the reader gave up. */
export function givenUp(error: CannotRead, { progress }: TakingSlides): Refusal {
  const { file, drawn, of } = progress ?? {};
  if (!(error instanceof TooMuch) || file === undefined) return refuse('pdf-unread');
  if (of === undefined) return refuse('pdf-too-heavy', undefined, { file });
  return refuse('pdf-page-too-heavy', undefined, { file, page: (drawn ?? 0) + 1, seconds: mostSecondsOfPage });
}
