/** A donor's file is shown before anything is kept, says what it takes the place of, and can be taken away again. */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { allOfThem } from '../../../../../domain/indicators/across';
import type { AcrossView } from '../../../../../domain/indicators/requests';
import { type Bench, emptyFolder, openInFolder } from '../open-in-folder';
import { granted } from './article';

const fileWith = (title: string, id = 'donor', counts = 'people-completed'): string => `sets:
  - id: ${id}
    title: { en: ${title}, sr: ${title} }
    source: { name: { en: Rules, sr: Pravila }, address: "https://example.org", date: "2024", status: ok }
    indicators:
      - { id: trained, name: { en: Trained, sr: Obučeni }, definition: { en: D, sr: D }, unit: { en: people, sr: osobe }, counts: ${counts} }
`;

async function opened(): Promise<Bench> {
  const bench = await openInFolder();
  await bench.kit.requests['answer-room'](false);
  return bench;
}

async function chosen(bench: Bench, text: string) {
  const path = join(emptyFolder(), 'donor.yaml');
  writeFileSync(path, text);
  bench.choose = path;
  return bench.kit.requests['choose-indicators']();
}

const look = async ({ kit }: Bench): Promise<AcrossView> => granted(await kit.requests['across-trainings'](allOfThem));
const titlesIn = ({ brought }: AcrossView): readonly string[] => brought.flatMap(({ sets }) => sets.map(({ title }) => title.en));
const isKept = ({ folder }: Bench): boolean => readdirSync(folder).includes('indicators');

test('nothing is kept before a person says so, and then it is there after a new start', async () => {
  const bench = await opened();
  expect(granted(await chosen(bench, fileWith('First')))).toMatchObject({ name: 'donor.yaml', sets: [{ id: 'donor' }], replaced: [] });
  expect(isKept(bench)).toBe(false);
  granted(await bench.kit.requests['add-indicators']());
  const again = await bench.again();
  await again.kit.requests['answer-room'](false);
  const view = await look(again);
  expect(titlesIn(view)).toEqual(['First']);
  expect(view.indicators.map(({ set }) => set.id)).toContain('donor');
  granted(await again.kit.requests['remove-indicators'](view.brought[0]?.file ?? ''));
  expect(titlesIn(await look(again))).toEqual([]);
  expect(await again.kit.requests['add-indicators']()).toMatchObject({ refused: 'indicators-not-chosen' });
});

test('a later file takes the place of the one before, and says so first', async () => {
  const bench = await opened();
  await chosen(bench, fileWith('First'));
  await bench.kit.requests['add-indicators']();
  expect(granted(await chosen(bench, fileWith('Second')))).toMatchObject({ replaced: [{ title: { en: 'First' } }] });
  await bench.kit.requests['add-indicators']();
  expect(titlesIn(await look(bench))).toEqual(['Second']);
  expect(granted(await chosen(bench, fileWith('Own', 'us-ps-5-3-15')))).toMatchObject({ replaced: [{ id: 'us-ps-5-3-15' }] });
});

test('a file that can’t be used is told with line and mistake, and nothing is kept', async () => {
  const bench = await opened();
  const refusal = await chosen(bench, fileWith('First', 'donor', 'happiness'));
  expect(refusal).toMatchObject({ refused: 'indicators-wrong', values: { file: 'donor.yaml', problems: expect.stringMatching(/6/u) } });
  expect(await chosen(bench, '\0\0 no text')).toMatchObject({ refused: 'indicators-wrong' });
  expect(await bench.kit.requests['add-indicators']()).toMatchObject({ refused: 'indicators-not-chosen' });
  expect(isKept(bench)).toBe(false);
  expect(await bench.kit.requests['remove-indicators']('../settings.json')).toMatchObject({ refused: 'indicators-gone' });
});
