/** Titles of blocks as people type them, where the training is held in one language and read in another. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { inLanguage, type Language } from '../../../../../domain/kernel/language';
import { writeSmallContent } from '../../content/small-content';
import { readBack } from '../../typeset/read-back';
import { act, type Bench, belgrade, desk, emptyFolder, openInFolder, training } from '../open-in-folder';
import { granted } from '../training/laptops';

const content = mkdtempSync(join(tmpdir(), 'kit-titles-'));
afterAll(() => rmSync(content, { recursive: true, force: true }));
writeSmallContent(content);

/** A training with two blocks of its own on the first day, at a desk in Cyrillic. */
async function typedIn(language: Language): Promise<Bench> {
  const bench = await openInFolder(emptyFolder(), content);
  granted(await bench.kit.requests['create-training']({ ...belgrade, programme: 'small', language }));
  const insert = (title: string) =>
    ({ kind: 'edit-agenda', day: 1, edit: { edit: 'insert', at: 1, kind: 'activity', title, minutes: 10 } }) as const;
  await act(bench, insert('That thing'), insert('Ћошак'));
  granted(await bench.kit.requests['change-settings']({ language: 'sr-Cyrl' }));
  return bench;
}

const titlesIn = (bench: Bench): readonly string[] => training(bench).agenda[0].blocks.map(({ title }) => title);

test('what was typed in a training in English keeps its letters on the desk, the projector and the papers, and Cyrillic stays Cyrillic', async () => {
  const bench = await typedIn('en');
  expect(titlesIn(bench)).toEqual(['Један', 'Ћошак', 'That thing']);
  await act(bench, { kind: 'start-day', day: 1 });
  bench.advance(5 * 60_000);
  await act(bench, { kind: 'next' }, { kind: 'next' }, { kind: 'next' });
  const { kit } = bench;
  const report = granted(await kit.requests['time-report']('this'));
  const spent = report.times.days.flatMap(({ blocks }) => blocks.map(({ title }) => inLanguage(title, 'sr-Cyrl')));
  const plan = training(bench).agenda[0].plan.rows.map(({ title }) => inLanguage(title, 'sr-Cyrl'));
  for (const seen of [desk(bench), kit.audienceView(), spent, plan].map((each) => JSON.stringify(each))) {
    expect(seen).toContain('That thing');
    expect(seen).not.toContain('Тхат');
  }
  bench.choose = join(emptyFolder(), 'sheet.pdf');
  granted(await kit.requests['export-attendance']({ as: 'run-sheet', day: 1, language: 'sr-Cyrl', personalData: true, separator: ',' }));
  const sheet = await readBack(readFileSync(bench.choose));
  expect(JSON.stringify(sheet)).toContain('That thing');
});

test('what was typed in a training in Serbian becomes Cyrillic there', async () => {
  expect(titlesIn(await typedIn('sr-Latn'))).toEqual(['Један', 'Ћошак', 'Тхат тхинг']);
});

test('nothing of it is written: the agenda is changed again, and read by any kit', async () => {
  const bench = await typedIn('en');
  const [, , typed] = training(bench).agenda[0].plan.rows;
  await act(bench, { kind: 'edit-agenda', day: 1, edit: { edit: 'minutes', block: typed?.block ?? '', minutes: 20 } });
  const again = await bench.again();
  expect(titlesIn(again)).toEqual(['Један', 'Ћошак', 'That thing']);
  const [id = ''] = readdirSync(join(bench.folder, 'trainings'));
  const logs = join(bench.folder, 'trainings', id, 'logs');
  for (const log of readdirSync(logs)) expect(readFileSync(join(logs, log), 'utf8')).not.toContain('"latin"');
});
