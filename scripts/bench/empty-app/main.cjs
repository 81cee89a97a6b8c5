/** The least that an app in Electron can be: one window that paints a word and answers a key. */
const { app, BrowserWindow } = require('electron');

app.whenReady().then(() => new BrowserWindow({ width: 1280, height: 720 }).loadFile('index.html'));
