/**
 * What stands in place of modules of the kit in the simulator: some that remember what they answered, since ten laptops ask the same of a
 * line, and one that knows no time of its own.
 */
import { dirname, join, resolve } from 'node:path';
import { root } from './command.mjs';

const folder = join(root, 'tests', 'simulator', 'instead');
const replaced = ['store/log-line', 'store/signatures', 'in-turns'];
const places = new Map(replaced.map((path) => [join(root, 'main', path), join(folder, `${path.split('/').at(-1)}.ts`)]));

/** For Vite. They themselves get the kit's. */
export const simulated = {
  name: 'simulated',
  enforce: 'pre',
  resolveId: (source, importer) =>
    importer === undefined || dirname(importer) === folder ? undefined : places.get(resolve(dirname(importer), source)),
};
