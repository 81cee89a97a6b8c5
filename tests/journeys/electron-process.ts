/**
 * Processes of Electron for tests. One is kept for a worker and is given kit after kit, which spares seconds each time; a test that kills it,
 * or wants switches of its own, gets another one. Each start is counted.
 */
import { appendFileSync, copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { _electron, type ElectronApplication } from 'playwright';
import { keepAnswersOf } from '../../scripts/answers-of-main.mjs';
import { folderForApp, giveToApp, homeIn, launcherOfTestRun, playwrightOptions } from '../../scripts/launcher.mjs';
import { prepareToAskPages } from './page-life';

declare global {
  /** In the main process of an Electron that is kept: see `kept-electron.cjs`. */
  var keptElectron: {
    readonly begin: (environment: Readonly<Record<string, string>>) => void;
    readonly end: () => Promise<void>;
    readonly ended: () => Promise<void>;
  };
}

/** One kit that runs in a process of Electron. */
export interface RunningKit {
  readonly app: ElectronApplication;
  /** Ends the kit as a person does who closes it. */
  readonly end: () => Promise<void>;
  /** Resolves when the kit has ended by itself. */
  readonly ended: () => Promise<unknown>;
  /** The process was killed. */
  readonly isDead: () => void;
}

/* A display that nobody sees has no graphics card. Chromium would try the drivers first, fail, and start its graphics process anew. */
const withoutCard = process.platform === 'linux' ? ['--disable-gpu'] : [];

/** In milliseconds: less than the kit gives itself, so that one which goes only when its time is up fails the test. */
const longestEnd = 25_000;

/** Waits for the end of a kit, and names the windows that stand in its way when it doesn't come. */
async function within(end: Promise<unknown>, windows: () => Promise<readonly string[]>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), longestEnd);
  });
  const outcome = await Promise.race([end, late]);
  clearTimeout(timer);
  if (outcome !== 'late') return;
  const left = await Promise.race([
    windows(),
    new Promise<readonly string[]>((resolve) => setTimeout(resolve, 2_000, ['main, which does not answer'])),
  ]);
  throw new Error(
    `The kit did not end within ${longestEnd / 1000} s of its closing; still there: ${left.join(', ') || 'its process alone'}.`,
  );
}

const titlesOfWindows = (app: ElectronApplication) => (): Promise<readonly string[]> =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => window.getTitle()));

type Listen = (app: ElectronApplication) => void;

/** `listen` before the app's first answer, so that a window which opens from then on is heard from its first word. */
async function launch(args: readonly string[], env: Record<string, string>, listen: Listen): Promise<ElectronApplication> {
  countStart();
  const options = playwrightOptions(launcherOfTestRun());
  const launched = await _electron.launch({ ...options, args: [...args, ...options.args, '--lang=en', ...withoutCard], env });
  const app = keepAnswersOf(launched);
  listen(app);
  await prepareToAskPages(app);
  return app;
}

/** Leaves a dot for each start, which the end of the run adds up. */
function countStart(): void {
  const file = process.env.FACILITATOR_KIT_STARTS;
  if (file !== undefined) appendFileSync(file, '.');
}

/** Starts Electron for one kit alone. */
export async function startOwn(args: readonly string[], env: Record<string, string>, listen: Listen): Promise<RunningKit> {
  const app = await launch(args, env, listen);
  const closed = app.waitForEvent('close', { timeout: 0 });
  return {
    app,
    end: () => within(app.close(), titlesOfWindows(app)),
    ended: () => within(closed, titlesOfWindows(app)),
    isDead: () => {},
  };
}

/** The processes of a worker that outlive their kits: one, and another for each kit that is open beside the first. */
export class KeptElectrons {
  readonly #all: KeptElectron[] = [];

  begin(environment: Record<string, string>, listen: Listen): Promise<RunningKit> {
    const idle = this.#all.find(({ isTaken }) => !isTaken);
    if (idle) return idle.begin(environment, listen);
    const another = new KeptElectron();
    this.#all.push(another);
    return another.begin(environment, listen);
  }

  /** For good. */
  async remove(): Promise<void> {
    for (const each of this.#all) await each.remove();
  }
}

class KeptElectron {
  readonly #place = folderForApp('facilitator-kit-kept-');
  #app: ElectronApplication | undefined;
  #isTaken = false;

  get isTaken(): boolean {
    return this.#isTaken;
  }

  async begin(environment: Record<string, string>, listen: Listen): Promise<RunningKit> {
    this.#isTaken = true;
    try {
      const app = this.#app ? await this.#beginAgain(this.#app, environment, listen) : await this.#start(environment, listen);
      this.#app = app;
      return {
        app,
        end: () =>
          this.#ended(
            app,
            app.evaluate(() => globalThis.keptElectron.end()),
          ),
        ended: () =>
          this.#ended(
            app,
            app.evaluate(() => globalThis.keptElectron.ended()),
          ),
        isDead: () => this.#forget(),
      };
    } catch (failure) {
      await this.stop();
      throw failure;
    }
  }

  /** Ends the process; the next kit starts another. */
  async stop(): Promise<void> {
    const app = this.#app;
    this.#forget();
    if (app) await app.close();
  }

  async remove(): Promise<void> {
    await this.stop();
    this.#place.remove();
  }

  #forget(): void {
    this.#app = undefined;
    this.#isTaken = false;
  }

  async #ended(app: ElectronApplication, end: Promise<unknown>): Promise<void> {
    try {
      await within(end, titlesOfWindows(app));
      this.#isTaken = false;
    } catch (failure) {
      this.#forget();
      app.process().kill('SIGKILL');
      throw failure;
    }
  }

  async #beginAgain(app: ElectronApplication, environment: Record<string, string>, listen: Listen): Promise<ElectronApplication> {
    listen(app);
    await app.evaluate((_electron, env) => globalThis.keptElectron.begin(env), environment);
    return app;
  }

  /** Its first kit begins with it. */
  #start(environment: Record<string, string>, listen: Listen): Promise<ElectronApplication> {
    const home = join(this.#place.folder, 'home');
    const browser = join(this.#place.folder, 'browser');
    for (const path of [home, browser]) mkdirSync(path, { recursive: true });
    const script = join(this.#place.folder, 'kept-electron.cjs');
    copyFileSync(join(import.meta.dirname, 'kept-electron.cjs'), script);
    giveToApp(this.#place.folder);
    return launch(['-r', script], { ...environment, ...homeIn(home), FACILITATOR_KIT_TEST_BROWSER: browser }, listen);
  }
}
