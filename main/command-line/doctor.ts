/** Tells what a person who helps from afar asks first: versions, the data folder, and whether it can be written. */
import { release } from 'node:os';
import { machineClock } from '../clock';
import { takeLock } from '../store/lock';
import { nodeDisk } from '../store/node-disk';
import { translateIn } from '../translate';
import { type Answer, columns, done, type Io, withProblems } from './answer';
import { diskProblem } from './disk-problem';
import type { Given } from './given';
import { sentence } from './sentences';

/** Taking the lock is the trial: it writes in the folder, and tells who has it open. */
async function holderOf(dataFolder: string): Promise<number | undefined> {
  await nodeDisk.makeFolder(dataFolder);
  const lock = await takeLock(dataFolder, machineClock().boot);
  if ('heldBy' in lock) return lock.heldBy.process;
  await lock.release();
  return undefined;
}

export async function examine(_given: Given, { dataFolder, contentFolder, language, version }: Io): Promise<Answer> {
  let heldBy: number | undefined;
  const problem = await diskProblem(async () => {
    heldBy = await holderOf(dataFolder);
  }, translateIn(language));
  const data = {
    version,
    node: process.versions.node,
    system: `${process.platform} ${release()} ${process.arch}`,
    contentFolder,
    dataFolder,
    writable: problem === undefined,
    heldBy: heldBy ?? null,
  };
  const lines = Object.entries(data).map(([name, value]) => columns(name, String(value ?? '–')));
  if (problem !== undefined) return withProblems(lines, data, sentence(language, 'folder-unwritable', { folder: dataFolder, problem }));
  return done(lines, data, ...(heldBy === undefined ? [] : [sentence(language, 'held-by', { process: heldBy, folder: dataFolder })]));
}
