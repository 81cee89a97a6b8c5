/** Many files at once: side by side, each whole or not there, all of them safe at the end. */
import { setImmediate as turn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Disk } from '../../../../main/store/disk';
import { type NamedFile, writeFiles } from '../../../../main/store/side-by-side';
import { leftovers, ModelDisk } from './model-disk';

const names = Array.from({ length: 40 }, (_, index) => `part-${index % 3}/${index}.md`);

async function* files(): AsyncGenerator<NamedFile> {
  for (const name of names) yield { name, bytes: new TextEncoder().encode(`text of ${name}`) };
}

const whole = Object.fromEntries(names.map((name) => [`/to/${name}`, `text of ${name}`]));

test('flushes stand beside each other, and each folder is flushed once', async () => {
  const model = new ModelDisk();
  let now = 0;
  let most = 0;
  const disk: Disk = {
    ...model,
    open: async (path, how) => {
      const file = await model.open(path, how);
      const flush = async (): Promise<void> => {
        now += 1;
        most = Math.max(most, now);
        await turn();
        await file.flush();
        now -= 1;
      };
      return { ...file, flush };
    },
  };
  await writeFiles(disk, '/to', files());
  expect(model.files).toEqual(whole);
  expect(most).toBeGreaterThan(8);
  expect(model.calls.filter((call) => call.startsWith('flush folder')).toSorted()).toEqual(
    ['0', '1', '2'].map((part) => `flush folder /to/part-${part}`),
  );
});

test('once it is done, no power cut takes anything of it', async () => {
  const disk = new ModelDisk();
  await writeFiles(disk, '/to', files());
  for (const left of leftovers) expect(disk.afterPowerCut(left).files).toEqual(whole);
});

test('what the disk refuses is told, and nothing stands there in half', async () => {
  const clean = new ModelDisk();
  await writeFiles(clean, '/to', files());
  for (let step = 1; step <= clean.steps; step += 1) {
    const disk = new ModelDisk().failAt(step, 'ENOSPC');
    const written = writeFiles(disk, '/to', files()).then(
      () => 'all',
      (error: { readonly code?: string }) => error.code,
    );
    /* A file that can't be closed is safe all the same. */
    expect(await written).toBe(clean.story[step - 1]?.startsWith('close') ? 'all' : 'ENOSPC');
    for (const [path, text] of Object.entries(disk.files)) expect(text).toBe(whole[path]);
  }
});
