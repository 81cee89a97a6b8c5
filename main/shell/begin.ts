/**
 * Opens the desk's window at once, gives it its page, and loads everything else while the process of that page begins, which takes about as
 * long: what this module imports holds nothing that takes its time.
 */
import { setTimeout as patience } from 'node:timers/promises';
import { Menu } from 'electron';
import { serveApp } from './app-protocol';
import type { DataFolder } from './data-folder';
import { firstLanguage } from './first-language';
import { answerWindows } from './ipc';
import { loadStart } from './load-start';
import { shutTheDoors } from './security';
import { systemLanguage } from './system-language';
import type { TestHooks } from './test-hooks';
import { makeWindow, showPage } from './windows';

const deskSize = { width: 1280, height: 720 };

/** Milliseconds: while developing, others give the pages. */
const longestAsking = 500;

/** A bar as high as the menu's, which comes once the kit is open: else the whole page would be laid out anew when it comes. */
function keepRoomForMenu(): void {
  if (process.platform !== 'darwin') Menu.setApplicationMenu(Menu.buildFromTemplate([{ label: ' ', enabled: false }]));
}

export async function begin(folder: DataFolder, hooks: TestHooks | undefined): Promise<void> {
  shutTheDoors();
  keepRoomForMenu();
  const desk = makeWindow('desk', deskSize);
  let given = (): void => {};
  const pageIsGiven = new Promise<void>((done) => {
    given = done;
  });
  const backstage = Promise.race([pageIsGiven, patience(longestAsking)])
    .then(loadStart)
    .then(({ start }) => start(folder, desk, hooks));
  serveApp(
    backstage,
    () => firstLanguage(folder.path, systemLanguage()),
    () => given(),
  );
  answerWindows(backstage);
  showPage(desk, 'desk.html');
  await backstage;
}
