/** What another program holds for a moment, as a virus scanner or whoever carries files does: it is tried again for half a second in all. */
import { faultOf } from './disk';

/** Milliseconds. */
const pauses = [5, 15, 40, 80, 160, 200];

export async function patiently<Result>(held: ReadonlySet<string>, work: () => Promise<Result>): Promise<Result> {
  for (const pause of pauses) {
    try {
      return await work();
    } catch (error) {
      if (!held.has(faultOf(error) ?? '')) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return work();
}

const refusals = ['EPERM', 'EACCES'];

/** What says of a name that somebody holds the file. */
export const heldName: ReadonlySet<string> = new Set(['EBUSY', ...refusals]);

/** The same of opening one: but for Windows, who isn't let in isn't let in a moment later either. */
export const heldFile = (platform: NodeJS.Platform): ReadonlySet<string> => new Set(platform === 'win32' ? heldName : ['EBUSY']);
