/** Builds the app when its sources differ from those of the last build that succeeded. */
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PlainFailure, root } from './command.mjs';
import { hashOfFiles } from './hash-of-files.mjs';
import { runTool, shownAsProgress } from './run-program.mjs';

export const sources = [
  'content',
  'domain',
  'main',
  'renderer',
  'scripts/hash-of-files.mjs',
  'scripts/telephone-page.mjs',
  'words',
  'package.json',
  'package-lock.json',
  'electron.vite.config.ts',
  'tsconfig.json',
];
const partsOfApp = ['package.json', 'content', 'out/main', 'out/preload', 'out/renderer'];
const stamp = join(root, 'out', '.built');

export async function buildIfNeeded() {
  const there = sources.filter((name) => existsSync(join(root, name)));
  const hash = hashOfFiles(root, there);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
  forgetBuild();
  const { code } = await runTool('electron-vite', ['build'], { stdio: shownAsProgress });
  if (code !== 0) throw new PlainFailure('The build failed; the lines above say why.');
  writeFileSync(stamp, hash);
}

/** All that Electron needs to start the app from there. */
export function copyApp(folder) {
  for (const part of partsOfApp) cpSync(join(root, part), join(folder, part), { recursive: true });
}

/** For whoever writes to the output folder by other means. */
export const forgetBuild = () => rmSync(stamp, { force: true });
