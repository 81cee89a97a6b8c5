/** The desk may be closed at any moment of the start: the kit that was being opened is closed, and its process ends well. */
import { EventEmitter } from 'node:events';
import type { BrowserWindow } from 'electron';
import { expect, test, vi } from 'vitest';
import type { OpenKit } from '../../../../main/kit/open-kit';
import { openUntilClosed } from '../../../../main/shell/lifecycle';

const app = vi.hoisted(() => ({ exits: [] as number[], exit: (code: number) => void app.exits.push(code), on: () => undefined }));
vi.mock('electron', () => ({ app, Menu: {} }));
vi.mock('../../../../main/shell/app-log', () => ({
  noteFault: (told: string) => {
    throw new Error(told);
  },
}));

/** Behaves like Electron's: one that is gone has no page any more, and says so with an error. */
class Desk extends EventEmitter {
  isGone = false;

  isDestroyed(): boolean {
    return this.isGone;
  }

  get webContents(): EventEmitter {
    if (this.isGone) throw new TypeError('Object has been destroyed');
    return new EventEmitter();
  }

  destroy(): void {
    this.isGone = true;
    this.emit('closed');
  }
}

const moments: readonly [string, (desk: Desk) => void, (desk: Desk) => void][] = [
  ['before its code was there', (desk) => desk.destroy(), () => undefined],
  ['while the data folder is opened', () => undefined, (desk) => desk.destroy()],
];

for (const [when, before, after] of moments)
  test(`closed ${when}, the kit is closed whole and its process ends well`, async () => {
    app.exits.length = 0;
    /* A process that doesn't end is killed after a while; here that would be the process of the tests. */
    const kill = vi.spyOn(globalThis, 'setTimeout').mockReturnValue({} as NodeJS.Timeout);
    const desk = new Desk();
    const closed: string[] = [];
    before(desk);
    const opened = openUntilClosed(
      desk as unknown as BrowserWindow,
      async () => ({ close: async () => void closed.push('kit') }) as unknown as OpenKit,
    );
    after(desk);
    await opened;
    await expect.poll(() => app.exits).toEqual([0]);
    kill.mockRestore();
    expect(closed).toEqual(['kit']);
  });
