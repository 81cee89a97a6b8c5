/** `npm run check` refuses comments that only lean on the code below. */
import { expect, test } from 'vitest';
import { fragmentsIn } from '../../scripts/checks/comments.mjs';

const word = 'Of';

test('a comment that begins with a bare genitive is found with its line, in each way of writing comments', () => {
  const written = [
    `/** ${word} a training. */`,
    `/*\n * ${word} a training.`,
    `a(); /* ${word} a training. */`,
    `a(); // ${word} a training.`,
  ];
  expect(written.map((comment) => fragmentsIn(`const a = 1;\n${comment}`).map(({ line }) => line))).toEqual([[2], [2], [2], [2]]);
});

test('a sentence with a subject or a verb is let through, and so is an address', () => {
  const text = [
    '/** Returns the name. */',
    '/** The name of a training. */',
    `const a = 'https://${word}.example';`,
    '/** Often asked. */',
  ];
  expect(fragmentsIn(text.join('\n'))).toEqual([]);
});
