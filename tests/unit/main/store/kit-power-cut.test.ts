/** The kit itself over a disk that loses its power at every step of two starts: what a person was told is done is there, whole. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { isRefusal } from '../../../../domain/kernel/refusal';
import type { TrainingCommand } from '../../../../domain/training/command';
import type { DetailsInput } from '../../../../domain/training/schema';
import { Kit } from '../../../../main/kit/kit';
import { noFiles } from '../../../../main/kit/no-files';
import { Notices } from '../../../../main/kit/notices';
import type { Ports } from '../../../../main/kit/ports';
import { readListFile } from '../../../../main/lists/read-list';
import { Devices } from '../../../../main/store/devices';
import { openSettings } from '../../../../main/store/settings';
import { logKeyOf } from '../../../../main/store/signatures';
import { ownTrainingsFolder } from '../../../../main/store/trainings-folder';
import { writerFor } from '../../../../main/store/writer';
import { calendarDay, detailsInput, momentAt, personNamed } from '../../builders';
import { writeSmallContent } from '../content/small-content';
import { desk, training } from '../kit/open-in-folder';
import { type Leftover, ModelDisk, PowerCut } from './model-disk';

vi.setConfig({ testTimeout: 20_000 });

const folder = mkdtempSync(join(tmpdir(), 'kit-power-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const contentFolder = join(folder, 'content');
const dataFolder = join(folder, 'data');
writeSmallContent(contentFolder);
/* Programmes are read from the real disk, wherever the logs are. */
await cp(join(contentFolder, 'small'), join(dataFolder, 'trainings', 'training', 'programme'), { recursive: true });
const list = join(folder, 'list.csv');
mkdirSync(dataFolder, { recursive: true });
const rows = Array.from({ length: 20 }, (_, index) => `Ana;Anić${'abcdefghijklmnopqrst'[index]};Prva škola;Niš`);
writeFileSync(list, ['Ime;Prezime;Ustanova;Mesto', ...rows].join('\n'));

async function kitOn(disk: ModelDisk, start: string): Promise<Kit> {
  const clock = { now: () => momentAt('09:00') };
  const aside = { folder: join(dataFolder, 'set-aside'), today: () => calendarDay('2026-11-25') };
  let ids = 0;
  await disk.makeFolder(dataFolder);
  const ports: Ports = {
    disk,
    dataFolder,
    trainingsFolder: ownTrainingsFolder(dataFolder),
    contentFolder,
    clock,
    offsetAt: () => 60,
    documentClock: clock,
    writer: { ...writerFor('laptop', clock), start },
    devices: await Devices.open(disk, dataFolder, aside, { device: 'laptop', key: logKeyOf('a'.repeat(43)) }),
    aside,
    settings: await openSettings(disk, dataFolder, aside, 'en'),
    newId: () => {
      ids += 1;
      return start === 'first' && ids === 1 ? 'training' : `${start}-${ids}`;
    },
    leaveTrainings: () => {},
    readList: readListFile,
    readSquareCodes: async () => [],
    files: {
      ...noFiles,
      chooseList: async () => list,
    },
    version: '0',
    keptBy: '0',
    runtime: 'none',
  };
  const kit = await Kit.start(ports, { blockedBy: undefined, tryOpen: async () => {} }, new Notices());
  await kit.requests['answer-room'](false);
  return kit;
}

/** What a person can count: people, marks, whether the day runs, and the language. */
function seen(kit: Kit): readonly (number | string)[] {
  const { training, settings } = desk({ kit });
  if (!training) return ['no training', settings.language];
  const marks = training.register.rows.flatMap((row) => Object.values(row.marks)).filter(({ state }) => state !== 'not-marked').length;
  return [training.register.rows.length, marks, training.run.day ?? 'no day', settings.language];
}

const input: DetailsInput = { ...detailsInput, programme: 'small' };
type Work = (kit: Kit) => unknown;
const act =
  (command: TrainingCommand): Work =>
  (kit) =>
    kit.requests.dispatch(command);

const markFirst: Work = (kit) => {
  const [row] = training({ kit }).register.rows;
  if (!row) throw new Error('Nobody is on the list');
  return kit.requests.dispatch({ kind: 'mark', participant: row.id, halfDay: 'd1am', state: 'present', at: '' });
};

async function importList(kit: Kit): Promise<unknown> {
  const preview = await kit.requests['preview-list']();
  if (!preview || isRefusal(preview)) throw new Error('There is no preview');
  return kit.requests['import-list'](
    preview.preview,
    preview.rows.map(({ line }) => line),
  );
}

const starts: readonly (readonly Work[])[] = [
  [(kit) => kit.requests['create-training'](input), importList, act({ kind: 'start-day', day: 1 }), markFirst],
  [
    (kit) => kit.requests['change-settings']({ language: 'sr-Latn' }),
    act({ kind: 'mark-remaining', halfDay: 'd1am', state: 'absent', confirmed: true }),
    act({ kind: 'undo', place: 'register' }),
    act({ kind: 'add-participant', person: personNamed('Zoran', 'Zorić') }),
    act({ kind: 'end-day' }),
  ],
];

/** What was seen before and after each act; the last one may have been cut off. */
async function session(disk: ModelDisk): Promise<readonly (readonly (number | string)[])[]> {
  const states: (readonly (number | string)[])[] = [];
  try {
    for (const [number, acts] of starts.entries()) {
      const kit = await kitOn(disk, number === 0 ? 'first' : 'second');
      states.push(seen(kit));
      for (const work of acts) {
        expect(await work(kit)).not.toHaveProperty('refused');
        states.push(seen(kit));
      }
      await kit.close();
    }
  } catch (error) {
    if (!(error instanceof PowerCut)) throw error;
  }
  return states;
}

const tried: readonly Leftover[] = [
  { bytes: 'nothing', names: 'lost' },
  { bytes: 'torn', names: 'kept' },
  { bytes: 'everything', names: 'kept' },
];

/** Copying the programme's text is one file like the other, and nothing of the training is there yet: a few of its steps stand for all. */
const stepsOf = ({ story, steps }: ModelDisk): readonly number[] =>
  Array.from({ length: steps + 1 }, (_, index) => index + 1).filter((step) => step % 12 === 0 || !story[step - 1]?.includes('/programme'));

test('after a power cut at any step of it the kit shows what was done last, or what was being done, and goes on', async () => {
  const whole = new ModelDisk();
  const states = await session(whole);
  expect(states.at(-1)).toEqual([21, 1, 'no day', 'sr-Latn']);
  for (const step of stepsOf(whole)) {
    const disk = new ModelDisk().cutBefore(step);
    const { length } = await session(disk);
    for (const leftover of tried) {
      const story = `cut before step ${step} (${disk.story.at(-1)} was the last), ${JSON.stringify(leftover)}`;
      const kit = await kitOn(disk.afterPowerCut(leftover), 'third');
      expect(states.slice(Math.max(0, length - 1), length + 1), story).toContainEqual(seen(kit));
      expect(desk({ kit }).notices.length, story).toBeLessThanOrEqual(1);
      const goesOn = desk({ kit }).training
        ? kit.requests.dispatch({ kind: 'add-participant', person: personNamed('Milan', 'Milić') })
        : kit.requests['change-settings']({ language: 'sr-Cyrl' });
      expect(await goesOn, story).toEqual({ done: true });
      await kit.close();
    }
  }
});
