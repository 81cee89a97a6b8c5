/** A presentation of the training that is open: what is in it, in which order, and what happens when it can't be drawn. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { PresentationRequest } from '../../../../../domain/export/presentation';
import type { PictureToDraw } from '../../../../../domain/stage/drawing';
import { CannotDraw, type Drawer } from '../../../../../main/drawing/drawer';
import { writeDeck } from '../../content/deck-content';
import { smallContent, writeSmallContent } from '../../content/small-content';
import { type Bench, belgrade, desk, emptyFolder, openInFolder } from '../open-in-folder';

const wanted: PresentationRequest = { part: { of: 'training' }, language: 'en', notes: true };

/** Reads nothing off its pictures, and tells what it was asked for. */
function emptySlides(before: () => void = () => {}): Drawer & { readonly asked: readonly PictureToDraw[] } {
  const asked: PictureToDraw[] = [];
  return {
    asked,
    measure: async () => [],
    print: async () => new Uint8Array(),
    read: async (pictures) => {
      before();
      asked.push(...pictures);
      return pictures.map(() => ({ ground: '#ffffff', parts: [] }));
    },
    close: () => {},
  };
}

async function openWith(drawer: Drawer | undefined, write: (content: string) => void = writeSmallContent): Promise<Bench> {
  const content = emptyFolder();
  writeSmallContent(content);
  write(content);
  const bench = await openInFolder(emptyFolder(), content, undefined, undefined, { drawer });
  await bench.kit.requests['create-training']({ ...belgrade, programme: 'small' });
  bench.choose = join(bench.folder, 'slides.pptx');
  return bench;
}

const inFile = (bench: Bench, name: string): string => strFromU8(unzipSync(readFileSync(bench.choose ?? ''))[name] ?? new Uint8Array());

test('each slide is whole, and hidden ones are left out', async () => {
  const drawer = emptySlides();
  const bench = await openWith(drawer, (content) => writeDeck(join(content, 'small')));
  expect(await bench.kit.requests['export-presentation'](wanted)).toEqual({ file: 'slides.pptx', slides: drawer.asked.length });
  const drawn = JSON.stringify(drawer.asked);
  expect(drawn).not.toContain('Only when somebody asks');
  expect(drawn).toContain('Now he wants her to come to another town');
  expect(desk(bench).handout).toBeUndefined();
});

test('a statement stands before its answer, which has a slide of its own', async () => {
  const drawer = emptySlides();
  const barometer = (text = ''): string => text.replace('layout=text', 'layout=barometer');
  const bench = await openWith(drawer, (content) =>
    writeSmallContent(content, {
      ...smallContent,
      'slides/two.en.md': barometer(smallContent['slides/two.en.md']),
      'slides/two.sr.md': barometer(smallContent['slides/two.sr.md']),
    }),
  );
  await bench.kit.requests['export-presentation'](wanted);
  expect(drawer.asked.map(({ view }) => view.scene.kind)).toEqual(['slide', 'statement', 'answer']);
  expect(JSON.stringify(drawer.asked[1])).not.toContain('Because.');
  expect(JSON.stringify(drawer.asked[2])).toContain('Because.');
});

test('notes and sources are said to the speaker; without notes the sources alone', async () => {
  const bench = await openWith(emptySlides());
  await bench.kit.requests['export-presentation'](wanted);
  expect(inFile(bench, 'ppt/notesSlides/notesSlide1.xml')).toMatch(/Say this\.[\s\S]*Sources[\s\S]*Source, 2023/u);
  await bench.kit.requests['export-presentation']({ ...wanted, notes: false });
  const without = inFile(bench, 'ppt/notesSlides/notesSlide1.xml');
  expect(without).not.toContain('Say this.');
  expect(without).toContain('Source, 2023');
});

test('a day or a block alone can be had, each under a name of its own; a block without slides is told', async () => {
  const bench = await openWith(emptySlides());
  const parts = [{ of: 'training' }, { of: 'day', day: 2 }, { of: 'block', block: 'one' }] as const;
  const slides = [];
  for (const part of parts) slides.push(await bench.kit.requests['export-presentation']({ ...wanted, part }));
  expect(slides).toMatchObject([{ slides: 2 }, { slides: 1 }, { slides: 1 }]);
  expect(new Set(bench.proposed).size).toBe(parts.length);
  expect(bench.proposed.every((name) => name.endsWith('.pptx'))).toBe(true);
  expect(await bench.kit.requests['export-presentation']({ ...wanted, part: { of: 'block', block: 'nowhere' } })).toMatchObject({
    refused: 'no-slides',
  });
});

test('what is stopped, or can’t be drawn, leaves no file', async () => {
  const stopping: { stop: () => void } = { stop: () => {} };
  const bench = await openWith(emptySlides(() => stopping.stop()));
  stopping.stop = () => void bench.kit.requests['stop-handout']();
  expect(await bench.kit.requests['export-presentation'](wanted)).toBeUndefined();
  expect(existsSync(bench.choose ?? '')).toBe(false);
  const broken = await openWith({ ...emptySlides(), read: () => Promise.reject(new CannotDraw('The window ended.')) });
  expect(await broken.kit.requests['export-presentation'](wanted)).toMatchObject({ refused: 'cannot-draw' });
  expect(existsSync(broken.choose ?? '')).toBe(false);
  expect(desk(broken).handout).toBeUndefined();
});
