/** A contact whose consent was taken back is in no file of the training, and the check that nothing was changed still holds. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { act, openInFolder, training } from '../open-in-folder';

const wish = { school: 'Gimnazija', wish: 'Barometar', month: '2023-12', mayContact: true, contact: 'secret@example.org' };

/** All that lies in the data folder, as text. */
const everything = (folder: string): string =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ndjson'))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');

test('it goes from the log of this start and of those before, and what stays is found again', async () => {
  const first = await openInFolder();
  await first.kit.requests['answer-room'](false);
  await first.kit.requests['create-sample']();
  await act(first, { kind: 'wish-follow-up', wish });
  expect(everything(first.folder)).toContain('secret@example.org');
  const bench = await first.again();
  await bench.kit.requests['answer-room'](false);
  const followUp = training(bench).followUp.wishes[0]?.id ?? '';
  await act(bench, { kind: 'change-follow-up', followUp, wish: { ...wish, month: '2024-01' } });
  await act(bench, { kind: 'change-follow-up', followUp, wish: { ...wish, month: '2024-02', mayContact: false, contact: '' } });
  expect(everything(bench.folder)).not.toContain('secret@example.org');
  expect(await bench.kit.requests['verify-training']('')).toMatchObject({ isIntact: true });
  const again = await bench.again();
  await again.kit.requests['answer-room'](false);
  expect(training(again).followUp.wishes).toMatchObject([
    { month: '2024-02', mayContact: false, words: { school: 'Gimnazija', contact: '' } },
  ]);
});
