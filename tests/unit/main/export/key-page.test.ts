/** The printed page of a key's public part: what stands on it is read back from the paper, and is the key's. */
import { expect, test } from 'vitest';
import { keyPagePdf } from '../../../../main/export/key-page-pdf';
import { lineOf, pagesOf } from '../../pdf-reader';
import { press } from '../typeset/press';
import { allOf, missingIn, readBack } from '../typeset/read-back';
import { pressWithLetterhead, written } from '../typeset/with-letterhead';
import { namedSigners, pageOfSigner } from './signer-page';

test.each(namedSigners)('in %s for %s', async (language, name) => {
  const { fingerprint, page } = pageOfSigner(language, name);
  const pdf = await keyPagePdf(page, await press());
  const read = await readBack(pdf);
  expect(missingIn(read)).toEqual([]);
  expect(read).toMatchObject({ language, title: page.title });
  expect(allOf(read, /^H\d$/u).map((each) => each.text.replaceAll(/\s+/gu, ' ').trim())).toEqual([page.title, name, page.how.title]);
  expect(allOf(read, /^LBody$/u)).toHaveLength(page.how.steps.length);
  expect(allOf(read, /^Figure$/u).map(({ alt }) => alt)).toEqual([page.code.caption]);
  const words = await lineOf(pdf);
  expect(await pagesOf(pdf)).toHaveLength(1);
  expect(words).toContain(fingerprint.slice(0, 16).replaceAll(/(.{4})(?=.)/gu, '$1 '));
  expect(words).toContain(fingerprint.slice(16).replaceAll(/(.{4})(?=.)/gu, '$1 '));
  expect(words).toContain(name);

  const headed = await keyPagePdf(page, await pressWithLetterhead());
  const under = await readBack(headed);
  expect(missingIn(under)).toEqual([]);
  expect([under.pages.length, under.pages[0]?.find(({ role }) => role === 'P')?.text]).toEqual([1, written.name]);
  expect(allOf(under, /^Figure$/u)).toHaveLength(3);
  const below = (await pagesOf(headed)).at(0)?.trimEnd().split('\n').at(-1);
  expect(below?.replaceAll(/\s+/gu, ' ')).toContain(page.footer.replaceAll(/\s+/gu, ' ').slice(-20));
});
