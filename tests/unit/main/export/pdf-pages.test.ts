/** The table of contents of an evidence file says how many pages each paper has. */
import { expect, test } from 'vitest';
import { pagesOf } from '../../../../main/export/pdf-pages';
import { openDocument } from '../../../../main/typeset/typeset';
import { press } from '../typeset/press';

test.each([1, 2, 600])('%d pages are counted', async (count) => {
  const fonts = await press();
  const { addPage, finish } = await openDocument({ language: 'en', title: 'Pages', created: fonts.created, layout: 'portrait', fonts });
  for (let page = 0; page < count; page += 1) addPage();
  expect(pagesOf(await finish())).toBe(count);
});
