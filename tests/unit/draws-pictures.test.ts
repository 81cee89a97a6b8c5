/** Electron and a display are started for the commands that draw, and for no other. */
import { expect, test } from 'vitest';
import { drawsPictures } from '../../scripts/draws-pictures.mjs';

test.each([
  'check-content --fit',
  'export ID --as handout --out x',
  'export ID --as=presentation --out x',
  'verify-certificate scan.PDF',
  'documents ID --out x',
  'documents ID --out=x --phase before',
  'documents ID --only agenda,handout --out x',
  'documents ID --only=presentation --out x',
])('%s draws', (typed) => {
  expect(drawsPictures(typed.split(' '))).toBe(true);
});

test.each([
  'check-content',
  'documents ID',
  'documents ID --only handout',
  'documents ID --only agenda,badges --out x',
  'export ID --as badges --out handout',
  'verify-certificate scan.png',
])('%s does not', (typed) => {
  expect(drawsPictures(typed.split(' '))).toBe(false);
});
