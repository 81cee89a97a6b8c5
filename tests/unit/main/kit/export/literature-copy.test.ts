/** Literature on its way to a stick: whole files, none written over, and a stick that is full or gone is said plainly. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Low, Memory } from 'lowdb';
import { expect, test } from 'vitest';
import type { TrainingId } from '../../../../../domain/kernel/ids';
import { emptyTraining } from '../../../../../domain/training/state';
import { knownProgramme } from '../../../../../main/content/known-programmes';
import { LiteratureCopy } from '../../../../../main/kit/export/literature-copy';
import { noFiles } from '../../../../../main/kit/no-files';
import type { Disk } from '../../../../../main/store/disk';
import { nodeDisk } from '../../../../../main/store/node-disk';
import { firstSettings, type Settings } from '../../../../../main/store/settings';
import { ownProgrammeFolder, ownTrainingsFolder } from '../../../../../main/store/trainings-folder';
import { momentAt } from '../../../builders';
import { emptyFolder } from '../open-in-folder';

const id = 'training' as TrainingId;
const lists = ['further-reading.pdf', 'za-dalje-čitanje.pdf', 'за-даље-читање.pdf'];

const poster = Buffer.from('\u0089PNG\r\n\u001a\n of the poster', 'latin1');
const packedFiles = { 'leaflet.pdf': '%PDF-1.7 of the leaflet', 'poster.png': poster, '.DS_Store': '', ...foreignFiles() };

/** What a stranger may have put there. */
function foreignFiles(): Readonly<Record<string, string>> {
  return { 'setup.exe': 'MZ\0', 'invoice.pdf': 'MZ\0', 'page.html': '<script></script>' };
}
const foreign = Object.keys(foreignFiles()).toSorted();

interface Bench {
  readonly stick: string;
  readonly remembered: string[];
  /** What was shown while files went over. */
  readonly shown: string[];
  readonly copy: () => ReturnType<LiteratureCopy['copy']>;
}

/** A training whose programme has two files to give away. `broken`: what the disk answers at this file. */
async function bench(broken: { readonly name: string; readonly code: string } | undefined = undefined): Promise<Bench> {
  const dataFolder = emptyFolder();
  const trainingsFolder = ownTrainingsFolder(dataFolder);
  const packed = join(ownProgrammeFolder(trainingsFolder, id), 'literature');
  mkdirSync(packed, { recursive: true });
  for (const [name, bytes] of Object.entries(packedFiles)) writeFileSync(join(packed, name), bytes);
  const stick = emptyFolder();
  const disk: Disk = {
    ...nodeDisk,
    open: async (path, how) => {
      if (broken && path.startsWith(stick) && path.includes(broken.name))
        throw Object.assign(new Error(broken.code), { code: broken.code });
      return nodeDisk.open(path, how);
    },
  };
  const remembered: string[] = [];
  const shown: string[] = [];
  const out: LiteratureCopy = new LiteratureCopy(
    {
      disk,
      dataFolder,
      trainingsFolder,
      contentFolder: resolve('content'),
      documentClock: { now: () => momentAt('17:00') },
      settings: new Low(new Memory<Settings>(), firstSettings('en')),
      files: {
        ...noFiles,
        chooseFolder: async () => stick,
      },
    },
    (path) => remembered.push(path),
    () => shown.push(out.progress ? `${out.progress.copied}/${out.progress.of}` : 'done'),
  );
  const programme = await knownProgramme(resolve('content/prevention-of-trafficking'));
  return {
    stick,
    remembered,
    shown,
    copy: () => out.copy({ programme, log: { id, training: { state: emptyTraining(id) } } }, ['en', 'sr-Latn', 'sr-Cyrl']),
  };
}

test('the list in each language and the files of the programme go over, and how far that is can be seen', async () => {
  const { stick, remembered, shown, copy } = await bench();
  expect(await copy()).toEqual({ files: [...lists, 'leaflet.pdf', 'poster.png'], there: [], foreign });
  expect(readdirSync(stick).toSorted()).toEqual([...lists, 'leaflet.pdf', 'poster.png'].toSorted());
  expect(remembered).toEqual([join(stick, 'further-reading.pdf')]);
  expect(shown).toEqual(['0/0', '0/8', '1/8', '2/8', '3/8', '3/8', '4/8', '4/8', '5/8', 'done']);
});

test('copied again nothing is written; another file of the same name stays, and ours lies beside it', async () => {
  const { stick, copy } = await bench();
  await copy();
  writeFileSync(join(stick, 'poster.png'), 'somebody’s own');
  expect(await copy()).toEqual({ files: ['poster (2).png'], there: [...lists, 'leaflet.pdf'], foreign });
  expect(readFileSync(join(stick, 'poster.png'), 'utf8')).toBe('somebody’s own');
  expect(readFileSync(join(stick, 'poster (2).png'))).toEqual(poster);
});

test.each([
  ['ENOSPC', 'the disk is full'],
  ['ENODEV', 'the drive is not there (was a stick pulled out?)'],
  ['EROFS', 'this folder can only be read'],
])('%s in the middle: what went over is whole, nothing lies there in half, and it is said how many', async (code, problem) => {
  const { stick, shown, copy } = await bench({ name: 'leaflet', code });
  expect(await copy()).toEqual({ refused: 'literature-not-copied', values: { problem, copied: 3, of: 8 } });
  expect(readdirSync(stick).toSorted()).toEqual(lists.toSorted());
  expect(shown.at(-1)).toBe('done');
});
