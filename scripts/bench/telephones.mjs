/**
 * From a key to the painted picture, on desk and projector: with the telephones off, with a thousand connections to a bare server of Node, and with
 * the same thousand to the telephones' page with a test open on it; in turns with the same kit, so that all had the same computer. What a thousand
 * connections cost this computer, whoever serves them, stands beside what the kit's telephones cost.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { newHome } from './apps.mjs';
import { deckOf, slidesInTurn } from './key-to-paint.mjs';
import { RunningKit } from './kit.mjs';
import { spreadOf } from './spread.mjs';

/** The number of turns of each case; with the turn that is thrown away they go through the block once. */
const turns = 4;
const keysInTurn = 37;
const cases = ['none', 'bare', 'thousand'];

async function openPage(kit) {
  await kit.ask('start-telephones', '127.0.0.1');
  await kit.ask('open-on-telephones', { kind: 'form', collection: 'test-d1am' });
  const { address, word } = await kit.desk.evaluate(async () => (await globalThis.kit.ready()).view.telephones);
  return [address, word];
}

/** Works with its address, and ends it. */
async function withBareServer(work) {
  const server = spawn(process.execPath, [join(import.meta.dirname, 'bare-server.mjs')], { stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const [address] = await once(server.stdout, 'data');
    await work(String(address).trim());
  } finally {
    server.kill('SIGKILL');
  }
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

const inCase = (times, which) => spreadOf(times.filter((_, key) => cases[Math.floor(key / keysInTurn) % cases.length] === which));

export async function measureWithTelephones(machine, apps) {
  const home = newHome();
  const kit = await RunningKit.start(machine, apps.longKit, home);
  try {
    await kit.beginDay();
    await kit.project();
    await kit.dispatch({ kind: 'go-to', slide: apps.firstSlide });
    await kit.audience.getByText('Slide 1 of').waitFor();
    const deck = await deckOf({
      desk: { page: kit.desk, title: '.run-preview-frame .scene-middle h2' },
      projector: { page: kit.audience, title: '.scene-middle h2' },
    });
    await deck.turn(slidesInTurn);
    const turn = () => deck.turn(keysInTurn);
    for (let round = 0; round < turns; round += 1) {
      await turn();
      await withBareServer((address) => withCrowd([address, 'any'], turn));
      await withCrowd(await openPage(kit), turn);
      await kit.ask('stop-telephones');
    }
    return Object.entries(await deck.times()).map(([what, times]) => {
      const [none, bare, thousand] = cases.map((which) => inCase(times, which));
      return {
        what,
        keys: turns * keysInTurn,
        none,
        bare,
        thousand,
        ratio: thousand.p50 / none.p50,
        ratioToBare: thousand.p50 / bare.p50,
        ratioOfP95: thousand.p95 / none.p95,
        ratioOfP95ToBare: thousand.p95 / bare.p95,
      };
    });
  } finally {
    await kit.close();
    home.remove();
  }
}
