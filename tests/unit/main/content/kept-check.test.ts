import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { checkProgramme } from '../../../../main/content/checks';
import { KeptReading } from '../../../../main/content/kept-reading';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** That nobody changed for a while. */
function copied(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kept-check-'));
  folders.push(folder);
  cpSync('content/examples/first-aid', folder, { recursive: true });
  for (const file of namesIn(folder)) leaveFor(join(folder, file));
  return folder;
}

/** An hour. */
function leaveFor(path: string): void {
  const long = new Date(Math.floor(Date.now() / 1_000 - 3_600) * 1_000);
  utimesSync(path, long, long);
}

const namesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted();

const changeText = (folder: string, file: string, change: (text: string) => string): void =>
  writeFileSync(join(folder, file), change(readFileSync(join(folder, file), 'utf8')));

/** Says what it had to read, and did not know. */
class TellingReading extends KeptReading {
  read: string[] = [];

  override of<Read>(what: string, from: readonly unknown[], read: () => Read): Read {
    return super.of(what, from, () => {
      this.read.push(what);
      return read();
    });
  }

  override later<Read>(what: string, from: readonly unknown[], read: () => Promise<Read>): Promise<Read> {
    return super.later(what, from, () => {
      this.read.push(what);
      return read();
    });
  }
}

test('after a letter in a slide, the next check takes apart that slide and nothing else', async () => {
  const folder = copied();
  const kept = new TellingReading();
  await checkProgramme(folder, kept);
  expect(kept.read.length).toBeGreaterThan(60);
  kept.read = [];
  await checkProgramme(folder, kept);
  expect(kept.read).toEqual([]);

  const file = 'slides/bleeding.en.md';
  changeText(folder, file, (text) => text.replace('# ', '\n\n# More '));
  await checkProgramme(folder, kept);
  const [heading] = /# More .*/u.exec(readFileSync(join(folder, file), 'utf8')) ?? [''];
  expect(kept.read.length).toBeLessThan(10);
  for (const what of kept.read.filter((each) => !/^(?:slides|texts) slides\/bleeding\.en\.md$/u.test(each)))
    expect(what).toSatisfy((each: string) => each.includes(heading) || each.startsWith('says ') || each.startsWith('gives away '));
});

/** What a hand does to a line. */
const acts: readonly ((line: string) => string)[] = [
  () => '',
  (line) => `${line}\n${line}`,
  (line) => `${line}\n\n`,
  (line) => line.replace(/\p{L}+/u, 'Reč'),
  (line) => `${line} 112 od 300`,
  (line) => line.replace(/[:#{]/u, ''),
  (line) => `${line}\n- another point`,
  (line) => line.toUpperCase(),
];

test('it says the same as one that begins anew, whatever was changed before', async () => {
  const folder = copied();
  const files = namesIn(folder).filter((file) => /\.(?:md|yaml)$/u.test(file));
  const edit = fc.record({
    file: fc.constantFrom(...files),
    where: fc.double({ min: 0, max: 0.999, noNaN: true }),
    act: fc.constantFrom(...acts),
  });
  const kept = new KeptReading();
  await fc.assert(
    fc.asyncProperty(edit, fc.boolean(), async ({ file, where, act }, isTakenBack) => {
      const before = readFileSync(join(folder, file), 'utf8');
      changeText(folder, file, (text) => {
        const lines = text.split('\n');
        return lines.map((line, index) => (index === Math.floor(where * lines.length) ? act(line) : line)).join('\n');
      });
      const fresh = await checkProgramme(folder);
      expect(await checkProgramme(folder, kept)).toEqual(fresh);
      if (isTakenBack) writeFileSync(join(folder, file), before);
    }),
    { numRuns: 25 },
  );
});

test('a picture that was written over is looked at again, also when it is as long and as old as before', async () => {
  const folder = copied();
  const path = join(folder, 'media', 'door.png');
  mkdirSync(join(folder, 'media'));
  writeFileSync(path, readFileSync('docs/agenda.png'));
  leaveFor(path);
  const kept = new TellingReading();
  const before = await checkProgramme(folder, kept);
  kept.read = [];
  expect(await checkProgramme(folder, kept)).toEqual(before);
  expect(kept.read).toEqual([]);
  writeFileSync(path, Buffer.alloc(readFileSync(path).length, 'x'));
  leaveFor(path);
  const after = await checkProgramme(folder, kept);
  expect(after.problems).toContainEqual({ file: 'media/door.png', line: 1, key: 'foreign-file' });
  expect(after).toEqual(await checkProgramme(folder));
});
