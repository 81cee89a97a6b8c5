/** `npm run build`: builds the app, also when nothing seems to have changed. */
import { buildIfNeeded, forgetBuild } from './build.mjs';
import { command } from './command.mjs';
import { setUp } from './setup.mjs';

await command(async () => {
  await setUp({ needs: [] });
  forgetBuild();
  await buildIfNeeded();
});
