/** `npm run bench`: what a mark, an opening and a verification cost on this machine; ratios of one run, also in out/bench.json. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { atEnd, command, root, say } from './command.mjs';
import { runProgram } from './run-program.mjs';
import { setUp } from './setup.mjs';

const out = join(root, 'out');
const result = join(out, 'bench.json');

await command(async () => {
  await setUp({ needs: [] });
  mkdirSync(out, { recursive: true });
  /* Beside the result and not in the system's folder for temporary files, which often lies in memory, where a flush costs nothing. */
  const folder = mkdtempSync(join(out, 'bench-'));
  atEnd(() => rmSync(folder, { recursive: true, force: true }));
  await bundleInto(folder);
  const { code } = await runProgram(process.execPath, [join(folder, 'bench.mjs'), result, folder]);
  if (code === 0) say(`\nAll numbers: ${relative(process.cwd(), result)}`);
  return code;
});

/** The sources are TypeScript; plain Node runs them once they are one file. */
async function bundleInto(folder) {
  const { build } = await import('vite');
  await build({
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
}
