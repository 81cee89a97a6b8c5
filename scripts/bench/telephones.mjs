/**
 * From a key to the painted picture, on desk and projector, while a thousand connections are open against the telephones' port, beside none: in
 * turns with the same kit, so that both had the same computer. The thousand come from this computer, too, and cost it something themselves.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { newHome } from './apps.mjs';
import { deckOf, slidesInTurn } from './key-to-paint.mjs';
import { RunningKit } from './kit.mjs';
import { spreadOf } from './spread.mjs';

/** Of each. */
const turns = 4;

async function openPage(kit) {
  await kit.ask('start-telephones', '127.0.0.1');
  const { address, word } = await kit.desk.evaluate(async () => (await globalThis.kit.ready()).view.telephones);
  return [address, word];
}

async function withCrowd(page, work) {
  const crowd = spawn(process.execPath, [join(import.meta.dirname, 'crowd.mjs'), ...page], { stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    await Promise.race([
      once(crowd.stdout, 'data'),
      once(crowd, 'exit').then(() => Promise.reject(new Error('The thousand connections were not made.'))),
    ]);
    await work();
  } finally {
    crowd.kill('SIGKILL');
    await once(crowd, 'exit').catch(() => {});
  }
}

const chunks = (times) => Array.from({ length: turns * 2 }, (_, turn) => times.slice(turn * slidesInTurn, (turn + 1) * slidesInTurn));

export async function measureWithTelephones(machine, apps) {
  const home = newHome();
  const kit = await RunningKit.start(machine, apps.longKit, home);
  try {
    await kit.beginDay();
    await kit.project();
    await kit.dispatch({ kind: 'go-to', slide: apps.firstSlide });
    await kit.audience.getByText('Slide 1 of').waitFor();
    const page = await openPage(kit);
    const deck = await deckOf({
      desk: { page: kit.desk, title: '.run-preview-frame .scene-middle h2' },
      projector: { page: kit.audience, title: '.scene-middle h2' },
    });
    await deck.turn(slidesInTurn);
    for (let turn = 0; turn < turns; turn += 1) {
      await deck.turn(slidesInTurn);
      await withCrowd(page, () => deck.turn(slidesInTurn));
    }
    return Object.entries(await deck.times()).map(([what, times]) => {
      const parts = chunks(times);
      const none = spreadOf(parts.filter((_, turn) => turn % 2 === 0).flat());
      const thousand = spreadOf(parts.filter((_, turn) => turn % 2 === 1).flat());
      return { what, keys: turns * slidesInTurn, none, thousand, ratio: thousand.p50 / none.p50, ratioOfP95: thousand.p95 / none.p95 };
    });
  } finally {
    await kit.close();
    home.remove();
  }
}
