/** Builds the app when its sources differ from those of the last build that succeeded. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PlainFailure, root } from './command.mjs';
import { runTool, shownAsProgress } from './run-program.mjs';

export const sources = [
  'content',
  'domain',
  'main',
  'renderer',
  'scripts/telephone-page.mjs',
  'words',
  'package.json',
  'package-lock.json',
  'electron.vite.config.ts',
  'tsconfig.json',
];
const stamp = join(root, 'out', '.built');

export async function buildIfNeeded() {
  const hash = hashOfSources();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
  forgetBuild();
  const { code } = await runTool('electron-vite', ['build'], { stdio: shownAsProgress });
  if (code !== 0) throw new PlainFailure('The build failed; the lines above say why.');
  writeFileSync(stamp, hash);
}

/** For whoever writes to the output folder by other means. */
export const forgetBuild = () => rmSync(stamp, { force: true });

/** By content and not by time, since a checkout of another branch may set any time. */
function hashOfSources() {
  const hash = createHash('sha256');
  for (const source of sources.map((name) => join(root, name)).filter(existsSync)) {
    const files = statSync(source).isDirectory() ? readdirSync(source, { recursive: true }).map((name) => join(source, name)) : [source];
    for (const file of files.sort()) {
      if (statSync(file).isFile()) hash.update(file.slice(root.length)).update('\0').update(readFileSync(file)).update('\0');
    }
  }
  return hash.digest('hex');
}
