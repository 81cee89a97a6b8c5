/** Bundles a program of the sources into a folder of its own, so that plain Node can run it as a process that may be killed. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll } from 'vitest';

/** Bundles before the tests of a file, and tidies after them; what it returns gives the program's path. */
export function bundled(source: string): () => string {
  const folder = mkdtempSync(join(tmpdir(), 'kit-faults-program-'));
  beforeAll(() => bundleInto(folder, source), 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return () => join(folder, 'program.mjs');
}

async function bundleInto(folder: string, source: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    root: resolve('.'),
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: true,
      outDir: folder,
      emptyOutDir: false,
      target: 'node20',
      rollupOptions: { input: { program: resolve(source) }, output: { format: 'es', entryFileNames: '[name].mjs' } },
    },
  });
}
