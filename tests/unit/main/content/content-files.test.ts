/** What the disk does to a programme's files: each that can't be read is told by its name, and the others are read. */

import type * as Files from 'node:fs';
import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import type * as Promises from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { bytesAmong, readBytes } from '../../../../main/content/content-files';
import { knownProgramme } from '../../../../main/content/known-programmes';
import { readWithProblems } from '../../../../main/content/programme-folder';
import { toldWithPlace } from '../../../../main/content/told-problem';
import { everyFile } from './every-file';

/** The end of a path that the system refuses to this user; root, as whom tests may run, is refused nothing. */
const refused = vi.hoisted(() => ({ path: '' }));
const refusal = (path: string): Error | undefined =>
  refused.path !== '' && path.endsWith(refused.path) ? Object.assign(new Error('refused'), { code: 'EACCES' }) : undefined;
vi.mock('node:fs', async (original) => {
  const real = await original<typeof Files>();
  const readFile = (path: string, done: (error: Error | null, read?: Uint8Array) => void): void => {
    const why = refusal(path);
    if (why) done(why);
    else real.readFile(path, done);
  };
  return { ...real, readFile };
});
vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof Promises>();
  const readdir = async (path: string): Promise<readonly string[]> => {
    const why = refusal(path);
    if (why) throw why;
    return real.readdir(path);
  };
  return { ...real, readdir };
});

function programmeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kit-content-'));
  onTestFinished(() => {
    refused.path = '';
    rmSync(folder, { recursive: true, force: true });
  });
  for (const [name, text] of Object.entries(everyFile)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

const toldIn = async (folder: string): Promise<readonly string[]> =>
  (await readWithProblems(folder)).problems.map((problem) => toldWithPlace(problem, 'en'));

const agenda = (folder: string): string => join(folder, 'agenda.yaml');
const faults: readonly (readonly [what: string, harm: (folder: string) => void, told: readonly string[]])[] = [
  [
    'a folder where a file should be',
    (folder) => {
      rmSync(agenda(folder));
      mkdirSync(agenda(folder));
    },
    ['agenda.yaml, line 1: a folder lies here instead of the file: rename it, and put the file in its place'],
  ],
  [
    'links in a circle',
    (folder) => {
      rmSync(agenda(folder));
      symlinkSync('agenda.yaml', agenda(folder));
    },
    ['agenda.yaml, line 1: links lead in a circle here: put the file itself in their place'],
  ],
  [
    'a link that leads nowhere',
    (folder) => {
      rmSync(agenda(folder));
      symlinkSync('gone.yaml', agenda(folder));
    },
    ['agenda.yaml, line 1: the file is missing'],
  ],
  [
    'no file but a device',
    (folder) => {
      rmSync(agenda(folder));
      symlinkSync('/dev/null', agenda(folder));
    },
    ['agenda.yaml, line 1: this is no file that can be read: put one in its place'],
  ],
  [
    'half a gigabyte',
    (folder) => truncateSync(agenda(folder), 500_000_000),
    ['agenda.yaml, line 1: it has more than 200 kB, too much for a text of a programme: shorten it'],
  ],
  [
    'a file that may not be read',
    () => {
      refused.path = 'agenda.yaml';
    },
    ['agenda.yaml, line 1: it may not be read: allow reading in its properties, or copy it here anew'],
  ],
  [
    'a folder that may not be looked into',
    () => {
      refused.path = 'slides';
    },
    ['slides, line 1: it may not be read: allow reading in its properties, or copy it here anew'],
  ],
  [
    'a file where a folder should be',
    (folder) => {
      renameSync(join(folder, 'papers'), join(folder, 'old'));
      writeFileSync(join(folder, 'papers'), '');
    },
    ['papers, line 1: a file lies here instead of the folder: rename it, and put the folder in its place'],
  ],
  ['no file that names the programme', (folder) => rmSync(join(folder, 'programme.yaml')), ['programme.yaml, line 1: the file is missing']],
];

test.each(faults)('%s is told once, as what it is', async (_, harm, told) => {
  const folder = programmeFolder();
  expect(await toldIn(folder)).toEqual([]);
  harm(folder);
  expect(await toldIn(folder)).toEqual(told);
});

test.each([
  ['files without end', 1_000, 10, 'slides/x0378.md'],
  ['files that are too large together', 30, 199_000, 'slides/x0010.md'],
])('%s are not read, and the first that is too much is told', async (_, count, size, first) => {
  const folder = programmeFolder();
  for (let number = 0; number < count; number += 1) {
    writeFileSync(join(folder, 'slides', `x${String(number).padStart(4, '0')}.md`), 'a'.repeat(size));
  }
  const [told] = await toldIn(folder);
  expect(told).toContain(`${first}, line 1: a programme’s text has more than 400 files, or more than 2000 kB in all`);
});

test('a folder that links back to the programme is read once', async () => {
  const folder = programmeFolder();
  symlinkSync('..', join(folder, 'slides', 'again'));
  symlinkSync('.', join(folder, 'again'));
  expect(await toldIn(folder)).toEqual([]);
});

test('what was mended is read at once', async () => {
  const folder = programmeFolder();
  refused.path = 'agenda.yaml';
  await expect(knownProgramme(folder)).rejects.toThrow(/agenda.yaml, line 1: it may not be read/u);
  refused.path = '';
  expect((await knownProgramme(folder)).id).toBe('small');
});

test('of files in memory the same is read as of those in a folder', async () => {
  const folder = programmeFolder();
  const others = {
    'slides/more/deep.en.md': 'x',
    'media/words.md': 'x',
    'media/film.mp4': 'x',
    'scenes/words.md': 'x',
    'slides/large.en.md': 'x'.repeat(200_001),
  };
  const files = Object.entries({ ...everyFile, ...others });
  for (const [name, text] of Object.entries(others)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const read = await readBytes(folder);
  expect(read.get('slides/large.en.md')).toMatchObject([{ key: 'file-large' }]);
  const among = bytesAmong(new Map(files.toReversed().map(([name, text]) => [name, Buffer.from(text)])));
  expect([...among]).toEqual([...read]);
});
