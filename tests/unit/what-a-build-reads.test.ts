/** A change of anything that the app is made of builds it anew: else `npm start` would show what was true yesterday. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { expect, test } from 'vitest';
import { sources } from '../../scripts/build.mjs';

const code = ['main', 'renderer', 'domain'].flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/u.test(name))
    .map((name) => join(room, name)),
);

test('every folder that a file of the app imports from is among the sources of the build', () => {
  const folders = code.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/from '(\.[^']+)'/gu)].map(([, specifier = '']) => normalize(join(dirname(file), specifier))),
  );
  const rooms = new Set(folders.map((path) => path.split(sep)[0]));
  expect(rooms.size).toBeGreaterThan(3);
  expect([...rooms].filter((room) => room === undefined || !sources.includes(room))).toEqual([]);
});

test('the demo, which npm start plays where there is no display, finds the kit’s words', async () => {
  const { wordsIn } = await import('../../scripts/demo/words.mjs');
  const word = await wordsIn('sr-Latn');
  expect(word('library:try-sample')).toBe('Isprobaj oglednu obuku');
});
