/** `npm run kit -- <command>`: the kit's command line. Only what draws pictures needs Electron and a display, and then it gets them. */
import { join } from 'node:path';
import { command, root } from './command.mjs';
import { drawsPictures } from './draws-pictures.mjs';
import { folderForApp, homeIn, parametersFor, prepareLauncher } from './launcher.mjs';
import { startOffScreenDisplay } from './off-screen.mjs';
import { runProgram } from './run-program.mjs';
import { setUp } from './setup.mjs';

const typed = process.argv.slice(2);
const draws = drawsPictures(typed);

await command(async () => {
  await setUp({ needs: draws ? ['electron', 'display', 'build'] : ['build'] });
  const program = join(root, 'out', 'main', 'command-line.cjs');
  const drawer = draws ? await offerDrawer() : { environment: {}, stop: async () => {} };
  try {
    const { code } = await runProgram(process.execPath, [program, ...typed], {
      // Files are named from where the person stands; npm itself goes to the checkout.
      cwd: process.env.INIT_CWD ?? process.cwd(),
      env: { ...process.env, ...drawer.environment },
      endSignal: 'SIGTERM',
    });
    return code;
  } finally {
    await drawer.stop();
  }
});

/** Tells the program how to start an Electron that draws unseen and leaves nothing behind. */
async function offerDrawer() {
  const launcher = await prepareLauncher();
  const display = await startOffScreenDisplay();
  const home = folderForApp('facilitator-kit-drawer-');
  const { DISPLAY } = display.environment;
  const offered = {
    program: launcher.executable,
    parameters: parametersFor(launcher),
    environment: { ...(DISPLAY ? { DISPLAY } : {}), ...homeIn(home.folder), FACILITATOR_KIT_DATA: join(home.folder, 'data') },
  };
  return {
    environment: { FACILITATOR_KIT_DRAWER: JSON.stringify(offered) },
    async stop() {
      await display.stop();
      home.remove();
    },
  };
}
