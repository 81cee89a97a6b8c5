/** The check tells people who edit the programme, with file and line, what the room could not read; what is shipped can be read. */
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { folderForApp } from '../../scripts/launcher.mjs';
import { lineOfSlide, writeUnfitContent } from '../unit/main/content/unfit-content';
import { expect, test } from './launch';

interface Checked {
  readonly exitCode: number | null;
  readonly lines: readonly string[];
}

/** Runs the check as a person types it. */
async function checkContent(...typed: readonly string[]): Promise<Checked> {
  const child = spawn(process.execPath, [join('scripts', 'kit.mjs'), 'check-content', '--fit', ...typed], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  child.stdout.on('data', (piece: Buffer) => {
    printed += piece.toString();
  });
  const exitCode = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { exitCode, lines: printed.split('\n').filter((line) => line !== '') };
}

test('the shipped programme can be read in every language, on wide and on narrow projectors', { tag: '@electron' }, async () => {
  test.setTimeout(180_000);
  const { exitCode, lines } = await checkContent();
  expect(lines.filter((line) => !line.includes(': warning: '))).toEqual([]);
  expect(exitCode).toBe(0);
});

test('each fault of a slide is named with its file and line, and a sound slide is not', { tag: '@electron' }, async () => {
  const place = folderForApp('facilitator-kit-unfit-');
  const content = join(place.folder, 'content');
  mkdirSync(content);
  writeUnfitContent(content);
  const { exitCode, lines } = await checkContent(content);
  expect(exitCode).toBe(1);
  const said = lines.map((line) => line.replace(`${join(content, 'small')}/`, '').replaceAll('\\', '/'));
  const about = (id: string): readonly string[] => {
    const begins = `slides/one.en.md:${lineOfSlide(id)}: slide “${id}”`;
    return said.filter((line) => line.startsWith(begins)).map((line) => line.slice(begins.length));
  };
  expect(about('sound')).toEqual([]);
  for (const form of ['16:9', '4:3']) {
    expect(about('too-long')).toContainEqual(
      expect.stringMatching(new RegExp(`^ \\(en, ${form}\\): the text is \\d+ px taller than its place`, 'u')),
    );
    expect(about('coarse')).toContainEqual(
      expect.stringMatching(new RegExp(`^ \\(en, ${form}\\): the picture “A small square” is 40 px wide`, 'u')),
    );
  }
  expect(about('no-notes')).toEqual([' has no notes (:::notes … :::)']);
  expect(about('no-source')).toEqual([': “62 %” has no source: sources="S25"']);
  expect(about('english-only')).toEqual([' has no translation']);
  for (const language of ['sr-Latn', 'sr-Cyrl']) {
    expect(said).toContainEqual(
      expect.stringMatching(new RegExp(`^slides/one\\.sr\\.md:\\d+: slide “too-long” \\(${language}, 4:3\\)`, 'u')),
    );
  }
  expect(said).toContainEqual(
    expect.stringMatching(/^statements\.yaml:\d+: statement 1, statement \(en, 16:9\): the text is \d+ px taller/u),
  );
  place.remove();
});
