import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import readSheets from 'read-excel-file/universal';
import { describe, expect, it } from 'vitest';
import type { HealthView } from '../../../../../domain/contract';
import { isRefusal } from '../../../../../domain/kernel/refusal';
import { minutes } from '../../../../../domain/kernel/time';
import { nobody } from '../../../../../domain/register/person';
import type { VerificationView } from '../../../../../domain/training/verification-view';
import { writeSmallContent } from '../../content/small-content';
import { type Bench, belgrade, emptyFolder, openInFolder } from '../open-in-folder';

async function openSmall(): Promise<Bench> {
  const content = emptyFolder();
  writeSmallContent(content);
  const bench = await openInFolder(emptyFolder(), content);
  await bench.kit.requests['create-training']({ ...belgrade, programme: 'small' });
  await bench.kit.requests['answer-room'](false);
  return bench;
}

async function verified({ kit }: Bench, digest = ''): Promise<VerificationView> {
  const found = await kit.requests['verify-training'](digest);
  if (isRefusal(found)) throw new Error(`Refused: ${found.refused}`);
  return found;
}

async function healthOf({ kit }: Bench): Promise<HealthView> {
  const health = await kit.requests.health();
  if (isRefusal(health)) throw new Error(`Refused: ${health.refused}`);
  return health;
}

function logOf({ folder }: Bench): string {
  const [training = ''] = readdirSync(join(folder, 'trainings'));
  const logs = join(folder, 'trainings', training, 'logs');
  return join(logs, readdirSync(logs)[0] ?? '');
}

describe('a verification in the app', () => {
  it('says what is there, with a digest that can be typed from paper', async () => {
    const bench = await openSmall();
    const found = await verified(bench);
    expect(found).toMatchObject({
      at: '08:30',
      isIntact: true,
      problems: [],
      typed: undefined,
      totals: { participants: 0, events: 1, days: 0 },
    });
    expect(found.digest).toMatch(/^(?:[0-9a-f]{4} ){7}[0-9a-f]{4}$/u);
    expect((await verified(bench, ` ${found.digest.toUpperCase()} `)).typed).toMatchObject({ agreesWith: 'now' });
    expect((await verified(bench, '0000')).typed).toEqual({ digest: '0000', agreesWith: undefined });
  });

  it('works while a day runs, and its digest then is another one', async () => {
    const bench = await openSmall();
    const { digest } = await verified(bench);
    await bench.kit.requests.dispatch({ kind: 'start-day', day: 1 });
    const running = await verified(bench, digest);
    expect(running).toMatchObject({ isIntact: true, totals: { days: 1 }, typed: { digest, agreesWith: undefined } });
  });

  it('names file, line and reason of what was changed', async () => {
    const bench = await openSmall();
    const log = logOf(bench);
    writeFileSync(log, readFileSync(log, 'utf8').replace('Beograd', 'Beograx'));
    expect(await verified(bench)).toMatchObject({ isIntact: false, problems: [{ kind: 'broken', line: 2, why: 'wrong-hash' }] });
  });
});

describe('the digest that leaves the kit', () => {
  it('is in the workbook the one of the moment of the export', async () => {
    const bench = await openSmall();
    await bench.kit.requests.dispatch({ kind: 'start-day', day: 1 });
    bench.choose = join(bench.folder, 'list.xlsx');
    await bench.kit.requests['export-attendance']({ as: 'xlsx', day: 1, separator: ';', language: 'en', personalData: true });
    const sheets = await readSheets(new Uint8Array(readFileSync(bench.choose)).buffer);
    const row = sheets[1]?.data.find(([label]) => label === 'Digest at the export');
    expect(row?.[1]).toBe((await verified(bench)).digest);
  });

  it('covers just what the file holds, though people come in at the same time', async () => {
    const bench = await openSmall();
    const { kit } = bench;
    bench.choose = join(bench.folder, 'list.xlsx');
    const person = { ...emptyPerson, firstName: 'Ana', lastName: 'Anić' };
    const arrivals = Array.from({ length: 10 }, (_, index) =>
      kit.requests.dispatch({ kind: 'add-participant', person: { ...person, school: `School ${index}` } }),
    );
    const exported = kit.requests['export-attendance']({ as: 'xlsx', day: 1, separator: ';', language: 'en', personalData: true });
    await Promise.all([...arrivals, exported]);
    const sheets = await readSheets(new Uint8Array(readFileSync(bench.choose)).buffer);
    const digest = String(sheets[1]?.data.find(([label]) => label === 'Digest at the export')?.[1]);
    const lines = readFileSync(logOf(bench), 'utf8').trim().split('\n');
    /* The log as it was when it had as many people as the table. */
    writeFileSync(logOf(bench), `${lines.slice(0, 2 + (sheets[0]?.data.length ?? 0) - 1).join('\n')}\n`);
    expect((await verified(bench)).digest).toBe(digest);
  });
});

const emptyPerson = { ...nobody, town: 'Niš' };

describe('the health of the kit', () => {
  it('knows the room on the disk, the lock, and the clock beside the training’s days', async () => {
    const bench = await openSmall();
    const health = await healthOf(bench);
    expect(health).toMatchObject({
      verified: undefined,
      isLocked: true,
      clock: { today: '2023-10-11', time: '08:30', zone: 'UTC+02:00', when: 'first-day' },
    });
    expect(health.freeMegabytes).toBeGreaterThan(0);
    expect(health.hasRoom).toBe(health.freeMegabytes >= 500);
    const whens: string[] = [];
    for (const days of [1, 1]) {
      bench.advance(minutes(days * 24 * 60));
      whens.push((await healthOf(bench)).clock.when);
    }
    expect(whens).toEqual(['second-day', 'after']);
  });

  it('remembers the last verification of this start', async () => {
    const bench = await openSmall();
    await verified(bench);
    bench.advance(minutes(10));
    expect((await healthOf(bench)).verified).toEqual({ at: '08:30', isIntact: true });
    expect((await healthOf(await bench.again())).verified).toBeUndefined();
  });

  it('sees that somebody took the lock away, or left another one', async () => {
    const bench = await openSmall();
    const lock = join(bench.folder, 'lock');
    for (const text of ['{"process":1}', 'nonsense', '']) {
      writeFileSync(lock, text);
      expect((await healthOf(bench)).isLocked).toBe(false);
    }
    rmSync(lock);
    expect((await healthOf(bench)).isLocked).toBe(false);
  });

  it('needs a training', async () => {
    const { kit } = await openInFolder();
    expect(await kit.requests.health()).toEqual({ refused: 'no-training' });
    expect(await kit.requests['verify-training']('')).toEqual({ refused: 'no-training' });
  });
});
