import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ContentCheck } from '../../../../main/content/content-check';
import { readFiles } from '../../../../main/content/content-files';
import { KeptReading } from '../../../../main/content/kept-reading';
import { programmeFrom } from '../../../../main/content/programme-folder';

test('a programme that is read again after a change is what it would be if it were read for the first time', async () => {
  const files = await readFiles('content/examples/first-aid');
  const kept = new KeptReading();
  expect(programmeFrom(files, kept)).toEqual(programmeFrom(files));
  const sources = readFileSync('content/examples/first-aid/sources.yaml', 'utf8');
  for (const [file, text] of [
    ['sources.yaml', sources.replace(/^\S+:/mu, 'S999:')],
    ['agenda.yaml', String(files.get('agenda.yaml')).replace('minutes: ', 'minutes: 1')],
    ['theme.yaml', 'worlds: {}\nusual: none\n'],
    ['statements.yaml', 'statements: [{ id: 1 }]\n'],
    ['quiz.yaml', ': : :'],
  ] as const) {
    const changed = new Map([...files, [file, text]]);
    expect(programmeFrom(changed, kept), file).toEqual(programmeFrom(changed));
    expect(programmeFrom(files, kept), `after ${file}`).toEqual(programmeFrom(files));
  }
});

test('a drawing that got another name is looked for under its own', async () => {
  const files = await readFiles('content/prevention-of-trafficking');
  const kept = new KeptReading();
  const problemsIn = (read: typeof files) => {
    const check = new ContentCheck(read, kept);
    check.theme(undefined);
    return check.problems;
  };
  expect(problemsIn(files)).toEqual([]);
  const renamed = new Map([...files].map(([file, text]) => [file === 'scenes/bench.svg' ? 'scenes/seat.svg' : file, text]));
  expect(problemsIn(renamed)).toContainEqual({ file: 'scenes/bench.svg', line: 1, key: 'file-missing' });
});

test('what is no longer read from the same is read anew', () => {
  const kept = new KeptReading();
  expect(kept.of('a', [1, 2], () => 'first')).toBe('first');
  expect(kept.of('a', [1, 2], () => 'second')).toBe('first');
  expect(kept.of('a', [1], () => 'third')).toBe('third');
  expect(kept.of('a', [1, 3], () => 'fourth')).toBe('fourth');
});

test('what nobody asked for since the reading before is forgotten, but not the parts of what is as it was', () => {
  const kept = new KeptReading();
  const reads: string[] = [];
  const read = (what: string, version: number, within: () => void = () => {}) =>
    kept.of(what, [version], () => {
      reads.push(what);
      within();
    });
  const whole = (version: number): void => read('whole', version, () => read('part', 1));
  kept.begin();
  whole(1);
  read('other', 1);
  for (let round = 0; round < 3; round += 1) {
    kept.begin();
    whole(1);
  }
  whole(2);
  read('other', 1);
  expect(reads).toEqual(['whole', 'part', 'other', 'whole', 'other']);
});
