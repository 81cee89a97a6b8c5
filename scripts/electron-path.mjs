/** `npm run electron-path`: prints the path of the Electron executable in use, and nothing else, on standard output. */
import { command } from './command.mjs';
import { electronPath } from './electron-runtime.mjs';
import { setUp } from './setup.mjs';

await command(async () => {
  await setUp({ needs: [] });
  process.stdout.write(`${await electronPath()}\n`);
});
