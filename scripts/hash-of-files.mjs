/** One number for many files: another one once any of them holds something else. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * SHA-256 in hexadecimal digits, of files and whole folders by their names in `folder`. By content and not by time, since a checkout of another
 * branch may set any time. Throws where one of them is missing.
 */
export function hashOfFiles(folder, names) {
  const hash = createHash('sha256');
  for (const source of names.map((name) => join(folder, name))) {
    const files = statSync(source).isDirectory() ? readdirSync(source, { recursive: true }).map((name) => join(source, name)) : [source];
    for (const file of files.sort()) {
      if (statSync(file).isFile()) hash.update(file.slice(folder.length)).update('\0').update(readFileSync(file)).update('\0');
    }
  }
  return hash.digest('hex');
}
