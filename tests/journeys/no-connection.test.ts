/** The kit opens no connection to anywhere, and asks for nobody's address: from its first start on, in all its places and windows. */
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderForApp, giveToApp } from '../../scripts/launcher.mjs';
import { expect, type Kit, test } from './launch';
import { watchNetwork } from './network-witness';
import { killPage } from './page-life';
import { writePdf } from './pdf-fixtures';
import { startSampleDay } from './sample-day';

/** Modules of Node that talk to others. */
const speakWithOthers = ['dgram', 'dns', 'dns/promises', 'http', 'http2', 'https', 'inspector', 'net', 'tls'];
const connects = new RegExp(`require\\("(?:node:)?(?:${speakWithOthers.join('|')})"\\)|\\bnew (?:WebSocket|EventSource)\\b`, 'gu');

async function visitEveryPlace({ desk }: Kit): Promise<void> {
  const places = await desk.getByRole('navigation', { name: 'Places' }).getByRole('link').allInnerTexts();
  expect(places.length).toBeGreaterThanOrEqual(7);
  for (const name of places) {
    const link = desk.getByRole('link', { name, exact: true });
    await link.click();
    await expect(link).toHaveAttribute('aria-current', 'page');
    for (const tab of await desk.getByRole('tab').all()) {
      await tab.click();
      await expect(tab).toHaveAttribute('aria-selected', 'true');
    }
  }
}

/** Each draws or reads in a window or a process of its own. */
async function drawAndRead(kit: Kit, folder: string): Promise<void> {
  const { desk } = kit;
  const pdf = await writePdf(join(folder, 'talk.pdf'), [{ title: 'How we did it in Pirot' }]);
  await kit.chooseFile(pdf);
  const adding = desk.evaluate(() => window.kit['choose-own-slides']({ block: 'd2-session-7', place: 'after' }));
  const asked = () =>
    desk.evaluate(async () => {
      const { view } = await window.kit.ready();
      return view.inSight ? undefined : view.ownSlides?.question?.kind;
    });
  await expect.poll(asked).toBe('pages');
  await desk.evaluate(() => window.kit['answer-own-slides']({ kind: 'pages', language: 'en' }));
  expect(await adding).toEqual({ pages: 1 });
  await kit.chooseSave(join(folder, 'saved.pdf'));
  expect(
    await desk.evaluate(() =>
      window.kit['export-handout']({ part: { of: 'block', block: 'd1-opening' }, language: 'en', perPage: 6, notes: false }),
    ),
  ).toMatchObject({ file: 'saved.pdf' });
}

test('behind a proxy that listens, nothing is asked of the network, nor is any name looked up', { tag: ['@electron', '@promise'] }, async ({
  launchKit,
}) => {
  const { folder, remove } = folderForApp('facilitator-kit-network-');
  const dataFolder = join(folder, 'data');
  mkdirSync(dataFolder);
  giveToApp(dataFolder);
  const witness = await watchNetwork(folder);
  try {
    const kit = await launchKit({ displays: 2, dataFolder, switches: witness.switches });
    await startSampleDay(kit);
    await visitEveryPlace(kit);
    await drawAndRead(kit, folder);
    await kit.desk.evaluate(() => window.kit['turn-to-participants']({ purpose: 'test-d1am', pin: '2580' }));
    const form = await kit.signIn();
    await form.getByRole('button', { name: 'Begin' }).click();
    await kit.close();
    expect(witness.seen()).toEqual({ byProxy: [], byChromium: [], wasWatching: true });
  } finally {
    await witness.stop();
    remove();
  }
});

test('what is built for main holds nothing of Node that speaks with other computers', () => {
  const folder = join('out', 'main');
  /* The telephones' process alone is left out: it waits to be called, and its sockets call nobody (main/telephones/telephone-process.ts). */
  const bundles = readdirSync(folder).filter((name) => name.endsWith('.cjs') && name !== 'telephone-process.cjs');
  expect(bundles).toContain('main.cjs');
  expect(bundles.flatMap((name) => readFileSync(join(folder, name), 'utf8').match(connects) ?? [])).toEqual([]);
});

test('the log is main’s alone: no window has a way to it', { tag: '@electron' }, async ({ launchKit }) => {
  const kit = await launchKit();
  await expect(kit.desk.getByRole('button', { name: 'Try a sample training' })).toBeVisible();
  const channels = await kit.app.evaluate(({ ipcMain }) => ipcMain.eventNames().map(String));
  expect(channels).toContain('desk-pointer');
  expect(channels.filter((channel) => /log/iu.test(channel))).toEqual([]);
  await killPage(kit, 'Facilitator Kit');
  const log = join(kit.dataFolder, 'app-log', 'facilitator-kit.log');
  await expect.poll(() => (existsSync(log) ? readFileSync(log, 'utf8') : '')).toContain('The page of “Facilitator Kit” ended');
});
