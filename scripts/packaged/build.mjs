/** Builds the app that is packed, always anew, and says of which packages something ended up in it. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'electron-vite';
import { forgetBuild } from '../build.mjs';
import { root } from '../command.mjs';

/** Folder, name, version and stated licence of every package that has code, styles or fonts in the bundles, by name. */
export async function buildForPacking() {
  forgetBuild();
  const parts = new Set();
  await build({ root, logLevel: 'warn', plugins: [noteParts(parts)] });
  const folders = new Set([...parts].map(packageFolderOf).filter((folder) => folder !== null));
  return [...folders].map(packageIn).sort((one, other) => one.name.localeCompare(other.name, 'en'));
}

function noteParts(parts) {
  let rootOfBuild = root;
  return {
    name: 'facilitator-kit:note-parts',
    configResolved(config) {
      rootOfBuild = config.root;
    },
    generateBundle(_options, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type === 'asset') {
          for (const name of output.originalFileNames) parts.add(resolve(rootOfBuild, name));
        } else {
          for (const [id, module] of Object.entries(output.modules)) if (isPart(id, module)) parts.add(id);
        }
      }
    },
  };
}

/** A module of which nothing was left, such as one of types, is no part; styles leave their chunk for a file of their own. */
const isPart = (id, { renderedLength }) => renderedLength > 0 || /\.css($|\?)/.test(id);

/** The bundlers put in small pieces of their own, under names such as `\0vite/preload-helper.js`. */
function packageFolderOf(part) {
  const path = part.replaceAll('\\', '/');
  const ofBundler = /^\0(vite|rolldown)\//.exec(path);
  if (ofBundler) return join(root, 'node_modules', ofBundler[1]);
  return /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? null;
}

function packageIn(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return { folder, name, version, license };
}
