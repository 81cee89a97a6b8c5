/** Builds the three kinds of code: main and preloads as whole CommonJS files, windows as pages. */
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

/* The oldest runtime that the kit starts on: see README, "Which Electron runs". */
const node = 'node20.18';
const chrome = 'chrome130';

export default defineConfig({
  main: {
    build: {
      target: node,
      externalizeDeps: false,
      rollupOptions: {
        input: { main: 'main/main.ts', 'command-line': 'main/command-line/main.ts' },
        external: ['electron'],
        output: { dir: 'out/main', format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name]-[hash].cjs' },
      },
    },
  },
  preload: {
    build: {
      target: node,
      externalizeDeps: false,
      isolatedEntries: true,
      rollupOptions: {
        input: { desk: 'main/shell/preload/desk.ts', audience: 'main/shell/preload/audience.ts' },
        external: ['electron'],
        output: { dir: 'out/preload', format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    build: {
      target: chrome,
      outDir: 'out/renderer',
      assetsInlineLimit: 0,
      rollupOptions: { input: { desk: resolve('renderer/desk.html'), audience: resolve('renderer/audience.html') } },
    },
    plugins: [react()],
  },
});
