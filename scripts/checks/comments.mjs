/**
 * Refuses comments that begin with a word which only leans on the code below, such as a bare genitive. A comment is a sentence with a
 * subject and a verb, or it names what it stands for.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, say } from '../command.mjs';

const folders = ['content', 'domain', 'main', 'renderer', 'scripts', 'tests', 'words'];
const sources = /\.(?:[cm]?[jt]s|tsx|css)$/u;
const fragment = /(?:\/\*\*?\s*(?:\n\s*\*\s*)?|(?<=^|\s)\/\/\s+)(?:Of|As|Whoever|Who|Where|Nothing)\b.*/gu;

/** Returns the comments of a text that begin with such a word, each with its line, from 1. */
export const fragmentsIn = (text) =>
  [...text.matchAll(fragment)].map((found) => ({
    line: text.slice(0, found.index).split('\n').length,
    comment: found[0].replaceAll(/\s+/gu, ' '),
  }));

/** Prints each such comment with its file and line. */
export function checkComments() {
  const found = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => sources.test(name))
      .flatMap((name) =>
        fragmentsIn(readFileSync(join(root, folder, name), 'utf8')).map((each) => ({ file: join(folder, name), ...each })),
      ),
  );
  for (const { file, line, comment } of found) say(`${file}:${line} ${comment}`);
  if (found.length > 0) say('Begin a comment with a subject or a verb: “The name of …”, “Returns …”.');
  return { code: found.length === 0 ? 0 : 1 };
}
