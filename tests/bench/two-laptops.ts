/**
 * How long it takes until a mark on one laptop is seen on another, while the real Syncthing keeps their folders alike; and how much of it
 * is the kit's: noting it, and showing it once the file is whole on the other. In one process, so that one watch times both.
 */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, watch, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { TrainingView } from '../../domain/desk/desk-view';
import type { TrainingId } from '../../domain/kernel/ids';
import { isRefusal } from '../../domain/kernel/refusal';
import { halfDays } from '../../domain/programme/choices';
import type { WaitingLaptop } from '../../domain/sharing/laptops';
import { machineClock } from '../../main/clock';
import { type OpenKit, openKit } from '../../main/kit/open-kit';
import { logFolderOf } from '../../main/store/log-folder';
import { watchTrainings } from '../../main/store/watch-trainings';
import { milliseconds, type Spread, spreadOf, table } from '../../scripts/bench/spread.mjs';
import { startSyncthings } from '../syncthings';
import { nameInArchive, writeArchive } from './written-archive';

const [, , target = 'two-laptops.json', place = '.'] = process.argv;

/** Seconds that Syncthing waits before it tells of a change, and how many marks are timed with each; it is 10 unless somebody sets it. */
const delays = [
  { watchDelay: 1, marks: 60 },
  { watchDelay: 10, marks: 10 },
];
const longest = 60_000;

interface MarkTimes {
  /** From the click to the disk of the laptop. */
  readonly noted: number;
  /** From there until the file is whole on the other. */
  readonly carried: number;
  /** From there until the other shows it. */
  readonly shown: number;
}

type Spreads = Readonly<Record<keyof MarkTimes | 'whole' | 'ours', Spread>>;

const nothing = async (): Promise<undefined> => undefined;

async function kitIn(dataFolder: string): Promise<OpenKit> {
  const opened = await openKit({
    dataFolder,
    contentFolder: resolve('content'),
    machine: machineClock(),
    files: {
      chooseList: nothing,
      choosePicture: nothing,
      chooseSlides: async () => [],
      chooseCertificate: nothing,
      chooseSignedSheet: nothing,
      chooseTarget: nothing,
      chooseBundle: nothing,
      chooseKeyFile: nothing,
      chooseBundleTarget: nothing,
      chooseFolder: nothing,
      open: async () => '',
      showInFolder: () => {},
    },
    readList: () => Promise.reject(new Error('No list is read here')),
    readSquareCodes: () => Promise.reject(new Error('No codes are read here')),
    watchTrainings,
    language: 'en',
    version: 'bench',
    runtime: 'bench',
  });
  if ('problem' in opened) throw new Error(`The kit did not open: ${opened.problem} ${opened.reason}`);
  await opened.kit.survey();
  await opened.kit.requests['answer-room'](false);
  return opened;
}

function trainingOf({ kit }: OpenKit): TrainingView {
  const view = kit.deskView();
  if (view.inSight || !view.training) throw new Error('No training is open');
  return view.training;
}

/** Resolves when it holds, which is asked at once and whenever `when` says that something is another. */
const once = (what: string, holds: () => boolean, when: (look: () => void) => () => void): Promise<number> =>
  new Promise((done, fail) => {
    const end = (): void => {
      stop();
      clearTimeout(late);
    };
    const look = (): void => {
      if (!holds()) return;
      end();
      done(performance.now());
    };
    const stop = when(look);
    const late = setTimeout(() => {
      end();
      fail(new Error(`${what} did not come true within ${longest / 1000} s`));
    }, longest);
    look();
  });

const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0;

interface Laptops {
  readonly one: OpenKit;
  readonly other: OpenKit;
  /** The path of the first one's log, and of its copy. */
  readonly log: string;
  readonly copy: string;
}

/** Marks one of the people otherwise; answers with what tells whether a laptop shows it. */
async function mark(laptop: OpenKit, turn: number): Promise<(shown: TrainingView) => boolean> {
  const { rows } = trainingOf(laptop).register;
  const row = rows[turn % rows.length];
  const halfDay = halfDays[turn % halfDays.length];
  if (!row || !halfDay) throw new Error('Nobody is on the list');
  const state = row.marks[halfDay].state === 'present' ? 'absent' : 'present';
  const outcome = await laptop.kit.requests.dispatch({ kind: 'mark', participant: row.id, halfDay, state, at: '' });
  if (isRefusal(outcome)) throw new Error(`The mark was refused: ${outcome.refused}`);
  return ({ register }) => register.rows.find(({ id }) => id === row.id)?.marks[halfDay].state === state;
}

async function timeMark({ one, other, log, copy }: Laptops, turn: number): Promise<MarkTimes> {
  const began = performance.now();
  const shows = await mark(one, turn);
  const noted = performance.now();
  const size = sizeOf(log);
  const whole = once(
    'The file is whole on the other laptop',
    () => sizeOf(copy) >= size,
    (look) => {
      const watcher = watch(dirname(copy), look);
      return () => watcher.close();
    },
  );
  const shown = once(
    'The other laptop shows it',
    () => shows(trainingOf(other)),
    (look) => other.kit.watch(look),
  );
  const [carried, seen] = [await whole, await shown];
  return { noted: noted - began, carried: carried - noted, shown: Math.max(0, seen - carried) };
}

/** Admits a laptop: whoever trains with another one has said yes to it before. */
async function admitted(laptop: OpenKit): Promise<void> {
  const waiting = (): WaitingLaptop | undefined => {
    const view = laptop.kit.deskView();
    return view.inSight ? undefined : view.laptops.waiting[0];
  };
  await once(
    'The first laptop asks to be admitted',
    () => waiting() !== undefined,
    (look) => laptop.kit.watch(look),
  );
  const first = waiting();
  if (!first) throw new Error('Nobody waits');
  const outcome = await laptop.kit.requests['admit-laptop']({ device: first.device, key: first.key, knowingly: true });
  if (isRefusal(outcome)) throw new Error(`The laptop was not admitted: ${outcome.refused}`);
}

const spreads = (times: readonly MarkTimes[]): Spreads => ({
  noted: spreadOf(times.map(({ noted }) => noted)),
  carried: spreadOf(times.map(({ carried }) => carried)),
  shown: spreadOf(times.map(({ shown }) => shown)),
  whole: spreadOf(times.map(({ noted, carried, shown }) => noted + carried + shown)),
  ours: spreadOf(times.map(({ noted, shown }) => noted + shown)),
});

/** Marks come as people come through a door: at any time. */
async function timeMarks(laptops: Laptops, marks: number): Promise<readonly MarkTimes[]> {
  const times: MarkTimes[] = [];
  for (let turn = 0; turn < marks; turn += 1) {
    times.push(await timeMark(laptops, turn));
    await pause(100 + Math.random() * 1000);
  }
  return times;
}

async function measure(folder: string, watchDelay: number, marks: number): Promise<Spreads> {
  const training = nameInArchive(0);
  const [oneData, otherData] = [join(folder, 'one'), join(folder, 'other')];
  const [shared, copied] = [join(oneData, 'trainings'), join(otherData, 'trainings')];
  mkdirSync(shared, { recursive: true });
  const programme = resolve('content', 'prevention-of-trafficking');
  writeArchive(shared, { trainings: 1, events: 1000, until: '2026-12-10', programme: undefined });
  cpSync(programme, join(shared, training, 'programme'), { recursive: true });
  const syncthings = await startSyncthings([shared, copied], { home: join(folder, 'homes'), watchDelay });
  const opened: OpenKit[] = [];
  try {
    await syncthings.settled();
    const open = async (data: string): Promise<OpenKit> => {
      const kit = await kitIn(data);
      opened.push(kit);
      const outcome = await kit.kit.requests['open-training'](training as TrainingId);
      if (isRefusal(outcome)) throw new Error(`The training was not opened: ${outcome.refused}`);
      return kit;
    };
    const [one, other] = [await open(oneData), await open(otherData)];
    const logs = logFolderOf(join(shared, training));
    const before = readdirSync(logs);
    /* Begins the log of this start, which happens once. */
    await mark(one, 0);
    await syncthings.settled();
    await admitted(other);
    const [log] = readdirSync(logs).filter((name) => !before.includes(name));
    if (log === undefined) throw new Error('Nothing was written');
    const laptops = { one, other, log: join(logs, log), copy: join(logFolderOf(join(copied, training)), log) };
    return spreads(await timeMarks(laptops, marks));
  } finally {
    for (const { close } of opened) await close();
    await syncthings.close();
  }
}

const folder = mkdtempSync(join(place, 'two-laptops-'));
try {
  const measured: (Spreads & { readonly watchDelay: number; readonly marks: number })[] = [];
  for (const { watchDelay, marks } of delays) {
    measured.push({ watchDelay, marks, ...(await measure(join(folder, String(watchDelay)), watchDelay, marks)) });
  }
  const both = ({ p50, p99 }: Spread): readonly string[] => [milliseconds(p50), milliseconds(p99)];
  process.stdout.write(
    `${table([
      ['Syncthing waits', 'marks', 'mark to seen p50', 'p99', 'ours p50', 'p99', 'noted p50', 'p99', 'shown p50', 'p99'],
      ...measured.map(({ watchDelay, marks, whole, ours, noted, shown }) => [
        `${watchDelay} s`,
        String(marks),
        ...[whole, ours, noted, shown].flatMap(both),
      ]),
    ])}\n`,
  );
  writeFileSync(target, `${JSON.stringify({ twoLaptops: measured }, undefined, 2)}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
