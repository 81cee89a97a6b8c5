/** The kit's type as it comes is packed; each window would unpack it anew, for ten milliseconds of its start. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { decompress } from 'wawoff2';
import { root } from './command.mjs';

const packages = join(root, 'node_modules', '@fontsource-variable');
const unpacked = join(root, 'node_modules', '.cache', 'type');

export async function unpackType() {
  for (const family of ['literata', 'noto-sans']) {
    await mkdir(join(unpacked, family), { recursive: true });
    for (const letters of ['latin', 'latin-ext', 'cyrillic']) {
      const name = `${family}-${letters}-wght-normal`;
      const packed = await readFile(join(packages, family, 'files', `${name}.woff2`));
      await writeFile(join(unpacked, family, `${name}.ttf`), await decompress(packed));
    }
  }
  return unpacked;
}

/** The folder of the package from which a face was unpacked; undefined for every other file. */
export const packageOfType = (path) => (path.startsWith(join(unpacked, '/')) ? join(packages, basename(dirname(path))) : undefined);
