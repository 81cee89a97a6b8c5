/** Wherever a log meets another version of itself, whoever brought which: what any of them holds is there afterwards, and nobody who was erased. */
import { basename } from 'node:path';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { erasureIn, isErasing } from '../../../../domain/training/erasure';
import type { DomainEvent } from '../../../../domain/training/event';
import { placeAtStart } from '../../../../main/kit/sharing/starting';
import type { KnownDevices } from '../../../../main/store/admission';
import type { Disk } from '../../../../main/store/disk';
import { filesHolding, keptAside, logPaths } from '../../../../main/store/erase';
import { type ReadLog, readLog } from '../../../../main/store/read-log';
import { readTraining } from '../../../../main/store/read-training';
import { asideOf } from '../../../../main/store/set-aside';
import { firstSettings } from '../../../../main/store/settings';
import { markShared } from '../../../../main/store/shared-folder';
import { logKeyOf } from '../../../../main/store/signatures';
import { TrainingLog } from '../../../../main/store/training-log';
import { ownTrainingsFolder, type TrainingsFolder, trainingFolder } from '../../../../main/store/trainings-folder';
import type { Writer } from '../../../../main/store/writer';
import { bring, putInPlace } from '../../../../main/transfer/coming';
import { copyTraining } from '../../../../main/transfer/copy-training';
import { joinTraining, removeBrought, type Way } from '../../../../main/transfer/joining';
import { readParcel } from '../../../../main/transfer/parcel';
import type { Taker } from '../../../../main/transfer/plan-logs';
import { planTakingIn, takeIn } from '../../../../main/transfer/taking-in';
import { translateIn } from '../../../../main/translate';
import { trainingId } from '../../builders';
import { ModelDisk } from '../store/model-disk';
import { arrival, aside, now, personsErased, writer } from '../store/notebook';

vi.setConfig({ testTimeout: 120_000 });

const key = logKeyOf('a'.repeat(43));
const known: KnownDevices = {
  unsigned: () => undefined,
  find: (device) => (device === 'door' ? { key: key.publicKey } : undefined),
  edition: '',
};
/** The laptop whose log it is, in the start that wrote it. */
const door: Writer = { ...writer('door', 'one'), key, known };

const own = ownTrainingsFolder('/data');
const shared = '/office' as TrainingsFolder;
const stick = '/stick' as TrainingsFolder;

const arrives = fc.constantFrom('Anić', 'Borić', 'Cvetić', 'Danić').map(arrival);
const acts: fc.Arbitrary<readonly DomainEvent[]> = fc.oneof(
  { weight: 5, arbitrary: fc.array(arrives, { minLength: 1, maxLength: 2 }) },
  { weight: 1, arbitrary: fc.constant([personsErased]) },
);

/** Returns the versions as they are written, act by act; once persons are erased they are gone from what stands before. */
async function versionsOf(history: readonly (readonly DomainEvent[])[]): Promise<readonly Uint8Array[]> {
  const disk = new ModelDisk({ '/data/device.json': '' });
  const log = await TrainingLog.open(disk, trainingFolder(own, trainingId), trainingId, door, aside, () => undefined);
  const versions: Uint8Array[] = [];
  for (const act of history) {
    await log.confirm(act, now);
    if (act.some(isErasing)) await log.erase();
    const bytes = await disk.read(`${trainingFolder(own, trainingId)}/logs/door-one.ndjson`);
    if (bytes) versions.push(bytes);
  }
  await log.close();
  return versions;
}

/** Which version lies under which name, and how much of it: a tool may have brought its beginning alone. */
interface Lying {
  readonly name: string;
  readonly version: number;
  readonly part: number;
}

const lying = (names: readonly string[]): fc.Arbitrary<readonly Lying[]> =>
  fc.uniqueArray(
    fc.record({
      name: fc.constantFrom(...names),
      version: fc.nat(100),
      part: fc.oneof({ weight: 2, arbitrary: fc.constant(1) }, fc.double({ min: 0, max: 1, noNaN: true })),
    }),
    { minLength: 1, selector: ({ name }) => name },
  );

/** Names that their laptop writes, that a tool gives a second version, and under which another laptop keeps what it brought. */
const names = ['door-one.ndjson', 'door-one.sync-conflict-20261125-090000-ABCDEFG.ndjson', 'office-brought-door-one.ndjson'];

const bytesOf = ({ version, part }: Lying, versions: readonly Uint8Array[]): Uint8Array => {
  const bytes = versions[version % versions.length] ?? new Uint8Array();
  return bytes.subarray(0, Math.round(bytes.length * part));
};

async function lay(disk: Disk, at: TrainingsFolder, files: readonly Lying[], versions: readonly Uint8Array[]): Promise<void> {
  const folder = `${trainingFolder(at, trainingId)}/logs`;
  await disk.makeFolder(folder);
  for (const each of files) {
    const file = await disk.open(`${folder}/${each.name}`, 'create');
    await file.write(bytesOf(each, versions), 0);
    await file.flush();
    await file.close();
  }
  await disk.flushFolder(folder);
}

/** How the files of a training come from one folder to another. */
interface Passage {
  readonly from: TrainingsFolder;
  readonly to: TrainingsFolder;
  readonly go: (disk: Disk, taker: Taker) => Promise<void>;
}

const wayOf = (disk: Disk, { from, to }: Pick<Passage, 'from' | 'to'>, taker: Taker): Way => ({
  ...{ disk, from, to, aside },
  taker: { ...taker, isSharing: to === shared },
});

async function takes(disk: Disk, from: TrainingsFolder, to: TrainingsFolder, taker: Taker): Promise<void> {
  const folder = trainingFolder(to, trainingId);
  const parcel = await readParcel(disk, trainingFolder(from, trainingId), trainingId);
  await takeIn(disk, folder, await planTakingIn(disk, folder, parcel, { ...taker, isSharing: to === shared }), asideOf(aside, trainingId));
}

const passages: Readonly<Record<string, Passage>> = {
  'joining a shared folder': {
    from: own,
    to: shared,
    go: async (disk, taker) => {
      const way = wayOf(disk, { from: own, to: shared }, taker);
      await joinTraining(way, trainingId);
      await putInPlace(way);
      await removeBrought(way, trainingId);
    },
  },
  'a place that somebody filled while it was on its way': {
    from: own,
    to: shared,
    go: async (disk, taker) => {
      const way = wayOf(disk, { from: own, to: shared }, taker);
      await bring(way, trainingId);
      await putInPlace(way);
      await removeBrought(way, trainingId);
    },
  },
  'coming back': {
    from: shared,
    to: own,
    go: async (disk, taker) => joinTraining(wayOf(disk, { from: shared, to: own }, taker), trainingId),
  },
  'a start that finds the shared folder again': {
    from: own,
    to: shared,
    go: async (disk, taker) => {
      const settings = { ...firstSettings('en'), sharedFolder: shared };
      await placeAtStart({
        ...{ disk, dataFolder: '/data', settings, aside, isOpen: true },
        ...{ writer: { ...taker, start: 'later' }, translate: translateIn('en') },
      });
    },
  },
  'the second place': {
    from: own,
    to: stick,
    go: async (disk) => {
      const parcel = await readParcel(disk, trainingFolder(own, trainingId), trainingId);
      await copyTraining(disk, parcel, stick, aside, false, { look: async () => undefined, own: undefined });
    },
  },
  'taking back from the second place': { from: stick, to: own, go: (disk, taker) => takes(disk, stick, own, { ...taker, start: 'later' }) },
  'taking back into a shared folder': {
    from: stick,
    to: shared,
    go: (disk, taker) => takes(disk, stick, shared, { ...taker, start: 'later' }),
  },
};

/** Files of this laptop in which somebody is left who was erased, once it has opened the training. */
async function namesLeft(disk: ModelDisk, at: TrainingsFolder): Promise<readonly string[]> {
  const folder = trainingFolder(at, trainingId);
  const log = await TrainingLog.open(
    ...([disk, folder, trainingId, { ...door, start: 'later', isSharing: at === shared }] as const),
    ...([asideOf(aside, trainingId), () => undefined] as const),
  );
  const isErased = erasureIn(log.training.events);
  await log.close();
  const paths = [...(await logPaths(disk, folder)), ...(await keptAside(disk, asideOf(aside, trainingId)))];
  return isErased
    ? filesHolding(
        disk,
        paths.filter((path) => !basename(path).startsWith('office-')),
        isErased,
      )
    : [];
}

const readOf = (file: Lying, versions: readonly Uint8Array[]): ReadLog => readLog(file.name, bytesOf(file, versions));

test.each(Object.entries(passages))(
  '%s: what any version of a log holds is there afterwards, and nobody who was erased',
  async (_name, { from, to, go }) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(acts, { minLength: 1, maxLength: 6 }),
        lying(from === stick ? names : names.slice(0, 2)),
        lying(names),
        async (history, there, here) => {
          const versions = await versionsOf(history);
          const disk = new ModelDisk({ '/data/device.json': '', '/office/other.txt': '', '/stick/other.txt': '' });
          await markShared(disk, shared);
          await lay(disk, from, there, versions);
          await lay(disk, to, here, versions);
          const held = new Set([...there, ...here].flatMap((file) => readOf(file, versions).events.map(({ id }) => id)));
          await go(disk, door);
          const { training } = await readTraining(disk, trainingFolder(to, trainingId), trainingId, known);
          expect(new Set(training.events.map(({ id }) => id))).toEqual(held);
          if (to !== stick) expect(await namesLeft(disk, to)).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  },
);
