/** A handout of the training that is open: what is in it, what is left out, and what happens when it can't be drawn. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import { expect, test } from 'vitest';
import type { HandoutRequest } from '../../../../../domain/export/handout';
import type { PictureToDraw } from '../../../../../domain/stage/drawing';
import { CannotDraw, type Drawer } from '../../../../../main/drawing/drawer';
import { writeDeck } from '../../content/deck-content';
import { smallContent, writeSmallContent } from '../../content/small-content';
import { allOf, missingIn, readBack } from '../../typeset/read-back';
import { type Bench, belgrade, desk, emptyFolder, openInFolder } from '../open-in-folder';

const wanted: HandoutRequest = { part: { of: 'training' }, language: 'en', perPage: 6, notes: false };

/** Draws empty pages, and tells what it was asked for. */
function emptyPages(before: () => void = () => {}): Drawer & { readonly asked: readonly PictureToDraw[] } {
  const asked: PictureToDraw[] = [];
  return {
    asked,
    measure: async () => [],
    print: async (pictures) => {
      before();
      asked.push(...pictures);
      const document = await PDFDocument.create();
      for (const _ of pictures) document.addPage([960, 540]).drawLine({ start: { x: 0, y: 0 }, end: { x: 9, y: 9 } });
      return document.save();
    },
    read: async () => [],
    close: () => {},
  };
}

async function openWith(drawer: Drawer | undefined, write: (content: string) => void = writeSmallContent): Promise<Bench> {
  const content = emptyFolder();
  writeSmallContent(content);
  write(content);
  const bench = await openInFolder(emptyFolder(), content, undefined, undefined, { drawer });
  await bench.kit.requests['create-training']({ ...belgrade, programme: 'small' });
  bench.choose = join(bench.folder, 'slides.pdf');
  return bench;
}

const pagesIn = async (path: string | undefined): Promise<number> => (await PDFDocument.load(readFileSync(path ?? ''))).getPageCount();

test('hidden slides are left out, steps are all built, and the sources stand at the end', async () => {
  const drawer = emptyPages();
  const bench = await openWith(drawer, (content) => writeDeck(join(content, 'small')));
  const made = await bench.kit.requests['export-handout']({ ...wanted, perPage: 1 });
  expect(made).toMatchObject({ file: 'slides.pdf', slides: drawer.asked.length, pages: drawer.asked.length + 1 });
  expect(await pagesIn(bench.choose)).toBe(drawer.asked.length + 1);
  const drawn = JSON.stringify(drawer.asked);
  expect(drawn).not.toContain('Only when somebody asks');
  expect(drawn).toContain('Now he wants her to come to another town');
  expect(desk(bench).handout).toBeUndefined();
});

test('statements come one by one, and none with its answer', async () => {
  const drawer = emptyPages();
  const barometer = (text = ''): string => text.replace('layout=text', 'layout=barometer');
  const bench = await openWith(drawer, (content) =>
    writeSmallContent(content, {
      ...smallContent,
      'slides/two.en.md': barometer(smallContent['slides/two.en.md']),
      'slides/two.sr.md': barometer(smallContent['slides/two.sr.md']),
    }),
  );
  await bench.kit.requests['export-handout'](wanted);
  expect(drawer.asked.map(({ view }) => view.scene.kind)).toEqual(['slide', 'statement']);
  expect(JSON.stringify(drawer.asked)).not.toContain('Because.');
});

test('a day or a block alone can be had; a block without slides is told', async () => {
  const drawer = emptyPages();
  const bench = await openWith(drawer);
  for (const part of [
    { of: 'day', day: 2 },
    { of: 'block', block: 'one' },
  ] as const) {
    expect(await bench.kit.requests['export-handout']({ ...wanted, part })).toMatchObject({ slides: 1 });
  }
  expect(await bench.kit.requests['export-handout']({ ...wanted, part: { of: 'block', block: 'nowhere' } })).toMatchObject({
    refused: 'no-slides',
  });
});

test('notes go on to the next page as long as they are', async () => {
  const long = Array.from({ length: 400 }, (_, index) => `Sentence ${index} of the notes says something to the trainer.`).join('\n');
  const longNotes = (text = ''): string => text.replace('Say this.', long);
  const bench = await openWith(emptyPages(), (content) =>
    writeSmallContent(content, { ...smallContent, 'slides/one.en.md': longNotes(smallContent['slides/one.en.md']) }),
  );
  const made = await bench.kit.requests['export-handout']({ ...wanted, perPage: 2, notes: true });
  expect(made).toMatchObject({ slides: 2 });
  expect(await pagesIn(bench.choose)).toBeGreaterThan(4);
});

test('a slide is read by its words, and its notes after it; the same slides are the same bytes', async () => {
  const bench = await openWith(emptyPages(), (content) =>
    writeSmallContent(content, {
      ...smallContent,
      'slides/one.en.md': (smallContent['slides/one.en.md'] ?? '').replace('Say this.', 'Say this.\n\n- one\n- two'),
    }),
  );
  const made = await bench.kit.requests['export-handout']({ ...wanted, perPage: 2, notes: true });
  expect(made).toMatchObject({ slides: 2 });
  const bytes = readFileSync(bench.choose ?? '');
  const read = await readBack(bytes);
  expect(missingIn(read)).toEqual([]);
  expect(read.language).toBe('en');
  const figures = allOf(read, /^Figure$/u);
  expect(figures).toHaveLength(2);
  const [first, ...after] = read.pages.flat();
  expect(first).toMatchObject({ role: 'Figure', alt: figures[0]?.alt });
  expect(after.slice(0, 3).map(({ text }) => text.trim())).toEqual([
    'Say this.',
    expect.stringMatching(/one$/u),
    expect.stringMatching(/two$/u),
  ]);
  await bench.kit.requests['export-handout']({ ...wanted, perPage: 2, notes: true });
  expect(Buffer.compare(readFileSync(bench.choose ?? ''), bytes)).toBe(0);
});

test('what is stopped, or can’t be drawn, leaves no file', async () => {
  const stopping: { stop: () => void } = { stop: () => {} };
  const bench = await openWith(emptyPages(() => stopping.stop()));
  stopping.stop = () => void bench.kit.requests['stop-handout']();
  expect(await bench.kit.requests['export-handout'](wanted)).toBeUndefined();
  expect(existsSync(bench.choose ?? '')).toBe(false);

  const broken = await openWith({ ...emptyPages(), print: () => Promise.reject(new CannotDraw('The window ended.')) });
  expect(await broken.kit.requests['export-handout'](wanted)).toMatchObject({ refused: 'cannot-draw' });
  expect(existsSync(broken.choose ?? '')).toBe(false);
  expect(desk(broken).handout).toBeUndefined();

  const without = await openWith(undefined);
  expect(await without.kit.requests['export-handout'](wanted)).toMatchObject({ refused: 'cannot-draw' });
});

test('each day and each block is saved under a name of its own', async () => {
  const bench = await openWith(emptyPages());
  const parts: readonly HandoutRequest['part'][] = [
    { of: 'training' },
    { of: 'day', day: 1 },
    { of: 'day', day: 2 },
    { of: 'block', block: 'one' },
  ];
  for (const part of parts) await bench.kit.requests['export-handout']({ ...wanted, part });
  expect(bench.proposed).toHaveLength(4);
  expect(new Set(bench.proposed).size).toBe(4);
});
