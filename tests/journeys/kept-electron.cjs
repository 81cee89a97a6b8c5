/**
 * Runs in Electron's main process before the app: lets one process be the home of several kits, one after the other. Quitting ends the kit,
 * with its windows, timers and listeners, and leaves the process; `begin` loads all of main's code anew, as another start would.
 */
const { join, sep } = require('node:path');
const { app, BrowserWindow, ipcMain, nativeTheme, powerMonitor, protocol, screen, session, utilityProcess } = require('electron');

/* Chromium keeps the folder it began with, so it gets one that outlives each kit. */
const browserFolder = process.env.FACILITATOR_KIT_TEST_BROWSER;

/* What a life leaves behind in the process, as acts that take it back. */
const leftovers = new Set();
/* Processes that a life began, each with the promise of its end. */
const children = new Map();
let isAlive = true;
let ended;
let tellEnded;
const live = () => {
  isAlive = true;
  ended = new Promise((done) => {
    tellEnded = done;
  });
};
live();

function trackListeners(emitter) {
  for (const method of ['on', 'once', 'addListener', 'prependListener']) {
    const add = emitter[method];
    emitter[method] = function (event, listener) {
      leftovers.add(() => emitter.removeListener(event, listener));
      return add.call(this, event, listener);
    };
  }
}

function trackTimers(begin, clear) {
  const original = globalThis[begin];
  const tracked = (...given) => {
    const timer = original(...given);
    leftovers.add(() => clear(timer));
    return timer;
  };
  globalThis[begin] = Object.defineProperties(tracked, Object.getOwnPropertyDescriptors(original));
}

/* Electron would quit by itself where nobody listens to this. */
app.on('window-all-closed', () => {});
for (const emitter of [app, ipcMain]) trackListeners(emitter);
trackTimers('setTimeout', clearTimeout);
trackTimers('setInterval', clearInterval);

const handle = ipcMain.handle.bind(ipcMain);
ipcMain.handle = (channel, listener) => {
  leftovers.add(() => ipcMain.removeHandler(channel));
  handle(channel, listener);
};

const fork = utilityProcess.fork;
utilityProcess.fork = (...given) => {
  const child = fork(...given);
  children.set(
    child,
    new Promise((done) => child.once('exit', done)).then(() => children.delete(child)),
  );
  return child;
};

/* Privileges are given once, before the app is ready, and are the same for each kit. */
const registerSchemes = protocol.registerSchemesAsPrivileged;
protocol.registerSchemesAsPrivileged = (schemes) => {
  if (!app.isReady()) registerSchemes.call(protocol, schemes);
};

app.requestSingleInstanceLock = () => true;

const setPath = app.setPath.bind(app);
app.setPath = (name, path) => setPath(name, name === 'userData' ? browserFolder : path);

/* Playwright holds the app's own readiness back until it listens; these are there before. */
app.whenReady().then(() => {
  for (const emitter of [nativeTheme, powerMonitor, screen]) trackListeners(emitter);
});

const preventable = () => {
  const event = { defaultPrevented: false, preventDefault: () => (event.defaultPrevented = true) };
  return event;
};

/* Chromium remembers the size for all windows to come. */
function resetSizes() {
  for (const { webContents } of BrowserWindow.getAllWindows()) if (!webContents.isCrashed()) webContents.setZoomLevel(0);
}

/** Ends the kit as Electron ends a process: who listens may delay it once. Without a kit, the process itself. */
const quitProcess = app.quit.bind(app);
app.quit = () => {
  if (!isAlive) return quitProcess();
  resetSizes();
  const event = preventable();
  app.emit('before-quit', event);
  if (!event.defaultPrevented) finish();
};
app.exit = () => {
  if (isAlive) finish();
};

const closed = (window) => new Promise((done) => (window.isDestroyed() ? done() : window.once('closed', done)));

async function finish() {
  isAlive = false;
  const windows = BrowserWindow.getAllWindows();
  const gone = windows.map(closed);
  for (const window of windows) window.destroy();
  for (const takeBack of leftovers) takeBack();
  leftovers.clear();
  for (const child of children.keys()) child.kill();
  await Promise.all([...gone, ...children.values()]);
  nativeTheme.themeSource = 'system';
  if (protocol.isProtocolRegistered('kit')) protocol.unregisterProtocol('kit');
  if (session.defaultSession.protocol.isProtocolHandled('file')) session.defaultSession.protocol.unhandle('file');
  globalThis.facilitatorKitTest = undefined;
  await session.defaultSession.clearStorageData();
  tellEnded();
}

const mine = /^(?:FACILITATOR_KIT_|SOURCE_DATE_EPOCH$|ELECTRON_RENDERER_URL$)/u;

function beginAgain(environment) {
  if (isAlive) throw new Error('A kit is open in this process.');
  for (const name of Object.keys(process.env)) if (mine.test(name)) delete process.env[name];
  for (const [name, value] of Object.entries(environment)) if (mine.test(name)) process.env[name] = value;
  const main = join(app.getAppPath(), 'out', 'main');
  for (const path of Object.keys(require.cache)) if (path.startsWith(main + sep)) delete require.cache[path];
  live();
  require(join(main, 'main.cjs'));
}

globalThis.keptElectron = {
  begin: beginAgain,
  end: () => {
    app.quit();
    return ended;
  },
  ended: () => ended,
};
