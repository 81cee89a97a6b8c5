/** Each row of the table, as a bundle of each version, on a laptop that has the training and a second place. */
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { isRefusal } from '../../../../../domain/kernel/refusal';
import { formatVersion } from '../../../../../main/store/format-version';
import { logKeyOf } from '../../../../../main/store/signatures';
import { openBundle } from '../../../../../main/transfer/bundle';
import { isLogName } from '../../../../../main/transfer/parcel';
import { bundleIn, dataIn, wholeTraining } from '../../../../fixtures/formats/sample-folder';
import { type Bench, desk, emptyFolder, openInFolder, training } from '../open-in-folder';
import { type Amounts, carried, type Kept, readable, refused } from './bundle-table';
import { bytesIn, granted } from './laptops';

vi.setConfig({ testTimeout: 60_000 });

const formats = 'tests/fixtures/formats';
const versions = readdirSync(formats, { withFileTypes: true }).flatMap((each) => (each.isDirectory() ? [each.name] : []));

async function keptOf(version: string): Promise<Kept> {
  const bytes = readFileSync(bundleIn(join(formats, version)));
  const opened = await openBundle(bytes);
  if (opened.kind === 'fault') throw new Error(opened.fault);
  const [log = ''] = [...opened.parcel.files.keys()].filter(isLogName);
  const lines = new TextDecoder().decode(opened.parcel.files.get(log)).trimEnd().split('\n');
  const { key } = JSON.parse(readFileSync(join(dataIn(join(formats, version)), 'device.json'), 'utf8'));
  const { parcel } = opened;
  return { parcel, bytes, log, lines, sign: key && ((hash) => logKeyOf(key).sign(parcel.training, hash)) };
}

interface Here {
  readonly bench: Bench;
  /** The data folder and the second place, byte for byte. */
  readonly bytes: () => readonly unknown[];
}

async function laptopOf(version: string): Promise<Here> {
  const folder = join(emptyFolder(), 'data');
  cpSync(dataIn(join(formats, version)), folder, { recursive: true });
  cpSync('content/examples/first-aid', join(folder, 'trainings', wholeTraining, 'programme'), { recursive: true });
  const bench = await openInFolder(folder, resolve('content/examples'), Date.parse('2026-12-02T08:00:00Z'));
  await bench.kit.requests['answer-room'](false);
  const stick = emptyFolder();
  bench.choose = stick;
  granted(await bench.kit.requests['choose-backup']('choose'));
  await bench.kit.tick();
  expect(desk(bench).backup.state).toBe('current');
  return { bench, bytes: () => [bytesIn(folder), bytesIn(stick)] };
}

async function amountsIn(bench: Bench): Promise<Amounts> {
  const { register, personalData } = training(bench);
  const { sheets } = granted(await bench.kit.requests['list-sheets']('evaluation-d2pm'));
  return {
    named: register.rows.filter(({ person }) => person.lastName !== '').length,
    trainers: personalData.trainers,
    followUps: personalData.followUps,
    sheets: sheets.length,
  };
}

/** Logs of before version 3 bear no signature, so what bears this laptop's name there comes in only once a person wants it. */
async function previewed(bench: Bench) {
  const shown = await bench.kit.requests['preview-bundle']();
  if (shown === undefined || isRefusal(shown) || 'sealed' in shown || !shown.unsignedAsOwn) return shown;
  expect(shown.brings.entries).toBe(0);
  return bench.kit.requests['want-unsigned'](shown.preview, true);
}

describe.each(versions)('a bundle of version %s', (version) => {
  /* The same check refuses bundles of all versions. */
  test.each(version === String(formatVersion) ? [...readable, ...refused] : readable)('$bundle', async ({ make, told, does = {} }) => {
    const kept = await keptOf(version);
    const { bench, bytes } = await laptopOf(version);
    const file = join(emptyFolder(), carried);
    writeFileSync(file, await make(kept));
    const before = bytes();
    const amounts = await amountsIn(bench);
    bench.choose = file;
    const preview = await previewed(bench);
    expect(preview).toMatchObject(told(kept));
    expect(bytes()).toEqual(before);
    if (preview === undefined || isRefusal(preview) || 'sealed' in preview) return;

    if (preview.takesAway) {
      expect(await bench.kit.requests['take-in'](preview.preview, '')).toMatchObject({ refused: 'other-place-for-copy' });
      expect(bytes()).toEqual(before);
    }
    granted(await bench.kit.requests['take-in'](preview.preview, preview.takesAway?.place ?? ''));
    const expected = Object.entries(amounts).map(([what, count]) => [what, count + (new Map(Object.entries(does)).get(what) ?? 0)]);
    expect(await amountsIn(bench)).toEqual(Object.fromEntries(expected));
    const again = await bench.again();
    expect(await amountsIn(again)).toEqual(Object.fromEntries(expected));
    expect(desk(again).notices).toEqual([]);
  });
});
