/** Loaded before the kit itself, in a data folder that is empty: keeps what a first start compiled of main, and leaves a day that runs. */
const { app, ipcMain } = require('electron');
const { keepModules } = require('./modules.cjs');

/** Runs in the page. */
const beginDay = async () => {
  const { kit } = globalThis;
  for (const begun of [await kit['create-sample'](), await kit.dispatch({ kind: 'start-day', day: 1 })]) {
    if ('refused' in begun) throw new Error(`The kit refused it: ${begun.refused}.`);
  }
};

const failed = (error) => {
  console.error(error);
  app.exit(1);
};

ipcMain.once('desk-painted', ({ sender }) => {
  keepModules(process.env.FACILITATOR_KIT_COMPILED);
  sender.executeJavaScript(`(${beginDay})()`).then(() => app.quit(), failed);
});
