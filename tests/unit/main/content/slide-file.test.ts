import { describe, expect, test } from 'vitest';
import { minutes } from '../../../../domain/kernel/time';
import { readSlideFile } from '../../../../main/content/slide-file';
import { told } from './small-content';

const file = 'slides/d1-session-1.en.md';
const front = ['---', 'block: d1-session-1', 'language: en', '---'];
const notes = [':::notes', 'Say this.', ':::'];
const sound = ['::slide{#one layout=text sources="S25"}', '', '# Heading', '', 'A paragraph.', '', ...notes];

const read = (...lines: readonly string[]): ReturnType<typeof readSlideFile> =>
  readSlideFile(file, lines.join('\n'), { block: 'd1-session-1', language: 'en' });
/** Problems of a file whose first line after the front matter is line 5. */
const problemsOf = (...lines: readonly string[]): readonly string[] =>
  read(...front, ...lines)
    .problems.map(told)
    .map(({ file: where, line, message }) => {
      expect(where).toBe(file);
      return `${line}: ${message}`;
    });

describe('a slide file', () => {
  test('that is sound has slides and no problems', () => {
    const { slides, problems } = read(
      ...front,
      '',
      '::slide{#work layout=activity sources="S25 S27" minutes=10 note=content}',
      '',
      '# Work in pairs',
      '',
      '1. Read',
      '2. Talk',
      '',
      ...notes,
    );
    expect(problems).toEqual([]);
    expect(slides).toMatchObject([
      { id: 'work', line: 6, layout: 'activity', sources: ['S25', 'S27'], timer: minutes(10), contentNote: true },
    ]);
  });

  test('keeps the trainer’s notes apart from what the room sees', () => {
    const [slide] = read(...front, ...sound).slides;
    expect(JSON.stringify(slide?.text.notes)).toContain('Say this.');
    expect(JSON.stringify(slide?.text.body)).not.toContain('Say this.');
  });

  test('needs no source on a title, a break, an agenda or a barometer', () => {
    for (const layout of ['title', 'break', 'agenda', 'barometer']) {
      expect(problemsOf(`::slide{#one layout=${layout}}`, '', '# Heading', '', ...notes), layout).toEqual([]);
    }
  });

  test('may hold bold, italic, a list, a table, columns, a time with a colon and a word that stays Latin', () => {
    const lines = [
      '::slide{#one layout=columns sources="S25"}',
      '',
      '# At 9:30, **bold** *italic* :latin[PDF]',
      '',
      ':::column',
      '## Left',
      '- a',
      ':::',
      '',
      ':::column',
      '## Right',
      '- b',
      ':::',
      '',
      ...notes,
    ];
    expect(problemsOf(...lines)).toEqual([]);
    const [slide] = read(...front, ...lines).slides;
    expect(slide?.text.body.map(({ kind }) => kind)).toEqual(['heading', 'columns']);
    expect(JSON.stringify(slide?.text.body)).toContain('"text":"PDF","latin":true');
  });

  test('shows a link as its words', () => {
    const [slide] = read(
      ...front,
      '::slide{#one layout=text sources="S25"}',
      '',
      '# Heading',
      '',
      'See [the handbook](https://astra.rs).',
      '',
      ...notes,
    ).slides;
    expect(JSON.stringify(slide?.text.body)).not.toContain('astra.rs');
  });
});

describe('whoever writes a slide is told the line and the mistake:', () => {
  test.each<[string, readonly string[], string]>([
    ['wrong layout', ['::slide{#one layout=tekst sources="S25"}', '', '# Heading', '', ...notes], '5: the layout must be one of'],
    ['no name', ['::slide{layout=text sources="S25"}', '', '# Heading', '', ...notes], '5: give the slide a name'],
    [
      'a name with capitals',
      ['::slide{#One layout=text sources="S25"}', '', '# Heading', '', ...notes],
      '5: a slide’s name has small letters',
    ],
    ['a word that is unknown', ['::slide{#one layout=text sources="S25" colour=red}', '', '# Heading', '', ...notes], '5: '],
    [
      'minutes that are no number',
      ['::slide{#one layout=activity sources="S25" minutes=ten}', '', '# Heading', '', ...notes],
      '5: minutes is a number',
    ],
    ['no notes', ['::slide{#one layout=text sources="S25"}', '', '# Heading'], '5: slide “one” has no notes'],
    ['no source', ['::slide{#one layout=text}', '', '# Heading', '', ...notes], '5: slide “one” names no source'],
    ['no heading', ['::slide{#one layout=text sources="S25"}', '', 'A paragraph.', '', ...notes], '5: slide “one” has no heading'],
    [
      'HTML',
      ['::slide{#one layout=text sources="S25"}', '', '# Heading', '', '<script>alert(1)</script>', '', ...notes],
      '9: HTML is not allowed',
    ],
    [
      'HTML in a line',
      ['::slide{#one layout=text sources="S25"}', '', '# Heading', '', 'A <b>word</b>.', '', ...notes],
      '9: HTML is not allowed',
    ],
    [
      'HTML in the notes',
      ['::slide{#one layout=text sources="S25"}', '', '# Heading', '', ':::notes', '<img src=x>', ':::'],
      '10: HTML is not allowed',
    ],
    [
      'a picture in the midst of words',
      ['::slide{#one layout=text sources="S25"}', '', '# Heading', '', 'See ![word](media/picture.png)', '', ...notes],
      '9: this mark (image)',
    ],
    [
      'an unknown mark',
      ['::slide{#one layout=text sources="S25"}', '', '# Heading', '', 'A :big[word].', '', ...notes],
      '9: “:big” is not known',
    ],
    [
      'an unknown part',
      ['::slide{#one layout=text sources="S25"}', '', '# Heading', '', ...notes, '', ':::nots', 'text', ':::'],
      '13: this (containerDirective) is not allowed',
    ],
    [
      'a point with a list in it',
      ['::slide{#one layout=text sources="S25"}', '', '# Heading', '', '- a', '  - b', '', ...notes],
      '9: a point of a list holds one line',
    ],
    ['a name that stands twice', [...sound, '', ...sound], '15: the name “one” stands twice'],
    ['text before the first slide', ['Hello.', '', ...sound], '5: text before the first ::slide'],
    [
      'more points than can be read from the back row',
      [
        '::slide{#one layout=text sources="S25"}',
        '',
        '# Heading',
        '',
        ...['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((point) => `- ${point}`),
        '',
        ...notes,
      ],
      '5: slide “one”: more than',
    ],
    [
      'a heading that is too long',
      ['::slide{#one layout=text sources="S25"}', '', `# ${'long '.repeat(20)}`, '', ...notes],
      '5: slide “one”: the heading is longer',
    ],
    ['nothing', [], '1: there is no slide'],
  ])('%s', (_, lines, expected) => {
    const problems = problemsOf(...lines);
    expect(problems.map((problem) => problem.slice(0, expected.length))).toContain(expected);
  });

  test('one mistake is told once', () => {
    expect(problemsOf('::slide{#one layout=text sources="S25"}', '', '# Heading')).toHaveLength(1);
  });

  test.each([
    ['no front matter', sound, '1: the file must begin with ---'],
    [
      'another block’s name in the front matter',
      ['---', 'block: d1-session-2', 'language: en', '---', ...sound],
      '1: “block: d1-session-2” does not agree',
    ],
    [
      'another language in the front matter',
      ['---', 'block: d1-session-1', 'language: sr', '---', ...sound],
      '1: “language: sr” does not agree',
    ],
    ['a language that is none', ['---', 'block: d1-session-1', 'language: sr-Latn', '---', ...sound], '3: language: write en or sr'],
    ['broken front matter', ['---', 'block: d1-session-1', 'language: [en', '---', ...sound], '3: [ stands here'],
  ])('%s', (_, lines, expected) => {
    expect(
      read(...lines)
        .problems.map(told)
        .map(({ line, message }) => `${line}: ${message}`.slice(0, expected.length)),
    ).toContain(expected);
  });
});
