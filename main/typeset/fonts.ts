/** What papers are set with: the font files, the letterhead, and the date that stands in the document. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '../../domain/kernel/language';
import type { Moment } from '../../domain/kernel/time';
import type { Letterhead, LetterheadLogo } from '../../domain/letterhead/letterhead';

/** The bytes of TrueType fonts. */
export interface FontFiles {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
  /** For titles. */
  readonly serif: Uint8Array;
}

export interface LogoOnPaper {
  /** The bytes of a PNG without transparency. */
  readonly bytes: Uint8Array;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** For whoever can't see it. */
  readonly alt: Readonly<Record<Language, string>>;
}

/** A letterhead with its logos, as far as they are there. */
export interface LetterheadOnPaper extends Letterhead {
  readonly pictures?: Readonly<Partial<Record<LetterheadLogo, LogoOnPaper>>>;
}

export interface Stationery extends FontFiles {
  readonly letterhead?: LetterheadOnPaper | undefined;
}

export interface Press extends Stationery {
  readonly created: Date;
  /** True for large print, where there is some. */
  readonly isLargePrint?: boolean | undefined;
}

/* What was parsed of a font, and how its words were laid out, is kept for as long as these bytes are. */
const read = new Map<string, WeakRef<Uint8Array>>();

async function readFont(path: string): Promise<Uint8Array> {
  const before = read.get(path)?.deref();
  if (before) return before;
  const bytes = await readFile(path);
  read.set(path, new WeakRef<Uint8Array>(bytes));
  return bytes;
}

/** The same bytes as long as somebody has them: they don't change while the kit runs. Rejects with what the disk says. */
export async function readFontFiles(contentFolder: string): Promise<FontFiles> {
  const [regular, bold, serif] = await Promise.all(
    ['NotoSans-Regular', 'NotoSans-Bold', 'Literata-SemiBold'].map((name) => readFont(join(contentFolder, 'fonts', `${name}.ttf`))),
  );
  if (!regular || !bold || !serif) throw new Error('Three fonts were read');
  return { regular, bold, serif };
}

export const readPress = async (contentFolder: string, made: Moment): Promise<Press> => ({
  ...(await readFontFiles(contentFolder)),
  created: new Date(made.wall),
});
