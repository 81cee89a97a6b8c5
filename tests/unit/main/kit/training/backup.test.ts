import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isRefusal } from '../../../../../domain/kernel/refusal';
import { minutes } from '../../../../../domain/kernel/time';
import { createTraining } from '../../../../../domain/training/decide-details';
import { Backup } from '../../../../../main/kit/training/backup';
import { BesideLogs } from '../../../../../main/kit/training/beside-logs';
import { SecondPlace } from '../../../../../main/kit/training/second-place';
import { Trainings } from '../../../../../main/kit/training/trainings';
import type { Disk, OpenFile } from '../../../../../main/store/disk';
import { writeWhole } from '../../../../../main/store/durable-json';
import { erasedLine } from '../../../../../main/store/log-line';
import { noSeals, type PlaceSeals } from '../../../../../main/store/place-seals';
import type { TrainingLog } from '../../../../../main/store/training-log';
import { newKey } from '../../../../../main/transfer/seal';
import { type Copies, copiesAt, sealId } from '../../../../../main/transfer/sealed-place';
import { after, detailsInput, momentAt, trainingId } from '../../../builders';
import { erasing, firstLine, forgedBy, forgedLines } from '../../store/forged-log';
import { fileOf } from '../../store/log-text';
import { ModelDisk } from '../../store/model-disk';
import { arrival } from '../../store/notebook';
import { emptyFolder } from '../open-in-folder';
import { portsOn } from '../ports-on';

const stick = '/stick';
const ours = `/data/trainings/${trainingId}`;

/** The least that a seal may cost. */
const cheap = { logN: 14, r: 8, p: 1 };
const ways = ['not sealed', 'sealed'] as const;
type Way = (typeof ways)[number];

interface Bench {
  readonly disk: ModelDisk;
  /** The stick's, as the kit reads them. */
  readonly copies: Copies;
  readonly secondPlace: SecondPlace;
  readonly backup: Backup;
  readonly log: TrainingLog;
  /** What calls to the stick answer; undefined when it is well. */
  readonly breakStick: (code: string | undefined, onlyWhen?: (what: string) => boolean) => void;
  readonly wait: (seconds: number) => Promise<void>;
  readonly add: (name: string) => Promise<void>;
}

/** Instead of refusing, the stick takes the bytes and keeps others. */
const garbled = 'garbled';

/** The stick is a part of the disk whose calls can fail by themselves. */
function withStick(disk: ModelDisk, faultOf: (what: string) => string | undefined): Disk {
  const guard = (what: string, path: string): void => {
    const code = path.startsWith(stick) ? faultOf(what) : undefined;
    if (code !== undefined) throw Object.assign(new Error(code), { code });
  };
  const file = (path: string, opened: OpenFile): OpenFile => ({
    ...opened,
    write: async (bytes, position) => {
      if (path.startsWith(stick) && faultOf('write') === garbled)
        return opened.write(
          bytes.map(() => 0),
          position,
        );
      guard('write', path);
      await opened.write(bytes, position);
    },
  });
  return {
    read: async (path) => {
      guard('read', path);
      return disk.read(path);
    },
    readFrom: async (path, position) => {
      guard('read', path);
      return disk.readFrom(path, position);
    },
    size: async (path) => disk.size(path),
    list: async (path) => {
      guard('list', path);
      return disk.list(path);
    },
    open: async (path, how) => {
      guard('open', path);
      return file(path, await disk.open(path, how));
    },
    rename: async (from, to) => {
      guard('rename', from);
      await disk.rename(from, to);
    },
    remove: async (path) => disk.remove(path),
    removeFolder: async (path) => disk.removeFolder(path),
    makeFolder: async (path) => {
      guard('make folder', path);
      await disk.makeFolder(path);
    },
    flushFolder: async (path) => disk.flushFolder(path),
  };
}

async function sealsFor(way: Way): Promise<PlaceSeals> {
  if (way === 'not sealed') return noSeals;
  const { salt, cost, key } = await newKey('lipa reka sova kamen', cheap);
  const id = sealId({ salt });
  return { keys: [{ id, cost, key: Buffer.from(key).toString('hex') }], current: id, move: null };
}

async function bench(way: Way): Promise<Bench> {
  const model = new ModelDisk({ [`${ours}/programme/programme.yaml`]: 'id: small\n', [`${stick}/photo.jpg`]: '' });
  let fault: { readonly code: string; readonly onlyWhen: (what: string) => boolean } | undefined;
  const disk = withStick(model, (what) => (fault?.onlyWhen(what) ? fault.code : undefined));
  let now = momentAt('09:00');
  const clock = { now: () => now };
  const seals = await sealsFor(way);
  const ports = portsOn(disk, clock, { backupFolder: stick, seals });
  const trainings = await Trainings.read(ports, () => undefined);
  const created = createTraining(detailsInput);
  if (isRefusal(created)) throw new Error(created.refused);
  const known = await trainings.create(trainingId, created, now, emptyFolder());
  const secondPlace = new SecondPlace(ports, async (change) => {
    ports.settings.data.seals = change(ports.settings.data.seals);
  });
  const backup = new Backup(
    ports,
    secondPlace,
    trainings,
    () => 0,
    new BesideLogs(ports),
    () => undefined,
  );
  const [kept] = seals.keys;
  const key = kept && { salt: Buffer.from(kept.id, 'hex'), cost: kept.cost, key: Buffer.from(kept.key, 'hex') };
  return {
    disk: model,
    copies: copiesAt(model, stick, key),
    secondPlace,
    backup,
    log: known,
    breakStick: (code, onlyWhen = () => true) => {
      fault = code === undefined ? undefined : { code, onlyWhen };
    },
    wait: async (seconds) => {
      for (let second = 0; second < seconds; second += 1) {
        now = after(now, minutes(1 / 60));
        await backup.tick();
      }
    },
    add: (name) => known.confirm([arrival(name)], now),
  };
}

async function withMarkedStick(way: Way): Promise<Bench> {
  const made = await bench(way);
  await made.secondPlace.prepare(stick);
  return made;
}

/** What the stick has of a file of the training. */
async function there({ copies }: Bench, name: string): Promise<string | undefined> {
  const bytes = await copies.disk.read(`${copies.folder}/${trainingId}/${name}`);
  return bytes && new TextDecoder().decode(bytes);
}

async function put({ copies: { disk, folder } }: Bench, name: string, bytes: Uint8Array): Promise<void> {
  const path = `${folder}/${trainingId}/${name}`;
  await disk.makeFolder(dirname(path));
  await writeWhole(disk, path, bytes);
}

async function expectCurrent(made: Bench): Promise<void> {
  expect(made.backup.view.state).toBe('current');
  const originals = Object.entries(made.disk.files).filter(([path]) => path.startsWith(ours));
  expect(originals.length).toBeGreaterThan(1);
  for (const [path, text] of originals) expect(await there(made, path.slice(ours.length + 1)), path).toBe(text);
}

describe.each(ways)('copies that are %s', (way) => {
  test('within a minute after an act the copy has it; without an act nothing is written', async () => {
    const made = await withMarkedStick(way);
    expect(made.backup.view).toMatchObject({ state: 'pending', at: undefined });
    await made.wait(1);
    await expectCurrent(made);
    expect(made.backup.view.at).toEqual({ day: '2026-11-25', time: '09:00' });
    for (const name of ['Anić', 'Borić', 'Verić']) {
      await made.add(name);
      await made.wait(59);
      await expectCurrent(made);
    }
    const { steps } = made.disk;
    await made.wait(300);
    expect(made.disk.steps).toBe(steps);
    expect(made.backup.view.at?.time).toBe('09:07');
  });

  test('many acts go into few copies', async () => {
    const made = await withMarkedStick(way);
    await made.wait(1);
    const before = made.disk.story.length;
    for (let second = 0; second < 60; second += 1) {
      await made.add(`Anić ${second}`);
      await made.wait(1);
    }
    const renames = made.disk.story.slice(before).filter((step) => step.startsWith('rename') && step.includes(`/${trainingId}/`));
    expect(renames.length).toBeLessThanOrEqual(3);
  });

  test('a stick that isn’t there is shown as missing and never made up, and once it is there all is copied', async () => {
    const made = await bench(way);
    await made.add('Anić');
    await made.wait(100);
    expect(made.backup.view).toMatchObject({ state: 'missing', problem: undefined });
    expect(Object.keys(made.disk.files).filter((path) => path.startsWith(stick))).toEqual([`${stick}/photo.jpg`]);
    await made.secondPlace.prepare(stick);
    await made.wait(40);
    await expectCurrent(made);
  });

  test.each(['ENOSPC', 'EROFS', 'EIO'])(
    '%s while it is written: the act is safe, the state says so, and it is tried again',
    async (code) => {
      const made = await withMarkedStick(way);
      await made.wait(1);
      made.breakStick(code, (what) => what === 'write' || what === 'open');
      await made.add('Anić');
      await made.wait(59);
      expect(made.backup.view).toMatchObject({ state: 'failed', problem: expect.any(String) });
      expect(made.log.training.state.participants).toHaveLength(1);
      made.breakStick(undefined);
      await made.wait(40);
      await expectCurrent(made);
    },
  );

  test('pulled out in the middle, it is missing; the file on the stick is the old or the new one', async () => {
    const made = await withMarkedStick(way);
    await made.wait(1);
    const before = await there(made, 'logs/laptop-first.ndjson');
    await made.add('Anić');
    let calls = 0;
    made.breakStick('ENODEV', (what) => {
      calls += 1;
      return calls > 3 && what !== 'read';
    });
    await made.wait(30);
    expect(made.backup.view.state).not.toBe('current');
    expect(before).toBeDefined();
    expect(await there(made, 'logs/laptop-first.ndjson')).toBe(before);
    made.breakStick(undefined);
    await made.wait(60);
    await expectCurrent(made);
  });

  test('a copy that does not read as it was written is no copy: it is told, and made again', async () => {
    const made = await withMarkedStick(way);
    await made.wait(1);
    made.breakStick(garbled, (what) => what === 'write');
    await made.add('Anić');
    await made.wait(59);
    expect(made.backup.view.state).toBe('failed');
    made.breakStick(undefined);
    await made.wait(60);
    await expectCurrent(made);
  });

  test('what the stick has from another laptop stays', async () => {
    const made = await withMarkedStick(way);
    const other = 'logs/other-first.ndjson';
    await put(made, other, new TextEncoder().encode('theirs'));
    await made.wait(1);
    expect(await there(made, other)).toBe('theirs');
    await expectCurrent(made);
  });

  test('the copy keeps the names when the log here lost them, and when somebody put an erasing beside it', async () => {
    const made = await withMarkedStick(way);
    await made.add('Anić');
    await made.wait(1);
    const own = `${ours}/logs/laptop-first.ndjson`;
    const whole = made.disk.files[own] ?? '';
    await writeWhole(made.disk, own, fileOf(whole.trimEnd().split('\n').map(erasedLine)));
    const late = { ...erasing, at: momentAt('12:00').instant };
    await put(made, 'logs/stranger-first.ndjson', fileOf(forgedLines(forgedBy('stranger', 'first', [firstLine, late]))));
    /* After a failure everything there is compared anew. */
    made.breakStick('EIO', (what) => what === 'list');
    await made.wait(40);
    made.breakStick(undefined);
    await made.wait(40);
    expect(made.backup.view.state).toBe('current');
    expect(await there(made, 'logs/laptop-first.ndjson')).toBe(whole);
  });

  test('closing copies what came since', async () => {
    const made = await withMarkedStick(way);
    await made.wait(1);
    await made.add('Anić');
    await made.backup.close();
    await expectCurrent(made);
  });

  test('a folder inside the kit’s own data is no second place', async () => {
    const { backup } = await bench(way);
    expect(await backup.choose()).toEqual({ refused: 'backup-in-data' });
  });
});
