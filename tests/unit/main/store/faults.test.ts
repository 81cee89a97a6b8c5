/** Every fault at every single disk call of whole sessions, once and until it is over: what was confirmed stays, what was refused does not come back. */
import { describe, expect, test } from 'vitest';
import { faultOf } from '../../../../main/store/disk';
import { DurableJson } from '../../../../main/store/durable-json';
import type { TrainingLog } from '../../../../main/store/training-log';
import type { Writer } from '../../../../main/store/writer';
import { ModelDisk } from './model-disk';
import { arrival, aside, asideFolder, logs, namesFound, namesIn, now, openLog, writer } from './notebook';

const codes = ['ENOSPC', 'EIO', 'EPERM', 'EACCES', 'EBUSY', 'EROFS', 'ENOENT', 'ESTALE', 'ETIMEDOUT'] as const;

/** Acts of each start: lists of people who arrive together. */
const starts = [
  [['created', 'with it'], ['one']],
  [Array.from({ length: 20 }, (_, index) => `imported ${index}`), ['two']],
] as const;

/** How often a person tries before room is made or the stick is back. */
const patience = 3;

class Session {
  readonly disk: ModelDisk;
  readonly confirmed: string[] = [];
  /** Refused when even cutting it back was refused; in the file until it can be cut back, by the same start of the kit. */
  inDoubt: readonly string[] = [];
  /** Was in doubt, and was found by the next start: the system had it, and the medium may not. */
  readonly adopted: string[] = [];
  refusals = 0;
  #start = 0;

  constructor(disk: ModelDisk) {
    this.disk = disk;
  }

  async run(): Promise<void> {
    for (const acts of starts) {
      const log = await this.#opened();
      for (const act of acts) await this.#act(log, act);
      await log.close();
      if (!this.disk.isFailing) this.inDoubt = [];
    }
  }

  async #opened(): Promise<TrainingLog> {
    for (;;) {
      this.#start += 1;
      const by = writer('laptop', `start${this.#start}`);
      const log = await this.#attempt(() => this.#open(by));
      if (!log) continue;
      const found = namesIn(log);
      expect([this.confirmed, [...this.confirmed, ...this.inDoubt]]).toContainEqual(found);
      const adopted = found.slice(this.confirmed.length);
      this.confirmed.push(...adopted);
      this.adopted.push(...adopted);
      this.inDoubt = [];
      return log;
    }
  }

  /** Opens a log as the kit does: it doesn't show a training in which nothing has happened, as on a stick that was pulled out. */
  async #open(by: Writer): Promise<TrainingLog> {
    const log = await openLog(this.disk, by);
    const isGone = log.training.events.length === 0 && (this.confirmed.length > 0 || (this.#start > 1 && this.disk.isFailing));
    if (isGone) throw Object.assign(new Error('Not shown'), { code: 'ENOENT' });
    return log;
  }

  async #act(log: TrainingLog, names: readonly string[]): Promise<void> {
    const done = await this.#attempt(async () => {
      await log.confirm(names.map(arrival), now);
      return true;
    });
    if (done) this.confirmed.push(...names);
    if (done || !this.disk.isFailing) this.inDoubt = [];
    else if (this.inDoubt.length === 0) this.inDoubt = names;
    expect(namesIn(log), this.disk.story.join('\n')).toEqual(this.confirmed);
  }

  async #attempt<Result>(work: () => Promise<Result>): Promise<Result | undefined> {
    try {
      return await work();
    } catch (error) {
      if (faultOf(error) === undefined) throw error;
      this.refusals += 1;
      if (this.refusals >= patience) this.disk.recover();
      return undefined;
    }
  }
}

/** The end of the day: the disk is well again, and somebody looks what is there. */
async function expectAllThere(session: Session): Promise<void> {
  const { disk, confirmed } = session;
  const story = disk.story.join('\n');
  disk.recover();
  const found = await namesFound(disk);
  if (session.inDoubt.length === 0) expect(found, story).toEqual(confirmed);
  else expect([confirmed, [...confirmed, ...session.inDoubt]], story).toContainEqual(found);
  const isSafe = (name: string): boolean => !session.adopted.includes(name);
  expect((await namesFound(disk.afterPowerCut({ bytes: 'nothing', names: 'lost' }))).filter(isSafe), story).toEqual(
    confirmed.filter(isSafe),
  );
  const next = await openLog(disk, writer('laptop', 'tomorrow'));
  await next.confirm([arrival('tomorrow')], now);
  expect((await namesFound(disk)).at(-1), story).toBe('tomorrow');
}

/** The calls of a session without faults, counted from 1. */
async function callsOfSession(): Promise<readonly number[]> {
  const session = new Session(new ModelDisk());
  await session.run();
  return session.disk.calls.map((_, index) => index + 1);
}

describe.each(codes)('%s', (code) => {
  test('once, at any call: at most one act is refused, nothing confirmed is lost, nothing refused comes back', async () => {
    for (const call of await callsOfSession()) {
      const session = new Session(new ModelDisk().failAtCall(call, code));
      await session.run();
      expect(session.refusals, session.disk.story.join('\n')).toBeLessThanOrEqual(1);
      expect(session.inDoubt).toEqual([]);
      await expectAllThere(session);
    }
  });

  test('from any call on, until it is over: the same, and the next act works', async () => {
    for (const call of await callsOfSession()) {
      const session = new Session(new ModelDisk().failFromCall(call, code));
      await session.run();
      expect(session.refusals, session.disk.story.join('\n')).toBeLessThanOrEqual(patience);
      await expectAllThere(session);
    }
  });
});

describe.each(codes)('%s while a log is mended', (code) => {
  const path = `${logs}/laptop-first.ndjson`;
  async function diskWith(damage: string): Promise<ModelDisk> {
    const disk = new ModelDisk();
    const log = await openLog(disk, writer('laptop', 'first'));
    await log.confirm([arrival('Anić')], now);
    await log.close();
    return new ModelDisk({ [path]: (disk.files[path] ?? '') + damage });
  }

  test.each(['{"v":1,"dev', 'damage\n'])(
    '(%j) at any call: the training opens with all there is, and is mended when it is over',
    async (damage) => {
      const counting = await diskWith(damage);
      await openLog(counting, writer('laptop', 'second'));
      const firstAfterReading = counting.calls.findIndex((what) => what.startsWith('read')) + 2;
      for (let call = firstAfterReading; call <= counting.calls.length; call += 1) {
        for (const lasts of [false, true]) {
          const disk = await diskWith(damage);
          if (lasts) disk.failFromCall(call, code);
          else disk.failAtCall(call, code);
          expect(namesIn(await openLog(disk, writer('laptop', 'second'))), disk.story.join('\n')).toEqual(['Anić']);
          disk.recover();
          await openLog(disk, writer('laptop', 'third'));
          const log = await openLog(disk, writer('laptop', 'fourth'), (what) => expect.fail(`told again: ${what.notice}`));
          expect(namesIn(log)).toEqual(['Anić']);
          const kept = Object.entries(disk.files).filter(([name]) => name.startsWith(asideFolder));
          expect(kept.some(([, text]) => text.endsWith(damage))).toBe(true);
        }
      }
    },
  );
});

test.each(codes)(
  '%s at any call of a change of settings: the file is what was kept last or what was refused since, and the next change works',
  async (code) => {
    const path = '/data/settings.json';
    const parse = (value: unknown): number => {
      if (typeof value !== 'number') throw new Error('no number');
      return value;
    };
    const change = async (disk: ModelDisk): Promise<readonly number[]> => {
      const possible = [0];
      await disk.makeFolder('/data');
      for (const value of [1, 2, 3]) {
        try {
          await new DurableJson(disk, path, aside, parse).write(value);
          possible.splice(0);
        } catch (error) {
          if (faultOf(error) !== code) throw error;
          disk.recover();
        }
        possible.push(value);
      }
      return possible;
    };
    const counting = new ModelDisk();
    await change(counting);
    for (let call = 2; call <= counting.calls.length; call += 1) {
      for (const lasts of [false, true]) {
        const disk = new ModelDisk();
        if (lasts) disk.failFromCall(call, code);
        else disk.failAtCall(call, code);
        const possible = await change(disk);
        disk.recover();
        const file = new DurableJson(disk, path, aside, parse);
        expect(possible, disk.story.join('\n')).toContain((await file.read()) ?? 0);
        await file.write(4);
        expect(await file.read()).toBe(4);
      }
    }
  },
);

describe('what was refused', () => {
  /** A log with one confirmed act, whose next one is written but not flushed. */
  async function refusedAt(fail: (disk: ModelDisk, call: number) => unknown): Promise<readonly [ModelDisk, TrainingLog]> {
    const disk = new ModelDisk();
    const log = await openLog(disk, writer('laptop', 'first'));
    await log.confirm([arrival('Anić')], now);
    fail(disk, disk.calls.length + 2);
    await expect(log.confirm([arrival('Borić'), arrival('Verić')], now)).rejects.toMatchObject({ code: 'EIO' });
    return [disk, log];
  }

  test('is cut off at once, so that it does not come back when the kit dies before anything else happens', async () => {
    const [disk] = await refusedAt((failing, call) => failing.failAtCall(call, 'EIO'));
    expect(await namesFound(disk, 'laptop')).toEqual(['Anić']);
  });

  test('and could not be cut off then is cut off when the log is closed', async () => {
    const [disk, log] = await refusedAt((failing, call) => failing.failFromCall(call, 'EIO'));
    disk.recover();
    await log.close();
    expect(await namesFound(disk, 'laptop')).toEqual(['Anić']);
  });
});

test('a copy that could not be kept aside whole leaves no part of it', async () => {
  const damaged = { [`${logs}/laptop-first.ndjson`]: 'damage\n' };
  const counting = new ModelDisk(damaged);
  await openLog(counting, writer('laptop', 'second'));
  const disk = new ModelDisk(damaged);
  disk.failFromCall(counting.calls.findIndex((what) => what.startsWith(`write ${asideFolder}`)) + 1, 'ENOSPC');
  await openLog(disk, writer('laptop', 'second'));
  expect(disk.story.find((what) => what.includes(': ENOSPC'))).toContain(`write ${asideFolder}`);
  expect(Object.keys(disk.files)).toEqual([`${logs}/laptop-first.ndjson`]);
});

test('a file that can not be closed does not turn a confirmed act into a refused one', async () => {
  const disk = new ModelDisk();
  const log = await openLog(disk, writer('laptop', 'first'));
  await log.confirm([arrival('Anić')], now);
  disk.failFromCall(disk.calls.length + 1, 'EIO');
  await expect(log.close()).resolves.toBeUndefined();
  disk.recover();
  expect(await namesFound(disk)).toEqual(['Anić']);
});

test('a log that is listed and can not be found when it is read keeps the training shut, rather than opening a part of it', async () => {
  const disk = new ModelDisk();
  const log = await openLog(disk, writer('laptop', 'first'));
  await log.confirm([arrival('Anić')], now);
  disk.failAtCall(disk.calls.length + 2, 'ENOENT');
  await expect(openLog(disk, writer('laptop', 'second'))).rejects.toMatchObject({ code: 'ENOENT' });
});
