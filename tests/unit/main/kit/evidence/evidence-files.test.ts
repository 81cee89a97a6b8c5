/** The evidence file on its way to the disk: whole, in its order, without a name in any name, and nothing that lies there is touched. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { entriesOf } from '../../../../../domain/evidence/plan';
import type { EvidenceRequest, MadeEvidence } from '../../../../../domain/evidence/requests';
import { isRefusal, type Refusal } from '../../../../../domain/kernel/refusal';
import { CannotDraw } from '../../../../../main/drawing/drawer';
import { drawnSheet } from '../../../../../main/export/drawn-sheet';
import type { DrawSheet } from '../../../../../main/export/sheet-order';
import type { Disk } from '../../../../../main/store/disk';
import { nodeDisk } from '../../../../../main/store/node-disk';
import { textFrom } from '../../../../outside';
import { personNamed } from '../../../builders';
import { lineOf } from '../../../pdf-reader';
import { contentWithEvidence, writeSmallContent } from '../../content/small-content';
import { act, type Bench, belgrade, emptyFolder, openInFolder } from '../open-in-folder';

const asked: EvidenceRequest = { language: 'sr-Latn', personalData: true, as: 'folder', withoutCode: false };

/** Names in a training whose second day is still to come. */
const names = [
  '00-beograd-2023-10-11-sadržaj.pdf',
  '01-beograd-2023-10-11-agenda-za-učesnike.pdf',
  '02-beograd-2023-10-11-prisustvo-1-dan.pdf',
  '03-beograd-2023-10-11-prisustvo-2-dan.pdf',
  '05-beograd-2023-10-11-tabela-učesnika.csv',
  '06-beograd-2023-10-11-tabela-učesnika-bez-podataka-o-ličnosti.csv',
  'SHA256SUMS',
];

interface Broken {
  /** The path of a file that is written. */
  readonly path: string;
  readonly code: string;
}

const failing = (broken: () => Broken | undefined): Disk => ({
  ...nodeDisk,
  open: async (path, how) => {
    const fault = broken();
    if (fault && path.includes(fault.path)) throw Object.assign(new Error(fault.code), { code: fault.code });
    return nodeDisk.open(path, how);
  },
});

async function opened(drawSheet: DrawSheet = drawnSheet, broken: () => Broken | undefined = () => undefined): Promise<Bench> {
  const content = emptyFolder();
  writeSmallContent(content, contentWithEvidence);
  const bench = await openInFolder(emptyFolder(), content, undefined, undefined, { drawSheet, disk: failing(broken) });
  await bench.kit.requests['create-training']({ ...belgrade, programme: 'small' });
  await bench.kit.requests['answer-room'](false);
  await act(
    bench,
    { kind: 'add-participant', person: personNamed('Živojin', 'Šćepanović') },
    { kind: 'mark-remaining', halfDay: 'd1am', state: 'present' },
    { kind: 'mark-remaining', halfDay: 'd1pm', state: 'present' },
  );
  return bench;
}

function granted<Answer>(answer: Answer | Refusal | undefined): Answer {
  if (answer === undefined || isRefusal(answer)) throw new Error(`Refused: ${JSON.stringify(answer)}`);
  return answer;
}

async function made(bench: Bench, place: string, more: Partial<EvidenceRequest> = {}): Promise<MadeEvidence> {
  bench.choose = place;
  return granted(await bench.kit.requests['make-evidence']({ ...asked, ...more }));
}

/** With what is in them. */
const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => `${name} ${sha256(readFileSync(join(folder, name)))}`)
    .toSorted();

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Each file's digest by its name, as the list says. */
const listed = (sums: Uint8Array): ReadonlyMap<string, string> =>
  new Map(
    Buffer.from(sums)
      .toString('utf8')
      .trimEnd()
      .split('\n')
      .map((line) => {
        const [, digest = '', name = ''] = /^([0-9a-f]{64}) {2}(.+)$/u.exec(line) ?? [];
        return [name, digest] as const;
      }),
  );

describe('an evidence file', () => {
  test('is looked at first, and that changes nothing', async () => {
    const bench = await opened();
    const before = filesIn(bench.folder);
    const plan = granted(await bench.kit.requests['plan-evidence']({ personalData: true }));
    expect(entriesOf(plan).map(({ state }) => state.is)).toEqual(['ready', 'ready', 'incomplete', 'none', 'incomplete', 'incomplete']);
    expect(filesIn(bench.folder)).toEqual(before);
  });

  test('lies in an empty folder in its order, each file with its digest, and no name of a person in any name', async () => {
    const bench = await opened();
    const out = emptyFolder();
    const { path, files, lacking, failed } = await made(bench, out);
    expect({ path, files, failed }).toEqual({ path: out, files: names, failed: [] });
    expect(lacking.map(({ document }) => document)).toEqual(['attendance-2', 'participants', 'participants']);
    expect(readdirSync(out).toSorted()).toEqual(names);
    const sums = listed(readFileSync(join(out, 'SHA256SUMS')));
    expect([...sums.keys()].toSorted()).toEqual(names.filter((name) => name !== 'SHA256SUMS'));
    for (const [name, digest] of sums) expect(sha256(readFileSync(join(out, name)))).toBe(digest);
    expect(readFileSync(join(out, names[4] ?? ''), 'utf8')).toContain('Šćepanović');
    expect(readFileSync(join(out, names[5] ?? ''), 'utf8')).not.toContain('Šćepanović');
  });

  test('is found whole by the program that everybody has for it', async ({ skip }) => {
    skip(process.platform !== 'linux', 'sha256sum comes with Linux');
    const bench = await opened();
    const out = emptyFolder();
    await made(bench, out, { language: 'sr-Cyrl' });
    const told = textFrom('sh', ['-c', 'cd "$1" && sha256sum -c SHA256SUMS', 'sh', out], { env: { ...process.env, LC_ALL: 'C.UTF-8' } });
    expect(told.trimEnd().split('\n')).toHaveLength(names.length - 1);
    expect(told).toMatch(/02-beograd-2023-10-11-присуство-1-дан\.pdf: OK/u);
  });

  test('says in its table of contents what is missing, and of each document its file and digest', async () => {
    const bench = await opened();
    const out = emptyFolder();
    await made(bench, out);
    const words = await lineOf(readFileSync(join(out, names[0] ?? '')));
    expect(words).toMatch(/Šta nedostaje .*Prisustvo, 2\. dan: 2\. dana niko nije upisan/u);
    expect(words).toContain('Beograd');
    const digits = words.replaceAll(/\s+/gu, '');
    for (const name of names.slice(1, -1)) expect(digits).toContain(sha256(readFileSync(join(out, name))).slice(0, 32));
    expect(words).not.toContain('Šćepanović');
  });

  test('goes into a folder of its own where something lies already, and touches none of that', async () => {
    const bench = await opened();
    const out = emptyFolder();
    const mine = join(out, names[1] ?? '');
    writeFileSync(mine, 'mine');
    mkdirSync(join(out, 'Beograd-2023-10-11-dokumentacija-obuke'));
    const { path } = await made(bench, out);
    expect(readFileSync(mine, 'utf8')).toBe('mine');
    expect(path).toBe(join(out, 'beograd-2023-10-11-dokumentacija-obuke (2)'));
    expect(readdirSync(path).toSorted()).toEqual(names);
    expect((await made(bench, out)).path).toBe(join(out, 'beograd-2023-10-11-dokumentacija-obuke (3)'));
  });

  test('as one archive holds the same files', async () => {
    const bench = await opened();
    const path = join(emptyFolder(), 'evidence.zip');
    expect((await made(bench, path, { as: 'zip' })).files).toEqual(names);
    const found = unzipSync(readFileSync(path));
    expect(Object.keys(found)).toEqual(names);
    for (const [name, digest] of listed(found.SHA256SUMS ?? new Uint8Array())) expect(sha256(found[name] ?? new Uint8Array())).toBe(digest);
  });

  test('without personal data has nobody in any file, and says what that left out', async () => {
    const bench = await opened();
    const out = emptyFolder();
    const { lacking, files } = await made(bench, out, { personalData: false });
    expect(lacking.map(({ document, state }) => [document, state.is])).toEqual([
      ['attendance-1', 'left-out'],
      ['attendance-2', 'left-out'],
      ['participants', 'incomplete'],
    ]);
    expect(files).toEqual([names[0], names[1], '05-beograd-2023-10-11-tabela-učesnika-bez-podataka-o-ličnosti.csv', 'SHA256SUMS']);
    for (const file of files) expect(readFileSync(join(out, file)).includes('Šćepanović')).toBe(false);
  });
});

describe('when something goes wrong', () => {
  test.for(['CannotDraw', 'a fault of the kit'])(
    'one document that can’t be made (%s) is named, and the others are whole',
    async (fault) => {
      const drawSheet: DrawSheet = (sheet, ...rest) => {
        if (!('title' in sheet) || !('columns' in sheet) || !sheet.totals) return drawnSheet(sheet, ...rest);
        throw fault === 'CannotDraw' ? new CannotDraw('too late') : new TypeError('undefined is not a function');
      };
      const bench = await opened(drawSheet);
      const out = emptyFolder();
      const { files, failed } = await made(bench, out);
      expect(failed.map(({ entry, file, why }) => [entry?.document, file, why.refused])).toEqual(
        (['1', '2'] as const).map((day) => [
          `attendance-${day}`,
          `0${Number(day) + 1}-beograd-2023-10-11-prisustvo-${day}-dan.pdf`,
          fault === 'CannotDraw' ? 'sheet-not-drawn' : 'document-fault',
        ]),
      );
      expect(files).toEqual(names.filter((name) => !name.includes('prisustvo')));
      for (const [name, digest] of listed(readFileSync(join(out, 'SHA256SUMS'))))
        expect(sha256(readFileSync(join(out, name)))).toBe(digest);
      const words = await lineOf(readFileSync(join(out, names[0] ?? '')));
      expect(words).toContain('Prisustvo, 1. dan: nije moglo da se napravi.');
    },
  );

  test('a file for which the disk has no room is named, no half of it lies there, and the others are whole', async () => {
    const bench = await opened(undefined, () => ({ path: '02-beograd-2023-10-11-prisustvo', code: 'ENOSPC' }));
    const out = emptyFolder();
    const { files, failed } = await made(bench, out);
    expect(failed).toMatchObject([{ file: names[2], why: { refused: 'document-not-written' } }]);
    expect(readdirSync(out).toSorted()).toEqual(names.filter((name) => name !== names[2]));
    expect(files).toEqual(names.filter((name) => name !== names[2]));
    expect(listed(readFileSync(join(out, 'SHA256SUMS'))).has(names[2] ?? '')).toBe(false);
  });

  test('a stick that is pulled out in the middle leaves what was there whole, and the rest is named', async () => {
    let isOut = false;
    const out = emptyFolder();
    const bench = await opened(undefined, () => {
      isOut ||= existsSync(join(out, names[2] ?? ''));
      return isOut ? { path: out, code: 'EIO' } : undefined;
    });
    const { files, failed } = await made(bench, out);
    expect(files).toEqual(names.slice(1, 3));
    expect(failed.map(({ file }) => file)).toEqual([names[3], names[4], names[5], names[0], 'SHA256SUMS']);
    expect(readdirSync(out).toSorted()).toEqual(names.slice(1, 3));
  });

  test('where nothing can be written it is a refusal, and no folder is left behind', async () => {
    const out = emptyFolder();
    writeFileSync(join(out, 'mine.txt'), 'mine');
    const bench = await opened(undefined, () => ({ path: out, code: 'ENOSPC' }));
    bench.choose = out;
    expect(await bench.kit.requests['make-evidence'](asked)).toMatchObject({ refused: 'document-not-written' });
    expect(readdirSync(out)).toEqual(['mine.txt']);
    bench.choose = join(out, 'evidence.zip');
    expect(await bench.kit.requests['make-evidence']({ ...asked, as: 'zip' })).toMatchObject({ refused: 'export-failed' });
    expect(readdirSync(out)).toEqual(['mine.txt']);
  });

  test('a person who stops it finds nothing written, and can begin anew', async () => {
    const out = emptyFolder();
    const bench: Bench = await opened((...sheet) => {
      void bench.kit.requests['stop-evidence']();
      return drawnSheet(...sheet);
    });
    bench.choose = out;
    expect(await bench.kit.requests['make-evidence'](asked)).toBeUndefined();
    expect(readdirSync(out)).toEqual([]);
    expect(bench.kit.deskView()).toMatchObject({ evidence: undefined });
  });

  test('it is made once at a time', async () => {
    const bench = await opened();
    bench.choose = emptyFolder();
    const first = bench.kit.requests['make-evidence'](asked);
    await Promise.resolve();
    expect(await bench.kit.requests['make-evidence'](asked)).toEqual({ refused: 'evidence-running' });
    expect(granted(await first).failed).toEqual([]);
  });
});
