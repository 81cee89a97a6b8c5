/** `npm run check`: the checks that need neither a build nor Electron, for every few minutes of work. */
import { runSourceChecks } from './checks.mjs';
import { command, say } from './command.mjs';
import { setUp } from './setup.mjs';

await command(async () => {
  await setUp({ needs: [] });
  const { passed, failed } = await runSourceChecks();
  say(`\n${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
});
