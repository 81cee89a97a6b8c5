/** What a room left behind, as a file: read back in each script, with nothing that tells how somebody is reached. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../../../domain/kernel/language';
import { lineOf } from '../../pdf-reader';
import { act, type Bench, belgrade, emptyFolder, openInFolder, training } from '../kit/open-in-folder';

const line = (list: 'agreement' | 'questions' | 'impressions', text: string, block: string | null = null) =>
  ({ kind: 'add-line', list, text, block, confirmed: true }) as const;
const wish = { school: 'Gimnazija', wish: 'Rad s roditeljima', month: '2023-12', mayContact: true, contact: 'secret@example.org' };

async function afterTheDays(spoken: Language = 'sr-Latn'): Promise<Bench> {
  const bench = await openInFolder();
  await bench.kit.requests['answer-room'](false);
  await bench.kit.requests['create-sample']();
  await act(
    bench,
    { kind: 'change-details', details: { ...belgrade, language: spoken } },
    line('agreement', 'Slušamo do kraja.'),
    line('questions', 'Ko obaveštava roditelje?', 'd1-session-3'),
    line('questions', 'Da li pišemo Centru?'),
    line('impressions', 'Niko se nije smejao', 'd1-session-2'),
    { kind: 'wish-follow-up', wish },
    { kind: 'wish-follow-up', wish: { ...wish, school: 'Medicinska', month: '', mayContact: false, contact: '' } },
  );
  const answered = training(bench).roomLists.lists.questions[0]?.id ?? '';
  await act(bench, { kind: 'answer-question', line: answered, isAnswered: true, text: 'Centar, kada je bezbedno', confirmed: true });
  return bench;
}

async function saved(bench: Bench, language: Language): Promise<string> {
  const file = join(emptyFolder(), 'room.pdf');
  bench.choose = file;
  expect(await bench.kit.requests['export-room-paper']({ language })).toEqual({ files: ['room.pdf'] });
  return file;
}

describe('as another program reads it', () => {
  test.each<[Language, readonly string[]]>([
    ['en', ['Group agreement', 'Slušamo do kraja.', 'Questions still open', 'Da li pišemo Centru?', 'December 2023', 'any month']],
    ['sr-Latn', ['Pitanja na koja je odgovoreno', 'Centar, kada je', 'Najjači utisci', 'Niko se nije smejao', 'Rad s roditeljima']],
    ['sr-Cyrl', ['Договор о раду', 'Слушамо до краја.', 'Ко обавештава', 'Гимназија', 'било ког месеца', 'нема контаката']],
  ])('in %s it has all parts, and no contact', async (language, expected) => {
    const file = await saved(await afterTheDays(), language);
    const text = await lineOf(readFileSync(file));
    for (const each of expected) expect(text).toContain(each);
    expect(text).not.toMatch(/secret|example\.org/u);
  });

  test('in Cyrillic it leaves what was typed in a training in English as it was typed', async () => {
    const file = await saved(await afterTheDays('en'), 'sr-Cyrl');
    const text = await lineOf(readFileSync(file));
    for (const each of ['Из сале: Beograd', 'Slušamo do kraja.', 'Da li pišemo', 'Centar, kada', 'Niko se nije', 'Gimnazija'])
      expect(text).toContain(each);
    expect(text).toContain('Договор о раду');
  });
});

test('without anything noted it says so part by part; while the room may see the desk there is none', async () => {
  const bench = await openInFolder();
  await bench.kit.requests['create-sample']();
  bench.choose = join(emptyFolder(), 'room.pdf');
  expect(await bench.kit.ask('export-room-paper', [{ language: 'en' }])).toEqual({ refused: 'room-can-see' });
  await bench.kit.requests['answer-room'](false);
  expect((await PDFDocument.load(readFileSync(await saved(bench, 'en')))).getPageCount()).toBe(1);
});
