/** The fallback Electron's default app: starts the app folder it is given, as Electron's own default app does. */
const { readFileSync } = require('node:fs');
const { join, resolve } = require('node:path');
const { app } = require('electron');

const preloads = [];
let folder;
const given = process.argv.slice(1);
for (let index = 0; index < given.length; index += 1) {
  if (given[index] === '-r' || given[index] === '--require') {
    index += 1;
    preloads.push(resolve(given[index]));
  } else if (!given[index].startsWith('-')) {
    folder = resolve(given[index]);
    break;
  }
}

if (folder) start();
else {
  console.error('Give the folder of an app to start.');
  app.exit(1);
}

function start() {
  const { main, name, productName, version, desktopName } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  app.setVersion(version);
  app.setName(productName ?? name);
  app.setDesktopName(desktopName ?? `${app.name}.desktop`);
  app.setAppPath(folder);
  // Set after the name, because the folder for the app's data is called after it.
  app.setPath('userData', join(app.getPath('appData'), app.name));
  for (const preload of preloads) require(preload);
  require(join(folder, main));
}
