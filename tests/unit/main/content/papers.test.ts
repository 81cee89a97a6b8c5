/** Papers in a programme's folder, and what whoever writes one wrongly is told. */
import { describe, expect, test } from 'vitest';
import { problemsOf, readContent, smallContent } from './small-content';

const paper = (language: string, body: string, front = 'kind: handout'): string =>
  `---\ntitle: ${language === 'en' ? 'Paper' : 'Materijal'}\nlanguage: ${language}\n${front}\n---\n\n${body}\n`;
const contentWith = (body: string, front?: string): Readonly<Record<string, string>> => ({
  ...smallContent,
  'papers/one.en.md': paper('en', body, front),
  'papers/one.sr.md': paper('sr', body, front),
});
const glossary = 'terms:\n  - { en: child, sr: dete }\n';

test('a paper has headings, paragraphs, lists, boxes to tick and tables', async () => {
  const body = '## Heading\n\nText with **bold**.\n\n- [ ] a box\n\n1. a number\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n### Small';
  const [read] = (await readContent(contentWith(body, 'kind: guide\nsources: [S1]'))).papers;
  expect(read).toMatchObject({ id: 'one', kind: 'guide', readers: 'trainers', sources: ['S1'], title: { en: 'Paper', sr: 'Materijal' } });
  expect(read?.body.en).toMatchObject([
    { kind: 'heading', level: 1 },
    { kind: 'paragraph' },
    { kind: 'list', marker: 'box' },
    { kind: 'list', marker: 'number' },
    { kind: 'table', rows: [[{}, {}]] },
    { kind: 'heading', level: 2 },
  ]);
});

test('a glossary is written once, and stands in both languages and scripts', async () => {
  const { papers } = await readContent({ ...contentWith('::glossary', 'kind: list'), 'glossary.yaml': glossary });
  expect(JSON.stringify(papers[0]?.body.sr)).toContain('дете');
  expect(papers[0]?.body.en).toEqual(papers[0]?.body.sr);
});

test('a table is made for a pen, in columns of its own widths, and a page ends where that is said', async () => {
  const table = '| a | b |\n|---|---|\n|  |  |';
  const body = `::by-hand{lines=3 columns="5 2"}\n\n${table}\n\n::new-page\n\n::by-hand{lines=1}\n\n${table}\n\nText.\n\n${table}`;
  const [read] = (await readContent(contentWith(body))).papers;
  expect(read?.body.en).toMatchObject([
    { kind: 'table', byHand: { lines: 3, shares: [5, 2] } },
    { kind: 'new-page' },
    { kind: 'table', byHand: { lines: 1, shares: undefined } },
    { kind: 'paragraph' },
    { kind: 'table' },
  ]);
  expect(read?.body.en.at(-1)).not.toHaveProperty('byHand');
});

const complaints = async (files: Readonly<Record<string, string>>): Promise<readonly string[]> =>
  (await problemsOf(files)).map(({ file, line, message }) => `${file}:${line}: ${message}`);
const { 'papers/one.sr.md': _, ...untranslated } = contentWith('Text.');

describe('whoever writes a paper is told the file, the line and the mistake:', () => {
  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['no translation', untranslated, 'papers/one.sr.md:1: the file is missing'],
    ['an unknown source', contentWith('Text.', 'kind: handout\nsources: [S9]'), 'papers/one.en.md:1: the source S9 is not in sources.yaml'],
    ['another kind', contentWith('Text.', 'kind: leaflet'), 'papers/one.en.md:4: kind: kind can only be'],
    ['no beginning', { ...contentWith('Text.'), 'papers/one.en.md': 'Text.' }, 'papers/one.en.md:1: the file must begin with ---'],
    ['a heading of the first order', contentWith('# Title'), 'papers/one.en.md:7: use ## and ### for headings'],
    ['HTML', contentWith('<b>word</b>\n\n<p>a</p>'), 'papers/one.en.md:7: HTML is not allowed'],
    ['nothing', contentWith(''), 'papers/one.en.md:1: there is nothing in this paper'],
    ['a glossary that is not there', contentWith('::glossary'), 'papers/one.en.md:7: there is no glossary.yaml'],
    [
      'an unknown line of marks',
      contentWith('::form'),
      'papers/one.en.md:7: “::form” is not known in a paper; only ::glossary, ::new-page',
    ],
    ['room for a pen without a table', contentWith('::by-hand{lines=2}\n\nText.'), 'papers/one.en.md:7: write ::by-hand{'],
    ['no lines for a pen', contentWith('::by-hand\n\n| a |\n|---|\n|  |'), 'papers/one.en.md:7: write ::by-hand{'],
    [
      'widths of other columns',
      contentWith('::by-hand{lines=2 columns="3 1"}\n\n| a |\n|---|\n|  |'),
      'papers/one.en.md:7: write ::by-hand{',
    ],
    ['a list in a list', contentWith('- a\n  - b'), 'papers/one.en.md:7: a point of a list holds one line of text'],
    ['text before the first card', contentWith('Text.', 'kind: cards'), 'papers/one.en.md:1: cards begin with a heading'],
    [
      'a card that is too full',
      contentWith(`## Card\n\n${'word '.repeat(80)}`, 'kind: cards'),
      'papers/one.en.md:1: the card “Card” holds more than 300',
    ],
    [
      'another order in Serbian',
      { ...contentWith('Text.'), 'papers/one.sr.md': paper('sr', '- a point') },
      'papers/one.sr.md:1: another order of headings',
    ],
    [
      'the same title twice',
      { ...contentWith('Text.'), 'papers/two.en.md': paper('en', 'Text.'), 'papers/two.sr.md': paper('sr', 'Text.') },
      'papers/two.en.md:1: another paper is called “Paper”, too',
    ],
    ['another name', { ...contentWith('Text.'), 'papers/One paper.md': 'Text.' }, 'papers/One paper.md:1: a paper’s file is called'],
  ])('%s', async (_name, files, expected) => {
    expect((await complaints(files)).map((complaint) => complaint.slice(0, expected.length))).toContain(expected);
  });
});
