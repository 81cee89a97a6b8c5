/** Before Playwright's tests: sets up what they need, also when `npx playwright test` was called by itself, and a display for all. */
import { prepareLauncher } from './launcher.mjs';
import { startOffScreenDisplay } from './off-screen.mjs';
import { setUp } from './setup.mjs';

export default async function begin() {
  await setUp({ needs: ['electron', 'display', 'two-screens', 'build'] });
  const display = await startOffScreenDisplay();
  // Playwright hands its own environment to every worker.
  Object.assign(process.env, display.environment, { FACILITATOR_KIT_LAUNCHER: JSON.stringify(await prepareLauncher()) });
  delete process.env.WAYLAND_DISPLAY;
  return display.stop;
}
