/** `npm start`: sets up what is missing, builds what is out of date, and opens the app; without a display it shows pictures of it. */
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { command, root, say } from './command.mjs';
import { folderForApp, giveToApp, homeIn, parametersFor, prepareLauncher, usesOtherUser } from './launcher.mjs';
import { hasDisplay } from './off-screen.mjs';
import { runProgram } from './run-program.mjs';
import { setUp } from './setup.mjs';

await command(async () => {
  if (!hasDisplay()) {
    say('There is no display here, so the app runs once off-screen and leaves pictures of itself.');
    return (await runProgram(process.execPath, [join(root, 'scripts', 'demo.mjs'), '--short'])).code;
  }
  await setUp({ needs: ['electron', 'build'] });
  const launcher = await prepareLauncher();
  say('Opening the Facilitator Kit. It ends when its window is closed.');
  const { code } = await runProgram(launcher.executable, [...parametersFor(launcher), ...process.argv.slice(2)], {
    cwd: launcher.appFolder,
    env: usesOtherUser ? environmentOfOtherUser() : process.env,
    endSignal: 'SIGTERM',
  });
  return code;
});

/** Under root, the user that Electron runs as gets a home that stays, and the key to the display that root may use. */
function environmentOfOtherUser() {
  const home = '/var/lib/facilitator-kit';
  mkdirSync(home, { recursive: true, mode: 0o700 });
  giveToApp(home);
  say(`Started as root, so the app runs as an ordinary user; its data is in ${home}.`);
  const key = process.env.XAUTHORITY ?? join(homedir(), '.Xauthority');
  const { WAYLAND_DISPLAY, DBUS_SESSION_BUS_ADDRESS, ...environment } = { ...process.env, ...homeIn(home) };
  if (!existsSync(key)) return environment;
  const copy = join(folderForApp('facilitator-kit-display-').folder, 'Xauthority');
  copyFileSync(key, copy);
  giveToApp(copy);
  return { ...environment, XAUTHORITY: copy };
}
