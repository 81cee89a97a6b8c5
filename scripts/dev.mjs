/** `npm run dev`: builds, opens the app, and shows every change of the sources at once. */
import { forgetBuild } from './build.mjs';
import { command, PlainFailure, root } from './command.mjs';
import { folderForApp, homeIn, prepareLauncher, readableByElectronsUser, usesOtherUser } from './launcher.mjs';
import { hasDisplay } from './off-screen.mjs';
import { runTool } from './run-program.mjs';
import { setUp } from './setup.mjs';

await command(async () => {
  if (!hasDisplay()) throw new PlainFailure('There is no display here. `npm start` makes pictures of the app instead.');
  if (usesOtherUser && !readableByElectronsUser(root)) {
    throw new PlainFailure('Electron does not run as root, and no other user can read this folder. Move the checkout to an open one.');
  }
  await setUp({ needs: ['electron'] });
  const { executable, sandbox } = await prepareLauncher();
  // The development build overwrites the one that `npm start` and the tests would take to be current.
  forgetBuild();
  const env = { ...process.env, ...(usesOtherUser ? homeIn(folderForApp().folder) : {}), ELECTRON_EXEC_PATH: executable };
  return (await runTool('electron-vite', ['dev', '--watch', ...(sandbox ? [] : ['--noSandbox'])], { env, endSignal: 'SIGTERM' })).code;
});
