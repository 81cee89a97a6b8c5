/** `npm run kit -- <command>`: the kit's command line, which needs neither Electron nor a display. */
import { join } from 'node:path';
import { command, root } from './command.mjs';
import { runProgram } from './run-program.mjs';
import { setUp } from './setup.mjs';

await command(async () => {
  await setUp({ needs: ['build'] });
  const program = join(root, 'out', 'main', 'command-line.cjs');
  // Files are named from where the person stands; npm itself goes to the checkout.
  const cwd = process.env.INIT_CWD ?? process.cwd();
  return (await runProgram(process.execPath, [program, ...process.argv.slice(2)], { cwd, endSignal: 'SIGTERM' })).code;
});
