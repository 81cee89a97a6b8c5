/**
 * `npm run demo`: plays the sample training in the real app off-screen and leaves pictures of every place, in all languages and
 * sizes, and the exported files. `--short` takes a few pictures in English, `--readme` makes those of the README and of the pages in docs/.
 */
import { command, PlainFailure } from './command.mjs';
import { setUp } from './setup.mjs';

const forms = { '--whole': 'whole', '--short': 'short', '--readme': 'readme' };

await command(async () => {
  const [form = '--whole', ...rest] = process.argv.slice(2);
  if (!(form in forms) || rest.length > 0) throw new PlainFailure(`Give at most one of ${Object.keys(forms).join(', ')}.`);
  await setUp({ needs: ['electron', 'display', 'build'] });
  /* Its packages may be there only since the line above. */
  const { playDemo } = await import('./demo/play.mjs');
  await playDemo(forms[form]);
});
