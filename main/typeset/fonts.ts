/** The font files that papers are set with. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The bytes of TrueType fonts. */
export interface FontFiles {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
  /** For titles. */
  readonly serif: Uint8Array;
}

export async function readFontFiles(contentFolder: string): Promise<FontFiles> {
  const [regular, bold, serif] = await Promise.all(
    ['NotoSans-Regular', 'NotoSans-Bold', 'Literata-SemiBold'].map((name) => readFile(join(contentFolder, 'fonts', `${name}.ttf`))),
  );
  if (!regular || !bold || !serif) throw new Error('Three fonts were read');
  return { regular, bold, serif };
}
