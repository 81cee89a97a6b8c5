import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CannotDraw } from '../../../main/drawing/drawer';
import { DrawerProcess } from '../../../main/drawing/drawer-process';
import type { Patience } from '../../../main/hidden-worker';
import { faultOf } from '../../../main/store/disk';
import { emptyFolder } from '../main/kit/open-in-folder';

/** Instead of Electron: a program that does what is written. */
const drawerDoing = (script: string, patience: Patience): DrawerProcess =>
  new DrawerProcess({ program: process.execPath, parameters: ['-e', script, '--'], environment: {} }, async () => undefined, patience);

const size = { width: 100, height: 50 };
const patient: Patience = { beginning: 60_000, order: 60_000 };
const staysSilent = 'process.on("SIGTERM", () => {}); process.on("disconnect", () => {}); setInterval(() => {}, 1000);';

function lives(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    if (faultOf(error) === 'ESRCH') return false;
    throw error;
  }
}

describe('the Electron that draws for a command', () => {
  test('is given up, and made to go, when it never begins', async () => {
    const drawer = drawerDoing(staysSilent, { ...patient, beginning: 50 });
    await expect(drawer.measure([], size)).rejects.toThrow(new CannotDraw('The Electron that draws did not begin in time.'));
  });

  test('is given up, and made to go, when it never answers', async () => {
    const note = join(emptyFolder(), 'process');
    const script = `require("node:fs").writeFileSync(${JSON.stringify(note)}, String(process.pid)); process.send({ kind: "ready" }); ${staysSilent}`;
    const drawer = drawerDoing(script, { ...patient, order: 50 });
    await expect(drawer.print([], size)).rejects.toThrow(new CannotDraw('The Electron that draws did not answer in time.'));
    const silent = Number(readFileSync(note, 'utf8'));
    await expect.poll(() => lives(silent)).toBe(false);
  });

  test('says why it ended by itself', async () => {
    const drawer = drawerDoing('process.exit(3);', patient);
    await expect(drawer.measure([], size)).rejects.toThrow('The Electron that draws ended: exit code 3');
  });

  test('answers as long as it lives', async () => {
    const script = `process.on("message", ({ kind, id }) => process.send(kind === "measure" ? { kind: "measured", id, problems: [] } : { kind: "failed", id, why: "no ink" })); process.send({ kind: "ready" });`;
    const drawer = drawerDoing(script, patient);
    expect(await drawer.measure([], size)).toEqual([]);
    await expect(drawer.print([], size)).rejects.toThrow(new CannotDraw('no ink'));
    drawer.close();
  });
});
