/** Trainings and files that are not as they should be: each is counted once or not at all, and what is left out is said. */
import { cpSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type AcrossFilter, allOfThem } from '../../../../../domain/indicators/across';
import type { AcrossView } from '../../../../../domain/indicators/requests';
import { writeSmallContent } from '../../content/small-content';
import { type Bench, belgrade, emptyFolder, openInFolder } from '../open-in-folder';
import { granted } from './article';

async function withTwo(): Promise<{ readonly bench: Bench; readonly ids: readonly string[] }> {
  const content = emptyFolder();
  writeSmallContent(content);
  const bench = await openInFolder(emptyFolder(), content);
  await bench.kit.requests['answer-room'](false);
  const ids: string[] = [];
  for (const place of ['Niš', 'Bor'])
    ids.push(granted(await bench.kit.requests['create-training']({ ...belgrade, programme: 'small', place })).id);
  return { bench, ids };
}

async function look(bench: Bench, filter: AcrossFilter = allOfThem): Promise<AcrossView> {
  await bench.kit.requests['answer-room'](false);
  return granted(await bench.kit.requests['across-trainings'](filter));
}

const trainingsIn = (folder: string): string => join(folder, 'trainings');

test('a training that can’t be read is left out, and that is said', async () => {
  const { bench, ids } = await withTwo();
  await bench.close();
  const logs = join(trainingsIn(bench.folder), ids[0] ?? '', 'logs');
  for (const log of readdirSync(logs)) writeFileSync(join(logs, log), 'nothing that a kit wrote\n');
  const view = await look(await bench.again());
  expect(view).toMatchObject({
    leftOut: [
      { place: 'Niš', days: [belgrade.firstDay, belgrade.secondDay], why: 'unread' },
      { place: 'Bor', why: 'not-held' },
    ],
    trainings: [{ place: 'Bor' }],
  });
});

test('the folder of a training that somebody copied beside it counts once, and it is told of', async () => {
  const { bench, ids } = await withTwo();
  await bench.close();
  const of = (name: string): string => join(trainingsIn(bench.folder), name);
  cpSync(of(ids[0] ?? ''), of(`${ids[0]} - Copy`), { recursive: true });
  const again = await bench.again();
  const view = await look(again);
  expect(view.trainings.map(({ place }) => place).toSorted()).toEqual(['Bor', 'Niš']);
  expect(again.kit.deskView().unreadable).toMatchObject([
    { id: `${ids[0]} - Copy`, trouble: { problem: expect.stringMatching(/copied, or renamed/u) } },
  ]);
});

test('a donor’s file of fifty megabytes is refused by its size', async () => {
  const { bench } = await withTwo();
  const path = join(emptyFolder(), 'donor.yaml');
  writeFileSync(path, Buffer.alloc(50_000_000, 'a'));
  bench.choose = path;
  expect(await bench.kit.requests['choose-indicators']()).toMatchObject({ refused: 'indicators-large', values: { file: 'donor.yaml' } });
});

test('what a donor asks and the forms don’t, is told as such beside its words, whatever they are', async () => {
  const { bench } = await withTwo();
  const path = join(emptyFolder(), 'donor.yaml');
  const html = '<img src=x onerror=alert(1)> {{file}} $t(title)';
  writeFileSync(
    path,
    `sets:
  - id: odd
    title: { en: "${html}", sr: "${html}" }
    source: { name: { en: R, sr: P }, address: "https://example.org", date: "2024", status: ok }
    indicators:
      - { id: one, name: { en: O, sr: J }, definition: { en: D, sr: D }, unit: { en: u, sr: j }, counts: test, question: q77 }
`,
  );
  bench.choose = path;
  granted(await bench.kit.requests['choose-indicators']());
  granted(await bench.kit.requests['add-indicators']());
  const view = await look(bench);
  expect(view.indicators.map(({ set, figure }) => [set.title.en, figure])).toEqual([[html, { kind: 'none', why: 'nothing-held' }]]);
});
