/**
 * Opens the desk's window at once and reads everything else while its page loads, which takes about as long: what this module
 * imports holds nothing that takes its time.
 */
import { serveApp } from './app-protocol';
import type { DataFolder } from './data-folder';
import { firstLanguage } from './first-language';
import { answerWindows } from './ipc';
import { shutTheDoors } from './security';
import { systemLanguage } from './system-language';
import type { TestHooks } from './test-hooks';
import { makeWindow, showPage } from './windows';

const deskSize = { width: 1280, height: 720 };

export async function begin(folder: DataFolder, hooks: TestHooks | undefined): Promise<void> {
  shutTheDoors();
  const desk = makeWindow('desk', deskSize);
  const backstage = import('./start').then(({ start }) => start(folder, desk, hooks));
  serveApp(backstage, () => firstLanguage(folder.path, systemLanguage()));
  answerWindows(backstage);
  showPage(desk, 'desk.html');
  await backstage;
}
