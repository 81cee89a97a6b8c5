import { cpSync, existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { isRefusal } from '../../../../../domain/kernel/refusal';
import { pngOf } from '../../export/pictures';
import { act, type Bench, belgrade, emptyFolder, openInFolder, training } from '../open-in-folder';
import { look } from '../training/laptops';

async function withPicture(): Promise<{ readonly bench: Bench; readonly name: string; readonly file: string }> {
  const bench = await openInFolder();
  await bench.kit.requests['create-training'](belgrade);
  await bench.kit.requests['answer-room'](false);
  bench.choose = join(emptyFolder(), 'map of the school.png');
  writeFileSync(bench.choose, pngOf(64, 36));
  const added = await bench.kit.requests['add-picture-message']();
  if (!added || isRefusal(added)) throw new Error('not added');
  const name = training(bench).run.messages[0]?.picture?.split('/').at(-1) ?? '';
  return { bench, name, file: join(bench.folder, 'trainings', training(bench).id, 'attachments', name) };
}

it('a picture for the room is kept with the training, found again after a restart, and its own name is nowhere', async () => {
  const { bench, name, file } = await withPicture();
  expect(existsSync(file)).toBe(true);
  const again = await bench.again();
  expect(await again.kit.media.picture(training(again).id, name)).toMatchObject({ mediaType: 'image/png' });
  const kept = readdirSync(bench.folder, { recursive: true, encoding: 'utf8' });
  expect(kept.some((each) => each.includes('map of the school'))).toBe(false);
});

it('what is no picture is refused, and nothing is added', async () => {
  const bench = await openInFolder();
  await bench.kit.requests['create-training'](belgrade);
  await bench.kit.requests['answer-room'](false);
  bench.choose = join(emptyFolder(), 'list.png');
  writeFileSync(bench.choose, 'name;school');
  expect(await bench.kit.requests['add-picture-message']()).toEqual({ refused: 'not-a-picture', values: { file: 'list.png', most: 8 } });
  expect(training(bench).run.messages).toEqual([]);
  bench.choose = join(emptyFolder(), 'gone.png');
  expect(await bench.kit.requests['add-picture-message']()).toMatchObject({ refused: 'picture-unreadable' });
});

it('goes along in a bundle, and with the persons who are erased it goes too', async () => {
  const { bench, name, file } = await withPicture();
  const bundle = join(emptyFolder(), 'training.facilitator-kit');
  bench.choose = bundle;
  await bench.kit.requests['save-bundle'](training(bench).id);

  const other = await openInFolder();
  const preview = await look(other, bundle);
  expect(await other.kit.requests['take-in'](preview.preview, '')).toMatchObject({ training: training(bench).id });
  await other.kit.requests['open-training'](training(bench).id);
  expect(await other.kit.media.picture(training(bench).id, name)).toMatchObject({ mediaType: 'image/png' });

  await act(bench, { kind: 'erase-persons', place: 'Beograd' });
  expect(existsSync(file)).toBe(false);
  expect(training(bench).run.messages).toEqual([]);
});

it('a picture that an old copy brings back after the erasing goes again', async () => {
  const { bench, file } = await withPicture();
  const aside = emptyFolder();
  cpSync(file, join(aside, 'copy.png'));
  await act(bench, { kind: 'erase-persons', place: 'Beograd' });
  cpSync(join(aside, 'copy.png'), file);
  await bench.again();
  expect(existsSync(file)).toBe(false);
});
