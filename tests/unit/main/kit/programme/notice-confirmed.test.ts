/** The notice on data is confirmed once its places are filled in, and only where they are. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { readBack } from '../../typeset/read-back';
import { act, type Bench, belgrade, emptyFolder, openInFolder, training } from '../open-in-folder';
import { granted } from '../training/laptops';

vi.setConfig({ testTimeout: 60_000 });

const confirm = async ({ kit }: Bench) => kit.requests['confirm-paper']('data-notice', 'Mira Mirić');

async function keepUntil(bench: Bench, day: string): Promise<void> {
  const { details } = training(bench);
  const [firstDay, secondDay] = details.days;
  await act(bench, {
    kind: 'change-details',
    details: { ...details, firstDay, secondDay, trainers: details.trainers.join('\n'), keepUntil: day, localNumbers: '' },
  });
}

const stateOf = async ({ kit }: Bench): Promise<string> => {
  const found = granted(await kit.requests['list-documents']()).find(({ id }) => id === 'paper:data-notice');
  return found?.state.is === 'ready' ? (found.state.remark?.key ?? '') : 'not ready';
};

test('confirming names each place that is empty, and the notice says what stands in them', async () => {
  const bench = await openInFolder();
  const { requests } = bench.kit;
  await requests['answer-room'](false);
  granted(await requests['create-training'](belgrade));
  expect(await confirm(bench)).toMatchObject({
    refused: 'notice-places-empty',
    values: {
      places:
        'Organiser (Settings, Organisation); Seat (Settings, Organisation); Keep personal data until (Prepare, Details); Who receives data of participants? (Prepare, Preparation list)',
    },
  });
  granted(await requests['change-settings']({ letterhead: { name: 'Otvorena škola', seat: 'Ulica 1, Niš' } }));
  await act(bench, { kind: 'answer-preparation', item: 'data-recipients', answer: 'Zavod za obrazovanje', by: '', day: '' });
  expect(await confirm(bench)).toMatchObject({ values: { places: 'Keep personal data until (Prepare, Details)' } });
  await keepUntil(bench, '2026-12-31');
  expect(await confirm(bench)).toEqual({ done: true });
  expect(await stateOf(bench)).toBe('ready-confirmed');
  bench.choose = join(emptyFolder(), 'notice.pdf');
  granted(await requests['export-papers']({ papers: ['data-notice'], language: 'sr-Latn', asOne: true }));
  const words = (await readBack(readFileSync(bench.choose))).drawn.join(' ').replaceAll(/\s+/gu, ' ');
  expect(words).toContain('Zavod za obrazovanje');
  expect(words).toContain('31. 12. 2026.');
  expect(words).not.toContain('{');

  /* The same words in a training that didn't fill them in: there nobody confirmed empty places. */
  granted(await requests['create-training']({ ...belgrade, place: 'Subotica' }));
  expect(await stateOf(bench)).toBe('ready-review');
});
