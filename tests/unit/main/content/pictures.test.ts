import { appendFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { mostPictureMegabytes, pictureProblems, readPicture } from '../../../../main/content/pictures';
import { readProgramme } from '../../../../main/content/programme-folder';
import { slideFilesIn } from '../../../../main/content/slide-files';
import { jpegOf, pngOf } from '../export/pictures';
import { deckContent, writeDeck } from './deck-content';
import { told } from './small-content';

/** A programme's folder in one of its own, so that there is something beside it. */
function programmeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kit-pictures-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const programme = join(folder, 'programme');
  writeDeck(programme);
  return programme;
}

describe('a picture of a programme', () => {
  test.each([
    ['map.svg', 'image/svg+xml'],
    ['poster.png', 'image/png'],
    ['unused.jpg', 'image/jpeg'],
  ])('%s is read as %s', async (name, mediaType) => {
    expect(await readPicture(programmeFolder(), name)).toMatchObject({ mediaType });
  });

  test.each([
    ['an XML declaration and a comment', '<?xml version="1.0"?>\n<!-- drawn -->\n<svg xmlns="http://www.w3.org/2000/svg"/>', true],
    ['a document type', '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "svg11.dtd"><svg/>', true],
    ['a page', '<html><svg/></html>', false],
    ['words', 'svg', false],
  ])('that begins with %s is one: %s %s', async (_, text, isPicture) => {
    const folder = programmeFolder();
    writeFileSync(join(folder, 'media', 'other.svg'), text);
    expect((await readPicture(folder, 'other.svg')) !== undefined).toBe(isPicture);
  });

  test('is what is in it, not what it is called', async () => {
    const folder = programmeFolder();
    writeFileSync(join(folder, 'media', 'really-jpeg.png'), jpegOf(3, 3));
    expect(await readPicture(folder, 'really-jpeg.png')).toMatchObject({ mediaType: 'image/jpeg' });
  });

  test.each([
    'lost.jpg',
    '../agenda.yaml',
    '../secret.png',
    '../../secret.png',
    '/etc/passwd',
    'folder/inner.png',
    '..\\..\\secret.png',
    'secret.png\0',
    '.png',
    '',
  ])('is not found as %j', async (name) => {
    const folder = programmeFolder();
    writeFileSync(join(folder, 'secret.png'), pngOf(3, 3));
    writeFileSync(join(folder, '..', 'secret.png'), pngOf(3, 3));
    mkdirSync(join(folder, 'media', 'folder'));
    writeFileSync(join(folder, 'media', 'folder', 'inner.png'), pngOf(3, 3));
    expect(await readPicture(folder, name)).toBeUndefined();
  });

  test('is not followed out of its folder', async ({ skip }) => {
    skip(process.platform === 'win32', 'Windows lets no ordinary user make a link');
    const folder = programmeFolder();
    writeFileSync(join(folder, '..', 'secret.png'), pngOf(3, 3));
    symlinkSync(join(folder, '..', 'secret.png'), join(folder, 'media', 'link.png'));
    expect(await readPicture(folder, 'link.png')).toBeUndefined();
  });

  test('is not read when it is too large, empty or a folder', async () => {
    const folder = programmeFolder();
    const large = join(folder, 'media', 'large.png');
    writeFileSync(large, pngOf(3, 3));
    appendFileSync(large, Buffer.alloc(mostPictureMegabytes * 1_000_000));
    writeFileSync(join(folder, 'media', 'empty.png'), '');
    mkdirSync(join(folder, 'media', 'folder.png'));
    for (const name of ['large.png', 'empty.png', 'folder.png']) expect(await readPicture(folder, name), name).toBeUndefined();
  });
});

describe('the content check', () => {
  test('tells file and line of a picture that is missing, in both languages, and the programme can be used all the same', async () => {
    const folder = programmeFolder();
    const line = (deckContent['slides/one.en.md'] ?? '').split('\n').findIndex((text) => text.includes('media/lost.jpg')) + 1;
    expect((await pictureProblems(folder, await slideFilesIn(folder))).map(told)).toEqual(
      ['en', 'sr'].map((language) => ({ file: `slides/one.${language}.md`, line, message: expect.stringContaining('media/lost.jpg') })),
    );
    expect((await readProgramme(folder)).days[0].blocks[0]?.slides).toHaveLength(11);
  });

  test('tells of a folder with no slides in its own words, not here', async () => {
    const folder = programmeFolder();
    rmSync(join(folder, 'slides'), { recursive: true });
    expect(await pictureProblems(folder, await slideFilesIn(folder))).toEqual([]);
  });
});
