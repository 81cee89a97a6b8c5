/** The kit as the bench drives it: a sample training whose first day runs, on desk and projector. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { giveToApp } from '../launcher.mjs';
import { deskSize, projectorSize, resize, startApp } from './apps.mjs';

const titleOfAudience = 'Facilitator Kit – Audience';
const longestWait = 30_000;

/** Surnames differ in letters: what has digits in it isn't taken for a name. */
const surname = (index) => `Petrović${[...String(index)].map((digit) => 'abcdefghij'[digit]).join('')}`;

const listOf = (count) =>
  [
    'First name;Last name;School;Town',
    ...Array.from({ length: count }, (_, index) => `Ana;${surname(index)};School ${index % 40};Niš`),
  ].join('\n');

export class RunningKit {
  app;
  desk;
  /** Undefined while nothing is projected. */
  audience;
  /** Sessions of the browser's protocol, by window. */
  sessions = {};

  /** Resolves when the desk has painted its first place. */
  static async start(machine, appFolder, home) {
    const kit = new RunningKit();
    kit.app = await startApp(machine, appFolder, home);
    kit.desk = await kit.app.firstWindow();
    await kit.desk.getByRole('navigation').waitFor();
    kit.sessions.desk = await resize(kit.desk, deskSize);
    return kit;
  }

  /** Begins the day of a new sample training. */
  async beginDay() {
    await this.ask('create-sample');
    await this.dispatch({ kind: 'start-day', day: 1 });
    await this.desk.getByRole('link', { name: 'Run', exact: true }).click();
    await this.desk.locator('.run-preview-frame .scene').waitFor();
  }

  /** The audience gets its window. */
  async project() {
    await this.ask('show-on-projector', 'here');
    this.audience = await this.#windowWithTitle(titleOfAudience);
    this.sessions.audience = await resize(this.audience, projectorSize);
    await this.audience.locator('.scene').waitFor();
  }

  /** Asks the kit for something, past the window's buttons; what it refuses is a failure here. */
  async ask(channel, ...given) {
    const outcome = await this.desk.evaluate(([name, values]) => globalThis.kit[name](...values), [channel, given]);
    if (outcome?.refused) throw new Error(`The kit refused ${channel}: ${outcome.refused}.`);
    return outcome;
  }

  /** So many, from a list that is brought in. */
  async importPeople(count, home) {
    const file = join(home.folder, 'people.csv');
    writeFileSync(file, listOf(count));
    giveToApp(file);
    await this.choose({ file });
    const { preview, rows } = await this.ask('preview-list');
    await this.ask(
      'import-list',
      preview,
      rows.map(({ line }) => line),
    );
  }

  dispatch(command) {
    return this.ask('dispatch', command);
  }

  /** The next dialogs for files answer these. */
  async choose({ file, target }) {
    if (file) await this.app.evaluate((_electron, path) => globalThis.facilitatorKitTest.chooseFile(path), file);
    if (target) await this.app.evaluate((_electron, path) => globalThis.facilitatorKitTest.chooseSave(path), target);
  }

  close() {
    return this.app.close();
  }

  /** Windows have the title of their kind whatever their page says, so it is the app that is asked for it. */
  async #windowWithTitle(title) {
    for (const deadline = Date.now() + longestWait; Date.now() < deadline; await new Promise((done) => setTimeout(done, 100))) {
      for (const page of this.app.windows()) {
        const window = await this.app.browserWindow(page);
        if ((await window.evaluate((it) => it.getTitle())) === title) return page;
      }
    }
    throw new Error(`No window “${title}” was opened.`);
  }
}
