/**
 * What editors know of a programme's YAML files is what the kit reads. After a change of a schema write them anew:
 * `npx vitest run editor-schemas -u`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { programmeSchemas as schemas } from '../../../../main/content/describing/programme-schemas';
import { keysIn, meaningOf, meanings, pathText, tableOf, withMeanings } from './key-tables';

test.each(Object.entries(schemas))('content/schema/%s.json is in step with the kit', async (name, schema) => {
  const written = `${JSON.stringify(withMeanings(name, z.toJSONSchema(schema, { io: 'input', target: 'draft-7', reused: 'inline' })), null, 2)}\n`;
  await expect(written).toMatchFileSnapshot(resolve(`content/schema/${name}.json`));
});

const fileOf = (name: string): string => (name === 'figure' ? 'figures/<name>.yaml' : `${name}.yaml`);

const head = `# Names in a programme’s YAML files

What may stand in each file, what it means, and an example from the programme that is shipped. \`a › b\` is \`b\` below \`a\`; where \`a\` is a list, in each of
its entries. This page is made from what the kit reads: \`npx vitest run editor-schemas -u\`. How to change things step by step: [README](README.md).
`;

test('content/keys.md has every name that the kit reads, with its meaning', async () => {
  const parts = Object.entries(schemas).map(([name, schema]) => `\n## \`${fileOf(name)}\`\n\n${tableOf(name, schema)}\n`);
  await expect([head, ...parts].join('')).toMatchFileSnapshot(resolve('content/keys.md'));
});

test.each(Object.entries(schemas))('each name in %s has a meaning, and each meaning a name', (file, schema) => {
  const paths = keysIn(schema).map(({ path }) => path);
  expect(paths.filter((path) => meaningOf(file, path) === undefined).map(pathText)).toEqual([]);
  expect(Object.keys(meanings[file] ?? {}).filter((name) => !paths.map(pathText).includes(name))).toEqual([]);
});

test.each([
  ['prevention-of-trafficking', '../'],
  ['examples/first-aid', '../../'],
])('every YAML file of %s names its schema', (programme, above) => {
  const folder = resolve('content', programme);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'));
  expect(files).not.toEqual([]);
  for (const file of files.map((name) => name.replaceAll('\\', '/'))) {
    const [kind, up] = file.startsWith('figures/') ? ['figure', `${above}../`] : [file.replace('.yaml', ''), above];
    expect(Object.keys(schemas), file).toContain(kind);
    const [first] = readFileSync(join(folder, file), 'utf8').split('\n');
    expect(first, file).toBe(`# yaml-language-server: $schema=${up}schema/${kind}.json`);
  }
});
