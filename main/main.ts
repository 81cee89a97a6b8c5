/** Where the kit begins. */
import { registerScheme } from './shell/app-protocol';
import { chooseDataFolder } from './shell/data-folder';
import { isOnlyInstance, whenReady } from './shell/life';
import { start } from './shell/start';
import { testHooks } from './shell/test-hooks';

const folder = chooseDataFolder();
if (isOnlyInstance()) {
  registerScheme();
  whenReady(() => start(folder, testHooks()));
}
