/**
 * Gives Chromium what the build compiled of the desk's scripts, where it keeps what it compiled itself; without it they are compiled as ever. It
 * holds the functions that a first picture calls, which what Chromium keeps by itself doesn't: that is made before they are called.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { faultOf } from '../store/disk';
import { nameOfCompiled } from './compiled-code';

/** Reads a file that may not be there. */
function textIn(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (faultOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * Once for each build, and before Chromium opens its folder `browser`. Returns the fault where that could not be: no start fails for want of
 * it. What Chromium has of another build goes: none of its files is asked for again.
 */
export function giveCompiledPages(builtMain: string, browser: string): unknown {
  const from = join(builtMain, 'compiled', `pages-${nameOfCompiled()}`);
  const given = join(browser, 'compiled-pages');
  try {
    /* Chromium calls the files by what is in them. */
    const names = readdirSync(from);
    const build = names.join('\n');
    if (textIn(given) === build) return undefined;
    const to = join(browser, 'Code Cache', 'js');
    rmSync(to, { recursive: true, force: true });
    mkdirSync(to, { recursive: true, mode: 0o700 });
    for (const name of names) writeFileSync(join(to, name), readFileSync(join(from, name)), { mode: 0o600 });
    writeFileSync(given, build);
    return undefined;
  } catch (error) {
    const fault = faultOf(error);
    if (fault === undefined) throw error;
    return fault === 'ENOENT' ? undefined : error;
  }
}
