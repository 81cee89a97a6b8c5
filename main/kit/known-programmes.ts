/** Reads a programme once for each text of it: a training's copy that is as it was shipped isn't parsed anew. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Programme } from '../../domain/programme';
import { readProgramme } from '../content/programme-folder';

const known = new Map<string, Programme>();

/** Throws `BrokenProgramme`, or what the disk says; what could not be read is tried again the next time. */
export async function knownProgramme(folder: string): Promise<Programme> {
  const hash = await hashOfText(folder);
  const programme = known.get(hash) ?? (await readProgramme(folder));
  known.set(hash, programme);
  return programme;
}

/** Of the files that a programme is read from, with their names. */
async function hashOfText(folder: string): Promise<string> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => /\.(?:yaml|md)$/u.test(name)).toSorted();
  const contents = await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name))] as const));
  const hash = createHash('sha256');
  for (const [name, content] of contents) hash.update(`${name}\0${content.length}\0`).update(content);
  return hash.digest('hex');
}
