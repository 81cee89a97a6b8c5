import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import type { HalfDay } from '../../../../../domain/programme/programme';
import type { SignedSheetView } from '../../../../../domain/signing/view';
import { CannotRead, type SheetReader } from '../../../../../main/pdf/pdf-reader';
import type { Disk } from '../../../../../main/store/disk';
import { nodeDisk } from '../../../../../main/store/node-disk';
import { jpegOf, pngOf } from '../../export/pictures';
import { act, type Bench, belgrade, contentFolder, emptyFolder, openInFolder, training } from '../open-in-folder';
import { granted, look, saveBundle, takeIn } from '../training/laptops';

vi.setConfig({ testTimeout: 60_000 });

const page = (number: number): Buffer => Buffer.concat([jpegOf(1654, 2339), Buffer.from(`page ${number}`)]);

/** Draws every page anew; a PDF has three, and a photo that begins as one is one. */
const reader: SheetReader = {
  open: async () => ({ pages: 3 }),
  openPhoto: async () => true,
  draw: async (number) => ({ title: '', words: '', picture: page(number), ending: 'jpg', lost: '' }),
  close: () => {},
};

async function openWith(pdfReader: SheetReader | undefined = reader, disk?: Disk): Promise<Bench> {
  const bench = await openInFolder(emptyFolder(), contentFolder, undefined, undefined, { pdfReader, ...(disk ? { disk } : {}) });
  await bench.kit.requests['create-training'](belgrade);
  await bench.kit.requests['answer-room'](false);
  chosen(bench, '%PDF-1.7 and so on');
  return bench;
}

/** A person's name is in the name of the file, as happens. */
function chosen(bench: Bench, content: string | Uint8Array): void {
  bench.choose = join(emptyFolder(), 'potpisi Ane Anić.pdf');
  writeFileSync(bench.choose, content);
}

const file = 'potpisi Ane Anić.pdf';
const choose = ({ kit }: Bench) => kit.requests['choose-signed-sheet']();
const attach = ({ kit }: Bench, ...halfDays: readonly HalfDay[]) => kit.requests['attach-signed-sheet'](halfDays);
const sheets = (bench: Bench, halfDay: HalfDay = 'd1am'): readonly SignedSheetView[] => training(bench).register.signedSheets[halfDay];
const attachmentsFolder = (bench: Bench): string => join(bench.folder, 'trainings', training(bench).id, 'attachments');
const attachments = (bench: Bench): readonly string[] =>
  existsSync(attachmentsFolder(bench)) ? readdirSync(attachmentsFolder(bench)) : [];
const pageOf = ({ kit }: Bench, sheet: string | null, number: number) => kit.requests['signed-sheet-page'](sheet, number);
const asAddress = (bytes: Buffer) => ({ picture: `data:image/jpeg;base64,${bytes.toString('base64')}` });

async function withSheet(bench: Bench): Promise<SignedSheetView> {
  granted(await choose(bench));
  granted(await attach(bench, 'd1am', 'd1pm'));
  const sheet = sheets(bench).at(-1);
  if (!sheet) throw new Error('nothing was attached');
  return sheet;
}

describe('a signed sheet', () => {
  test('is looked at first, and nothing of it is kept before a person says so', async () => {
    const bench = await openWith();
    expect(await choose(bench)).toEqual({ file, pages: 3 });
    expect(await pageOf(bench, null, 2)).toEqual(asAddress(page(2)));
    expect(attachments(bench)).toEqual([]);
    await bench.kit.requests['leave-signed-sheet']();
    expect(await attach(bench, 'd1am')).toEqual({ refused: 'no-signed-sheet-in-hand' });
    expect(await pageOf(bench, null, 1)).toEqual({ refused: 'no-signed-sheet-in-hand' });
    expect([attachments(bench), sheets(bench)]).toEqual([[], []]);
  });

  test('is here after a new start and on another laptop, in files that tell nobody’s name', async () => {
    const bench = await openWith();
    const { sheet, pages } = await withSheet(bench);
    expect(pages).toBe(3);
    expect(attachments(bench)).toEqual([1, 2, 3].map((number) => `signed-${sheet}-${number}.jpg`));
    const again = await bench.again();
    await again.kit.requests['answer-room'](false);
    expect(sheets(again, 'd1pm')).toMatchObject([{ sheet, halfDays: ['d1am', 'd1pm'] }]);
    expect(await pageOf(again, sheet, 3)).toEqual(asAddress(page(3)));
    const other = await openInFolder();
    await takeIn(other, await saveBundle(again, training(again).id));
    await other.kit.requests['open-training'](training(again).id);
    await other.kit.requests['answer-room'](false);
    expect(await pageOf(other, sheet, 2)).toEqual(asAddress(page(2)));
    const everything = [again.folder, other.folder].flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }));
    expect(everything.filter((name) => name.includes('Ani'))).toEqual([]);
  });

  test('is nothing that the room’s window can load, however its name is written', async () => {
    const bench = await openWith();
    const { sheet } = await withSheet(bench);
    for (const name of [`signed-${sheet}-1.jpg`, `SIGNED-${sheet}-1.JPG`, `Signed-${sheet}-1.jpg`]) {
      expect(await bench.kit.media.picture(training(bench).id, name)).toBeUndefined();
    }
    await bench.kit.requests['answer-room'](true);
    expect(await bench.kit.ask('signed-sheet-page', [sheet, 1])).toEqual({ refused: 'room-can-see' });
    expect(await bench.kit.ask('choose-signed-sheet', [])).toEqual({ refused: 'room-can-see' });
  });

  test('that is missing or was changed is told by the check and where it is looked at', async () => {
    const bench = await openWith();
    const { sheet } = await withSheet(bench);
    const verified = async () => granted(await bench.kit.requests['verify-training'](''));
    expect(await verified()).toMatchObject({ isIntact: true, problems: [] });
    rmSync(join(attachmentsFolder(bench), `signed-${sheet}-1.jpg`));
    writeFileSync(join(attachmentsFolder(bench), `signed-${sheet}-2.jpg`), page(7));
    expect(await verified()).toMatchObject({
      isIntact: false,
      problems: [
        { kind: 'page', file: `signed-${sheet}-1.jpg`, loss: 'missing' },
        { kind: 'page', file: `signed-${sheet}-2.jpg`, loss: 'changed' },
      ],
    });
    expect(await pageOf(bench, sheet, 1)).toEqual({ refused: 'signed-page-missing', values: { page: 1 } });
    expect(await pageOf(bench, sheet, 2)).toEqual({ refused: 'signed-page-changed', values: { page: 2 } });
  });
});

describe('what is missing here or was changed, and is whole in a copy', () => {
  test('is offered back though nothing else is new, and is then as it was; what lay there is kept aside', async () => {
    const bench = await openWith();
    const { sheet } = await withSheet(bench);
    const copy = await saveBundle(bench, training(bench).id);
    expect(await look(bench, copy)).toMatchObject({ attachments: 0, brings: { entries: 0 } });
    rmSync(join(attachmentsFolder(bench), `signed-${sheet}-1.jpg`));
    writeFileSync(join(attachmentsFolder(bench), `signed-${sheet}-2.jpg`), page(7));
    expect(await look(bench, copy)).toMatchObject({ attachments: 2, brings: { entries: 0 } });
    await takeIn(bench, copy);
    expect(granted(await bench.kit.requests['verify-training'](''))).toMatchObject({ isIntact: true, problems: [] });
    expect(await pageOf(bench, sheet, 2)).toEqual(asAddress(page(2)));
    const aside = join(bench.folder, 'set-aside', training(bench).id);
    expect(readdirSync(aside).map((name) => readFileSync(join(aside, name)))).toEqual([page(7)]);
    expect(await look(bench, copy)).toMatchObject({ attachments: 0 });
  });

  test('takes no whole one’s place, damaged itself', async () => {
    const bench = await openWith();
    const { sheet } = await withSheet(bench);
    const second = join(attachmentsFolder(bench), `signed-${sheet}-2.jpg`);
    writeFileSync(second, page(7));
    const damaged = await saveBundle(bench, training(bench).id);
    writeFileSync(second, page(2));
    expect(await look(bench, damaged)).toMatchObject({ attachments: 0 });
    writeFileSync(second, page(8));
    expect(await look(bench, damaged)).toMatchObject({ attachments: 0 });
  });

  test('is not offered back of persons who were erased', async () => {
    const bench = await openWith();
    await withSheet(bench);
    const copy = await saveBundle(bench, training(bench).id);
    await act(bench, { kind: 'erase-persons', place: 'Beograd' });
    expect(await look(bench, copy)).toMatchObject({ attachments: 0, brings: { entries: 0 } });
    await takeIn(bench, copy);
    expect(attachments(bench)).toEqual([]);
  });
});

describe('with the persons who are erased', () => {
  const erase = (bench: Bench) => act(bench, { kind: 'erase-persons', place: 'Beograd' });

  test('sheets go, also one that was taken off, and one that a kit left which died before it was attached', async () => {
    const bench = await openWith();
    const { sheet } = await withSheet(bench);
    await withSheet(bench);
    await act(bench, { kind: 'take-off-signed-sheet', sheet });
    writeFileSync(join(attachmentsFolder(bench), 'signed-nobody-knows-1.jpg'), page(1));
    expect(attachments(bench)).toHaveLength(7);
    await erase(bench);
    expect([attachments(bench), sheets(bench)]).toEqual([[], []]);
    expect(readFileSync(join(bench.folder, 'trainings', training(bench).id, 'logs', logOf(bench)), 'utf8')).not.toContain('digests');
    expect(await pageOf(bench, sheet, 1)).toEqual({ refused: 'no-such-signed-sheet' });
  });

  test('they go on a laptop that has not heard of it, once its files come together with these', async () => {
    const bench = await openWith();
    await withSheet(bench);
    const other = await openInFolder(undefined, undefined, undefined, undefined, { pdfReader: reader });
    await takeIn(other, await saveBundle(bench, training(bench).id));
    await other.kit.requests['open-training'](training(bench).id);
    await other.kit.requests['answer-room'](false);
    chosen(other, '%PDF-1.7');
    await withSheet(other);
    expect(attachments(other)).toHaveLength(6);
    bench.advance(60_000);
    await erase(bench);
    await takeIn(bench, await saveBundle(other, training(other).id));
    expect([attachments(bench), sheets(bench)]).toEqual([[], []]);
    other.choose = await saveBundle(bench, training(bench).id);
    const preview = granted(await other.kit.requests['preview-bundle']());
    if ('sealed' in preview) throw new Error('sealed');
    granted(await other.kit.requests['take-in'](preview.preview, 'Beograd'));
    expect([attachments(other), sheets(other)]).toEqual([[], []]);
  });

  test.each(['not', 'sealed'] as const)('they go in the second place, %s', async (how) => {
    const bench = await openWith();
    await withSheet(bench);
    const stick = emptyFolder();
    bench.choose = stick;
    await bench.kit.requests['choose-backup']('choose');
    if (how === 'sealed') {
      granted(
        await bench.kit.requests['seal-place']({ passphrase: 'lipa reka sova kamen most zima', again: 'lipa reka sova kamen most zima' }),
      );
    }
    const copied = async (): Promise<readonly string[]> => {
      bench.advance(60_000);
      await bench.kit.tick();
      return readdirSync(stick, { recursive: true, encoding: 'utf8' }).filter((name) => name.includes('signed-'));
    };
    expect(await copied()).toHaveLength(3);
    await erase(bench);
    expect(await copied()).toEqual([]);
  });
});

const logOf = (bench: Bench): string => readdirSync(join(bench.folder, 'trainings', training(bench).id, 'logs'))[0] ?? '';

test.each(['rename', 'flush', 'note'] as const)('a kit that dies attaching it (%s) leaves no sheet without its pages', async (step) => {
  const death = { comes: false, hasCome: false };
  const dies = (what: typeof step, isIt = true): void => {
    if (death.hasCome || (death.comes && what === step && isIt)) {
      death.hasCome = true;
      throw Object.assign(new Error('dead'), { code: 'EIO' });
    }
  };
  let renamed = 0;
  const bench = await openWith(reader, {
    ...nodeDisk,
    rename: async (from, to) => {
      if (to.includes('signed-')) renamed += 1;
      dies('rename', renamed === 2);
      await nodeDisk.rename(from, to);
    },
    remove: async (path) => {
      dies('rename', false);
      await nodeDisk.remove(path);
    },
    flushFolder: async (path) => {
      dies('flush', path.endsWith('attachments'));
      await nodeDisk.flushFolder(path);
    },
    open: async (path, how) => {
      const opened = await nodeDisk.open(path, how);
      const write: typeof opened.write = async (bytes, position) => {
        dies('note', path.includes('ndjson'));
        await opened.write(bytes, position);
      };
      return { ...opened, write };
    },
  });
  granted(await choose(bench));
  death.comes = true;
  expect(await attach(bench, 'd1am')).toMatchObject({ refused: 'not-written' });
  expect(attachments(bench).length).toBeGreaterThan(0);
  Object.assign(death, { comes: false, hasCome: false });
  const again = await bench.again();
  await again.kit.requests['answer-room'](false);
  expect(sheets(again)).toEqual([]);
  expect(attachments(again).filter((name) => !/^signed-.*\.jpg$/u.test(name))).toEqual([]);
  expect(granted(await again.kit.requests['verify-training'](''))).toMatchObject({ isIntact: true });
  await act(again, { kind: 'erase-persons', place: 'Beograd' });
  expect(attachments(again)).toEqual([]);
});

describe('a file that is no signed sheet', () => {
  const asked: { bench?: Bench; more: Partial<SheetReader> } = { more: {} };
  const refusedBy = async (content: string | Uint8Array, more: Partial<SheetReader> = {}): Promise<unknown> => {
    asked.more = more;
    const { bench } = asked;
    if (!bench) throw new Error('no kit is open');
    chosen(bench, content);
    const answer = await choose(bench);
    expect(await attach(bench, 'd1am')).toEqual({ refused: 'no-signed-sheet-in-hand' });
    return answer;
  };
  const refused = (why: string, values: object = {}) => ({ refused: why, values: { file, ...values } });

  test('is refused in words: neither kind, locked, damaged, too long, too fine', async () => {
    asked.bench = await openWith({
      open: (bytes) => (asked.more.open ?? reader.open)(bytes),
      openPhoto: (bytes) => (asked.more.openPhoto ?? reader.openPhoto)(bytes),
      draw: (number, detail) => (asked.more.draw ?? reader.draw)(number, detail),
      close: () => {},
    });
    expect(await refusedBy('GIF89a')).toEqual(refused('not-a-signed-sheet'));
    expect(await refusedBy('')).toEqual(refused('not-a-signed-sheet'));
    expect(await refusedBy('%PDF-', { open: async () => ({ fault: 'pdf-locked' }) })).toEqual(refused('pdf-locked'));
    expect(await refusedBy('%PDF-', { open: async () => ({ fault: 'pdf-damaged' }) })).toEqual(refused('pdf-damaged'));
    expect(await refusedBy('%PDF-', { open: async () => ({ pages: 21 }) })).toEqual(
      refused('signed-sheet-too-long', { pages: 21, most: 20 }),
    );
    expect(await refusedBy('%PDF-', { draw: async () => undefined })).toEqual(refused('signed-sheet-page-damaged', { page: 1 }));
    expect(await refusedBy(pngOf(8, 8), { openPhoto: async () => false })).toEqual(refused('signed-sheet-damaged'));
    expect(await refusedBy(jpegOf(1, 1).subarray(0, 24))).toEqual(refused('signed-sheet-damaged'));
    expect(await refusedBy(jpegOf(9000, 9000))).toEqual(refused('signed-sheet-too-fine', { most: 64 }));
    expect(await refusedBy(pngOf(9000, 9000))).toEqual(refused('signed-sheet-too-fine', { most: 64 }));
    const dead = async () => {
      throw new CannotRead('gone');
    };
    expect(await refusedBy(pngOf(8, 8), { openPhoto: dead })).toEqual(refused('signed-sheet-unread'));
  });

  test('is left in the middle of reading, and nothing is told of it', async () => {
    const leaving: { bench?: Bench } = {};
    const bench = await openWith({
      ...reader,
      draw: async (number, detail) => {
        if (number === 2) await leaving.bench?.kit.requests['leave-signed-sheet']();
        return reader.draw(number, detail);
      },
    });
    leaving.bench = bench;
    expect(await choose(bench)).toBeUndefined();
    expect(await attach(bench, 'd1am')).toEqual({ refused: 'no-signed-sheet-in-hand' });
  });
});

describe('a disk that is full', () => {
  /** Refuses what is written of files whose path says so. */
  const fullFor = (where: RegExp): { readonly disk: Disk; isFull: boolean } => {
    const full = {
      isFull: false,
      disk: {
        ...nodeDisk,
        open: async (path: string, how: 'create' | 'reopen') => {
          const opened = await nodeDisk.open(path, how);
          const write: typeof opened.write = async (bytes, position) => {
            if (full.isFull && where.test(path)) throw Object.assign(new Error('full'), { code: 'ENOSPC' });
            await opened.write(bytes, position);
          };
          return { ...opened, write };
        },
      },
    };
    return full;
  };

  test.each([
    ['at its second page', /signed-.*-2/u],
    ['when it is to be noted', /ndjson/u],
  ])('leaves nothing half of it, %s, and it can be attached once there is room', async (_, where) => {
    const full = fullFor(where);
    const bench = await openWith(reader, full.disk);
    granted(await choose(bench));
    full.isFull = true;
    expect(await attach(bench, 'd1am')).toMatchObject({ refused: 'not-written' });
    expect([attachments(bench), sheets(bench)]).toEqual([[], []]);
    full.isFull = false;
    granted(await attach(bench, 'd1am'));
    expect([attachments(bench).length, sheets(bench).length]).toEqual([3, 1]);
  });

  test('is kept from what a bundle could not carry', async () => {
    const bench = await openWith();
    mkdirSync(attachmentsFolder(bench), { recursive: true });
    writeFileSync(join(attachmentsFolder(bench), 'own-1.png'), Buffer.alloc(95_000_000));
    granted(await choose(bench));
    expect(await attach(bench, 'd1am')).toEqual({ refused: 'signed-sheets-full', values: { file, most: 95 } });
    expect(attachments(bench)).toEqual(['own-1.png']);
  });
});
