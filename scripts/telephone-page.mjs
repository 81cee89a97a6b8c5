/** Builds the pages for telephones, each as one script and one style of its sheets, for browsers of 2018: no module, nothing that came later than ES2017. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build } from 'vite';

async function buildPage(name, sheets) {
  /* From the root of the repository, as everything that builds. */
  const folder = resolve('renderer', name);
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
  if (script === undefined) throw new Error(`${name} became no script.`);
  const styles = await Promise.all(sheets.map((sheet) => readFile(resolve(folder, sheet), 'utf8')));
  return { script, style: styles.join('\n') };
}

export async function buildTelephonePage() {
  const [room, remote] = await Promise.all([buildPage('telephone-page', ['page.css']), buildPage('remote-page', ['page.css', 'keys.css'])]);
  return { ...room, 'remote-script': remote.script, 'remote-style': remote.style };
}
