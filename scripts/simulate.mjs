/** `npm run simulate`: ten laptops and what carries their folders, played from a seed; see tests/README.md. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { atEnd, command, root } from './command.mjs';
import { runProgram } from './run-program.mjs';
import { setUp } from './setup.mjs';
import { simulated } from './simulated.mjs';

await command(async () => {
  await setUp({ needs: [] });
  /* Its packages may be there only since the set-up. */
  const { bundleForNode } = await import('./bundle-for-node.mjs');
  mkdirSync(join(root, 'out'), { recursive: true });
  const folder = mkdtempSync(join(root, 'out', 'simulate-'));
  atEnd(() => rmSync(folder, { recursive: true, force: true }));
  await bundleForNode(folder, join(root, 'tests', 'simulator', 'simulate.ts'), [simulated]);
  const { code } = await runProgram(process.execPath, [join(folder, 'simulate.mjs'), ...process.argv.slice(2)]);
  return code;
});
