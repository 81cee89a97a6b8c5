/** Other laptops write while the kit runs: what is whole of it counts at once, the quiet line tells of it, and the room's picture stays. */
import { appendFileSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { TrainingId } from '../../../../../domain/kernel/ids';
import { newQueue } from '../../../../../domain/kernel/queue';
import { instant, minutes } from '../../../../../domain/kernel/time';
import { listAsRead } from '../../../../../domain/signing/changed-list';
import { Following, type Shown } from '../../../../../main/kit/training/following';
import { writeWhole } from '../../../../../main/store/durable-json';
import { TrainingLog } from '../../../../../main/store/training-log';
import { ownTrainingsFolder } from '../../../../../main/store/trainings-folder';
import { trainingId } from '../../../builders';
import { ModelDisk } from '../../store/model-disk';
import { now, openLog, trainingFolder, writer } from '../../store/notebook';
import { act, admitAll, type Bench, belgrade, cards, desk, training } from '../open-in-folder';
import { add, granted, laptop, laptopWithTraining } from './laptops';

vi.setConfig({ testTimeout: 60_000 });

const logsOf = ({ folder }: Bench, id: TrainingId): string => join(folder, 'trainings', id, 'logs');

/** Two laptops that have the same training open, each with a log of its own in it. */
async function twoLaptops(
  content: 'small' | 'shipped' = 'small',
): Promise<{ readonly here: Bench; readonly there: Bench; readonly id: TrainingId }> {
  const here = await laptop(content);
  const there = await laptop(content, Date.parse('2023-10-11T06:31:00Z'));
  const { id } = granted(
    await here.kit.requests['create-training']({ ...belgrade, programme: content === 'small' ? content : belgrade.programme }),
  );
  cpSync(join(here.folder, 'trainings'), join(there.folder, 'trainings'), { recursive: true });
  await look(there);
  granted(await there.kit.requests['open-training'](id));
  return { here, there, id };
}

const deviceOf = ({ folder }: Bench): string => JSON.parse(readFileSync(join(folder, 'device.json'), 'utf8')).device;

/** Carries folders as a tool does: whole files, those that are there already in their new length. */
function carry(from: Bench, to: Bench, id: TrainingId): void {
  for (const name of readdirSync(logsOf(from, id))) {
    if (!name.startsWith(deviceOf(to))) cpSync(join(logsOf(from, id), name), join(logsOf(to, id), name));
  }
}

/** The kit looks by itself, and whoever is new is admitted. */
async function look(bench: Bench): Promise<void> {
  bench.advance(minutes(1 / 6));
  await bench.kit.tick();
  await admitAll(bench);
}

/** How often a slide was shown, as the logs here have it. */
const written = (bench: Bench, id: TrainingId): number =>
  readdirSync(logsOf(bench, id)).flatMap((name) => readFileSync(join(logsOf(bench, id), name), 'utf8').match(/"slide-shown"/gu) ?? [])
    .length;

const people = (bench: Bench): number => training(bench).register.rows.length;

test('a mark that another laptop wrote in the very moment of certifying is read before the day is certified', async () => {
  const { here, there, id } = await twoLaptops();
  await add(there, 'Borić');
  carry(there, here, id);
  await look(here);
  const readHere = (): string => listAsRead(training(here).register.rows, 1);
  const certify = (read: string) => {
    const strokes = { width: 60_000, height: 18_000, lines: [[0, 0, 9, 9]] };
    return here.kit.requests['certify-day']({ day: 1, name: 'Mira', role: '', strokes, read });
  };
  const [row] = training(there).register.rows;
  if (!row) throw new Error('Nobody is on the list');
  const before = readHere();
  await act(there, { kind: 'mark', participant: row.id, halfDay: 'd1am', state: 'late', at: '09:20' });
  carry(there, here, id);
  expect(await certify(before)).toMatchObject({ refused: 'list-changed' });
  const { rows, certified } = training(here).register;
  expect(rows[0]?.marks.d1am).toMatchObject({ state: 'late', at: '09:20' });
  expect(certified[0]).toBeUndefined();
  expect(await certify(readHere())).toEqual({ done: true });
  expect(training(here).register.certified[0]).toBeDefined();
});

test('what another laptop wrote is there once it looks, and a quiet line tells how many people it noted', async () => {
  const { here, there, id } = await twoLaptops();
  granted(await there.kit.requests['change-settings']({ laptopName: 'Laptop at door B' }));
  await add(there, 'Anić');
  await add(there, 'Babić');
  expect(people(here)).toBe(0);
  carry(there, here, id);
  await look(here);
  expect(people(here)).toBe(2);
  expect(desk(here).heard).toEqual([{ device: deviceOf(there), name: 'Laptop at door B', people: 2 }]);
  await add(there, 'Cakić');
  carry(there, here, id);
  await look(here);
  expect(desk(here).heard).toMatchObject([{ people: 3 }]);
  /* Said once, not with each mark. */
  const said = readdirSync(logsOf(there, id)).map((name) => readFileSync(join(logsOf(there, id), name), 'utf8'));
  expect(said.join('').match(/laptop-named/gu)).toHaveLength(1);
  here.advance(minutes(2));
  await here.kit.tick();
  expect(desk(here).heard).toEqual([]);
});

test('nothing is read in half: an act counts when its last line is there', async () => {
  const { here, there, id } = await twoLaptops();
  await add(there, 'Anić');
  carry(there, here, id);
  await look(here);
  const log = readdirSync(logsOf(there, id)).find((each) => each.startsWith(deviceOf(there))) ?? '';
  const before = readFileSync(join(logsOf(there, id), log)).length;
  await add(there, 'Babić');
  const added = readFileSync(join(logsOf(there, id), log)).subarray(before);
  appendFileSync(join(logsOf(here, id), log), added.subarray(0, added.length - 5));
  await look(here);
  expect(people(here)).toBe(1);
  appendFileSync(join(logsOf(here, id), log), added.subarray(added.length - 5));
  await look(here);
  expect(people(here)).toBe(2);
});

test('slide, cover and timer stay on the laptop that leads the day, though another one goes to other slides', async () => {
  const { here, there, id } = await twoLaptops('shipped');
  await act(here, { kind: 'start-day', day: 1 }, { kind: 'next' }, { kind: 'next' }, { kind: 'start-timer', length: minutes(5) });
  const { scene } = here.kit.audienceView();
  carry(here, there, id);
  await look(there);
  expect(there.kit.audienceView().scene, 'the other one follows').toEqual(scene);
  await act(there, { kind: 'next' }, { kind: 'next' }, { kind: 'cover', cover: 'helplines' });
  await add(there, 'Anić');
  carry(there, here, id);
  await look(here);
  expect(here.kit.audienceView().scene).toEqual(scene);
  expect(here.kit.deskTime().activityLeft).toBeGreaterThan(0);
  expect(people(here)).toBe(1);
});

test('two laptops that both lead a day don’t answer each other: nothing is written until a person does something', async () => {
  const { here, there, id } = await twoLaptops('shipped');
  await act(here, { kind: 'start-day', day: 1 }, { kind: 'next' });
  await act(there, { kind: 'start-day', day: 1 }, { kind: 'next' }, { kind: 'next' });
  const scenes = [here.kit.audienceView().scene, there.kit.audienceView().scene];
  expect(scenes[0]).not.toEqual(scenes[1]);
  const pressed = written(here, id) + written(there, id);
  for (let round = 0; round < 4; round += 1) {
    carry(there, here, id);
    await look(here);
    carry(here, there, id);
    await look(there);
  }
  expect([here.kit.audienceView().scene, there.kit.audienceView().scene]).toEqual(scenes);
  expect(written(here, id), 'only what was pressed').toBe(pressed);
  await act(here, { kind: 'next' });
  carry(here, there, id);
  await look(there);
  expect(there.kit.audienceView().scene).toEqual(scenes[1]);
});

test('a training that another laptop began is in the Library as soon as its beginning is there', async () => {
  const { here, there, id } = await twoLaptops();
  await add(there, 'Anić');
  const other = await laptop();
  mkdirSync(logsOf(other, id), { recursive: true });
  const own = readdirSync(logsOf(there, id)).filter((name) => name.startsWith(deviceOf(there)));
  for (const name of own) cpSync(join(logsOf(there, id), name), join(logsOf(other, id), name));
  await look(other);
  expect(desk(other)).toMatchObject({ library: { count: 0 }, unreadable: [] });
  carry(here, other, id);
  await look(other);
  expect(desk(other)).toMatchObject({ library: { count: 1 }, unreadable: [] });
  expect(await cards(other)).toMatchObject([{ id, participants: 1 }]);
});

test('what tools leave beside the logs, and a folder that goes away, cost nothing that is known', async () => {
  const { here, there, id } = await twoLaptops();
  await add(there, 'Anić');
  carry(there, here, id);
  writeFileSync(join(logsOf(here, id), '.syncthing.some.ndjson.tmp'), '{"half');
  writeFileSync(join(logsOf(here, id), '~syncthing~some.ndjson.tmp'), '{"half');
  writeFileSync(join(here.folder, 'trainings', '.stfolder'), '');
  writeFileSync(join(here.folder, 'trainings', 'desktop.ini'), '');
  await look(here);
  expect(people(here)).toBe(1);
  rmSync(join(here.folder, 'trainings', id), { recursive: true });
  await look(here);
  expect(people(here)).toBe(1);
  expect(desk(here).notices).toEqual([]);
});

test('what this laptop notes itself makes it read nothing, and its own log is put back where somebody cut it', async () => {
  const { bench, id } = await laptopWithTraining();
  await look(bench);
  const joins = vi.spyOn(TrainingLog.prototype, 'join');
  onTestFinished(() => joins.mockRestore());
  await add(bench, 'Babić');
  await look(bench);
  expect(joins).not.toHaveBeenCalled();
  const [own = ''] = readdirSync(logsOf(bench, id));
  const whole = readFileSync(join(logsOf(bench, id), own), 'utf8');
  writeFileSync(join(logsOf(bench, id), own), whole.slice(0, 100));
  await look(bench);
  expect(readFileSync(join(logsOf(bench, id), own), 'utf8')).toBe(whole);
  expect(joins).not.toHaveBeenCalled();
});

interface Followed {
  /** The training that is open; undefined while none is. */
  readonly log?: TrainingLog;
  /** Takes up sheets. */
  readonly follow?: () => Promise<boolean>;
  /** A training that is closed may be another. */
  readonly changed?: (id: TrainingId) => Promise<boolean>;
  /** How many were read so far by whoever reads them first. */
  readonly progress?: () => { readonly done: number; readonly all: number } | undefined;
}

const nothingNew = async (): Promise<boolean> => false;

/** What follows on one laptop; each look is a minute after the one before. */
function following(
  disk: ModelDisk,
  device: 'door' | 'office',
  { log, follow = nothingNew, changed = nothingNew, progress = () => undefined }: Followed,
): () => Promise<void> {
  let time = 0;
  const own = writer(device, 'one');
  const followed = new Following<Shown>(
    {
      disk,
      trainingsFolder: ownTrainingsFolder('/data'),
      clock: { now: () => ({ ...now, instant: instant(now.instant + time) }) },
      writer: own,
    },
    {
      queue: newQueue(),
      trainings: {
        find: () => log,
        summaries: [],
        get progress() {
          return progress();
        },
        changed,
        writerOf: () => own,
        isStranger: () => false,
      },
      open: () => log && { log, followOthers: async () => {} },
      sheets: { follow },
      beside: { look: async () => {} },
      changed: () => {},
    },
  );
  return async () => {
    time += minutes(1);
    await followed.tick();
  };
}

test('sheets that came while an erasing waited for a person are taken up once it waits no more', async () => {
  const disk = new ModelDisk();
  const log = await openLog(disk, writer('door', 'one'));
  const waits = vi.spyOn(log, 'waitsForErasing', 'get').mockReturnValue(true);
  await disk.makeFolder(join(trainingFolder, 'answers'));
  await writeWhole(disk, join(trainingFolder, 'answers', 'test-d1am.table.json'), new Uint8Array(1));
  const followed: boolean[] = [];
  const follow = async (): Promise<boolean> => {
    followed.push(log.waitsForErasing);
    return false;
  };
  const lookOnce = following(disk, 'door', { log, follow });
  for (const isWaiting of [true, true, false, false]) {
    waits.mockReturnValue(isWaiting);
    await lookOnce();
  }
  expect(followed).toEqual([true, false]);
});

test('sheets that come while others are taken up are taken up at the next look', async () => {
  const disk = new ModelDisk();
  const log = await openLog(disk, writer('door', 'one'));
  const answers = join(trainingFolder, 'answers');
  await disk.makeFolder(answers);
  const lay = (name: string) => writeWhole(disk, join(answers, name), new Uint8Array(1));
  let followed = 0;
  const follow = async (): Promise<boolean> => {
    followed += 1;
    if (followed === 1) await lay('test-d1am.table.json');
    return false;
  };
  const lookOnce = following(disk, 'door', { log, follow });
  for (let looks = 0; looks < 4; looks += 1) await lookOnce();
  expect(followed).toBe(2);
});

test('trainings that nobody has read yet are left to whoever reads them first, where no act waits for it', async () => {
  const disk = new ModelDisk();
  await disk.makeFolder(trainingFolder);
  const read: TrainingId[] = [];
  let progress: { readonly done: number; readonly all: number } | undefined = { done: 0, all: 1 };
  const changed = async (id: TrainingId): Promise<boolean> => {
    read.push(id);
    return false;
  };
  const lookOnce = following(disk, 'office', { changed, progress: () => progress });
  await lookOnce();
  expect(read).toEqual([]);
  progress = undefined;
  await lookOnce();
  expect(read).toEqual([trainingId]);
});
