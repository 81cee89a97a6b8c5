/** The kit's entry point. */
import { noteFault } from './shell/app-log';
import { registerScheme } from './shell/app-protocol';
import { begin } from './shell/begin';
import { takeCompiled } from './shell/compiled-code';
import { giveCompiledPages } from './shell/compiled-pages';
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
  const fault = giveCompiledPages(builtMain(), folder.browser);
  registerScheme();
  keepGraphics();
  whenReady(async () => {
    await begin(folder, testHooks(modules));
    if (modules.fault !== undefined)
      noteFault('What the build compiled of main could not be read, so it was compiled again.', modules.fault);
    if (fault !== undefined) noteFault('What the build compiled of the pages could not be taken, so it was compiled again.', fault);
  });
}
