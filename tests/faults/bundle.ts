/** Bundles a program of the sources into a folder of its own, so that plain Node can run it as a process that may be killed. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll } from 'vitest';

/**
 * Bundles before the tests of a file, and tidies after them; what it returns gives the program's path. `beside` are those that it
 * starts itself, by the names under which it looks for them.
 */
export function bundled(source: string, beside: Readonly<Record<string, string>> = {}): () => string {
  const place = mkdtempSync(join(tmpdir(), 'kit-faults-program-'));
  /* The bundle lies as deep as in the package, since the command line looks for its content from where it lies. */
  const folder = join(place, 'out', 'main');
  beforeAll(async () => {
    await bundleInto(folder, source, { format: 'es', name: 'program', ending: 'mjs' });
    for (const [name, other] of Object.entries(beside)) await bundleInto(folder, other, { format: 'cjs', name, ending: 'cjs' });
  }, 60_000);
  afterAll(() => rmSync(place, { recursive: true, force: true }));
  return () => join(folder, 'program.mjs');
}

interface Form {
  readonly format: 'es' | 'cjs';
  readonly name: string;
  readonly ending: string;
}

async function bundleInto(folder: string, source: string, { format, name, ending }: Form): Promise<void> {
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
      rollupOptions: {
        input: { [name]: resolve(source) },
        output: { format, entryFileNames: `[name].${ending}`, chunkFileNames: `[name]-[hash].${ending}` },
      },
    },
  });
}
