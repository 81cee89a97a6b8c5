/** Logos of this laptop's letterhead: what a person brings, and what becomes of it. */
import { readdirSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { noLetterhead } from '../../../../../domain/letterhead/letterhead';
import { CannotRead, type SheetReader } from '../../../../../main/pdf/pdf-reader';
import type { Disk } from '../../../../../main/store/disk';
import { nameOfPicture } from '../../../../../main/store/kept-pictures';
import { nodeDisk } from '../../../../../main/store/node-disk';
import { jpegOf, pngOf, rgbPngOf } from '../../export/pictures';
import { allOf, readBack } from '../../typeset/read-back';
import { type Bench, belgrade, contentFolder, emptyFolder, openInFolder } from '../open-in-folder';

vi.setConfig({ testTimeout: 60_000 });

/** Draws whatever it is given as this. */
const readerOf = (picture: Uint8Array): SheetReader => ({
  open: async () => ({ pages: 1 }),
  openPhoto: async () => true,
  draw: async () => ({ title: '', words: '', picture, ending: 'png', lost: '' }),
  close: () => {},
});
const drawn = rgbPngOf(400, 200);

async function benchWith(pdfReader: SheetReader | undefined = readerOf(drawn), disk?: Disk): Promise<Bench> {
  const bench = await openInFolder(emptyFolder(), contentFolder, undefined, undefined, { pdfReader, ...(disk ? { disk } : {}) });
  await bench.kit.requests['answer-room'](false);
  return bench;
}

function chosen(bench: Bench, content: Uint8Array | string): void {
  bench.choose = join(emptyFolder(), 'znak.png');
  writeFileSync(bench.choose, content);
}

const kept = ({ kit }: Bench) => kit.deskView().settings.letterhead;
const pictureOf = async ({ kit }: Bench, name: string) => (await kit.requests['logo-picture'](name)).picture;
const filesOf = ({ folder }: Bench): readonly string[] => {
  try {
    return readdirSync(join(folder, 'letterhead'));
  } catch {
    return [];
  }
};

async function paperOf(bench: Bench) {
  bench.choose = join(emptyFolder(), 'paper.pdf');
  await bench.kit.requests['create-training'](belgrade);
  await bench.kit.requests['export-papers']({ papers: ['steps-on-suspicion'], language: 'sr-Cyrl', asOne: true });
  return readBack(readFileSync(bench.choose));
}

describe('a logo', () => {
  test('is kept as the kit drew it, shown, printed after a restart, and taken off', async () => {
    const bench = await benchWith();
    chosen(bench, pngOf(3000, 2000));
    expect(await bench.kit.requests['choose-logo']('logo', 'laptop')).toEqual({ done: true });
    expect(await bench.kit.requests['choose-logo']('donorLogo', 'laptop')).toEqual({ done: true });
    const again = await bench.again();
    const { logo, donorLogo } = kept(again);
    expect([logo, donorLogo]).toEqual([nameOfPicture(drawn), nameOfPicture(drawn)]);
    expect(await pictureOf(again, logo)).toBe(`data:image/png;base64,${drawn.toString('base64')}`);
    expect(allOf(await paperOf(again), /^Figure$/u).map(({ alt }) => alt)).toEqual(['Логотип организатора', 'Логотип донатора']);
    await again.kit.requests['change-settings']({ letterhead: { logo: '', donorLogo: '' } });
    expect(allOf(await paperOf(again), /^Figure$/u)).toEqual([]);
  });

  test('takes the place of another, and one of those before stays to be put back', async () => {
    const pictures = [rgbPngOf(10, 10), rgbPngOf(20, 10), rgbPngOf(30, 10)];
    const names = pictures.map(nameOfPicture);
    let at = 0;
    const reader = readerOf(drawn);
    const bench = await benchWith({
      ...reader,
      draw: async () => ({ title: '', words: '', picture: pictures[at] ?? drawn, ending: 'png', lost: '' }),
    });
    chosen(bench, pngOf(30, 20));
    for (; at < pictures.length; at += 1) await bench.kit.requests['choose-logo']('logo', 'laptop');
    expect(kept(bench).logo).toBe(names[2]);
    expect(filesOf(bench).toSorted()).toEqual(names.slice(1).toSorted());
    const before = kept(bench);
    await bench.kit.requests['change-settings']({ letterhead: noLetterhead });
    await bench.kit.requests['change-settings']({ letterhead: before });
    expect(await pictureOf(bench, kept(bench).logo)).toBeDefined();
  });

  test('changes nothing where the person chooses none, and isn’t asked for where the room may see', async () => {
    const bench = await benchWith();
    bench.choose = undefined;
    expect(await bench.kit.requests['choose-logo']('logo', 'laptop')).toBeUndefined();
    await bench.kit.requests['answer-room'](true);
    expect(await bench.kit.ask('choose-logo', ['logo', 'laptop'])).toEqual({ refused: 'room-can-see' });
    expect(kept(bench)).toEqual(noLetterhead);
  });
});

describe('what is no logo is refused with a sentence, and changes nothing', () => {
  const file = 'znak.png';
  const unreadable: SheetReader['draw'] = async () => {
    throw new CannotRead('gone');
  };
  const huge = Buffer.concat([pngOf(1, 1), Buffer.alloc(9_000_000)]);
  test.each<[string, string, Uint8Array | string, SheetReader]>([
    ['a text', 'not-a-logo', 'GIF89a', readerOf(drawn)],
    ['an SVG', 'not-a-logo', '<svg xmlns="http://www.w3.org/2000/svg"/>', readerOf(drawn)],
    ['too many bytes', 'not-a-logo', huge, readerOf(drawn)],
    ['more pixels than can be decoded', 'logo-too-fine', pngOf(1, 1).fill(255, 16, 24), readerOf(drawn)],
    ['a JPEG of too many pixels', 'logo-too-fine', jpegOf(20_000, 20_000), readerOf(drawn)],
    ['the beginning of a PNG', 'logo-damaged', pngOf(9, 9).subarray(0, 20), readerOf(drawn)],
    ['one that no window decodes', 'logo-damaged', pngOf(9, 9), { ...readerOf(drawn), openPhoto: async () => false }],
    ['one of which nothing is seen', 'logo-unseen', pngOf(9, 9), { ...readerOf(drawn), draw: async () => undefined }],
    ['one at which the window dies', 'logo-unread', pngOf(9, 9), { ...readerOf(drawn), draw: unreadable }],
    ['one drawn as something else', 'logo-damaged', pngOf(9, 9), readerOf(pngOf(9, 9))],
    ['one drawn too large', 'logo-damaged', pngOf(9, 9), readerOf(rgbPngOf(4000, 4000))],
  ])('%s', async (_, refused, content, reader) => {
    const bench = await benchWith(reader);
    chosen(bench, content);
    expect(await bench.kit.requests['choose-logo']('logo', 'laptop')).toMatchObject({ refused, values: { file } });
    expect([kept(bench), filesOf(bench)]).toEqual([noLetterhead, []]);
  });

  test('a file that is gone, a folder, and a disk that is full', async () => {
    const bench = await benchWith();
    bench.choose = join(emptyFolder(), file);
    expect(await bench.kit.requests['choose-logo']('logo', 'laptop')).toMatchObject({ refused: 'logo-unreadable' });
    bench.choose = emptyFolder();
    expect(await bench.kit.requests['choose-logo']('logo', 'laptop')).toMatchObject({ refused: 'not-a-logo' });
    const full: Disk = {
      ...nodeDisk,
      makeFolder: async (path) => {
        if (path.endsWith('letterhead')) throw Object.assign(new Error('full'), { code: 'ENOSPC' });
        await nodeDisk.makeFolder(path);
      },
    };
    const other = await benchWith(undefined, full);
    chosen(other, pngOf(9, 9));
    expect(await other.kit.requests['choose-logo']('logo', 'laptop')).toMatchObject({ refused: 'not-written' });
    expect(kept(other)).toEqual(noLetterhead);
  });
});

test('one that is missing or changed on the disk is left out: the rest stands on papers', async () => {
  const bench = await benchWith();
  chosen(bench, pngOf(30, 20));
  await bench.kit.requests['choose-logo']('logo', 'laptop');
  await bench.kit.requests['change-settings']({ letterhead: { name: 'Centre for Youth' } });
  const { logo } = kept(bench);
  const path = join(bench.folder, 'letterhead', logo);
  const other = join(emptyFolder(), 'other.png');
  writeFileSync(other, rgbPngOf(5, 5));
  for (const spoil of [
    () => writeFileSync(path, rgbPngOf(5, 5)),
    () => truncateSync(path, 40),
    () => rmSync(path),
    () => symlinkSync(other, path),
  ]) {
    spoil();
    expect(await pictureOf(bench, logo)).toBeUndefined();
    const paper = await paperOf(bench);
    expect(allOf(paper, /^Figure$/u)).toEqual([]);
    expect(paper.drawn[0]).toContain('Centre for Youth');
  }
});
