/**
 * Loaded before the kit itself, with a day running: keeps what such a start compiled of main. What V8 compiles of the desk's scripts is kept by
 * Chromium in its folder for code, once, right after the scripts ran for the first time; so the desk is drawn before that here.
 */
const { readdirSync, statSync } = require('node:fs');
const { join } = require('node:path');
const { app, ipcMain, protocol } = require('electron');
const { keepModules } = require('./modules.cjs');

/** Now and then: what the desk isn't shown at once is made after its first picture. */
const keep = () => keepModules(process.env.FACILITATOR_KIT_COMPILED);

/** Milliseconds between two looks at the folder, and for how long nothing more may come. */
const betweenLooks = 100;
const stillFor = 1_500;

/** Runs in the page: it has what it draws before it has its scripts, and React draws at once, not in a later task. */
const drawAtOnce = async () => {
  globalThis.setImmediate = (act) => queueMicrotask(act);
  await globalThis.kit.ready();
  await document.fonts.ready;
};

let release;
const released = new Promise((done) => {
  release = done;
});
const register = protocol.registerStreamProtocol.bind(protocol);
protocol.registerStreamProtocol = (scheme, answer) =>
  register(scheme, (request, give) => {
    const held = /\/main-[\w-]+\.js$/.test(request.url) ? released : Promise.resolve();
    void held.then(() => answer(request, give));
  });

const failed = (error) => {
  console.error(error);
  app.exit(1);
};

app.once('browser-window-created', (_event, { webContents }) => {
  webContents.once('dom-ready', () => webContents.executeJavaScript(`(${drawAtOnce})()`).then(keep).then(release, failed));
});

/** Runs in the page: what is answered and pressed first; before that a laptop with one screen is shown no names. */
const goOn = async () => {
  const { kit } = globalThis;
  for (const outcome of [await kit['answer-room'](false), await kit.dispatch({ kind: 'next' })]) {
    if ('refused' in outcome) throw new Error(`The kit refused it: ${outcome.refused}.`);
  }
};

const sizeOf = (folder) => readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);

/** Resolves once the folder is filled. */
const filled = (folder) =>
  new Promise((done) => {
    let size = 0;
    let since = Date.now();
    const looking = setInterval(() => {
      const now = sizeOf(folder);
      if (now !== size) since = Date.now();
      size = now;
      if (Date.now() - since < stillFor) return;
      clearInterval(looking);
      done();
    }, betweenLooks);
  });

ipcMain.once('desk-painted', ({ sender }) => {
  sender
    .executeJavaScript(`(${goOn})()`)
    .then(keep)
    .then(() => filled(join(app.getPath('userData'), 'Code Cache', 'js')))
    .then(keep)
    .then(() => app.quit())
    .catch(failed);
});
