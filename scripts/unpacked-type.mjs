/** The kit's type as it comes is packed; each window would unpack it anew, for ten milliseconds of its start. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decompress } from 'wawoff2';
import { root } from './command.mjs';

const folder = join(root, 'node_modules', '.cache', 'type');

export async function unpackType() {
  await mkdir(folder, { recursive: true });
  for (const family of ['literata', 'noto-sans']) {
    for (const letters of ['latin', 'latin-ext', 'cyrillic']) {
      const name = `${family}-${letters}-wght-normal`;
      const packed = await readFile(join(root, 'node_modules', '@fontsource-variable', family, 'files', `${name}.woff2`));
      await writeFile(join(folder, `${name}.ttf`), await decompress(packed));
    }
  }
  return folder;
}
