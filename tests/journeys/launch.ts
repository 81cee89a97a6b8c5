/**
 * Starts the real app for a test, as a person would, with a clock that the test drives. A test that ends with an error in a
 * window's console, a breach of the Content-Security-Policy among them, has failed.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ConsoleMessage, ElectronApplication, Page, WebError } from 'playwright';
import { test as base, expect } from 'playwright/test';
import type { DeskKit } from '../../domain/contract';
import type { Language } from '../../domain/kernel/language';
import { firstSettings } from '../../main/store/settings';
import { folderForApp, giveToApp, homeIn, launcherOfTestRun, parametersFor } from '../../scripts/launcher.mjs';
import { startOffScreenDisplay } from '../../scripts/off-screen.mjs';
import { textFrom } from '../outside';
import { control } from './controls';
import { DrivenClock, type Reading } from './driven-clock';
import { KeptElectrons, type RunningKit, startOwn } from './electron-process';

export interface LaunchOptions {
  /** A folder that was made ready; a new one by default. */
  readonly dataFolder?: string;
  /** With 2, a second display is pretended and the audience gets a window on the first. */
  readonly displays?: 1 | 2;
  /** Wall time at the start with its offset, as in `2023-10-11T08:20:00+02:00`. */
  readonly wall?: string;
  readonly language?: Language;
  /** CommonJS that main runs before the app. */
  readonly beforehand?: string;
  /** More switches of Chromium. */
  readonly switches?: readonly string[];
  /** More environment variables: where real displays are, for example. */
  readonly environment?: Readonly<Record<string, string>>;
  /** For what would harm the kits that come after it in the same process. */
  readonly ownProcess?: boolean;
}

declare global {
  interface Window {
    /** The desk's bridge; the other windows' have a few functions, their own. */
    readonly kit: DeskKit;
  }
}

const titles = { desk: 'Facilitator Kit', audience: 'Facilitator Kit – Audience', signIn: 'Facilitator Kit – Sign-in' } as const;
const longestStart = 30_000;
/** Letters of the kit's own log, for who reads why it didn't end. */
const mostOfLog = 2_000;

export class Kit {
  readonly dataFolder: string;
  readonly clock = {
    /** Time passes, also while the app is not running. */
    advance: async (milliseconds: number): Promise<void> => {
      this.#clock.advance(milliseconds);
      if (!this.#running) return;
      await control(this.app, 'advance', milliseconds);
    },
    setWall: async (text: string): Promise<void> => {
      this.#clock.setWall(text);
      await control(this.app, 'setWall', text);
    },
  };
  readonly #clock: DrivenClock;
  readonly #options: LaunchOptions;
  readonly #home: string;
  readonly #errors = new Set<string>();
  readonly #expected: RegExp[] = [];
  readonly #kept: KeptElectrons;
  readonly #mayStart: boolean;
  readonly #hear = (message: ConsoleMessage): void => this.#noteMessage(message);
  readonly #hearFailure = (failure: WebError): void => void this.#errors.add(String(failure.error()));
  #running: (RunningKit & { readonly desk: Page }) | undefined;

  /** `mayStart`: whether its test is about processes of Electron, and may start and kill them. */
  constructor(options: LaunchOptions, folder: string, kept: KeptElectrons, mayStart: boolean) {
    this.#options = options;
    this.#kept = kept;
    this.#mayStart = mayStart;
    this.#clock = new DrivenClock(options.wall ?? '2023-10-11T08:20:00+02:00');
    this.dataFolder = options.dataFolder ?? join(folder, 'data');
    this.#home = join(folder, 'home');
    for (const path of [this.dataFolder, this.#home]) mkdirSync(path, { recursive: true });
    if (options.language) this.#remember(options.language);
    giveToApp(this.dataFolder);
    giveToApp(this.#home);
  }

  get app(): ElectronApplication {
    if (!this.#running) throw new Error('The app is not running.');
    return this.#running.app;
  }

  get desk(): Page {
    if (!this.#running) throw new Error('The app is not running.');
    return this.#running.desk;
  }

  /** What a window's console or a script in it complained about so far, but for what its test expects. */
  get errors(): readonly string[] {
    return [...this.#errors].filter((error) => !this.#expected.some((each) => each.test(error)));
  }

  /** Holds such errors against no test, whenever they come: a window may complain of a picture long after everything is drawn. */
  expectErrors(like: RegExp): void {
    this.#expected.push(like);
  }

  async start(): Promise<void> {
    const running = await this.#begin((app) => this.#listen(app));
    await Promise.all(running.app.windows().map((page) => this.#noteWhatWasSaidBefore(page)));
    this.#running = { ...running, desk: await windowWithTitle(running.app, titles.desk) };
  }

  /** In the process that is kept, unless this kit needs one that began as it wants. */
  #begin(listen: (app: ElectronApplication) => void): Promise<RunningKit> {
    const { switches = [] } = this.#options;
    if (!needsOwnProcess(this.#options)) return this.#kept.begin(this.#environment(), listen);
    this.#refuseUntagged();
    return startOwn([...this.#beforehand(), ...switches], this.#environment(), listen);
  }

  /** Starting and killing takes seconds, so the quick tests do neither. */
  #refuseUntagged(): void {
    if (!this.#mayStart) throw new Error('A test that starts or kills a process of Electron is tagged @electron.');
  }

  /** Somebody clicks the kit's icon once more while it runs; resolves with how that second process ended. */
  async startBeside(): Promise<number | null> {
    const launcher = launcherOfTestRun();
    const second = spawn(launcher.executable, [...parametersFor(launcher), '--lang=en'], { env: this.#environment(), stdio: 'ignore' });
    await once(second, 'exit');
    return second.exitCode;
  }

  /** The audience's window, as soon as it is there. */
  audience(): Promise<Page> {
    return windowWithTitle(this.app, titles.audience);
  }

  /** The window that is turned to the participants, as soon as it is there. */
  signIn(): Promise<Page> {
    return windowWithTitle(this.app, titles.signIn);
  }

  /** Everything that was sent to the audience's window since the start. */
  audienceMessages(): Promise<readonly unknown[]> {
    return control(this.app, 'audienceMessages');
  }

  /** The next dialog that asks for a file to open answers this; one that asks for several all of them. */
  async chooseFile(path: string, ...others: readonly string[]): Promise<void> {
    const paths: readonly [string, ...string[]] = [path, ...others];
    await control(this.app, 'chooseFile', ...paths);
  }

  /** The next dialog that asks where to save answers this. */
  async chooseSave(path: string): Promise<void> {
    await control(this.app, 'chooseSave', path);
  }

  /** What a person had shown in its folder since the start. */
  shownInFolder(): Promise<readonly string[]> {
    return control(this.app, 'shownInFolder');
  }

  /** The laptop is in these networks from now on. */
  async setNetwork(addresses: readonly string[]): Promise<void> {
    await control(this.app, 'setNetwork', addresses);
  }

  async setDisplays(count: number): Promise<void> {
    await control(this.app, 'setDisplays', count);
  }

  /** Starts again on the same data, at the time it is now for the test; `change` tells of a reboot in between. */
  async restart(change: Partial<Reading> = {}): Promise<void> {
    await this.close();
    this.#clock.change(change);
    await this.start();
  }

  /** What a power cut does to the processes: all of them end at once, without a last word. */
  async kill(): Promise<void> {
    if (!this.#running) return;
    this.#refuseUntagged();
    const { app, isDead } = this.#running;
    const ended = app.waitForEvent('close');
    killTree(app.process().pid);
    await ended;
    isDead();
    this.#running = undefined;
  }

  /** A person's act after which the kit closes by itself; in a test it doesn't open again by itself. */
  async endsBy(act: () => Promise<void>): Promise<void> {
    const running = this.#running;
    if (!running) throw new Error('The app is not running.');
    await Promise.all([running.ended(), act()]);
    this.#hasEnded(running.app);
  }

  async close(): Promise<void> {
    const running = this.#running;
    if (!running) return;
    try {
      await running.end();
    } catch (failure) {
      throw new Error(`${String(failure)} Its log says: ${this.#log()}`);
    } finally {
      this.#hasEnded(running.app);
    }
  }

  #hasEnded(app: ElectronApplication): void {
    const context = app.context();
    context.off('console', this.#hear);
    context.off('weberror', this.#hearFailure);
    this.#running = undefined;
  }

  #beforehand(): readonly string[] {
    if (this.#options.beforehand === undefined) return [];
    const file = join(this.#home, 'beforehand.cjs');
    writeFileSync(file, this.#options.beforehand);
    return ['-r', file];
  }

  #environment(): Record<string, string> {
    const inherited = Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
    return {
      ...Object.fromEntries(inherited),
      ...homeIn(this.#home),
      TZ: 'Europe/Belgrade',
      FACILITATOR_KIT_DATA: this.dataFolder,
      FACILITATOR_KIT_TEST: '1',
      ...(this.#options.displays ? { FACILITATOR_KIT_TEST_DISPLAYS: String(this.#options.displays) } : {}),
      ...this.#clock.environment(),
      ...this.#options.environment,
    };
  }

  #log(): string {
    const file = join(this.dataFolder, 'app-log', 'facilitator-kit.log');
    return existsSync(file) ? readFileSync(file, 'utf8').slice(-mostOfLog) : 'nothing';
  }

  #remember(language: Language): void {
    const file = join(this.dataFolder, 'settings.json');
    if (!existsSync(file)) writeFileSync(file, JSON.stringify(firstSettings(language)));
  }

  /** To all windows at once: one that nobody sees may be gone before it could be asked by itself. */
  #listen(app: ElectronApplication): void {
    const context = app.context();
    context.on('console', this.#hear);
    context.on('weberror', this.#hearFailure);
  }

  /** The first window may have spoken before the test could listen; Playwright keeps what it said, as long as the window is there. */
  async #noteWhatWasSaidBefore(page: Page): Promise<void> {
    const [messages, errors] = await Promise.all([page.consoleMessages(), page.pageErrors()]).catch((failure: unknown) => {
      if (page.isClosed()) return [[], []];
      throw failure;
    });
    for (const message of messages) this.#noteMessage(message);
    for (const error of errors) this.#errors.add(String(error));
  }

  #noteMessage(message: ConsoleMessage): void {
    if (message.type() === 'error') this.#errors.add(`${message.text()} (${message.location().url})`);
  }
}

const needsOwnProcess = ({ beforehand, switches = [], environment = {}, ownProcess = false }: LaunchOptions): boolean =>
  ownProcess ||
  beforehand !== undefined ||
  switches.length > 0 ||
  Object.keys(environment).some((name) => !name.startsWith('FACILITATOR_KIT_'));

/** Undefined when the app is still busy with its start, or when the window has gone meanwhile. */
async function titleOf(app: ElectronApplication, page: Page): Promise<string | undefined> {
  try {
    const window = await app.browserWindow(page);
    return await window.evaluate((it) => it.getTitle());
  } catch (failure) {
    if (/no object with guid|reading 'getOwnerBrowserWindow'/u.test(String(failure))) return undefined;
    throw failure;
  }
}

/** Windows have the title of their kind whatever their page says, so it is the app that is asked for it. */
async function windowWithTitle(app: ElectronApplication, title: string): Promise<Page> {
  const deadline = Date.now() + longestStart;
  for (;;) {
    for (const page of app.windows()) {
      if ((await titleOf(app, page)) === title) return page;
    }
    if (Date.now() > deadline) throw new Error(`No window "${title}" was opened within ${longestStart / 1000} s.`);
    await app.waitForEvent('window', { timeout: 250 }).catch(() => undefined);
  }
}

/** Playwright makes the app the leader of a process group; Windows has no such groups but can end a tree. */
function killTree(processId: number | undefined): void {
  if (processId === undefined) throw new Error('The app has no process any more.');
  if (process.platform === 'win32') textFrom('taskkill', ['/pid', String(processId), '/T', '/F']);
  else process.kill(-processId, 'SIGKILL');
}

interface Fixtures {
  readonly launchKit: (options?: LaunchOptions) => Promise<Kit>;
}

interface WorkerFixtures {
  readonly display: undefined;
  readonly kept: KeptElectrons;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  /** Journeys that run at the same time don't take the focus from each other: each has a display to itself. */
  display: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture depends on.
    async ({}, use) => {
      const { environment, stop } = await startOffScreenDisplay();
      Object.assign(process.env, environment);
      delete process.env.WAYLAND_DISPLAY;
      await use(undefined);
      await stop();
    },
    { scope: 'worker', auto: true },
  ],
  kept: [
    async ({ display: _display }, use) => {
      const kept = new KeptElectrons();
      await use(kept);
      await kept.remove();
    },
    { scope: 'worker' },
  ],
  launchKit: async ({ kept }, use, info) => {
    const place = folderForApp('facilitator-kit-test-');
    const kits: Kit[] = [];
    await use(async (options = {}) => {
      const kit = new Kit(options, join(place.folder, String(kits.length)), kept, info.tags.includes('@electron'));
      kits.push(kit);
      await kit.start();
      return kit;
    });
    for (const kit of kits) await kit.close();
    expect(kits.flatMap((kit) => kit.errors)).toEqual([]);
    place.remove();
  },
});

export { expect };
