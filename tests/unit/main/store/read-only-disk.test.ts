/** A folder on a disk that can only be read, where Node says of the whole way that it isn't there. */
import { mkdtempSync, rmSync } from 'node:fs';
import type { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { nodeDisk } from '../../../../main/store/node-disk';

const saying = (code: string, path: string): Error => Object.assign(new Error(`${code}: ${path}`), { code });

/* The mock does as Node does. */
vi.mock('node:fs/promises', async (actual) => ({
  ...(await actual<object>()),
  mkdir: async (...[path, how]: Parameters<typeof mkdir>) => {
    const isRecursive = typeof how === 'object' && how?.recursive === true;
    throw saying(isRecursive || String(path).endsWith('below') ? 'ENOENT' : 'EROFS', String(path));
  },
}));

const stick = mkdtempSync(join(tmpdir(), 'kit-stick-'));
afterAll(() => rmSync(stick, { recursive: true, force: true }));

test.each(['copies', 'copies/below'])('%s can’t be made since it can only be read, and not since it isn’t there', async (way) => {
  await expect(nodeDisk.makeFolder(join(stick, way))).rejects.toMatchObject({ code: 'EROFS' });
});
