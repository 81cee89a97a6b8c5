/** The real app for one play of the demo: its windows at a given size, its clock, its words, and the pictures that were taken. */
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { _electron } from 'playwright';
import { keepAnswersOf } from '../answers-of-main.mjs';
import { folderForApp, giveToApp, homeIn, playwrightOptions } from '../launcher.mjs';
import { wordsIn } from './words.mjs';

const titles = { projector: 'Facilitator Kit – Audience', 'sign-in': 'Facilitator Kit – Sign-in' };
const minute = 60_000;
/** The training of the demo is on this day, and begins before the first participants. */
const midnight = Date.parse('2023-10-11T00:00:00+02:00');
const opens = '2023-10-11T08:20:00+02:00';
const longestWait = 15_000;

/** A picture is taken when nothing moves any more: what was asked for is answered, and what was answered is painted. */
const painted = async () => {
  await document.fonts.ready;
  await globalThis.kit.ready();
  for (let frame = 0; frame < 3; frame += 1) await new Promise((done) => requestAnimationFrame(done));
};

const someTeacher = {
  firstName: 'Ana',
  schoolKind: '',
  role: '',
  contact: '',
  telephone: '',
  note: '',
  sex: 'female',
  protectionTeam: 'unknown',
  contactConsent: 'unknown',
  photoConsent: 'unknown',
};

export class Stage {
  desk;
  /** Gives the kit's words for a key. */
  word;
  /** In the order in which they were taken. */
  pictures = [];
  chapter = '';
  #app;
  #data = folderForApp('facilitator-kit-demo-');
  #play;
  #folder;
  #now = Date.parse(opens);
  #number = 0;
  #sessions = new WeakMap();

  /** `play` is `{ language, desk, projector, themes }` with sizes of the two surfaces; pictures and files go below `folder`. */
  constructor(play, folder) {
    this.#play = play;
    this.#folder = folder;
  }

  async open(launcher, display) {
    this.word = await wordsIn(this.#play.language);
    const { args, ...options } = playwrightOptions(launcher);
    const app = await _electron.launch({
      ...options,
      args: [...args, '--lang=en'],
      env: {
        ...display.environment,
        ...homeIn(this.#data.folder),
        TZ: 'Europe/Belgrade',
        FACILITATOR_KIT_DATA: join(this.#data.folder, 'data'),
        FACILITATOR_KIT_TEST: '1',
        FACILITATOR_KIT_TEST_DISPLAYS: '2',
        FACILITATOR_KIT_TEST_WALL: opens,
      },
    });
    this.#app = keepAnswersOf(app);
    app.context().setDefaultTimeout(longestWait);
    this.desk = await this.#app.firstWindow();
    await this.desk.getByRole('navigation').waitFor();
    await this.desk.evaluate((language) => globalThis.kit['change-settings']({ language }), this.#play.language);
    await this.desk.locator(`html[lang="${this.#play.language}"]`).waitFor();
    await this.#resize(this.desk, this.#play.desk);
  }

  async close() {
    await this.#app?.close();
    this.#data.remove();
  }

  /** Windows have the title of their kind whatever their page says, so it is the app that is asked for it. */
  async windowOf(kind) {
    for (const deadline = Date.now() + longestWait; Date.now() < deadline; await new Promise((done) => setTimeout(done, 100))) {
      for (const page of this.#app.windows()) {
        const window = await this.#app.browserWindow(page);
        if ((await window.evaluate((it) => it.getTitle())) === titles[kind]) return page;
      }
    }
    throw new Error(`${titles[kind]} has no window.`);
  }

  /** Lets the time pass until so many minutes after midnight. */
  async waitUntil(minutes) {
    await this.pass((midnight + minutes * minute - this.#now) / minute);
  }

  /** Lets minutes pass. */
  async pass(minutes) {
    if (minutes < 0) throw new Error('The clock would have to go back.');
    this.#now += minutes * minute;
    await this.#app.evaluate((_electron, by) => globalThis.facilitatorKitTest.advance(by), minutes * minute);
  }

  async setDisplays(count) {
    await this.#app.evaluate((_electron, wanted) => globalThis.facilitatorKitTest.setDisplays(wanted), count);
  }

  /** Somebody clicks the kit's icon once more while it runs. */
  async clickIcon() {
    await this.#app.evaluate(({ app }) => app.emit('second-instance'));
  }

  /** Asks the kit for something, past the window's buttons. */
  async dispatch(command) {
    const outcome = await this.desk.evaluate((asked) => globalThis.kit.dispatch(asked), command);
    if (outcome.refused) throw new Error(`The kit refused ${command.kind}: ${outcome.refused}.`);
  }

  /** Makes a training and notes so many people as present throughout. */
  async hold(details, count) {
    const made = await this.desk.evaluate((asked) => globalThis.kit['create-training'](asked), details);
    if (made.refused) throw new Error(`The kit refused to make a training: ${made.refused}.`);
    for (let number = 1; number <= count; number += 1) {
      const school = `OŠ „Sveti Sava” ${1 + (number % 4)}`;
      await this.dispatch({
        kind: 'add-participant',
        person: { ...someTeacher, lastName: `Petrović ${number}`, school, town: details.place },
      });
    }
    for (const halfDay of ['d1am', 'd1pm', 'd2am', 'd2pm']) await this.dispatch({ kind: 'mark-remaining', halfDay, state: 'present' });
  }

  /** The next dialog for a file to open answers with a list that holds this text. */
  async offerList(name, text) {
    const path = join(this.#data.folder, name);
    writeFileSync(path, text, { mode: 0o644 });
    giveToApp(path);
    await this.#app.evaluate((_electron, chosen) => globalThis.facilitatorKitTest.chooseFile(chosen), path);
  }

  /** The next dialog for where to save answers with this name; returns what to call when the file is there. */
  async offerTarget(name) {
    const path = join(this.#data.folder, name);
    await this.#app.evaluate((_electron, chosen) => globalThis.facilitatorKitTest.chooseSave(chosen), path);
    return () => copyFileSync(path, join(this.#folderFor('files'), basename(path)));
  }

  /** A picture of the desk or the turned laptop in each theme, or of what the projector shows. */
  async take({ of, name, title }) {
    this.#number += 1;
    if (of === 'projector') {
      await this.#picture(await this.windowOf('projector'), { of, name, title, theme: 'light' });
      return;
    }
    const page = of === 'desk' ? this.desk : await this.windowOf(of);
    for (const theme of this.#play.themes) {
      await page.emulateMedia({ colorScheme: theme });
      await this.#picture(page, { of, name, title, theme });
    }
    await page.emulateMedia({ colorScheme: 'light' });
  }

  /** Every window as it is where the play stopped; returns the folder of the pictures. */
  async takeWhereItStopped() {
    const folder = this.#folderFor('stopped-here');
    for (const [index, page] of (this.#app?.windows() ?? []).entries()) {
      await page.screenshot({ path: join(folder, `${nameOfSize(this.#play.desk)}-window-${index + 1}.png`), animations: 'disabled' });
    }
    return folder;
  }

  async #picture(page, { of, name, title, theme }) {
    const size = of === 'projector' ? this.#play.projector : this.#play.desk;
    await this.#resize(page, size);
    await page.evaluate(painted);
    const folder = this.#folderFor(`${of}-${nameOfSize(size)}`);
    const path = join(folder, `${String(this.#number).padStart(2, '0')}-${name}${theme === 'dark' ? '-dark' : ''}.png`);
    await page.screenshot({ path, animations: 'disabled' });
    this.pictures.push({ chapter: this.chapter, number: this.#number, of, name, title, theme, size, language: this.#play.language, path });
  }

  /** Emulated, since the kit puts the audience's window back to its display's size; a desk that fills the screen loses it again. */
  async #resize(page, size) {
    const session = this.#sessions.get(page) ?? (await page.context().newCDPSession(page));
    this.#sessions.set(page, session);
    await session.send('Emulation.setDeviceMetricsOverride', { ...size, deviceScaleFactor: 1, mobile: false });
    await page.waitForFunction(({ width, height }) => innerWidth === width && innerHeight === height, size);
  }

  #folderFor(name) {
    const folder = join(this.#folder, this.#play.language, name);
    mkdirSync(folder, { recursive: true });
    return folder;
  }
}

export const nameOfSize = ({ width, height }) => `${width}x${height}`;
