/**
 * Takes a training's files into a folder, beside what is there and never over it: a log becomes the union of both copies, and one
 * that has parted from the one here is set aside. Nothing is written before everything was planned.
 */
import { basename, dirname, join } from 'node:path';
import { joined, noAnswers } from '../../domain/forms/answers';
import { answerBytes, parseAnswers } from '../store/answers';
import type { Disk } from '../store/disk';
import { writeWhole } from '../store/durable-json';
import { type Aside, keepAside } from '../store/set-aside';
import { unionOf } from './log-union';
import { isAnswersPath, isLogName, isProgrammeName, type Parcel } from './parcel';

export interface Plan {
  /** Whole files, in the order in which they are written. */
  readonly writes: ReadonlyMap<string, Uint8Array>;
  /** Logs that neither can be joined nor may replace the one that is here. */
  readonly parted: ReadonlyMap<string, Uint8Array>;
  /** Copies that are here and are replaced, though some of their lines could not be read. */
  readonly damaged: ReadonlyMap<string, Uint8Array>;
}

interface Rules {
  /** The log that is being written here, and that nothing replaces. */
  readonly ownLog: string | undefined;
  /** `keep`: a programme that is here stays as it is; `follow`: it becomes the one that comes. */
  readonly programme: 'keep' | 'follow';
}

/** Written last, so that a programme without it is known to be unfinished. */
const lastOfProgramme = 'programme/programme.yaml';

/** Rejects with what the disk says. */
export async function planTakingIn(disk: Disk, trainingFolder: string, { files }: Parcel, rules: Rules): Promise<Plan> {
  const plan = { writes: new Map<string, Uint8Array>(), parted: new Map<string, Uint8Array>(), damaged: new Map<string, Uint8Array>() };
  const here = (name: string): Promise<Uint8Array | undefined> => disk.read(join(trainingFolder, name));
  const keepsProgramme = rules.programme === 'keep' && (await here(lastOfProgramme)) !== undefined;
  const programme = [...files.keys()].filter(isProgrammeName);
  for (const name of keepsProgramme
    ? []
    : programme.toSorted((one, other) => Number(one === lastOfProgramme) - Number(other === lastOfProgramme))) {
    const bytes = files.get(name);
    const there = await here(name);
    if (bytes && !(there && Buffer.compare(there, bytes) === 0)) plan.writes.set(name, bytes);
  }
  for (const [name, bytes] of files) {
    if (isProgrammeName(name)) continue;
    if (isAnswersPath(name)) {
      planAnswers(plan, name, await here(name), bytes);
      continue;
    }
    /* Each is named by the event that brought it, and never changes. */
    if (!isLogName(name)) {
      if ((await here(name)) === undefined) plan.writes.set(name, bytes);
      continue;
    }
    const there = await here(name);
    const union = unionOf(basename(name), there, bytes);
    if (union.kind === 'nothing-new') continue;
    if (union.kind === 'parted' || basename(name) === rules.ownLog) {
      plan.parted.set(name, bytes);
      continue;
    }
    plan.writes.set(name, union.bytes);
    if (union.damaged) plan.damaged.set(name, union.damaged);
  }
  return plan;
}

interface Growing {
  readonly writes: Map<string, Uint8Array>;
  readonly parted: Map<string, Uint8Array>;
  readonly damaged: Map<string, Uint8Array>;
}

/** Sheets of both copies, each once; a copy that can't be read is kept aside, whichever it is. */
function planAnswers({ writes, parted, damaged }: Growing, name: string, there: Uint8Array | undefined, coming: Uint8Array): void {
  if (there && Buffer.compare(there, coming) === 0) return;
  const theirs = parseAnswers(coming);
  if (!theirs) {
    parted.set(name, coming);
    return;
  }
  const ours = there && parseAnswers(there);
  if (there && !ours) damaged.set(name, there);
  const bytes = answerBytes(ours ? joined(ours, theirs) : theirs);
  if (!there || Buffer.compare(there, bytes) !== 0) writes.set(name, bytes);
}

/** So many sheets come in that are not here; undefined when nothing about them is new. Rejects with what the disk says. */
export async function newSheetsOf(disk: Disk, trainingFolder: string, { writes }: Plan): Promise<number | undefined> {
  const answers = [...writes].filter(([name]) => isAnswersPath(name));
  if (answers.length === 0) return undefined;
  let count = 0;
  for (const [name, bytes] of answers) {
    const there = await disk.read(join(trainingFolder, name));
    const known = new Set(((there && parseAnswers(there)) ?? noAnswers).sheets.map(({ id }) => id));
    count += (parseAnswers(bytes) ?? noAnswers).sheets.filter(({ id }) => !known.has(id)).length;
  }
  return count;
}

/** Each file becomes the new one whole or not at all; what was cut off is finished by taking the same in again. */
export async function takeIn(disk: Disk, trainingFolder: string, plan: Plan, aside: Aside): Promise<void> {
  for (const kept of [plan.parted, plan.damaged]) {
    for (const [name, bytes] of kept) await keepAside(disk, bytes, basename(name), aside);
  }
  for (const [name, bytes] of plan.writes) {
    const path = join(trainingFolder, name);
    await disk.makeFolder(dirname(path));
    await writeWhole(disk, path, bytes);
  }
}
