import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { readLogo } from '../../../../main/content/logo';
import { logoProblems } from '../../../../main/content/logo-problems';
import { jpegOf, pngOf } from '../export/pictures';
import { certificateFiles } from './every-file';
import { contentWithLogo, problemsOf, readContent, smallContent, told } from './small-content';

/** A programme’s folder with a logo named in line 8 of its file. */
function folderWith(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'kit-logo-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'programme.yaml'), contentWithLogo(name)['programme.yaml'] ?? '');
  return folder;
}

describe('a programme’s logo', () => {
  test('is optional, and named by its file', async () => {
    expect((await readContent(smallContent)).logo).toBeUndefined();
    expect((await readContent(contentWithLogo('logo.png'))).logo).toBe('logo.png');
  });

  test.each(['../logo.png', '/logo.png', 'folder/logo.png', '"folder\\\\logo.png"', 'logo.svg', '.png', '7'])(
    '%s is no name of a picture in the folder',
    async (name) => {
      expect(await problemsOf(contentWithLogo(name))).toContainEqual({
        file: 'programme.yaml',
        line: 8,
        message: expect.stringMatching(/^logo: /u),
      });
    },
  );

  test.each([
    ['png', 'logo.png', pngOf(30, 10)],
    ['jpeg', 'Logo naše NVO.JPG', jpegOf(30, 10)],
    ['png', 'really-png.jpg', pngOf(30, 10)],
  ])('that is a %s is read as what it is: %s', async (kind, name, bytes) => {
    const folder = folderWith(name);
    writeFileSync(join(folder, name), bytes);
    expect(await readLogo(folder, name)).toEqual({ kind, bytes: new Uint8Array(bytes) });
    expect(await logoProblems(folder)).toEqual([]);
  });

  test.each<[string, (path: string) => void]>([
    ['is missing', () => undefined],
    ['is empty', (path) => writeFileSync(path, '')],
    ['is a folder', (path) => mkdirSync(path)],
    ['is a text', (path) => writeFileSync(path, '<svg/>')],
    ['only begins as a PNG', (path) => writeFileSync(path, pngOf(30, 10).subarray(0, 20))],
    ['only begins as a JPEG', (path) => writeFileSync(path, jpegOf(30, 10).subarray(0, 12))],
    [
      'is larger than a sheet should carry',
      (path) => {
        writeFileSync(path, pngOf(30, 10));
        appendFileSync(path, Buffer.alloc(1_000_000));
      },
    ],
  ])('that %s is told with file and line', async (_, make) => {
    const folder = folderWith('logo.png');
    make(join(folder, 'logo.png'));
    expect((await logoProblems(folder)).map(told)).toEqual([
      { file: 'programme.yaml', line: 8, message: expect.stringContaining('logo.png') },
    ]);
  });

  test('and the signature of its certificate are told apart', async () => {
    const folder = folderWith('logo.png');
    writeFileSync(join(folder, 'logo.png'), pngOf(30, 10));
    const yaml = (certificateFiles['certificate.yaml'] ?? '').replace(
      '  birth-date',
      '  signature: { print: true, file: name.png }\n  birth-date',
    );
    writeFileSync(join(folder, 'certificate.yaml'), yaml);
    expect((await logoProblems(folder)).map(told)).toEqual([
      { file: 'certificate.yaml', line: 24, message: expect.stringContaining('the signature name.png') },
    ]);
    writeFileSync(join(folder, 'name.png'), pngOf(30, 10));
    expect(await logoProblems(folder)).toEqual([]);
  });

  test('of the shipped programme is sound, or there is none', async () => {
    expect(await logoProblems(fileURLToPath(new URL('../../../../content/prevention-of-trafficking', import.meta.url)))).toEqual([]);
  });
});
