import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { emptyFolder, openInFolder } from './open-in-folder';

it('remembers hints that are over, each once, and keeps them over a restart', async () => {
  const bench = await openInFolder();
  expect(bench.kit.deskView().settings.hints).toEqual({ shown: true, done: [] });
  expect(await bench.kit.requests['hints-done'](['next', 'count'])).toEqual({ done: true });
  expect(await bench.kit.requests['hints-done'](['count', 'mark'])).toEqual({ done: true });
  expect((await bench.again()).kit.deskView().settings.hints).toEqual({ shown: true, done: ['next', 'count', 'mark'] });
});

it('keeps hints turned off, and what was done when they are turned on again', async () => {
  const bench = await openInFolder();
  await bench.kit.requests['hints-done'](['next']);
  await bench.kit.requests['change-settings']({ hints: false });
  const again = await bench.again();
  expect(again.kit.deskView().settings.hints).toEqual({ shown: false, done: ['next'] });
  await again.kit.requests['change-settings']({ hints: true });
  expect(again.kit.deskView().settings.hints).toEqual({ shown: true, done: ['next'] });
});

it('writes nothing when there is nothing new', async () => {
  const bench = await openInFolder();
  await bench.kit.requests['hints-done'](['next']);
  let changes = 0;
  bench.kit.watch(() => {
    changes += 1;
  });
  await bench.kit.requests['hints-done'](['next']);
  expect(changes).toBe(0);
});

it('reads settings of a version that knew no hints, and of one that knew more', async () => {
  const folder = emptyFolder();
  const file = join(folder, 'settings.json');
  const older = { language: 'sr-Latn', singleLetterKeys: true, openTraining: null, projectorWanted: false };
  writeFileSync(file, JSON.stringify(older));
  const bench = await openInFolder(folder);
  expect(bench.kit.deskView().settings).toMatchObject({ language: 'sr-Latn', hints: { shown: true, done: [] } });
  await bench.close();
  writeFileSync(file, JSON.stringify({ ...older, hints: true, hintsDone: ['fly'] }));
  const next = await openInFolder(folder);
  await next.kit.requests['hints-done'](['next']);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ language: 'sr-Latn', hintsDone: ['fly', 'next'] });
});
