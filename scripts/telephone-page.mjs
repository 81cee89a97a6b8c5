/** Builds the page for telephones as one script and one style, for browsers of 2018: no module, nothing that came later than ES2017. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build } from 'vite';

/* From the root of the repository, as everything that builds. */
const folder = resolve('renderer', 'telephone-page');

export async function buildTelephonePage() {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2017',
      minify: 'oxc',
      lib: { entry: resolve(folder, 'main.ts'), formats: ['iife'], name: 'page' },
    },
  });
  const [{ output }] = [built].flat();
  const script = output.find(({ type }) => type === 'chunk')?.code;
  if (script === undefined) throw new Error('The page for telephones became no script.');
  return { script, style: await readFile(resolve(folder, 'page.css'), 'utf8') };
}
