/** The documents speak of the app in the app's words: what stands in italics there is in it just so, in the English interface. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { wordsIn } from '../../domain/kernel/words-in';

const root = fileURLToPath(new URL('../..', import.meta.url));
const sentences = new Set(Object.values(wordsIn('en')).flatMap((section) => Object.values(section)));

const italicsIn = (text: string): readonly string[] => [...text.matchAll(/(?<![\w`])_([^_\n]+)_(?!\w)/gu)].map(([, words = '']) => words);

const unknownIn = (text: string): readonly string[] => italicsIn(text).filter((words) => !sentences.has(words));

test('a name that the app does not have is found', () => {
  expect(unknownIn('Press _New training_, then _No such button_.')).toEqual(['No such button']);
});

describe('what stands in italics is in the app', () => {
  test.each(['README.md', 'docs/using.md'])('%s', (name) => {
    const text = readFileSync(join(root, name), 'utf8');
    expect(italicsIn(text).length).toBeGreaterThan(3);
    expect(unknownIn(text)).toEqual([]);
  });
});

describe('the files that the documents name are there', () => {
  const named =
    /`((?:domain|main|renderer|words|scripts|content|tests|unit|journeys|faults|fixtures)\/[\w./-]+\.(?:tsx?|mjs|yaml|json))`/gu;

  test.each([
    ['README.md', 'tests'],
    ['CONTRIBUTING.md', ''],
    ['docs/architecture.md', ''],
    ['docs/decisions.md', ''],
    ['tests/README.md', 'tests'],
  ])('%s', (name, below) => {
    const files = [...readFileSync(join(root, name), 'utf8').matchAll(named)].map(([, file = '']) => file);
    expect(files.filter((file) => !existsSync(join(root, file)) && !existsSync(join(root, below, file)))).toEqual([]);
  });
});

test('the front door is short', () => {
  expect(readFileSync(join(root, 'README.md'), 'utf8').split('\n').length).toBeLessThanOrEqual(120);
});
