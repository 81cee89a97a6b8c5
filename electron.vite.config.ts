/** Builds the three kinds of code: main and preloads as whole CommonJS files, windows as pages. */
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { Plugin, Rolldown } from 'vite';
import { BrokenProgramme } from './main/content/content-problem';
import { encodeProgramme, hashOfText } from './main/content/known-programmes';
import { readProgramme } from './main/content/programme-folder';
import { firstPicture } from './renderer/desk/first-picture';
import { hashOfFiles } from './scripts/hash-of-files.mjs';
import { buildTelephonePage } from './scripts/telephone-page.mjs';
import { pairs } from './words/pairs';

/* The oldest runtime that the kit starts on: see README, "Which Electron runs". */
const node = 'node20.18';
const chrome = 'chrome130';

/**
 * Parsing a programme takes longer than everything else at the start, and what is shipped is known now. It lies beside the code,
 * not in it: code has to be compiled before it says whether anybody wants it.
 */
function parsedProgrammes(): Plugin {
  const content = resolve('content');
  const folders = readdirSync(content, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
  return {
    name: 'parsed-programmes',
    async load(id) {
      if (!id.endsWith('main/content/parsed-programmes.ts')) return undefined;
      const parsed: string[] = [];
      for (const name of [...folders, 'templates/small']) {
        const folder = resolve(content, name);
        if (!readdirSync(folder).includes('programme.yaml')) continue;
        try {
          const hash = await hashOfText(folder);
          this.emitFile({ type: 'asset', fileName: `parsed/${hash}.json`, source: encodeProgramme(await readProgramme(folder)) });
          parsed.push(hash);
        } catch (error) {
          // A broken one is told where somebody can mend it: by the content check, and by the kit.
          if (!(error instanceof BrokenProgramme)) throw error;
        }
      }
      return `
        import { readFile } from 'node:fs/promises';
        import { join } from 'node:path';
        const parsed = new Set(${JSON.stringify(parsed)});
        export const parsedProgramme = async (hash) =>
          parsed.has(hash) ? await readFile(join(__dirname, 'parsed', hash + '.json'), 'utf8') : undefined;
      `;
    },
  };
}

/** Another name once anything is read or said otherwise: what a build before kept to spare work doesn't count any more. */
const namedBuild: Plugin = {
  name: 'named-build',
  load(id) {
    if (!id.endsWith('main/this-build.ts')) return undefined;
    const hash = hashOfFiles(resolve('.'), ['domain', 'main', 'words', 'package-lock.json']);
    return `export const thisBuild = ${JSON.stringify(hash.slice(0, 12))};`;
  },
};

/** The decoder of square codes lies beside the code that asks for it. */
const decoderOfCodes: Plugin = {
  name: 'decoder-of-codes',
  async load(id) {
    if (!id.endsWith('main/square-codes/decoder.ts')) return undefined;
    const fileName = 'square-codes.wasm';
    this.emitFile({ type: 'asset', fileName, source: await readFile('node_modules/zxing-wasm/dist/reader/zxing_reader.wasm') });
    return `
      import { readFile } from 'node:fs/promises';
      import { join } from 'node:path';
      export const decoderBytes = () => readFile(join(__dirname, '${fileName}'));
    `;
  },
};

/** What sets letters unpacks its tables of them whenever it is loaded, for each paper anew; with Node's own means that takes next to no time. */
const tablesOfLetters: Plugin = {
  name: 'tables-of-letters',
  load(id) {
    if (!/[\\/]node_modules[\\/]tiny-inflate[\\/]index\.js$/u.test(id)) return undefined;
    return `
      const { inflateRawSync } = require('node:zlib');
      module.exports = (packed, room) => {
        const unpacked = inflateRawSync(packed, { maxOutputLength: room.length });
        room.set(unpacked);
        return room.slice(0, unpacked.length);
      };
    `;
  },
};

/** The pages for telephones are built for other browsers than the windows, and lie beside the code that gives them. */
const telephonePage: Plugin = {
  name: 'telephone-page',
  async load(id) {
    if (!id.endsWith('main/telephones/page-files.ts')) return undefined;
    for (const [name, source] of Object.entries(await buildTelephonePage())) {
      this.emitFile({ type: 'asset', fileName: `telephone-page/${name}`, source });
    }
    return `
      import { readFile } from 'node:fs/promises';
      import { join } from 'node:path';
      const read = async (name) => [name, await readFile(join(__dirname, 'telephone-page', name), 'utf8')];
      const names = ['script', 'style', 'remote-script', 'remote-style'];
      export const pageFiles = async () => Object.fromEntries(await Promise.all(names.map(read)));
    `;
  },
};

const escaped = (text: string): string =>
  text.replaceAll(/[\u0080-\uffff]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);

/**
 * Code of plain letters alone is read as it lies there, and takes half of the memory. Letters in `String.raw` are written so too: a pattern
 * is made of each, and patterns read it.
 */
const plainLetters: Plugin = {
  name: 'plain-letters',
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) if (file.type === 'chunk') file.code = escaped(file.code);
  },
};

/** As text, which is read faster than code that says the same; each section only once something of it is said. */
const wordsAsText: Plugin = {
  name: 'words-as-text',
  load(id) {
    if (!id.endsWith('words/pairs.ts')) return undefined;
    const texts = Object.entries(pairs).map(
      ([section, words]) => `${JSON.stringify(section)}: ${JSON.stringify(escaped(JSON.stringify(words)))}`,
    );
    return `
      const made = {};
      const sections = Object.entries({ ${texts.join(',')} });
      const asked = ([section, text]) => [section, { enumerable: true, get: () => (made[section] ??= JSON.parse(text)) }];
      export const pairs = Object.defineProperties({}, Object.fromEntries(sections.map(asked)));
    `;
  },
};

/** Main has them beside its code: of nine tenths it says nothing. */
const wordsBesideMain: Plugin = {
  name: 'words-beside-main',
  load(id) {
    if (!id.endsWith('words/pairs.ts')) return undefined;
    for (const [section, words] of Object.entries(pairs)) {
      this.emitFile({ type: 'asset', fileName: `words/${section}.json`, source: JSON.stringify(words) });
    }
    return `
      import { readFileSync } from 'node:fs';
      import { join } from 'node:path';
      const made = {};
      const read = (section) => JSON.parse(readFileSync(join(__dirname, 'words', section + '.json'), 'utf8'));
      const asked = (section) => [section, { enumerable: true, get: () => (made[section] ??= read(section)) }];
      export const pairs = Object.defineProperties({}, Object.fromEntries(${JSON.stringify(Object.keys(pairs))}.map(asked)));
    `;
  },
};

/** The part of the log's library that sends what is logged to a server: it is never asked for, and no server is reachable from code that isn't there. */
const logStaysHere: Plugin = {
  name: 'log-stays-here',
  load: (id) =>
    /electron-log[\\/]src[\\/]node[\\/]transports[\\/]remote\.js$/u.test(id) ? 'module.exports = () => undefined;' : undefined,
};

/** Fonts come with the page, and not only once the first word is laid out. */
const fontsWithPages: Plugin = {
  name: 'fonts-with-pages',
  transformIndexHtml: {
    order: 'post',
    handler: (_page, { bundle = {} }) =>
      Object.keys(bundle)
        .filter((file) => file.endsWith('.woff2'))
        .map((file) => ({
          tag: 'link',
          attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href: `./${file}` },
          injectTo: 'head',
        })),
  },
};

/**
 * What the desk's first picture is styled by stands in its page, and isn't asked for while main loads: the sheets of its own script. They
 * stay files for whoever else needs them.
 */
const firstStylesInPage: Plugin = {
  name: 'first-styles-in-page',
  transformIndexHtml: {
    order: 'post',
    handler: (page, { bundle = {}, path }) =>
      path !== '/desk.html'
        ? page
        : page.replaceAll(/<link rel="stylesheet" crossorigin href="\.\/([^"]+)">/gu, (_link, file: string) => {
            const sheet = bundle[file];
            if (sheet?.type !== 'asset') throw new Error(`The build made no style sheet ${file}.`);
            const styles = String(sheet.source).replaceAll(/url\((["']?)\.?\/?(?=[\w-]+\.woff2)/gu, 'url($1./assets/');
            /* Whoever imports the sheet later is told by the link that it is there. */
            return `<style id="${sheet.names[0] ?? file}" nonce="__NONCE__">${styles}</style><link rel="stylesheet" disabled href="./${file}">`;
          }),
  },
};

/** What a page's own script imports later is on its way with the page, and neither compiled nor applied before it is imported. */
const laterWithPages: Plugin = {
  name: 'later-with-pages',
  transformIndexHtml: {
    order: 'post',
    handler: (_page, { bundle = {}, chunk: own }) => {
      const chunks = new Set(own?.dynamicImports ?? []);
      for (const name of chunks) for (const other of chunkIn(bundle, name).imports) chunks.add(other);
      const scripts = [...chunks].filter((name) => !own?.imports.includes(name));
      const sheets = scripts.flatMap((name) => [...(chunkIn(bundle, name).viteMetadata?.importedCss ?? [])]);
      return [...sheets.map((file) => ({ file, as: 'style' })), ...scripts.map((file) => ({ file, as: 'script' }))].map(({ file, as }) => ({
        tag: 'link',
        attrs: { rel: 'preload', as, crossorigin: true, href: `./${file}` },
        injectTo: 'head',
      }));
    },
  },
};

function chunkIn(bundle: Rolldown.OutputBundle, name: string): Rolldown.OutputChunk {
  const file = bundle[name];
  if (file?.type !== 'chunk') throw new Error(`The build made no script ${name}.`);
  return file;
}

/** So that the desk's window shows where it is while its scripts are still read. */
const firstPictureInPage: Plugin = {
  name: 'first-picture-in-page',
  transformIndexHtml: (page) => page.replace('<!-- first picture -->', firstPicture()),
};

/** And of the first picture of every window. */
const ofFirstPicture = /[\\/]renderer[\\/](?:style[\\/]\w+\.css|ui[\\/]bridge\.ts)$|vite[\\/]preload-helper/u;

/** Before what the desk is made of. */
const ofFirstView = /[\\/]renderer[\\/]desk[\\/](?:first-view|early-keys)\.ts$/u;

const ofDeskAlone = /[\\/]node_modules[\\/](?:@?react-aria|@?react-stately|@internationalized)/u;

export default defineConfig({
  main: {
    plugins: [parsedProgrammes(), namedBuild, decoderOfCodes, tablesOfLetters, telephonePage, wordsBesideMain, logStaysHere, plainLetters],
    build: {
      target: node,
      externalizeDeps: false,
      rollupOptions: {
        input: {
          main: 'main/main.ts',
          'command-line': 'main/command-line/main.ts',
          'sheet-process': 'main/export/sheet-process.ts',
          'list-process': 'main/lists/list-process.ts',
          'code-process': 'main/square-codes/code-process.ts',
          'content-process': 'main/content/content-process.ts',
          'presentation-process': 'main/pptx/reading/presentation-process.ts',
          'telephone-process': 'main/telephones/telephone-process.ts',
        },
        external: ['electron'],
        output: {
          dir: 'out/main',
          format: 'cjs',
          entryFileNames: '[name].cjs',
          chunkFileNames: '[name]-[hash].cjs',
          /* What main runs it also holds as text. Names stay, for who reads the log. */
          minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
        },
      },
    },
  },
  preload: {
    build: {
      target: node,
      externalizeDeps: false,
      isolatedEntries: true,
      rollupOptions: {
        input: {
          desk: 'main/shell/preload/desk.ts',
          audience: 'main/shell/preload/audience.ts',
          'sign-in': 'main/shell/preload/sign-in.ts',
          drawing: 'main/shell/preload/drawing.ts',
          pdf: 'main/shell/preload/pdf.ts',
        },
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
      minify: 'oxc',
      assetsInlineLimit: 0,
      rollupOptions: {
        input: {
          desk: resolve('renderer/desk.html'),
          audience: resolve('renderer/audience.html'),
          'sign-in': resolve('renderer/sign-in.html'),
          drawing: resolve('renderer/drawing.html'),
          pdf: resolve('renderer/pdf.html'),
        },
        /*
         * What windows share is one file: each is a request that main has to answer while it opens the kit. What the desk shares only with
         * what it loads later is none of theirs.
         */
        output: {
          codeSplitting: {
            groups: [
              { name: 'style', test: ofFirstPicture, priority: 1 },
              { name: 'first-view', test: ofFirstView, priority: 1 },
              { name: 'shared', minShareCount: 2, test: (id) => !ofDeskAlone.test(id) },
            ],
          },
        },
      },
    },
    plugins: [react(), fontsWithPages, laterWithPages, firstStylesInPage, firstPictureInPage, wordsAsText, plainLetters],
  },
});
