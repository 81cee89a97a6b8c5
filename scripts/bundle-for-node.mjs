/** TypeScript of the tests as one file that plain Node runs. */
import { basename } from 'node:path';
import { build } from 'vite';
import { root } from './command.mjs';

/** `source`: the path of a .ts file; the bundle lies in `folder` under the same name with .mjs. `plugins`: of Vite. */
export const bundleForNode = (folder, source, plugins = []) =>
  build({
    configFile: false,
    logLevel: 'warn',
    root,
    plugins,
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: true,
      outDir: folder,
      emptyOutDir: false,
      target: 'node20',
      rollupOptions: {
        input: { [basename(source, '.ts')]: source },
        output: { format: 'es', entryFileNames: '[name].mjs' },
      },
    },
  });
