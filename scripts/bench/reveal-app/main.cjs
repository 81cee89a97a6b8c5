/** One window with a deck of reveal.js, as a person would open it in a browser. */
const { app, BrowserWindow } = require('electron');

app.whenReady().then(() => {
  const webPreferences = { spellcheck: false, backgroundThrottling: false };
  return new BrowserWindow({ width: 1280, height: 720, webPreferences }).loadFile('deck.html');
});
