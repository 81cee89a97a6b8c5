/** Asks a workbook how much there would be to read, before anything is read. Its archive and its numbers are a stranger's. */
import type { UnzipFileInfo } from 'fflate';

export interface Extent {
  /** The bytes of all its files together, as the archive states them; unpacking stops there. Bytes. */
  readonly unpacked: number;
  /** A cell or a row stands where no spreadsheet has one: whoever makes room for all before it has no end. Not asked of what is too large. */
  readonly isBeyond: boolean;
  /** Sheets that the book names, or has parts of. Not counted in what is too large. */
  readonly sheets: number;
}

/** What every spreadsheet ends with: row 1,048,576 and column XFD. */
const mostRows = 1_048_576;
const mostColumns = 16_384;
const longestColumn = 3;

/** "XFD" is 16384. */
const columnNumber = (letters: string): number => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** The place that a row or a cell gives itself. */
const place = /<(?:\w+:)?(?:c|row)\s(?:[^<>]*?\s)?r\s*=\s*["']([A-Za-z]*)(\d*)["']/gu;

function isBeyond(part: string): boolean {
  for (const [, letters = '', digits = ''] of part.matchAll(place)) {
    if (letters.length > longestColumn || columnNumber(letters.toUpperCase()) > mostColumns || Number(digits) > mostRows) return true;
  }
  return false;
}

/** A part of a package is UTF-8, or UTF-16 with its mark; for its tags any of one byte will do. */
export function textOfPart(part: Uint8Array, otherwise: 'latin1' | 'utf-8'): string {
  if (part[0] === 0xff && part[1] === 0xfe) return new TextDecoder('utf-16le').decode(part);
  if (part[0] === 0xfe && part[1] === 0xff) return new TextDecoder('utf-16be').decode(part);
  return new TextDecoder(otherwise).decode(part);
}

/** Excel's book and LibreOffice's content name each sheet in a tag; whatever a book names, each sheet's part lies in the archive. */
const namedSheet = /<(?:\w+:)?(?:sheet|table)\s/gu;
const listsSheets = /(?:^|\/)(?:workbook|content)\.xml$/iu;
const sheetPart = /(?:^|\/)worksheets\/[^/]+\.(?:xml|bin)$/iu;

const sheetsNamedIn = (part: string): number => part.match(namedSheet)?.length ?? 0;

/** Undefined when this is no whole archive. What would be larger than `most` bytes isn't unpacked. */
export async function extentOf(bytes: Uint8Array, most: number): Promise<Extent | undefined> {
  const { unzipSync } = await import('fflate');
  const unzip = (filter: (file: UnzipFileInfo) => boolean): readonly (readonly [string, Uint8Array])[] =>
    Object.entries(unzipSync(bytes, { filter }));
  try {
    let unpacked = 0;
    let sheets = 0;
    unzip(({ name, originalSize }) => {
      unpacked += originalSize;
      if (sheetPart.test(name)) sheets += 1;
      return false;
    });
    if (unpacked > most) return { unpacked, isBeyond: false, sheets };
    const isBeyondIn = unzip(({ name }) => /\.xml$/iu.test(name)).map(([name, part]) => {
      const text = textOfPart(part, 'latin1');
      if (listsSheets.test(name)) sheets = Math.max(sheets, sheetsNamedIn(text));
      return isBeyond(text);
    });
    return { unpacked, isBeyond: isBeyondIn.includes(true), sheets };
  } catch {
    // The archive is damaged, in one of many ways; for the person it is one: this file can't be read as a list.
    return undefined;
  }
}
