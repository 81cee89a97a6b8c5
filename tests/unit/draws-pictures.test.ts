/** Electron and a display are started for the commands that draw, and for no other. */
import { expect, test } from 'vitest';
import { drawsPictures } from '../../scripts/draws-pictures.mjs';

test.each([
  'check-content --fit',
  'verify-certificate scan.PDF',
  'export ID --out x',
  'export ID --out=x --phase before',
  'export ID agenda handout --out x',
  'export ID presentation --out=x',
])('%s draws', (typed) => {
  expect(drawsPictures(typed.split(' '))).toBe(true);
});

test.each(['check-content', 'export ID', 'export ID handout', 'export ID agenda badges --out x', 'verify-certificate scan.png'])(
  '%s does not',
  (typed) => {
    expect(drawsPictures(typed.split(' '))).toBe(false);
  },
);
