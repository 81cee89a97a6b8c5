/** The power goes before every single step of whole sessions, with each leftover; what was confirmed is always there, nothing in half. */
import { expect, test, vi } from 'vitest';
import type { EventId } from '../../../../domain/kernel/ids';
import type { DomainEvent } from '../../../../domain/training/event';
import { DurableJson } from '../../../../main/store/durable-json';
import type { TrainingLog } from '../../../../main/store/training-log';
import { leftovers, ModelDisk, PowerCut } from './model-disk';
import { arrival, aside, idOf, logs, namesFound, namesIn, now, openLog, writer } from './notebook';

/* Thousands of power cuts take their time on a laptop that does something else besides. */
vi.setConfig({ testTimeout: 20_000 });

const settingsPath = '/data/settings.json';
const settingsOn = (disk: ModelDisk): DurableJson<string> =>
  new DurableJson(disk, settingsPath, aside, (value) => {
    if (typeof value !== 'string') throw new Error('no text');
    return value;
  });

const mark = (name: string, replaces: readonly EventId[] = []): DomainEvent => ({
  type: 'attendance-marked',
  body: { participant: idOf(name), halfDay: 'd1am', state: 'present', at: null, replaces },
});
const startOfDay: readonly DomainEvent[] = [
  { type: 'day-started', body: { day: 1 } },
  { type: 'slide-shown', body: { to: { block: 'one', slide: 'first' }, entered: 'forward' } },
];
const count: DomainEvent = { type: 'position-counted', body: { statement: 1, round: 'first', position: 'agree', change: 1 } };
const entering: readonly DomainEvent[] = [
  { type: 'slide-shown', body: { to: { block: 'one', slide: 'barometer' }, entered: 'same' } },
  { type: 'statement-moved', body: { statement: 1, phase: 'statement' } },
];
const importOf20 = Array.from({ length: 20 }, (_, index) => arrival(`imported ${index}`));

/** What is done in each start: an act, an act that is painted first, or a change of settings. */
type Deed = { readonly confirm: readonly DomainEvent[] } | { readonly paint: readonly DomainEvent[] } | { readonly settings: string };
const starts: readonly (readonly Deed[])[] = [
  [{ settings: 'first' }, { confirm: importOf20 }, { confirm: startOfDay }, { confirm: [mark('imported 3')] }],
  [{ paint: entering }, { confirm: [count] }, { settings: 'second' }, { confirm: [mark('imported 4'), mark('imported 5')] }],
];

interface Session {
  /** Ids of events in their order. */
  readonly confirmed: readonly EventId[];
  readonly underWay: readonly EventId[];
  readonly settings: readonly [confirmed: string | null, underWay: string | null];
}

const idsIn = ({ training }: TrainingLog): readonly EventId[] => training.events.map(({ id }) => id);

async function session(disk: ModelDisk): Promise<Session> {
  let confirmed: readonly EventId[] = [];
  let underWay: readonly EventId[] = [];
  let settings: Session['settings'] = [null, null];
  const next = (log: TrainingLog, start: string, events: number): readonly EventId[] => {
    const inStart = idsIn(log).filter((id) => id.startsWith(`laptop/${start}/`)).length;
    return Array.from({ length: events }, (_, index) => `laptop/${start}/${inStart + index + 1}` as EventId);
  };
  try {
    await disk.makeFolder('/data');
    for (const [number, deeds] of starts.entries()) {
      const start = `start${number}`;
      const log = await openLog(disk, writer('laptop', start));
      expect(idsIn(log)).toEqual(confirmed);
      for (const deed of deeds) {
        if ('settings' in deed) {
          settings = [settings[0], deed.settings];
          await settingsOn(disk).write(deed.settings);
          settings = [deed.settings, deed.settings];
          continue;
        }
        underWay = next(log, start, 'confirm' in deed ? deed.confirm.length : deed.paint.length);
        if ('confirm' in deed) await log.confirm(deed.confirm, now);
        else {
          log.paint(deed.paint, now);
          await log.flush();
        }
        confirmed = [...confirmed, ...underWay];
        underWay = [];
      }
      await log.close();
    }
  } catch (error) {
    if (!(error instanceof PowerCut)) throw error;
  }
  return { confirmed, underWay, settings };
}

const stepsOf = async (work: (disk: ModelDisk) => Promise<unknown>): Promise<number> => {
  const disk = new ModelDisk();
  await work(disk);
  return disk.steps;
};

test('after a power cut at any step every confirmed act is there, none is there in part, and the kit goes on', async () => {
  const steps = await stepsOf(session);
  for (let step = 1; step <= steps + 1; step += 1) {
    const disk = new ModelDisk().cutBefore(step);
    const { confirmed, underWay, settings } = await session(disk);
    for (const leftover of leftovers) {
      const next = disk.afterPowerCut(leftover);
      const story = `cut before step ${step} (${disk.story.at(-1)} was the last), ${JSON.stringify(leftover)}`;
      const told: string[] = [];
      const log = await openLog(next, writer('laptop', 'next'), ({ notice }) => told.push(notice));
      const found = idsIn(log);
      expect([confirmed, [...confirmed, ...underWay]], story).toContainEqual(found);
      expect(settings, story).toContain(await settingsOn(next).read());
      expect(told.length, story).toBeLessThanOrEqual(1);
      await log.confirm([arrival('afterwards')], now);
      const again = await openLog(next, writer('laptop', 'again'), ({ notice }) => expect.fail(`told again: ${notice}, ${story}`));
      expect(idsIn(again), story).toEqual([...found, 'laptop/next/1']);
    }
  }
});

test('what a start that was killed has left is on the medium before the next start builds on it', async () => {
  const steps = await stepsOf(session);
  for (let step = 1; step <= steps + 1; step += 1) {
    const disk = new ModelDisk().cutBefore(step);
    await session(disk);
    disk.cutBefore(Number.POSITIVE_INFINITY);
    const log = await openLog(disk, writer('laptop', 'next'));
    await log.confirm([arrival('afterwards')], now);
    for (const leftover of leftovers) {
      const found = await openLog(disk.afterPowerCut(leftover), writer('laptop', 'again'));
      expect(idsIn(found), `killed before step ${step} (${disk.story.join('\n')}), ${JSON.stringify(leftover)}`).toEqual(idsIn(log));
    }
  }
});

test('a power cut while the kit mends a log loses nothing either', async () => {
  const whole = new ModelDisk();
  const { confirmed } = await session(whole);
  const mend = async (disk: ModelDisk): Promise<void> => {
    try {
      await (await openLog(disk, writer('laptop', 'third'))).close();
    } catch (error) {
      if (!(error instanceof PowerCut)) throw error;
    }
  };
  for (const damage of ['{"v":1,"dev', '{"v":1}\n']) {
    const files = Object.entries(whole.files).map(([path, text]) => [path, path.endsWith('.ndjson') ? text + damage : text]);
    const found = (): ModelDisk => new ModelDisk(Object.fromEntries(files));
    const counting = found();
    await mend(counting);
    for (let step = 1; step <= counting.steps + 1; step += 1) {
      const disk = found().cutBefore(step);
      await mend(disk);
      for (const leftover of leftovers) {
        const next = disk.afterPowerCut(leftover);
        const log = await openLog(next, writer('laptop', 'fourth'));
        expect(idsIn(log), `${disk.story.at(-1)} ${JSON.stringify(leftover)}`).toEqual(confirmed);
        const kept = Object.entries(next.files).filter(([path]) => path.startsWith(aside.folder));
        expect(kept.filter(([, text]) => text.endsWith(damage)).length, `${disk.story.join('\n')}`).toBeGreaterThanOrEqual(starts.length);
      }
    }
  }
});

test('of an act of twenty people each is there or none, wherever the file ends', async () => {
  const disk = new ModelDisk();
  const log = await openLog(disk, writer('laptop', 'first'));
  const path = `${logs}/laptop-first.ndjson`;
  const bytes = async (): Promise<Uint8Array> => (await disk.read(path)) ?? new Uint8Array();
  await log.confirm([arrival('Anić')], now);
  const before = (await bytes()).length;
  await log.confirm(importOf20, now);
  const whole = await bytes();
  for (let length = before; length < whole.length; length += 97) {
    expect(await namesFound(new ModelDisk({ [path]: whole.subarray(0, length) }), 'laptop')).toEqual(['Anić']);
  }
  expect(namesIn(log)).toHaveLength(21);
});
