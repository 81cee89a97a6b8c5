/** What the page may ask, and hears. */
const { contextBridge, ipcRenderer } = require('electron');

contextBridge.exposeInMainWorld('asking', {
  ask: (question) => ipcRenderer.invoke('ask', question),
  hear: (view, time) => {
    ipcRenderer.on('view', () => view());
    ipcRenderer.on('time', () => time());
  },
});
