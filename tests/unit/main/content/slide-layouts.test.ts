/** Layouts, build steps and pictures as they are written, and what whoever writes them wrongly is told. */
import { describe, expect, test } from 'vitest';
import { stepsOfBody } from '../../../../domain/programme/build-steps';
import type { TextBlock } from '../../../../domain/programme/slide';
import { readSlideFile } from '../../../../main/content/slide-file';
import { layoutsContent } from './layouts-deck';
import { problemsOf as programmeProblems, told } from './small-content';

const front = ['---', 'block: one', 'language: en', '---'];
const notes = ['', ':::notes', 'Say this.', ':::'];

const slide = (attributes: string, ...body: readonly string[]): ReturnType<typeof readSlideFile> =>
  readSlideFile('slides/one.en.md', [...front, `::slide{#one sources="S1" ${attributes}}`, '# Heading', '', ...body, ...notes].join('\n'), {
    block: 'one',
    language: 'en',
  });

function bodyOf(attributes: string, ...body: readonly string[]): readonly TextBlock[] {
  const { slides, problems } = slide(attributes, ...body);
  expect(problems).toEqual([]);
  return slides[0]?.text.body ?? [];
}

/** The body begins in line 8; the slide in line 5. */
const problemsOf = (attributes: string, ...body: readonly string[]): readonly string[] =>
  slide(attributes, ...body)
    .problems.map(told)
    .map(({ line, message }) => `${line}: ${message}`);

const picture = '![Two people at a table](media/table.png "A caption")';
const table = ['| a | b |', '|---|---|', '| c | d |'];
const points = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => `${index + 1}. step ${index + 1}`);

describe('a layout', () => {
  test('quote has its quotation and who said it', () => {
    expect(bodyOf('layout=quote', '> First line', '> second line', '', 'A teacher').map(({ kind }) => kind)).toEqual([
      'heading',
      'quote',
      'paragraph',
    ]);
  });

  test('table has its table', () => {
    expect(bodyOf('layout=table', ...table).at(-1)).toMatchObject({ kind: 'table', rows: [[{}, {}]] });
  });

  test('case has its text and a content note', () => {
    expect(slide('layout=case note=content', 'What happened.').problems).toEqual([]);
  });

  test.each(['full', 'left', 'right'])('image has its picture %s', (place) => {
    expect(bodyOf(`layout=image picture=${place}`, picture, '', '- a point').at(1)).toEqual({
      kind: 'picture',
      file: 'table.png',
      alt: 'Two people at a table',
      caption: 'A caption',
      place,
    });
  });

  test('diagram has three to six steps', () => {
    for (const count of [3, 6]) expect(bodyOf('layout=diagram', ...points(count)).at(-1)).toMatchObject({ kind: 'list', ordered: true });
  });

  test('the others have what they draw', () => {
    const kinds = (attributes: string, ...body: readonly string[]) => bodyOf(attributes, ...body).map(({ kind }) => kind);
    const column = (title: string): readonly string[] => [':::column', '', `## ${title}`, '', '- a', '', ':::', ''];
    expect(kinds('layout=sentence', 'Said quietly.')).toEqual(['heading', 'paragraph']);
    expect(kinds('layout=comparison', ...column('Before'), ...column('After'))).toEqual(['heading', 'columns']);
    expect(kinds('layout=cards build=list', '- **One** a', '- **Two** b', '- **Three** c')).toEqual(['heading', 'list']);
    expect(kinds('layout=timeline', '- **2001** a', '- **2003** b', '- **2024** c')).toEqual(['heading', 'list']);
    expect(kinds('layout=dialogue', '- **Pupil:** Can I ask you something?', '- **Teacher:** Of course.')).toEqual(['heading', 'list']);
    expect(kinds('layout=stations', ...points(8))).toEqual(['heading', 'list']);
  });

  test('of words may have a drawn scene beside them', () => {
    for (const layout of ['text', 'question', 'sentence', 'activity', 'dialogue'])
      expect(problemsOf(`layout=${layout} scene=desk`, ...(layout === 'dialogue' ? ['- **A:** b', '- **C:** d'] : []))).toEqual([]);
    expect(problemsOf('layout=stations scene=desk', ...points(3)).join()).toContain('scene=');
  });
});

describe('build steps', () => {
  test('begin at each ::step', () => {
    const body = bodyOf('layout=text', 'One.', '', '::step', '', 'Two.', '', 'Two, too.', '', '::step', '', '- three');
    expect(body.map(({ step }) => step)).toEqual([undefined, undefined, 1, 1, 2]);
  });

  test('go on in columns', () => {
    const column = (...lines: readonly string[]): readonly string[] => [':::column', ...lines, ':::', ''];
    const body = bodyOf('layout=columns', ...column('## Left', '', '::step', '', '- a'), '::step', '', ...column('## Right', '- b'));
    expect(body.map(({ kind }) => kind)).toEqual(['heading', 'columns']);
    expect(body.at(1)).toMatchObject({
      columns: [
        [{ kind: 'heading' }, { kind: 'list', step: 1 }],
        [{ step: 2 }, { step: 2 }],
      ],
    });
  });

  test('are the points of a list with build=list', () => {
    expect(bodyOf('layout=text build=list', '- a', '- b').at(-1)).toMatchObject({ itemSteps: [1, 2] });
    expect(stepsOfBody(bodyOf('layout=text build=list', '- a', '- b', '', '::step', '', 'And so.'))).toBe(3);
  });

  test('of a list below ::step begin with it', () => {
    expect(bodyOf('layout=text build=list', '::step', '', '- a', '- b').at(-1)).toMatchObject({ itemSteps: [1, 2] });
  });
});

test('a programme with a slide of each layout is sound, but for a picture that is lost', async () => {
  const problems = await programmeProblems(layoutsContent);
  expect(problems.filter(({ message }) => !message.includes('media/'))).toEqual([]);
});

test('a slide can be hidden', () => {
  expect(slide('layout=text hidden', 'Text.').slides[0]?.isHidden).toBe(true);
  expect(slide('layout=text', 'Text.').slides[0]?.isHidden).toBe(false);
});

test('a slide can say that its sources are those of the exercise', () => {
  expect(slide('layout=activity method', '1. In pairs.').slides[0]?.isMethod).toBe(true);
  expect(slide('layout=activity', '1. In pairs.').slides[0]?.isMethod).toBe(false);
});

test('a file names its pictures with their lines', () => {
  expect(slide('layout=image', picture).pictures).toEqual([{ name: 'table.png', line: 8 }]);
});

describe('whoever writes a slide is told the line and the mistake:', () => {
  test.each<[string, readonly string[], string]>([
    ['a quote without quotation', ['layout=quote', 'Words.'], '5: slide “one”: layout=quote needs one quotation'],
    ['a quotation elsewhere', ['layout=text', '> Words.'], '5: slide “one”: a quotation needs layout=quote'],
    ['a quotation of several parts', ['layout=quote', '> One.', '>', '> Two.'], '8: a quotation is one paragraph'],
    ['a quotation that is too long', ['layout=quote', `> ${'word '.repeat(50)}`], '5: slide “one”: the quotation is longer than 200'],
    ['a table slide without table', ['layout=table', 'Words.'], '5: slide “one”: layout=table needs one table'],
    [
      'a table with many columns',
      ['layout=table', '| a | b | c | d | e | f |', '|---|---|---|---|---|---|', '| 1 | 2 | 3 | 4 | 5 | 6 |'],
      '5: slide “one”: the table has more than 5 columns',
    ],
    [
      'a table that is too full',
      ['layout=table', ...table, ...Array.from({ length: 6 }, () => `| ${'word '.repeat(20)} | ${'word '.repeat(12)} |`)],
      '5: slide “one”: the table is too full',
    ],
    ['a case without content note', ['layout=case', 'Words.'], '5: slide “one”: a case needs a content note'],
    ['an image slide without picture', ['layout=image', 'Words.'], '5: slide “one”: layout=image needs one picture'],
    ['a picture elsewhere', ['layout=text', picture], '5: slide “one”: a picture needs layout=image'],
    ['a picture without description', ['layout=image', '![](media/table.png)'], '8: write between [ and ] what is seen'],
    ['a picture of another kind', ['layout=image', '![word](media/table.gif)'], '8: a picture is a PNG, JPEG or SVG file'],
    ['a picture outside of media', ['layout=image', '![word](table.png)'], '8: a picture is a PNG, JPEG or SVG file'],
    ['a picture outside of the programme', ['layout=image', '![word](media/../../table.png)'], '8: a picture is a PNG, JPEG or SVG file'],
    ['a picture from the network', ['layout=image', '![word](https://example.org/table.png)'], '8: a picture is a PNG, JPEG or SVG file'],
    ['a picture with an address for data', ['layout=image', '![word](data:image/png;base64,AAAA)'], '8: a picture is a PNG, JPEG or SVG'],
    [
      'a caption that is too long',
      ['layout=image', `![word](media/a.png "${'word '.repeat(20)}")`],
      '5: slide “one”: the caption is longer',
    ],
    ['a picture’s place that is none', ['layout=image picture=top', picture], '5: picture can only be: full, left, right'],
    ['a diagram of two steps', ['layout=diagram', ...points(2)], '5: slide “one”: layout=diagram has 3 to 6 points'],
    ['a diagram of seven steps', ['layout=diagram', ...points(7)], '5: slide “one”: layout=diagram has 3 to 6 points'],
    [
      'a comparison of one column',
      ['layout=comparison', ':::column', '## Before', ':::'],
      '5: slide “one”: layout=comparison needs two columns',
    ],
    [
      'a comparison without titles',
      ['layout=comparison', ':::column', 'Before.', ':::', ':::column', 'After.', ':::'],
      '5: slide “one”: layout=comparison needs two columns',
    ],
    ['a sentence with a list', ['layout=sentence', '- point'], '5: slide “one”: layout=sentence has its heading'],
    ['cards without titles', ['layout=cards', ...points(3)], '5: slide “one”: layout=cards: each point begins with its words in bold'],
    [
      'a dialogue of nobody',
      ['layout=dialogue', '- **Pupil** Hello', '- **Teacher:** Hello'],
      '5: slide “one”: layout=dialogue: each point begins with its words in bold, **…:**',
    ],
    ['stations of two', ['layout=stations', ...points(2)], '5: slide “one”: layout=stations has 3 to 8 points'],
    ['a timeline without list', ['layout=timeline', 'Words.'], '5: slide “one”: layout=timeline needs one list'],
    [
      'a diagram with long steps',
      ['layout=diagram', ...points(2), `3. ${'word '.repeat(10)}`],
      '5: slide “one”: a point is longer than 40',
    ],
    ['two ::step in a row', ['layout=text', '::step', '', '::step', '', 'Words.'], '10: nothing stands between two ::step'],
    ['a ::step at the end', ['layout=text', 'Words.', '', '::step'], '10: nothing stands below this ::step'],
    ['a heading below ::step', ['layout=text', '::step', '', '# Another', '', 'Words.'], '10: the heading stands above the first ::step'],
    ['steps in an agenda', ['layout=agenda', '::step', '', 'Words.'], '5: slide “one”: layout=agenda has no build steps'],
    ['another build', ['layout=text build=words', 'Words.'], '5: build can only be: list'],
    ['hidden with a value', ['layout=text hidden=no', 'Words.'], '5: hidden stands alone'],
    ['an SVG as markup', ['layout=image', '<svg><script>alert(1)</script></svg>'], '8: HTML is not allowed'],
  ])('%s', (_, [attributes = '', ...body], expected) => {
    const problems = problemsOf(attributes, ...body);
    expect(problems.map((problem) => problem.slice(0, expected.length))).toContain(expected);
  });
});
