/**
 * Loaded into the main process before an app of the bench: notes how long after the start of its process the app's first window
 * stands painted on the screen, and answers a key; or, in a start of its own, since when no pixel changes. Then it quits. It asks the page
 * from outside, so every app is measured alike.
 */
const { writeFileSync } = require('node:fs');
const { app } = require('electron');

/** `place` selects what must be painted, `key` changes what is in it or where the focus is; without a key the pixels are watched. */
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

/** Runs in the page: when its first text or picture stood on the screen. */
const firstPicture = () =>
  new Promise((done) => {
    new PerformanceObserver((list) => {
      const [entry] = list.getEntriesByName('first-contentful-paint');
      if (entry) done(Math.round(performance.timeOrigin + entry.startTime));
    }).observe({ type: 'paint', buffered: true });
  });

/** Milliseconds without another picture after which there will be none; and the share of it that the digits of running clocks may be. */
const stillFor = 700;
const clocksAtMost = 0.001;

/** Since when the picture of the window is what it stays. */
async function settledAt(webContents) {
  let before = new Uint32Array();
  let changed = since();
  while (since() - changed < stillFor) {
    const taken = since();
    const bytes = (await webContents.capturePage()).toBitmap();
    const picture = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
    const others =
      picture.length === before.length ? picture.reduce((count, pixel, at) => count + (pixel === before[at] ? 0 : 1), 0) : Infinity;
    if (others > picture.length * clocksAtMost) {
      changed = taken;
      before = picture;
    }
  }
  return changed;
}

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
  const shown = (window.isVisible() ? Promise.resolve() : new Promise((done) => window.once('show', done))).then(() => {
    marks.shown = since();
  });
  const inPage = (script) => webContents.mainFrame.executeJavaScript(script);
  webContents.once('dom-ready', async () => {
    marks.page = since();
    const painted = inPage(`(${watch})(${JSON.stringify(place)}); benchPainted`);
    await shown;
    if (key) {
      marks.painted = Math.max((await painted) - started, marks.shown);
      marks.usable = (await answerTo(webContents, inPage)) - started;
    } else {
      marks.settled = await settledAt(webContents);
    }
    marks.shell = Math.max((await inPage(`(${firstPicture})()`)) - started, marks.shown);
    writeFileSync(result, JSON.stringify(marks));
    /* A page may keep its window waiting when it is asked to close; only what main has to end counts here. */
    window.destroy();
    app.quit();
  });
});

/** When the page answered the key. */
async function answerTo(webContents, inPage) {
  const answered = inPage('benchAnswered');
  const press = () => {
    webContents.focus();
    webContents.sendInputEvent({ type: 'keyDown', keyCode: key });
  };
  press();
  /* A window that is only just there may lose a key; whoever pressed it presses again. */
  const again = setInterval(press, 100);
  const at = await answered;
  clearInterval(again);
  return at;
}
