/** The data folder of a first start on a disk that can only be read, where Node says of the whole way that it isn't there. */
import { existsSync, type mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { makeFolderAtOnce } from '../../../main/data-folder';

const disk = vi.hoisted(() => ({ isReadOnly: false }));

/* The mock does as Node does. */
vi.mock('node:fs', async (actual) => {
  const fs = await actual<typeof import('node:fs')>();
  const make = (...[path, how]: Parameters<typeof mkdirSync>) => {
    if (!disk.isReadOnly) return fs.mkdirSync(path, how);
    const isRecursive = typeof how === 'object' && how?.recursive === true;
    const code = isRecursive || !fs.existsSync(join(String(path), '..')) ? 'ENOENT' : 'EROFS';
    throw Object.assign(new Error(code), { code });
  };
  return { ...fs, mkdirSync: make };
});

const stick = mkdtempSync(join(tmpdir(), 'kit-stick-'));
afterAll(() => rmSync(stick, { recursive: true, force: true }));

test.each(['data', 'data/below'])('%s can’t be made since it can only be read, and not since it isn’t there', (way) => {
  disk.isReadOnly = true;
  expect(() => makeFolderAtOnce(join(stick, way))).toThrow(expect.objectContaining({ code: 'EROFS' }));
});

test('it is made with those above it, and one that is there stays', () => {
  disk.isReadOnly = false;
  for (const _start of ['first', 'second']) makeFolderAtOnce(join(stick, 'far', 'data'));
  expect(existsSync(join(stick, 'far', 'data'))).toBe(true);
});
