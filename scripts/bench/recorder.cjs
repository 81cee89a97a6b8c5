/**
 * Loaded into the main process before an app of the bench: notes how long after the start of its process the app's first window
 * stands painted on the screen, and answers a key; then quits. It asks the page from outside, so every app is measured alike.
 */
const { writeFileSync } = require('node:fs');
const { app } = require('electron');

/** `place` selects what must be painted, `key` changes what is in it or where the focus is. */
const { started, place, key, result } = JSON.parse(process.env.FACILITATOR_KIT_BENCH_START);
const since = () => Date.now() - started;
const marks = { main: since() };

/** Runs in the page. */
const watch = (selector) => {
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const signature = () => [document.activeElement?.outerHTML, document.querySelector(selector)?.textContent].join();
  const until = async (holds) => {
    while (!holds()) await frame();
    await frame();
    await frame();
    return Date.now();
  };
  globalThis.benchPainted = until(() => document.querySelector(selector)?.textContent);
  /* Begins here and not when the key is sent: the key may be faster than the question. */
  globalThis.benchAnswered = globalThis.benchPainted.then(() => {
    const before = signature();
    return until(() => signature() !== before);
  });
};

process.on('unhandledRejection', (failure) => {
  console.error(failure);
  app.exit(1);
});
app.once('ready', () => {
  marks.ready = since();
});
app.once('browser-window-created', (_event, window) => {
  marks.window = since();
  const { webContents } = window;
  const shown = window.isVisible() ? Promise.resolve() : new Promise((done) => window.once('show', done));
  webContents.once('dom-ready', async () => {
    marks.page = since();
    const inPage = (script) => webContents.mainFrame.executeJavaScript(script);
    const painted = inPage(`(${watch})(${JSON.stringify(place)}); benchPainted`);
    await shown;
    marks.shown = since();
    marks.painted = Math.max((await painted) - started, marks.shown);
    const answered = inPage('benchAnswered');
    const press = () => {
      webContents.focus();
      webContents.sendInputEvent({ type: 'keyDown', keyCode: key });
    };
    press();
    /* A window that is only just there may lose a key; whoever pressed it presses again. */
    const again = setInterval(press, 100);
    marks.usable = (await answered) - started;
    clearInterval(again);
    writeFileSync(result, JSON.stringify(marks));
    /* A page may keep its window waiting when it is asked to close; only what main has to end counts here. */
    window.destroy();
    app.quit();
  });
});
