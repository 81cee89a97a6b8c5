/** Sharing the screen in a call shares no names: windows that hold some are left out, until the trainer wants otherwise. */
import { readFileSync } from 'node:fs';
import { expect, type Kit, test } from './launch';

/** Notes what the system is asked: if it can do it, no picture shows it. */
const noteProtection = `
  const { BaseWindow, BrowserWindow } = require('electron');
  const protect = BaseWindow.prototype.setContentProtection;
  globalThis.protectedWindows = new Map();
  BrowserWindow.prototype.setContentProtection = function (isKept) {
    globalThis.protectedWindows.set(this, isKept);
    return protect.call(this, isKept);
  };
`;

declare global {
  var protectedWindows: ReadonlyMap<object, boolean>;
}

/** The number of the Electron that the kit is written for. */
const writtenFor = Number(/"electron": "\^(\d+)/u.exec(readFileSync('package.json', 'utf8'))?.[1]);

const desk = 'Facilitator Kit';
const signIn = 'Facilitator Kit – Sign-in';
const audience = 'Facilitator Kit – Audience';

/** Windows that are open, with what the system was last asked about each; undefined for nothing. */
const protection = ({ app }: Kit): Promise<Readonly<Record<string, boolean | undefined>>> =>
  app.evaluate(({ BrowserWindow }) =>
    Object.fromEntries(BrowserWindow.getAllWindows().map((window) => [window.getTitle(), globalThis.protectedWindows.get(window)])),
  );

const turn = async ({ desk: page }: Kit): Promise<void> => {
  const turned = await page.evaluate(() => window.kit['turn-to-participants']({ purpose: 'test-d1am', pin: '2580' }));
  expect(turned).toEqual({ done: true });
};
const turnBack = ({ desk: page }: Kit): Promise<unknown> => page.evaluate(() => window.kit['turn-back']('2580'));

const choiceOf = ({ desk: page }: Kit) => page.getByRole('checkbox', { name: /^Leave windows with names out/u });

const possible = { beforehand: noteProtection, environment: { FACILITATOR_KIT_TEST_CAPTURES: 'kept' } };

test('desk and sign-in are kept out of captures from the start, the projector’s window never; a switch changes it at once', {
  tag: ['@electron', '@promise'],
}, async ({ launchKit }) => {
  const kit = await launchKit({ ...possible, displays: 2 });
  await kit.desk.getByRole('button', { name: 'Try a sample training' }).click();
  await expect(kit.desk.getByRole('heading', { name: 'Prepare' })).toBeVisible();
  await expect.poll(() => protection(kit)).toEqual({ [desk]: true });
  await kit.desk.evaluate(() => window.kit['show-on-projector']('here'));
  await kit.audience();
  await turn(kit);
  await kit.signIn();
  await expect.poll(() => protection(kit)).toEqual({ [desk]: true, [signIn]: true, [audience]: undefined });
  await turnBack(kit);

  await kit.desk.getByRole('link', { name: 'Settings', exact: true }).click();
  const choice = choiceOf(kit);
  await expect(choice).toBeChecked();
  await choice.click();
  await expect(choice).not.toBeChecked();
  await expect.poll(() => protection(kit)).toEqual({ [desk]: false, [audience]: undefined });
  await turn(kit);
  await kit.signIn();
  await expect.poll(() => protection(kit)).toEqual({ [desk]: false, [signIn]: undefined, [audience]: undefined });
  await kit.restart();
  await expect(kit.desk.getByRole('link', { name: 'Settings', exact: true })).toBeVisible();
  await expect.poll(async () => (await protection(kit))[desk]).toBeUndefined();
  await kit.desk.getByRole('link', { name: 'Settings', exact: true }).click();
  await choiceOf(kit).click();
  await expect(choiceOf(kit)).toBeChecked();
  await expect.poll(async () => (await protection(kit))[desk]).toBe(true);
});

test('on one screen that the room may see, the desk can be shared: it is the room’s picture', { tag: '@electron' }, async ({
  launchKit,
}) => {
  const kit = await launchKit({ ...possible, displays: 1 });
  await kit.desk.getByRole('button', { name: 'Try a sample training' }).click();
  await expect(kit.desk.getByRole('link', { name: 'Run', exact: true })).toBeEnabled();
  await expect.poll(async () => (await protection(kit))[desk]).toBeUndefined();
  await kit.desk.evaluate(() => window.kit['answer-room'](false));
  await expect.poll(async () => (await protection(kit))[desk]).toBe(true);
  await kit.desk.evaluate(() => window.kit['answer-room'](true));
  await expect.poll(async () => (await protection(kit))[desk]).toBe(false);
});

test('a system that can’t do it is said to, and so is an old Electron', { tag: '@electron' }, async ({ launchKit }) => {
  const kit = await launchKit({ environment: { FACILITATOR_KIT_TEST_CAPTURES: 'not-kept' } });
  await kit.desk.getByRole('link', { name: 'Settings', exact: true }).click();
  await expect(choiceOf(kit)).toBeDisabled();
  await expect(choiceOf(kit)).not.toBeChecked();
  await expect(kit.desk.getByText('This system can’t leave windows out')).toBeVisible();
  const running = await kit.app.evaluate(() => Number.parseInt(process.versions.electron, 10));
  await expect(kit.desk.getByText('This is an old version')).toHaveCount(running < writtenFor ? 1 : 0);
});
