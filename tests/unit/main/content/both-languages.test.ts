/** A text in both languages within brackets: what people get wrong there is told as what it is, with how to write it. */
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { localized } from '../../../../main/content/schemas';
import { parseYaml } from '../../../../main/content/yaml-file';

const schema = z.strictObject({ title: localized });

const told = (text: string): readonly (readonly [line: number, key: string])[] => {
  const checked = parseYaml('words.yaml', text, schema);
  return 'problems' in checked ? checked.problems.map(({ line, key }) => [line, key]) : [];
};

describe('a text in both languages', () => {
  test.each([
    ['a comma in a text', 'title: { en: Hello, dear world, sr: Zdravo }', 'comma-in-text'],
    ['a comma before one word', 'title: { en: Hello, sr: Zdravo, narode }', 'comma-in-text'],
    ['one language alone', 'title: Hello', 'both-languages'],
    ['a third language', 'title: { en: Hello, sr: Zdravo, german: Hallo }', 'unknown-word'],
  ])('%s', (_, text, key) => {
    expect(told(`# a line above\n${text}\n`)).toEqual([[2, key]]);
  });

  test('in quotation marks a comma is a comma', () => {
    expect(told('title: { en: "Hello, dear world", sr: "Zdravo, narode" }\n')).toEqual([]);
  });
});
