/** The documents speak of the app in the app's words: what stands in italics there is in it just so, in the English interface. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { keyLines } from '../../domain/desk/keys';
import { wordsIn } from '../../domain/kernel/words-in';
import { desk } from '../../words/desk';

const root = fileURLToPath(new URL('../..', import.meta.url));
const sentences = new Set(Object.values(wordsIn('en')).flatMap((section) => Object.values(section)));

const italicsIn = (text: string): readonly string[] => [...text.matchAll(/(?<![\w`])_([^_\n]+)_(?!\w)/gu)].map(([, words = '']) => words);

const unknownIn = (text: string): readonly string[] => italicsIn(text).filter((words) => !sentences.has(words));

test('a name that the app does not have is found', () => {
  expect(unknownIn('Press _New training_, then _No such button_.')).toEqual(['No such button']);
});

describe('what stands in italics is in the app', () => {
  test.each(['README.md', 'docs/trainer.md', 'docs/door.md', 'docs/office.md'])('%s', (name) => {
    const text = readFileSync(join(root, name), 'utf8');
    expect(italicsIn(text).length).toBeGreaterThan(3);
    expect(unknownIn(text)).toEqual([]);
  });
});

describe('the files that the documents name are there', () => {
  const named =
    /`((?:domain|main|renderer|words|scripts|content|tests|unit|journeys|faults|fixtures)\/[\w./-]+\.(?:tsx?|mjs|yaml|json))`/gu;

  const decisions = readdirSync(join(root, 'docs/decisions'));
  const documents: readonly (readonly [name: string, below: string])[] = [
    ['README.md', 'tests'],
    ['CONTRIBUTING.md', ''],
    ['docs/architecture.md', ''],
    ['docs/threat-model.md', 'tests'],
    ['tests/README.md', 'tests'],
    ...decisions.map((name) => [`docs/decisions/${name}`, ''] as const),
  ];

  test.each(documents)('%s', (name, below) => {
    const files = [...readFileSync(join(root, name), 'utf8').matchAll(named)].map(([, file = '']) => file);
    expect(files.filter((file) => !existsSync(join(root, file)) && !existsSync(join(root, below, file)))).toEqual([]);
  });
});

test('docs/keys.md has every key of the help; `vitest -u` writes it anew', async () => {
  const head =
    '# All keys\n\nThe same list opens in the app with **?**. _Settings_ can turn the single letters off. Keys at the door stand in [At the door](door.md).\n\n';
  const cells: readonly (readonly [keys: string, does: string])[] = [
    ['key', 'does'],
    ['', ''],
    ...keyLines.map(({ key, shown }) => [shown.map((each) => `**${each}**`).join(' or '), desk.en[`key-${key}`]] as const),
  ];
  const widest = Math.max(...cells.map(([keys]) => keys.length));
  const longest = Math.max(...cells.map(([, does]) => does.length));
  const rows = cells.map(([keys, does], index) => {
    const fill = index === 1 ? '-' : ' ';
    return `| ${keys.padEnd(widest, fill)} | ${does.padEnd(longest, fill)} |\n`;
  });
  await expect([head, ...rows].join('')).toMatchFileSnapshot(join(root, 'docs/keys.md'));
});

test('the front door is short', () => {
  expect(readFileSync(join(root, 'README.md'), 'utf8').split('\n').length).toBeLessThanOrEqual(90);
});
