/** Where the kit begins. */
import { registerScheme } from './shell/app-protocol';
import { begin } from './shell/begin';
import { takeCompiled } from './shell/compiled-code';
import { builtMain, chooseDataFolder } from './shell/data-folder';
import { isDrawingForParent, isOnlyInstance, keepGraphics, whenReady } from './shell/lifecycle';
import { leadNowhere } from './shell/security';
import { testHooks } from './shell/test-hooks';

const modules = takeCompiled(builtMain());
const folder = chooseDataFolder();
leadNowhere();
if (isDrawingForParent()) {
  registerScheme();
  whenReady(async () => (await import('./shell/draw-for-parent')).drawForParent());
} else if (isOnlyInstance()) {
  registerScheme();
  keepGraphics();
  whenReady(() => begin(folder, testHooks(modules)));
}
