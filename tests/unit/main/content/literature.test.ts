/** The list of further literature, what the room reads of it, and what whoever writes it wrongly is told. */
import { expect, test } from 'vitest';
import { writtenIn } from '../../../../domain/programme/literature';
import { plainText, wordsOfBlocks } from '../../../../domain/programme/plain-text';
import { problemsOf, readContent, smallContent } from './small-content';

const work = (title: string, more = ''): string =>
  `      - { title: { en: ${title}, sr: ${title} }, by: { en: UN 2024, sr: UN 2024 }${more} }\n`;
const list = (works: string): string =>
  `title: { en: To read, sr: Za čitanje }\nintro: { en: Begin here., sr: Počnite ovde. }\ngroups:\n  - title: { en: First, sr: Najpre }\n    works:\n${works}`;
const slide = (language: string): string =>
  `---\nblock: two\nlanguage: ${language}\n---\n\n::slide{#more layout=literature}\n\n# More\n\nThe paper has all.\n\n:::notes\nSay it.\n:::\n`;
const contentWith = (literature: string): Readonly<Record<string, string>> => ({
  ...smallContent,
  'literature.yaml': literature,
  'slides/two.en.md': slide('en'),
  'slides/two.sr.md': slide('sr'),
});

test('the room reads five works to a page; the paper has all, with the address of the source or an own one', async () => {
  const shown = Array.from({ length: 6 }, (_, index) => work(`Book ${index + 1}`, ', source: S1, on-slide: true')).join('');
  const { days, literature } = await readContent(
    contentWith(list(`${shown}${work('Only on paper', ', address: "https://example.net/a"')}`)),
  );
  const pages = days[1].blocks[0]?.slides ?? [];
  expect(pages.map(({ id }) => id)).toEqual(['more', 'more.2']);
  expect(wordsOfBlocks(pages[0]?.text.en.body ?? [])).toMatch(/^More 1\/2 Book 1 .*Book 5 .* The paper has all\.$/u);
  expect(wordsOfBlocks(pages[1]?.text.sr.body ?? [])).toMatch(/^More 2\/2 Book 6 /u);
  expect(literature?.groups[0]?.works.map(({ address }) => address)).toEqual([
    ...Array.from({ length: 6 }, () => 'https://example.org'),
    'https://example.net/a',
  ]);
});

test('what is marked Latin stays so in Cyrillic', async () => {
  const { literature } = await readContent(contentWith(list(work('"Knjiga :latin[UN]"'))));
  const title = literature?.groups[0]?.works[0]?.title;
  expect(title && plainText(writtenIn(title, 'sr-Cyrl'))).toBe('Књига UN');
});

const { 'literature.yaml': _, ...withoutList } = contentWith('');
test.each<[string, Readonly<Record<string, string>>, string]>([
  ['an unknown source', contentWith(list(work('Book', ', source: S9'))), 'literature.yaml:6: the source S9 is not in sources.yaml'],
  [
    'no address',
    contentWith(list(work('Book', ', address: www.example.org'))),
    'literature.yaml:6: groups › 1 › works › 1 › address: write an address',
  ],
  [
    'a long title for the room',
    contentWith(list(work('b'.repeat(61), ', on-slide: true'))),
    'literature.yaml:6: the room reads at most 60',
  ],
  [
    'too many for the room',
    contentWith(list(work('Book', ', on-slide: true').repeat(11))),
    'literature.yaml:4: the room reads at most 10 works',
  ],
  ['a slide without a list', withoutList, 'slides/two.en.md:6: slide “more”: there is no sound literature.yaml'],
])('whoever writes %s is told where', async (_name, files, expected) => {
  const told = (await problemsOf(files)).map(({ file, line, message }) => `${file}:${line}: ${message}`);
  expect(told.map((each) => each.slice(0, expected.length))).toContain(expected);
});
