/** Asks a workbook how much there would be to read, before anything is read. Its archive and its numbers are a stranger's. */
import type { UnzipFileInfo } from 'fflate';

export interface Extent {
  /** Of all its files together, as the archive states it; unpacking stops there. Bytes. */
  readonly unpacked: number;
  /** Rows times columns of its largest sheet, empty ones included: a reader makes room for each. Not asked of what is too large. */
  readonly cells: number;
}

/** "XFD" is 16384. */
const columnNumber = (letters: string): number => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** The place of a cell, or where the sheet says that it ends. */
const place = /\br(?:ef)?="(?:[A-Z]{1,3}\d{1,7}:)?([A-Z]{1,3})(\d{1,7})"/gu;

function cellsOf(sheet: Uint8Array): number {
  let columns = 0;
  let rows = 0;
  for (const [, letters = '', number] of new TextDecoder('latin1').decode(sheet).matchAll(place)) {
    columns = Math.max(columns, columnNumber(letters));
    rows = Math.max(rows, Number(number));
  }
  return columns * rows;
}

/** Undefined when this is no whole archive. What would be larger than `most` bytes isn't unpacked. */
export async function extentOf(bytes: Uint8Array, most: number): Promise<Extent | undefined> {
  const { unzipSync } = await import('fflate');
  const unzip = (filter: (file: UnzipFileInfo) => boolean): readonly Uint8Array[] => Object.values(unzipSync(bytes, { filter }));
  try {
    let unpacked = 0;
    unzip(({ originalSize }) => {
      unpacked += originalSize;
      return false;
    });
    if (unpacked > most) return { unpacked, cells: 0 };
    return { unpacked, cells: Math.max(0, ...unzip(({ name }) => /worksheets\/[^/]*\.xml$/u.test(name)).map(cellsOf)) };
  } catch {
    // The archive is damaged, in one of many ways; for the person it is one: this file can't be read as a list.
    return undefined;
  }
}
