/** The bench of the store: TypeScript that plain Node runs, once it is one file. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { atEnd, PlainFailure, root } from '../command.mjs';
import { runProgram } from '../run-program.mjs';

/** Prints its tables, and gives its numbers. */
export async function benchOfStore() {
  /* Beside the result and not in the system's folder for temporary files, which often lies in memory, where a flush costs nothing. */
  const folder = mkdtempSync(join(root, 'out', 'bench-'));
  atEnd(() => rmSync(folder, { recursive: true, force: true }));
  const result = join(folder, 'store.json');
  await bundleInto(folder);
  const { code } = await runProgram(process.execPath, [join(folder, 'bench.mjs'), result, folder]);
  if (code !== 0) throw new PlainFailure('The bench of the store broke off.');
  return JSON.parse(readFileSync(result, 'utf8'));
}

const bundleInto = (folder) =>
  build({
    configFile: false,
    logLevel: 'warn',
    root,
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: true,
      outDir: folder,
      emptyOutDir: false,
      target: 'node20',
      rollupOptions: {
        input: { bench: join(root, 'tests', 'bench', 'bench.ts') },
        output: { format: 'es', entryFileNames: '[name].mjs' },
      },
    },
  });
