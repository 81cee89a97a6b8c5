/** The letterhead that goes with a training: from one laptop to another, onto papers, and not before a person says yes. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { noLetterhead } from '../../../../../domain/letterhead/letterhead';
import type { SheetReader } from '../../../../../main/pdf/pdf-reader';
import { nameOfPicture } from '../../../../../main/store/kept-pictures';
import { pngOf, rgbPngOf } from '../../export/pictures';
import { allOf, readBack } from '../../typeset/read-back';
import { act, type Bench, belgrade, contentFolder, emptyFolder, openInFolder, training } from '../open-in-folder';
import { granted, look, saveBundle } from '../training/laptops';

vi.setConfig({ testTimeout: 60_000 });

const drawn = rgbPngOf(400, 200);
const pdfReader: SheetReader = {
  open: async () => ({ pages: 1 }),
  openPhoto: async () => true,
  draw: async () => ({ title: '', words: '', picture: drawn, ending: 'png', lost: '' }),
  close: () => {},
};

async function laptop(name: string): Promise<Bench> {
  const bench = await openInFolder(emptyFolder(), contentFolder, undefined, undefined, { pdfReader });
  await bench.kit.requests['answer-room'](false);
  granted(await bench.kit.requests['change-settings']({ letterhead: { name } }));
  return bench;
}

async function chooseLogo(bench: Bench, of: 'laptop' | 'training'): Promise<void> {
  bench.choose = join(emptyFolder(), 'znak.png');
  writeFileSync(bench.choose, pngOf(9, 9));
  granted(await bench.kit.requests['choose-logo']('logo', of));
}

async function paperOf(bench: Bench) {
  bench.choose = join(emptyFolder(), 'paper.pdf');
  granted(await bench.kit.requests['export-papers']({ papers: ['steps-on-suspicion'], language: 'en', asOne: true }));
  const paper = await readBack(readFileSync(bench.choose));
  return { head: paper.drawn[0] ?? '', logos: allOf(paper, /^Figure$/u).length };
}

test('its own begins as the laptop’s with its logo, is changed for itself, and goes along in a bundle', async () => {
  const bench = await laptop('Centre for Youth');
  await chooseLogo(bench, 'laptop');
  const { id } = granted(await bench.kit.requests['create-training'](belgrade));
  granted(await bench.kit.requests['own-letterhead']());
  await act(bench, { kind: 'change-letterhead', change: { seat: 'Njegoševa 12' } });
  expect(training(bench).letterhead).toEqual({
    isOwn: true,
    parts: { ...noLetterhead, name: 'Centre for Youth', seat: 'Njegoševa 12', logo: nameOfPicture(drawn) },
  });
  expect(readdirSync(join(bench.folder, 'trainings', id, 'attachments'))).toEqual([nameOfPicture(drawn)]);

  const file = await saveBundle(bench, id);
  const other = await laptop('Somebody else');
  const { preview } = await look(other, file);
  expect([other.kit.deskView().settings.letterhead.name, other.kit.deskView().training]).toEqual(['Somebody else', undefined]);
  granted(await other.kit.requests['take-in'](preview, ''));
  await other.kit.requests['open-training'](id);
  expect(await paperOf(other)).toMatchObject({ head: expect.stringContaining('Njegoševa 12'), logos: 1 });
  expect((await paperOf(other)).head).not.toContain('Somebody else');
  expect((await other.kit.requests['logo-picture'](nameOfPicture(drawn))).picture).toBeDefined();

  await act(other, { kind: 'change-letterhead', change: { isOwn: false } });
  expect(await paperOf(other)).toMatchObject({ head: expect.stringContaining('Somebody else'), logos: 0 });
});

test('a logo of its own lies with the training alone, and is left out where the copy’s is another', async () => {
  const bench = await laptop('Centre for Youth');
  const { id } = granted(await bench.kit.requests['create-training'](belgrade));
  granted(await bench.kit.requests['own-letterhead']());
  await chooseLogo(bench, 'training');
  expect(bench.kit.deskView().settings.letterhead.logo).toBe('');
  expect(await paperOf(bench)).toMatchObject({ logos: 1 });
  writeFileSync(join(bench.folder, 'trainings', id, 'attachments', nameOfPicture(drawn)), pngOf(9000, 9000));
  expect(await paperOf(bench)).toMatchObject({ head: expect.stringContaining('Centre for Youth'), logos: 0 });
});

test('the report says who organises by the training’s own letterhead', async () => {
  const bench = await laptop('Centre for Youth');
  granted(await bench.kit.requests['create-training'](belgrade));
  granted(await bench.kit.requests['own-letterhead']());
  await act(bench, { kind: 'change-letterhead', change: { name: 'Kuća nade' } });
  bench.choose = join(emptyFolder(), 'report.pdf');
  granted(await bench.kit.requests['export-attendance']({ as: 'report', separator: ';', language: 'en', day: 1, personalData: false }));
  const { drawn: pages } = await readBack(readFileSync(bench.choose));
  expect(pages.join(' ').replaceAll(/\s+/gu, ' ')).toContain('Organiser: Kuća nade');
  expect(pages.join(' ')).not.toContain('Centre for Youth');
});
