/** The kit's own words by their keys, so that a step of the demo names a button in whatever language is on. */
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { root } from '../command.mjs';

/** Gives a function from a key as in `library:new-training`, and values for its placeholders, to the words. */
export async function wordsIn(language) {
  const { module } = await runnerImport(join(root, 'domain', 'kernel', 'words-in.ts'), { configFile: false, logLevel: 'silent' });
  const words = module.wordsIn(language);
  return (key, values = {}) => {
    const [section, name] = key.split(':');
    const text = words[section]?.[name];
    if (text === undefined) throw new Error(`There are no words for the key ${key}.`);
    return text.replace(/\{\{(\w+)\}\}/gu, (_all, placeholder) => String(values[placeholder]));
  };
}
