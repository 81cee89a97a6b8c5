/** Several documents at once: each file whole, what was saved before a disk refuses stays and is told, and a look writes nothing. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DocumentId } from '../../../../../domain/export/documents';
import { isRefusal } from '../../../../../domain/kernel/refusal';
import { minutes } from '../../../../../domain/kernel/time';
import type { DrawnPage, PdfDetail } from '../../../../../domain/programme/pdf-reading';
import { CannotRead, type PdfReader } from '../../../../../main/pdf/pdf-reader';
import { nodeDisk } from '../../../../../main/store/node-disk';
import { act, type Bench, contentFolder, desk, emptyFolder, openInFolder } from '../open-in-folder';

const asked = (document: DocumentId, format: 'PDF' | 'CSV' | 'XLSX' = 'CSV', personalData = true) =>
  ({ document, format, separator: ',', language: 'en', personalData }) as const;

const tables = [asked('participants'), asked('times'), asked('follow-ups')];

async function sample(helpers: Parameters<typeof openInFolder>[4] = {}): Promise<Bench> {
  const bench = await openInFolder(emptyFolder(), contentFolder, undefined, undefined, helpers);
  await bench.kit.requests['answer-room'](false);
  await bench.kit.requests['create-sample']();
  return bench;
}

describe('several documents', () => {
  it('lie in the folder that was chosen, and what can’t be made is named with its reason', async () => {
    const bench = await sample();
    bench.choose = emptyFolder();
    const saved = await bench.kit.requests['save-documents']([...tables, asked('badges', 'PDF', false), asked('certificates', 'PDF')]);
    expect(saved).toMatchObject({
      asked: 5,
      files: [
        'sample-training-2023-10-11-attendance.csv',
        'sample-training-2023-10-11-time-report.csv',
        'sample-training-2023-10-11-follow-up-workshops.csv',
      ],
      notMade: [
        { document: 'badges', why: { refused: 'sheet-always-names' } },
        { document: 'certificates', why: { refused: 'no-certificates' } },
      ],
      problem: undefined,
      isStopped: false,
    });
    expect(readdirSync(bench.choose)).toHaveLength(3);
    await bench.kit.requests['open-exported']('open');
    expect(bench.opened).toEqual([join(bench.choose, 'sample-training-2023-10-11-follow-up-workshops.csv')]);
  });

  it('stop where the disk refuses: what was saved stays whole, and no half file lies there', async () => {
    let opened = 0;
    let isFull = false;
    const disk: typeof nodeDisk = {
      ...nodeDisk,
      open: async (path, how) => {
        const file = await nodeDisk.open(path, how);
        if (!isFull) return file;
        opened += 1;
        const refuse = opened > 1;
        return {
          ...file,
          write: async (bytes, position) => {
            if (refuse) throw Object.assign(new Error('full'), { code: 'ENOSPC' });
            return file.write(bytes, position);
          },
          flush: () => file.flush(),
          close: () => file.close(),
        };
      },
    };
    const bench = await sample({ disk });
    bench.choose = emptyFolder();
    isFull = true;
    const saved = await bench.kit.requests['save-documents'](tables);
    isFull = false;
    expect(saved).toMatchObject({
      files: ['sample-training-2023-10-11-attendance.csv'],
      problem: {
        refused: 'documents-not-written',
        values: { file: 'sample-training-2023-10-11-time-report.csv', problem: 'the disk is full' },
      },
    });
    expect(readdirSync(bench.choose)).toEqual(['sample-training-2023-10-11-attendance.csv']);
    expect(readFileSync(join(bench.choose, 'sample-training-2023-10-11-attendance.csv'), 'utf8').split('\r\n').length).toBeGreaterThan(13);
  });

  it('are told one by one, and stop between two when a person says so', async () => {
    const bench = await sample();
    bench.choose = emptyFolder();
    const told: unknown[] = [];
    bench.kit.watch(() => {
      const { documents } = desk(bench);
      told.push(documents);
      if (documents?.made === 1) void bench.kit.requests['stop-documents']();
    });
    const saved = await bench.kit.requests['save-documents'](tables);
    expect(saved).toMatchObject({ isStopped: true, asked: 3, files: ['sample-training-2023-10-11-attendance.csv'] });
    expect(told.at(-1)).toBeUndefined();
    expect(readdirSync(bench.choose)).toHaveLength(1);
  });

  it('into a folder that is gone are none, and the reason is told', async () => {
    const bench = await sample();
    bench.choose = join(emptyFolder(), 'pulled-out');
    const saved = await bench.kit.requests['save-documents'](tables);
    expect(saved).toMatchObject({ files: [], problem: { refused: 'documents-not-written' } });
  });
});

/** Tells of what it was asked. */
function reader(): PdfReader & { readonly asked: string[]; isTaken: boolean } {
  const told: string[] = [];
  const own = {
    asked: told,
    isTaken: false,
    open: async (bytes: Uint8Array) => {
      if (own.isTaken) throw new CannotRead('taken');
      told.push(`open ${Buffer.from(bytes.subarray(0, 4)).toString()}`);
      return { pages: 2 };
    },
    draw: async (page: number, detail: PdfDetail): Promise<DrawnPage> => {
      told.push(`draw ${page} ${detail}`);
      return { title: '', words: '', picture: new Uint8Array([1, 2, 3]), ending: 'jpg', lost: '' };
    },
    close: () => void told.push('close'),
  };
  return own;
}

describe('a look', () => {
  it('at a table shows its first rows, and at a workbook the same', async () => {
    const bench = await sample();
    for (const format of ['CSV', 'XLSX'] as const) {
      const look = await bench.kit.requests['look-at-document'](asked('participants', format));
      if (!look || isRefusal(look) || look.kind !== 'rows') throw new Error(JSON.stringify(look));
      expect(look.head.slice(0, 3)).toEqual(['No.', 'First name', 'Last name']);
      expect([look.rows.length, look.of]).toEqual([13, 13]);
    }
  });

  it('at pages draws each when it is turned to, and leaves nothing open', async () => {
    const ownPdfReader = reader();
    const bench = await sample({ ownPdfReader });
    const folder = readdirSync(bench.folder, { recursive: true }).length;
    expect(await bench.kit.requests['look-at-document'](asked('agenda', 'PDF'))).toEqual({ kind: 'pages', pages: 2 });
    expect(await bench.kit.requests['document-page'](2)).toEqual({ picture: 'data:image/jpeg;base64,AQID' });
    await bench.kit.requests['leave-document']();
    expect(ownPdfReader.asked).toEqual(['open %PDF', 'draw 2 screen', 'close']);
    expect(await bench.kit.requests['document-page'](1)).toMatchObject({ refused: 'document-not-shown' });
    expect(readdirSync(bench.folder, { recursive: true })).toHaveLength(folder);
  });

  it('waits for nobody: while somebody reads a PDF of their own it says that it can’t be shown', async () => {
    const ownPdfReader = reader();
    const bench = await sample({ ownPdfReader });
    ownPdfReader.isTaken = true;
    expect(await bench.kit.requests['look-at-document'](asked('agenda', 'PDF'))).toMatchObject({ refused: 'document-not-shown' });
    expect(await bench.kit.requests['document-picture'](asked('agenda', 'PDF'))).toBeUndefined();
    ownPdfReader.isTaken = false;
    expect(await bench.kit.requests['document-picture'](asked('agenda', 'PDF'))).toMatchObject({ picture: expect.any(String) });
  });
});

const donorFile = `sets:
  - id: donor
    title: { en: Donor, sr: Donator }
    source: { name: { en: Rules, sr: Pravila }, address: "https://example.org", date: "2024", status: ok }
    indicators:
      - { id: trained, name: { en: Trained, sr: Obučeni }, definition: { en: D, sr: D }, unit: { en: people, sr: osobe }, counts: people-completed }
`;

describe('the picture of a card', () => {
  it('is drawn by the reader that drew the one before, and the reader goes once none is waited for', async () => {
    const ownPdfReader = reader();
    const bench = await sample({ ownPdfReader });
    const ask = (id: DocumentId) => bench.kit.requests['document-picture'](asked(id, 'PDF'));
    await Promise.all([ask('agenda'), ask('attendance-1'), ask('attendance-2')]);
    expect(ownPdfReader.asked).toEqual([...Array.from({ length: 3 }, () => ['open %PDF', 'draw 1 card']).flat(), 'close']);
  });

  it('is not made any more once the cards were left, and is when they are seen again', async () => {
    const ownPdfReader = reader();
    const bench = await sample({ ownPdfReader });
    const ask = (id: DocumentId) => bench.kit.requests['document-picture'](asked(id, 'PDF'));
    const [first, second] = [ask('agenda'), ask('attendance-1')];
    await bench.kit.requests['leave-document-pictures']();
    expect([await first, await second]).toEqual([undefined, undefined]);
    expect(ownPdfReader.asked).toEqual(['close']);
    expect(await ask('attendance-1')).toMatchObject({ picture: expect.any(String) });
  });

  it('is drawn anew under another letterhead, and on another day', async () => {
    const ownPdfReader = reader();
    const bench = await sample({ ownPdfReader });
    const drawn = async (): Promise<number> => {
      await bench.kit.requests['document-picture'](asked('agenda', 'PDF'));
      return ownPdfReader.asked.filter((each) => each === 'draw 1 card').length;
    };
    expect([await drawn(), await drawn()]).toEqual([1, 1]);
    await bench.kit.requests['change-settings']({ letterhead: { name: 'Astra' } });
    expect([await drawn(), await drawn()]).toEqual([2, 2]);
    bench.advance(minutes(24 * 60));
    expect([await drawn(), await drawn()]).toEqual([3, 3]);
  });

  it('is drawn anew once the organisation’s key signs or is locked, and once a donor’s indicators came or went', async () => {
    const ownPdfReader = reader();
    const bench = await sample({ ownPdfReader });
    const { requests } = bench.kit;
    const isDrawnAnew = async (): Promise<boolean> => {
      const before = ownPdfReader.asked.length;
      await requests['document-picture'](asked('agenda', 'PDF'));
      return ownPdfReader.asked.slice(before).includes('draw 1 card');
    };
    expect([await isDrawnAnew(), await isDrawnAnew()]).toEqual([true, false]);
    const passphrase = 'lipa reka sova kamen';
    expect(await requests['make-key']('Civic', { passphrase, again: passphrase }, null)).toEqual({ done: true });
    expect([await isDrawnAnew(), await isDrawnAnew()]).toEqual([true, false]);
    expect(await requests['lock-key']()).toEqual({ done: true });
    expect([await isDrawnAnew(), await isDrawnAnew()]).toEqual([true, false]);
    bench.choose = join(emptyFolder(), 'donor.yaml');
    writeFileSync(bench.choose, donorFile);
    expect(await requests['choose-indicators']()).toMatchObject({ sets: [{ id: 'donor' }] });
    expect(await isDrawnAnew()).toBe(false);
    expect(await requests['add-indicators']()).toEqual({ done: true });
    expect([await isDrawnAnew(), await isDrawnAnew()]).toEqual([true, false]);
  });

  it('is drawn once until the training changes, and not while a day runs', async () => {
    const ownPdfReader = reader();
    const bench = await sample({ ownPdfReader });
    const picture = () => bench.kit.requests['document-picture'](asked('agenda', 'PDF'));
    await Promise.all([picture(), picture()]);
    await picture();
    expect(ownPdfReader.asked.filter((each) => each === 'draw 1 card')).toHaveLength(1);
    await act(bench, { kind: 'mark-remaining', halfDay: 'd1am', state: 'present' });
    await picture();
    expect(ownPdfReader.asked.filter((each) => each === 'draw 1 card')).toHaveLength(2);
    await act(bench, { kind: 'start-day', day: 1 });
    expect(await picture()).toBeUndefined();
    expect(ownPdfReader.asked.filter((each) => each === 'draw 1 card')).toHaveLength(2);
  });
});
