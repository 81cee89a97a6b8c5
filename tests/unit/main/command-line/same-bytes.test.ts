/** PDFs of the same data, made at different times, are the same to the last byte where SOURCE_DATE_EPOCH says when they were made. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { emptyFolder, openInFolder, training } from '../kit/open-in-folder';
import { terminal } from './terminal';

const sourceDate = '1700000000';

afterEach(() => {
  vi.useRealTimers();
});

/** On every clock but the system's up-time, on which nothing here leans. */
const aDayLater = (): void => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 24 * 60 * 60_000 });
};

/** With people, signatures, certificates and a scan: nearly every document has something to be made of. */
async function aFinishedTraining(): Promise<{ readonly dataFolder: string; readonly id: string }> {
  const bench = await openInFolder(emptyFolder());
  await bench.kit.requests['answer-room'](false);
  await bench.kit.requests['create-finished-sample']();
  const { id } = training(bench);
  await bench.close();
  return { dataFolder: bench.folder, id };
}

const contentFolder = resolve('content');

test('every PDF that can be made of a training comes to the same bytes on another day', async () => {
  const { dataFolder, id } = await aFinishedTraining();
  const { run, folder } = terminal({ sourceDate, dataFolder, contentFolder });
  const make = (into: string) => run('export', id, '--out', join(folder, into), '--format', 'PDF', '--json');
  const once = await make('once');
  aDayLater();
  const again = await make('again');
  /* Slides are drawn by Electron alone. */
  expect(once.told).toContain('Slides to hand out');
  expect(again.told).toBe(once.told);
  const files = readdirSync(join(folder, 'once'));
  expect(files.length).toBeGreaterThan(25);
  expect(readdirSync(join(folder, 'again'))).toEqual(files);
  const differing = files.filter((file) => !readFileSync(join(folder, 'once', file)).equals(readFileSync(join(folder, 'again', file))));
  expect(differing).toEqual([]);
}, 180_000);

test('a document tells its own day where nothing else is said', async () => {
  const { dataFolder, id } = await aFinishedTraining();
  const { run, folder } = terminal({ dataFolder, contentFolder });
  const make = async (into: string): Promise<Buffer> => {
    const { printed } = await run('export', id, 'attendance-1', '--out', join(folder, into));
    return readFileSync(printed[0] ?? '');
  };
  const once = await make('once');
  aDayLater();
  expect((await make('again')).equals(once)).toBe(false);
});

test('a date that is no number of seconds is refused in a sentence, and nothing is made', async () => {
  for (const wrong of ['', 'yesterday', '-1', '1700000000.5', '99999999999']) {
    const { run } = terminal({ sourceDate: wrong });
    const { exitCode, told } = await run('list');
    expect([exitCode, told]).toEqual([1, expect.stringContaining(`SOURCE_DATE_EPOCH=${wrong}, which is no number of seconds`)]);
  }
});
