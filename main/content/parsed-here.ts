/**
 * Programmes that this laptop parsed, as text, by the hash of theirs: a training keeps the programme of its time, and the window would
 * stand still for a second or two whenever one of another year is opened. It may be thrown away at any time. `<data>/cache/programmes/`
 */
import { join } from 'node:path';
import { type Disk, faultOf } from '../store/disk';
import { keepText, readKeptText } from '../store/kept-text';

export interface ParsedHere {
  readonly read: (hash: string) => Promise<string | undefined>;
  readonly keep: (hash: string, text: string) => Promise<void>;
}

/** The most texts that an organisation's trainings have; beyond that all are dropped, and those that are requested come again. */
const most = 60;

/** `version`: of the kit, with its build; another one may parse otherwise. */
export function parsedHere(disk: Disk, dataFolder: string, version: string): ParsedHere {
  const folder = join(dataFolder, 'cache', 'programmes');
  const ending = `-${version}`;
  const pathOf = (hash: string): string => join(folder, `${hash}${ending}`);

  async function tidy(): Promise<void> {
    try {
      const names = await disk.list(folder);
      const isFull = names.length >= most;
      for (const name of names) if (isFull || !name.endsWith(ending)) await disk.remove(join(folder, name));
    } catch (error) {
      if (faultOf(error) === undefined) throw error;
    }
  }

  return {
    read: (hash) => readKeptText(disk, pathOf(hash)),
    keep: async (hash, text) => {
      await tidy();
      await keepText(disk, pathOf(hash), text);
    },
  };
}
