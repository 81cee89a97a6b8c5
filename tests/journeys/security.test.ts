/** What a page of the kit can't do, tried from inside its windows; Electron runs here without any switch that weakens it. */
import { readFileSync } from 'node:fs';
import { launcherOfTestRun } from '../../scripts/launcher.mjs';
import { expect, test } from './launch';

test('every window is sandboxed and isolated, by the system as well', async ({ launchKit }) => {
  test.skip(!launcherOfTestRun().sandbox, 'this system does not allow the sandbox to anybody');
  const kit = await launchKit({ displays: 2 });
  await kit.desk.evaluate(() => window.kit['show-on-projector']('here'));
  await kit.audience();
  const processes = await kit.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map(({ webContents }) => webContents.getOSProcessId()),
  );
  expect(processes).toHaveLength(2);
  for (const id of process.platform === 'linux' ? processes : []) {
    expect(readFileSync(`/proc/${id}/status`, 'utf8')).toMatch(/^Seccomp:\t2$/mu);
    expect(readFileSync(`/proc/${id}/cmdline`, 'utf8')).not.toContain('no-sandbox');
  }
  expect(await kit.app.evaluate(() => process.argv.join(' '))).not.toContain('no-sandbox');
  expect(await kit.app.evaluate(() => process.getuid?.())).not.toBe(0);
});

test('a page has no Node, and its window’s own few words only', async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2 });
  await kit.desk.evaluate(() => window.kit['show-on-projector']('here'));
  const audience = await kit.audience();
  for (const page of [kit.desk, audience]) {
    expect(await page.evaluate(() => ['require', 'process', 'module', 'Buffer'].filter((name) => name in window))).toEqual([]);
  }
  expect(await audience.evaluate(() => Object.keys(window.kit).toSorted())).toEqual(['fault', 'onPointer', 'onTime', 'onView', 'ready']);
  const invented = await kit.desk.evaluate(() => window.kit.dispatch({ kind: 'erase-everything' } as never));
  expect(invented).toEqual({ refused: 'wrong-message' });
  const tooMuch = await kit.desk.evaluate(() => window.kit.dispatch({ kind: 'count', position: 'agree', change: 40 } as never));
  expect(tooMuch).toEqual({ refused: 'wrong-message' });
});

test('the desk’s page came with its styles, and nothing lays it out again by adding one', async ({ launchKit }) => {
  const { desk } = await launchKit();
  await desk.getByRole('button', { name: 'New training' }).click();
  await expect(desk.getByRole('dialog')).toBeVisible();
  expect(await desk.evaluate(() => Array.from(document.querySelectorAll('style'), ({ id }) => id))).toEqual([
    'react-aria-pressable-style',
    'style.css',
    'desk.css',
  ]);
});

test('a page can’t leave, open windows, or ask for permissions', async ({ launchKit }) => {
  const { app, desk } = await launchKit();
  const before = desk.url();
  expect(await desk.evaluate(() => window.open('https://example.org/'))).toBeNull();
  await desk.evaluate(() => {
    window.location.href = 'https://example.org/';
  });
  await desk.evaluate(() => {
    const link = document.createElement('a');
    link.href = 'https://example.org/';
    link.target = '_blank';
    document.body.append(link);
    link.click();
    link.remove();
  });
  expect(await desk.evaluate(() => Notification.requestPermission())).toBe('denied');
  const camera = await desk.evaluate(async () => {
    try {
      await navigator.mediaDevices.getUserMedia({ video: true });
      return 'given';
    } catch (error) {
      return error instanceof DOMException ? error.name : 'other';
    }
  });
  expect(camera).not.toBe('given');
  expect(desk.url()).toBe(before);
  expect(app.windows()).toHaveLength(1);
});

test('nothing in the kit reaches the network, or files outside its pages', async ({ launchKit }) => {
  const kit = await launchKit();
  const reached = await kit.app.evaluate(async ({ session }) => {
    const tries = ['http://127.0.0.1:9/', 'https://example.org/', 'file:///etc/passwd'];
    return Promise.all(
      tries.map((url) =>
        session.defaultSession.fetch(url).then(
          () => 'reached',
          (error: Error) => error.message,
        ),
      ),
    );
  });
  expect(reached).toEqual([
    expect.stringContaining('ERR_BLOCKED_BY_CLIENT'),
    expect.stringContaining('ERR_BLOCKED_BY_CLIENT'),
    expect.stringContaining('ERR_FAILED'),
  ]);
  const outside = await kit.app.evaluate(async ({ session }) => {
    const tries = [
      'kit://app/%2e%2e/%2e%2e/package.json',
      'kit://app/..%2f..%2fpackage.json',
      'kit://other/desk.html',
      'kit://app/desk.tsx',
    ];
    return Promise.all(tries.map(async (url) => (await session.defaultSession.fetch(url, { bypassCustomProtocolHandlers: false })).status));
  });
  expect(outside).toEqual([404, 404, 404, 404]);
});

test('a script that gets into a page is not run and can’t send anything', async ({ launchKit }) => {
  const kit = await launchKit();
  const answers = await kit.desk.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'window.wasRun = true';
    document.body.append(script);
    const picture = new Image();
    const pictureEnd = new Promise((resolve) => {
      picture.onload = () => resolve('loaded');
      picture.onerror = () => resolve('refused');
    });
    picture.src = 'https://example.org/?names';
    const sent = await fetch('https://example.org/').then(
      () => 'sent',
      () => 'refused',
    );
    return { ran: 'wasRun' in window, picture: await pictureEnd, sent };
  });
  expect(answers).toEqual({ ran: false, picture: 'refused', sent: 'refused' });
  const refusals = /Content Security Policy|Failed to fetch|ERR_BLOCKED/u;
  await expect.poll(() => kit.errors.join()).toMatch(refusals);
  kit.expectErrors(refusals);
});
