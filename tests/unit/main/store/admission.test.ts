/** Whose logs count: this laptop's, those that are known, and those that a counted one admitted; all others are shown and count for nothing. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TrainingId } from '../../../../domain/kernel/ids';
import { localDateOf } from '../../../../domain/kernel/time';
import {
  type Admission,
  admitted,
  isStranger,
  type KnownDevice,
  type KnownDevices,
  sealOf,
  type UnsignedLog,
} from '../../../../main/store/admission';
import { type KnownLog, knownLog } from '../../../../main/store/known-log';
import { logNameOf } from '../../../../main/store/log-folder';
import { readLog } from '../../../../main/store/read-log';
import { checkBeginning } from '../../../../main/store/read-training';
import { logKeyOf } from '../../../../main/store/signatures';
import { TrainingLog } from '../../../../main/store/training-log';
import type { Writer } from '../../../../main/store/writer';
import { trainingId } from '../../builders';
import { erasing, firstLine, forgedBy, forgedLines } from './forged-log';
import { denyingLine } from './log-text';
import { ModelDisk } from './model-disk';
import { arrival, aside, logs, namesIn, now, trainingFolder, writer } from './notebook';

const keyOf = (letter: string) => logKeyOf(letter.repeat(43));
const keys = { door: keyOf('a'), table: keyOf('b'), stranger: keyOf('c'), office: keyOf('d') };
type Who = keyof typeof keys;

const knows = (devices: Readonly<Record<string, KnownDevice>>): KnownDevices => ({
  find: (device) => devices[device],
  unsigned: () => undefined,
  edition: '',
});
const doorAlone = knows({ door: { key: keys.door.publicKey } });

const by = (who: Who, start: string, known?: KnownDevices, key: Writer['key'] = keys[who]): Writer => ({
  ...writer(who, start),
  key,
  known,
});

const open = (disk: ModelDisk, who: Writer): Promise<TrainingLog> =>
  TrainingLog.open(disk, trainingFolder, trainingId, who, aside, () => undefined);

async function notedBy(disk: ModelDisk, who: Writer, ...names: readonly string[]): Promise<void> {
  const log = await open(disk, who);
  for (const name of names) await log.confirm([arrival(name)], now);
  await log.close();
}

const admits = (who: Who) =>
  ({ type: 'laptop-admitted', body: { device: who, key: keys[who].publicKey }, personal: { name: who } }) as const;

function judged(disk: ModelDisk, known: KnownDevices | undefined, id: TrainingId = trainingId): Admission<KnownLog> {
  const read = Object.entries(disk.files)
    .filter(([path]) => path.startsWith(`${logs}/`))
    .map(([path, text]) => {
      const bytes = new TextEncoder().encode(text);
      return knownLog({ path, bytes, log: readLog(path.slice(logs.length + 1), bytes) });
    });
  return admitted(read, known, id);
}

const countedIn = ({ counted }: Admission<KnownLog>): readonly string[] => counted.map(({ name }) => name).toSorted();

describe('a laptop that nobody admitted', () => {
  test('is shown as it calls itself, with how much it noted, and counts for nothing', async () => {
    const disk = new ModelDisk();
    await notedBy(disk, by('door', 'one'), 'Anić');
    const theirs = await open(disk, by('table', 'one'));
    await theirs.confirm([{ type: 'laptop-named', body: {}, personal: { name: 'Laptop at the table' } }, arrival('Borić')], now);
    const log = await open(disk, by('door', 'two', doorAlone));
    expect(namesIn(log)).toEqual(['Anić']);
    const day = localDateOf(now);
    expect(log.strangers.waiting).toEqual([
      {
        device: 'table',
        key: keys.table.publicKey,
        name: 'Laptop at the table',
        logs: ['table-one.ndjson'],
        entries: 2,
        persons: 1,
        days: [day, day],
      },
    ]);
  });

  test('counts with all it noted once it is admitted in the training, on this laptop and on whoever admitted this one', async () => {
    const disk = new ModelDisk();
    await notedBy(disk, by('door', 'one'), 'Anić');
    await notedBy(disk, by('table', 'one'), 'Borić');
    const log = await open(disk, by('door', 'two', doorAlone));
    await log.confirm([admits('table')], now);
    await log.join(async () => undefined);
    expect([namesIn(log).toSorted(), log.strangers.waiting]).toEqual([['Anić', 'Borić'], []]);
    const office = knows({ office: { key: keys.office.publicKey }, door: { key: keys.door.publicKey } });
    const read = await open(disk, by('office', 'one', office));
    expect(namesIn(read).toSorted()).toEqual(['Anić', 'Borić']);
  });

  test('can’t admit itself, nor another that can’t', async () => {
    const disk = new ModelDisk();
    await notedBy(disk, by('door', 'one'), 'Anić');
    for (const [who, other] of [
      ['table', 'table'],
      ['table', 'stranger'],
      ['stranger', 'table'],
    ] as const) {
      const log = await open(disk, by(who, `for-${other}`));
      await log.confirm([admits(other), arrival(who)], now);
      await log.close();
    }
    expect(countedIn(judged(disk, doorAlone))).toEqual(['door-one.ndjson']);
  });
});

describe('a forged log', () => {
  test('under a known laptop’s name with another key is told apart, with or without the true ones beside it', async () => {
    const disk = new ModelDisk();
    await notedBy(disk, by('door', 'two', undefined, keys.stranger), 'Stranac');
    expect(judged(disk, doorAlone)).toMatchObject({
      counted: [],
      waiting: [],
      forged: [{ file: 'door-two.ndjson', device: 'door', why: 'other-key' }],
    });
    await notedBy(disk, by('door', 'one'), 'Anić');
    expect(countedIn(judged(disk, doorAlone))).toEqual(['door-one.ndjson']);
  });

  test('without a signature under the name of a laptop that signs waits', async () => {
    const disk = new ModelDisk();
    await notedBy(disk, by('door', 'one'), 'Anić');
    const { key: _none, ...unsigned } = by('door', 'two');
    await notedBy(disk, unsigned, 'Stranac');
    const found = judged(disk, doorAlone);
    expect([countedIn(found), found.waiting.map(({ key, logs: files }) => [key, files])]).toEqual([
      ['door-one.ndjson'],
      [[null, ['door-two.ndjson']]],
    ]);
  });

  test('that was copied from another training counts for nothing here', async () => {
    const disk = new ModelDisk();
    await notedBy(disk, by('door', 'one'), 'Anić');
    expect(judged(disk, doorAlone, 'another' as TrainingId).forged).toEqual([
      { file: 'door-one.ndjson', device: 'door', why: 'other-training' },
    ]);
  });

  test('whose beginning is lost counts when its signatures are of the known key for this training, and is forged otherwise', async () => {
    const disk = new ModelDisk();
    await notedBy(disk, by('door', 'one'), 'Anić');
    const path = `${logs}/${logNameOf({ device: 'door', start: 'one' })}`;
    const headless = (disk.files[path] ?? '').split('\n').slice(1).join('\n');
    const without = new ModelDisk({ [path]: headless });
    expect(countedIn(judged(without, doorAlone))).toEqual(['door-one.ndjson']);
    expect(judged(without, knows({ door: { key: keys.table.publicKey } })).forged).toMatchObject([{ why: 'other-key' }]);
    expect(judged(without, knows({})).waiting).toHaveLength(1);
    expect(countedIn(judged(without, knows({ door: { mayBeUnsigned: true } }))), 'as a person said').toEqual(['door-one.ndjson']);
    expect(judged(without, doorAlone, 'another' as TrainingId)).toMatchObject({ counted: [], forged: [{ why: 'other-key' }] });
  });
});

describe('logs of before, which bear no signature', () => {
  const old = async (...names: readonly string[]): Promise<ModelDisk> => {
    const disk = new ModelDisk();
    await notedBy(disk, writer('table', 'old'), ...names);
    return disk;
  };
  const knowing = (log: string, hash: UnsignedLog): KnownDevices => ({
    ...doorAlone,
    unsigned: (training, name) => (training === trainingId && name === log ? hash : undefined),
  });
  const fromBefore = knowing('table-old.ndjson', null);
  const alone = `${logs}/table-old.ndjson`;

  test('count where they were there before, and then for everybody who trusts what this laptop saw', async () => {
    const disk = await old('Borić');
    expect(countedIn(judged(disk, doorAlone))).toEqual([]);
    await notedBy(disk, by('door', 'one', fromBefore), 'Anić');
    expect(countedIn(judged(disk, doorAlone))).toEqual(['door-one.ndjson', 'table-old.ndjson']);
  });

  test('count no more for these when they were changed since', async () => {
    const disk = await old('Borić');
    await notedBy(disk, by('door', 'one', fromBefore), 'Anić');
    const changed = await old('Stranac');
    const path = `${logs}/table-old.ndjson`;
    expect(countedIn(judged(new ModelDisk({ ...disk.files, [path]: changed.files[path] ?? '' }), doorAlone))).toEqual(['door-one.ndjson']);
  });

  test('of a laptop that is known count no more than those that are known: whoever writes another under its name waits', async () => {
    const disk = await old('Borić');
    const { key: _none, ...unsigned } = by('table', 'new');
    await notedBy(disk, unsigned, 'Stranac');
    const known = { ...fromBefore, find: (device: string) => (device === 'table' ? {} : doorAlone.find(device)) };
    const found = judged(disk, known);
    expect([countedIn(found), found.waiting.map(({ logs: files }) => files)]).toEqual([['table-old.ndjson'], [['table-new.ndjson']]]);
    expect(countedIn(judged(disk, known, 'another' as TrainingId))).toEqual([]);
  });

  test('count as they were taken in: with other lines they wait, whole or cut', async () => {
    const disk = await old('Borić', 'Verić');
    const [counted] = judged(disk, fromBefore).counted;
    const taken = knowing('table-old.ndjson', counted?.ends ?? []);
    expect(countedIn(judged(disk, taken))).toEqual(['table-old.ndjson']);
    const other = await old('Borić', 'Verić', 'Stranac');
    const cut = new ModelDisk({ [alone]: (disk.files[alone] ?? '').split('\n').slice(0, -2).join('\n').concat('\n') });
    for (const changed of [other, cut]) expect([countedIn(judged(changed, taken)), judged(changed, taken).waiting.length]).toEqual([[], 1]);
  });

  test('lie beside a longer copy that was taken in, and wait for nothing', async () => {
    const [disk, longer] = [await old('Borić'), await old('Borić', 'Verić')];
    const taken = knowing('table-old.ndjson', judged(longer, fromBefore).counted[0]?.ends ?? []);
    const brought = `${logs}/door-brought-table-old.ndjson`;
    const both = judged(new ModelDisk({ ...disk.files, [brought]: longer.files[alone] ?? '' }), taken);
    expect([countedIn(both), both.waiting]).toEqual([['door-brought-table-old.ndjson'], []]);
  });

  test('admit nobody, since who wrote them can’t be told', async () => {
    const disk = new ModelDisk();
    const theirs = await open(disk, writer('table', 'old'));
    await theirs.confirm([admits('stranger'), arrival('Borić')], now);
    await theirs.close();
    await notedBy(disk, by('stranger', 'one'), 'Stranac');
    expect(countedIn(judged(disk, fromBefore))).toEqual(['table-old.ndjson']);
    const log = await open(disk, by('door', 'two', fromBefore));
    await log.join(async () => undefined);
    expect(namesIn(log), 'once more, while it is open').toEqual(['Borić']);
  });

  test('count as they were taken in and seen: with others’ lines before a true one that names a line which isn’t there they wait', async () => {
    const disk = await old('Anić', 'Borić', 'Verić');
    const lines = (disk.files[alone] ?? '').trimEnd().split('\n');
    const taken = knowing('table-old.ndjson', judged(disk, fromBefore).counted[0]?.ends ?? []);
    await notedBy(disk, by('door', 'one', fromBefore), 'Gajić');
    const others = forgedLines(forgedBy('table', 'old', [firstLine, erasing]));
    for (const beginning of [others, []]) {
      const changed = new ModelDisk({ ...disk.files, [alone]: [...beginning, lines.at(-1), ''].join('\n') });
      for (const known of [taken, doorAlone]) expect(countedIn(judged(changed, known))).toEqual(['door-one.ndjson']);
    }
    const damaged = new ModelDisk({ [alone]: [...lines.slice(0, 2), ...lines.slice(3), ''].join('\n') });
    const [log] = judged(damaged, fromBefore).counted;
    const asItIs = knowing('table-old.ndjson', [(log && sealOf(log)) ?? '']);
    expect(countedIn(judged(damaged, asItIs)), 'damaged as it was taken in').toEqual(['table-old.ndjson']);
  });

  test('count under no name of a log that is signed', async () => {
    const disk = new ModelDisk();
    await notedBy(disk, by('door', 'one'), 'Anić');
    const unsigned = forgedLines(forgedBy('door', 'one', [firstLine, { ...erasing, seq: 2 }]));
    const beside = new ModelDisk({ ...disk.files, [`${logs}/table-brought-door-one.ndjson`]: `${unsigned.join('\n')}\n` });
    const found = judged(beside, knowing('door-one.ndjson', null));
    expect([countedIn(found), found.waiting.length]).toEqual([['door-one.ndjson'], 1]);
  });

  test('erase no names from this laptop’s files without a yes, though they bear its name', async () => {
    const disk = new ModelDisk();
    await notedBy(disk, by('door', 'one'), 'Anić');
    const unsigned = forgedLines(forgedBy('door', 'old', [firstLine, { ...erasing, at: now.instant + 1 }]));
    const beside = new ModelDisk({ ...disk.files, [`${logs}/door-old.ndjson`]: `${unsigned.join('\n')}\n` });
    const log = await open(beside, { ...by('door', 'two', knowing('door-old.ndjson', null)), isSharing: true });
    expect([log.waitsForErasing, beside.files[`${logs}/door-one.ndjson`]]).toEqual([true, disk.files[`${logs}/door-one.ndjson`]]);
  });

  test('of a newer kit keep the training shut only where their laptop belongs to it', async () => {
    const disk = new ModelDisk();
    await notedBy(disk, by('door', 'one'), 'Anić');
    const newer = new ModelDisk({ ...disk.files, [`${logs}/table-new.ndjson`]: '{"v":99}\n' });
    const log = await open(newer, by('door', 'two', doorAlone));
    expect([namesIn(log), log.strangers.waiting.map(({ device }) => device)]).toEqual([['Anić'], ['table']]);
    const belongs = knows({ door: { key: keys.door.publicKey }, table: {} });
    await expect(open(newer, by('door', 'three', belongs))).rejects.toMatchObject({ why: 'newer-version' });
  });
});

test('what somebody adds to the log of a laptop that nobody admitted yet keeps the training from nothing', async () => {
  const disk = new ModelDisk();
  await notedBy(disk, by('table', 'one'), 'Borić');
  const path = `${logs}/table-one.ndjson`;
  const added = new ModelDisk({ ...disk.files, [path]: `${disk.files[path]}${denyingLine(2, 'table', 'one')}\n` });
  const log = await TrainingLog.open(added, trainingFolder, trainingId, by('door', 'one', doorAlone), aside, () => {}, checkBeginning);
  expect(log.strangers.waiting.map(({ device }) => device)).toEqual(['table']);
});

test('a laptop that was there before its key was met is pinned by the first that is read', async () => {
  const disk = new ModelDisk();
  await notedBy(disk, by('table', 'one'), 'Borić');
  await notedBy(disk, by('table', 'two', undefined, keys.stranger), 'Stranac');
  const found = judged(disk, knows({ table: {} }));
  expect([countedIn(found), found.forged.map(({ file }) => file)]).toEqual([['table-one.ndjson'], ['table-two.ndjson']]);
});

test('a file that says nothing makes no stranger a laptop that counts', async () => {
  const disk = new ModelDisk();
  await notedBy(disk, by('stranger', 'one'), 'Stranac');
  const found = judged(new ModelDisk({ ...disk.files, [`${logs}/stranger-two.ndjson`]: '{' }), doorAlone);
  expect(isStranger('stranger', found, found.counted, doorAlone)).toBe(true);
});

test('where nothing is shared every log counts, as ever', async () => {
  const disk = new ModelDisk();
  await notedBy(disk, by('stranger', 'one'), 'Anić');
  expect(countedIn(judged(disk, undefined))).toEqual(['stranger-one.ndjson']);
});

test('in whatever order the logs are read, the same ones count', async () => {
  const disk = new ModelDisk();
  const chain: readonly Who[] = ['door', 'table', 'office', 'stranger'];
  for (const [index, who] of chain.entries()) {
    const log = await open(disk, by(who, 'one'));
    const next = chain[index + 1];
    await log.confirm([next ? admits(next) : arrival(who)], now);
    await log.close();
  }
  const { counted } = judged(disk, doorAlone);
  expect(counted).toHaveLength(4);
  fc.assert(
    fc.property(fc.shuffledSubarray([...counted], { minLength: 4 }), (shuffled) => {
      expect(admitted(shuffled, doorAlone, trainingId).counted).toHaveLength(4);
    }),
  );
});
