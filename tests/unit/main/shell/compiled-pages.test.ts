import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { giveCompiledPages } from '../../../../main/shell/compiled-pages';

let folder = '';
let compiled = '';
let browser = '';
let code = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'facilitator-kit-pages-'));
  compiled = join(folder, 'compiled', `pages-${process.versions.electron}-${process.platform}-${process.arch}`);
  browser = join(folder, 'browser');
  code = join(browser, 'Code Cache', 'js');
  mkdirSync(compiled, { recursive: true });
  mkdirSync(browser);
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function build(...names: readonly string[]): void {
  rmSync(compiled, { recursive: true });
  mkdirSync(compiled);
  for (const name of names) writeFileSync(join(compiled, name), `of ${name}`);
}

test('Chromium has what the build compiled, once: what it makes of it stays', () => {
  build('index', 'one_0');
  expect(giveCompiledPages(folder, browser)).toBeUndefined();
  expect(readFileSync(join(code, 'one_0'), 'utf8')).toBe('of one_0');
  writeFileSync(join(code, 'own_0'), 'made by Chromium');
  rmSync(join(code, 'one_0'));
  expect(giveCompiledPages(folder, browser)).toBeUndefined();
  expect(readdirSync(code)).toEqual(['index', 'own_0']);
});

test('what another build left makes way', () => {
  build('index', 'one_0');
  giveCompiledPages(folder, browser);
  writeFileSync(join(code, 'own_0'), 'made by Chromium');
  build('index', 'two_0');
  expect(giveCompiledPages(folder, browser)).toBeUndefined();
  expect(readdirSync(code)).toEqual(['index', 'two_0']);
});

test('a build that compiled none leaves Chromium what it has', () => {
  rmSync(compiled, { recursive: true });
  mkdirSync(code, { recursive: true });
  writeFileSync(join(code, 'own_0'), 'made by Chromium');
  expect(giveCompiledPages(folder, browser)).toBeUndefined();
  expect(readdirSync(code)).toEqual(['own_0']);
});

test('a disk that gives no room for it keeps nobody from starting, and it is tried again', () => {
  build('index', 'one_0');
  writeFileSync(join(browser, 'Code Cache'), 'in the way');
  expect(giveCompiledPages(folder, browser)).toMatchObject({ code: 'ENOTDIR' });
  rmSync(join(browser, 'Code Cache'));
  expect(giveCompiledPages(folder, browser)).toBeUndefined();
  expect(readdirSync(code)).toEqual(['index', 'one_0']);
});
