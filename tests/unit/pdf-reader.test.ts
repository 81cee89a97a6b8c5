import { expect, test } from 'vitest';
import { pagesNumbered } from '../made-files/pdfs';
import { getDocument } from './pdf-reader';

test('a PDF is read, and nothing stands in the place of Node’s own', async () => {
  expect((await getDocument({ data: pagesNumbered(2), verbosity: 0, useSystemFonts: false }).promise).numPages).toBe(2);
  /* Functions that are built in have no prototype for what `new` makes. */
  for (const own of [Array.prototype.push, JSON.parse, JSON.stringify]) expect(Object.hasOwn(own, 'prototype'), own.name).toBe(false);
});
