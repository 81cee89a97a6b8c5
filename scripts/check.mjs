/** `npm run check`: the checks that need neither a build nor Electron, for every few minutes of work. */
import { runSourceChecks } from './checks.mjs';
import { command, say } from './command.mjs';
import { setUp } from './setup.mjs';
import { inNumbers } from './tally.mjs';

await command(async () => {
  await setUp({ needs: [] });
  const tally = await runSourceChecks();
  say(`\n${inNumbers(tally)}`);
  return tally.failed.length === 0 ? 0 : 1;
});
