/** The least that an app in Electron can be whose window asks: each question is answered, and told of by two messages, with nothing done for it. */
const { join } = require('node:path');
const { app, BrowserWindow, ipcMain } = require('electron');

app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 720, webPreferences: { preload: join(__dirname, 'preload.cjs') } });
  ipcMain.handle('ask', () => {
    window.webContents.send('view', {});
    window.webContents.send('time', {});
    return { done: true };
  });
  return window.loadFile('index.html');
});
