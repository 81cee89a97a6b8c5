/** The programmes that were shipped with the kit, and the copy of its programme that each training keeps. */
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import type { Language } from '../../../domain/kernel/language';
import type { Programme } from '../../../domain/programme/programme';
import { BrokenProgramme } from '../../content/content-problem';
import { isHidden, isOfProgramme } from '../../content/file-kinds';
import { knownProgramme } from '../../content/known-programmes';
import type { Disk } from '../../store/disk';
import { writeWhole } from '../../store/durable-json';

export interface ShippedProgramme {
  readonly folder: string;
  readonly programme: Programme;
}

export interface Shipped {
  readonly programmes: readonly ShippedProgramme[];
  /** Of programmes that can't be used, in words. */
  readonly problems: readonly string[];
}

/** Every folder with a `programme.yaml`; one that is broken does not keep the others away. Rejects with what the disk says. */
export async function readShipped(contentFolder: string, language: Language): Promise<Shipped> {
  const files = (await readdir(contentFolder, { recursive: true })).filter((name) => /^[^/\\]+[/\\]programme\.yaml$/u.test(name));
  const programmes: ShippedProgramme[] = [];
  const problems: string[] = [];
  for (const file of files.toSorted()) {
    const folder = join(contentFolder, dirname(file));
    try {
      programmes.push({ folder, programme: await knownProgramme(folder) });
    } catch (error) {
      const problem = await brokenProgramme(error, language);
      if (problem === undefined) throw error;
      problems.push(problem);
    }
  }
  return { programmes, problems };
}

/** Copies a programme's text, so that a training stays as it was made whatever a later version ships. Answers with names of files that are no part of a programme. */
export async function copyProgramme(disk: Disk, from: string, to: string): Promise<readonly string[]> {
  const foreign: string[] = [];
  for (const entry of await readdir(from, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const source = join(entry.parentPath, entry.name);
    const name = relative(from, source).replaceAll(sep, '/');
    const bytes = await readFile(source);
    if (isHidden(name)) continue;
    if (!(await isOfProgramme(name, bytes))) {
      foreign.push(name);
      continue;
    }
    const target = join(to, name);
    await disk.makeFolder(dirname(target));
    await writeWhole(disk, target, bytes);
  }
  return foreign;
}

/** The first problem, and how many more there are; undefined when it isn't a broken programme. */
export async function brokenProgramme(error: unknown, language: Language): Promise<string | undefined> {
  if (!(error instanceof BrokenProgramme)) return undefined;
  const [first, ...others] = error.problems;
  if (!first) return undefined;
  const { toldWithPlace } = await import('../../content/told-problem');
  return others.length === 0 ? toldWithPlace(first, language) : `${toldWithPlace(first, language)} (+${others.length})`;
}
