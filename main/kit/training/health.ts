/** How the kit is on this laptop, as far as it can see by itself: room on the disk, lock, clock, and whether the training is as it was written. */
import { statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { HealthView } from '../../../domain/contract';
import type { TrainingId } from '../../../domain/kernel/ids';
import type { Refusal } from '../../../domain/kernel/refusal';
import {
  dayLength,
  formatLocalTime,
  type LocalDate,
  localDateOf,
  localTimeOf,
  type Moment,
  parseLocalDate,
} from '../../../domain/kernel/time';
import { shownDigest } from '../../../domain/signing/list-code';
import type { VerificationProblem, VerificationView } from '../../../domain/training/verification-view';
import { asideOf } from '../../store/set-aside';
import { trainingFolder } from '../../store/trainings-folder';
import { digestFrom, type Verification, verify } from '../../store/verify';
import { leftAside } from '../../transfer/left-aside';
import { translateIn } from '../../translate';
import { orRefuse } from '../disk-words';
import type { Ports } from '../ports';
import type { OpenTraining } from './open-training';

/** Megabytes below which a day's pictures and a backup may no longer fit. */
const leastFree = 500;

/** Bytes that this user may still write to the disk of a folder. */
export type FreeSpace = (folder: string) => Promise<number>;

const freeSpaceBySystem: FreeSpace = async (folder) => {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
};

/** Reads all logs of a training as they are on the disk; rejects with what the disk says. */
export async function verifyOnDisk({ disk, devices, trainingsFolder, aside }: Ports, id: TrainingId): Promise<Verification> {
  const folder = trainingFolder(trainingsFolder, id);
  return verify(disk, folder, id, devices, await leftAside(disk, folder, asideOf(aside, id), id, devices));
}

const lockHolder = z.object({ process: z.int() });

export class Health {
  readonly #ports: Ports;
  readonly #freeSpace: FreeSpace;
  /** Verifications of this start, by training. */
  readonly #verified = new Map<TrainingId, NonNullable<HealthView['verified']>>();

  constructor(ports: Ports, freeSpace: FreeSpace = freeSpaceBySystem) {
    this.#ports = ports;
    this.#freeSpace = freeSpace;
  }

  /** `typed` is a digest as it stands on paper, or empty. */
  async verify({ log: { id } }: OpenTraining, typed: string): Promise<VerificationView | Refusal> {
    const { clock, settings } = this.#ports;
    const work = async (): Promise<VerificationView> => {
      const found = await verifyOnDisk(this.#ports, id);
      const { digest, totals, events, isIntact, certified } = found;
      const at = timeOn(clock.now());
      this.#verified.set(id, { at, isIntact });
      return {
        at,
        isIntact,
        problems: problemsIn(found),
        digest: shownDigest(digest),
        totals: { ...totals, events },
        certified: certified.map((day) => ({ ...day, by: day.by.map((each) => ({ ...each, digest: shownDigest(each.digest) })) })),
        typed: typed.trim() === '' ? undefined : { digest: typed.trim(), agreesWith: digestFrom(typed, found, id) },
      };
    };
    return orRefuse(work, 'not-verified', translateIn(settings.data.language));
  }

  async look({ details, log: { id } }: OpenTraining): Promise<HealthView | Refusal> {
    const { clock, dataFolder, settings } = this.#ports;
    const now = clock.now();
    const today = localDateOf(now);
    const work = async (): Promise<HealthView> => {
      const freeMegabytes = Math.floor((await this.#freeSpace(dataFolder)) / 1_000_000);
      return {
        freeMegabytes,
        hasRoom: freeMegabytes >= leastFree,
        verified: this.#verified.get(id),
        isLocked: await this.#holdsLock(),
        clock: { today, time: timeOn(now), zone: zoneOf(now), when: whenOf(today, details.days) },
        screensTested: testedOn(settings.data.screensTested, today),
      };
    };
    return orRefuse(work, 'health-unknown', translateIn(settings.data.language));
  }

  /** The lock is a file that anyone may delete: that it was taken at the start is not enough. */
  async #holdsLock(): Promise<boolean> {
    const bytes = await this.#ports.disk.read(join(this.#ports.dataFolder, 'lock'));
    if (!bytes) return false;
    try {
      return lockHolder.safeParse(JSON.parse(new TextDecoder().decode(bytes))).data?.process === process.pid;
    } catch (error) {
      if (error instanceof SyntaxError) return false;
      throw error;
    }
  }
}

const timeOn = (moment: Moment): string => formatLocalTime(localTimeOf(moment));

/** Days; a test that is older says little about the cables of today. */
const testHolds = 14;

function testedOn(kept: string | null, today: LocalDate): HealthView['screensTested'] {
  const on = kept === null ? undefined : parseLocalDate(kept);
  return on && { on, isRecent: Date.parse(today) - Date.parse(on) <= testHolds * dayLength };
}

/** Writes the zone, such as UTC+01:00. */
function zoneOf({ offset }: Moment): string {
  const minutes = Math.abs(offset);
  const parts = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0'));
  return `UTC${offset < 0 ? '−' : '+'}${parts.join(':')}`;
}

/** Calendar days sort as text. */
function whenOf(today: LocalDate, [first, second]: readonly [LocalDate, LocalDate]): HealthView['clock']['when'] {
  if (today < first) return 'before';
  if (today > second) return 'after';
  if (today === first) return 'first-day';
  return today === second ? 'second-day' : 'between';
}

const problemsIn = ({ logs, lost, emptied, aside, lostPages, waiting, forged }: Verification): readonly VerificationProblem[] => [
  ...logs.flatMap(({ file, broken, isNewer }): readonly VerificationProblem[] => {
    if (isNewer) return [{ kind: 'newer', file }];
    return broken ? [{ kind: 'broken', file, line: broken.line, why: broken.why }] : [];
  }),
  ...emptied.map((log): VerificationProblem => ({ kind: 'emptied', ...log })),
  ...lost.map(({ file, seenBy, loss }): VerificationProblem => ({ kind: 'lost', file, seenBy, loss })),
  ...aside.map((log): VerificationProblem => ({ kind: 'aside', ...log })),
  ...lostPages.map((page): VerificationProblem => ({ kind: 'page', ...page })),
  ...forged.map(({ file, why }): VerificationProblem => ({ kind: 'forged', file, why })),
  ...waiting.map(({ device, name, entries }): VerificationProblem => ({ kind: 'waiting', laptop: name ?? device, entries })),
];
