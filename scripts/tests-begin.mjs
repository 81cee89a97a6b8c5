/** Before Playwright's tests: sets up what they need, also when `npx playwright test` was called by itself. */
import { temporaryInMemory } from './folder-in-memory.mjs';
import { prepareLauncher } from './launcher.mjs';
import { setUp } from './setup.mjs';

export default async function begin() {
  const programs = process.env.FACILITATOR_KIT_LANE === 'quick' ? [] : ['tests'];
  await setUp({ needs: ['electron', 'display', ...programs, 'build'] });
  // Playwright hands its own environment to every worker.
  process.env.FACILITATOR_KIT_LAUNCHER = JSON.stringify(await prepareLauncher());
  // The launcher is a program, and no program may be started from there on some systems.
  Object.assign(process.env, temporaryInMemory());
}
