/** Figures in a programme's folder: read, put on their slide with their sources, and whoever writes one wrongly is told where. */
import { describe, expect, test } from 'vitest';
import { stepsOf } from '../../../../domain/programme/build-steps';
import { slideScene } from '../../../../domain/stage/scene';
import { emptyTraining } from '../../../../domain/training/state';
import { momentAt, trainingId } from '../../builders';
import { problemsOf, readContent, smallContent } from './small-content';

const bars = `kind: bars
title: { en: Victims by year, sr: Žrtve po godinama }
bars:
  - year: 2022
    value: 62
    sources: [S1]
  - year: 2023
    value: 66
    sources: [S1]
`;

const slideWith = (attributes: string, language: string, words = '# Heading'): string => `---
block: one
language: ${language}
---

::slide{#one ${attributes}}

${words}

:::notes
Say this.
:::
`;

const contentWith = (figure: string, attributes = 'layout=figure figure=victims', words?: string): Readonly<Record<string, string>> => ({
  ...smallContent,
  'figures/victims.yaml': figure,
  'slides/one.en.md': slideWith(attributes, 'en', words),
  'slides/one.sr.md': slideWith(attributes, 'sr', words),
});

const complaints = async (files: Readonly<Record<string, string>>): Promise<readonly string[]> =>
  (await problemsOf(files)).map(({ file, line, message }) => `${file}:${line}: ${message}`);

test('a slide has its figure in both languages, with its sources', async () => {
  const slide = (await readContent(contentWith(bars))).days[0].blocks[0]?.slides[0];
  expect(slide?.sources).toEqual(['S1']);
  expect(slide?.text.en.body.at(-1)).toMatchObject({
    kind: 'figure',
    figure: { title: 'Victims by year', items: [{ label: '2022', value: 62 }, {}] },
  });
  expect(slide?.text.sr.body.at(-1)).toMatchObject({ kind: 'figure', figure: { title: 'Žrtve po godinama' } });
});

test('a part of none is drawn as none', async () => {
  const none = `${bars.replace('value: 66', 'value: 0\n    part: { value: 0 }')}part: { en: girls, sr: devojčica }\n`;
  expect(await complaints(contentWith(none))).toEqual([]);
});

test('next year’s number is one edit', async () => {
  const next = `${bars}  - year: 2024\n    value: 71\n    sources: [S1]\n`;
  const slide = (await readContent(contentWith(next))).days[0].blocks[0]?.slides[0];
  for (const language of ['en', 'sr'] as const) {
    expect(slide?.text[language].body.at(-1)).toMatchObject({ figure: { items: [{}, {}, { label: '2024', value: 71 }] } });
  }
});

test('with build=list the room gets one item after the other, and no number of what is still to come', async () => {
  const programme = await readContent(contentWith(bars, 'layout=figure figure=victims build=list'));
  const [slide] = programme.days[0].blocks[0]?.slides ?? [];
  expect(slide && stepsOf(slide)).toBe(2);
  const shown = (step: number): string => {
    const scene = slideScene({ block: 'one', slide: 'one' }, step, 1, {
      programme,
      run: emptyTraining(trainingId).run,
      language: 'sr-Cyrl',
      now: momentAt('10:00'),
      media: '',
      localNumbers: [],
    });
    /* Colours have figures in them, too. */
    return JSON.stringify({ ...scene, world: undefined });
  };
  expect(shown(0)).not.toContain('62');
  expect(shown(1)).toContain('62');
  expect(shown(1)).not.toContain('66');
  expect(shown(2)).toContain('66');
  expect(shown(2)).toContain('Жртве по годинама');
});

const week = (entry: string): string => `kind: week
title: { en: A week, sr: Nedelja }
rows: 6
missing: { en: not at school, sr: nije u školi }
entries:
  - { day: 1, from: 1, to: 1 }
  - { ${entry} }
sources: [S1]
`;

const units = `kind: units
title: { en: Two of three, sr: Dvoje od troje }
unit: person
of: 3
groups:
  - { label: { en: these two, sr: ovo dvoje }, value: 2, sources: [S1] }
`;

test('beside words a figure comes before what is below a step', async () => {
  const content = contentWith(units, 'layout=number figure=victims build=list', '# 2\n\nof three\n\n::step\n\nSo it is.');
  const [slide] = (await readContent(content)).days[0].blocks[0]?.slides ?? [];
  expect(slide?.text.en.body).toMatchObject([
    { kind: 'heading' },
    { kind: 'paragraph' },
    { kind: 'paragraph', step: 2 },
    { itemSteps: [1] },
  ]);
  expect(slide && stepsOf(slide)).toBe(2);
});

describe('whoever writes a figure is told the file, the line and the mistake:', () => {
  test.each<[string, Readonly<Record<string, string>>, string]>([
    [
      'one that is not there',
      contentWith(bars, 'layout=figure figure=other'),
      'slides/one.en.md:6: there is no sound figure in figures/other.yaml',
    ],
    [
      'no name',
      contentWith(bars, 'layout=figure sources="S1"'),
      'slides/one.en.md:6: slide “one”: layout=figure needs the name of a figure',
    ],
    [
      'on another layout',
      contentWith(bars, 'layout=columns figure=victims'),
      'slides/one.en.md:6: slide “one”: a figure needs layout=figure, layout=number',
    ],
    [
      'lessons that end before they begin',
      contentWith(week('day: 2, from: 3, to: 1')),
      'figures/victims.yaml:7: entries › 2: a row is 1 to 8',
    ],
    ['a lesson after the last', contentWith(week('day: 2, from: 3, to: 7')), 'figures/victims.yaml:7: entries › 2: a row is 1 to 8'],
    ['days back', contentWith(week('day: 4, through: 2, from: 1, to: 1')), 'figures/victims.yaml:7: entries › 2: a day is 1 (Monday)'],
    [
      'a note that is more than its lesson holds',
      contentWith(week(`day: 2, from: 1, to: 1, text: { en: ${'word '.repeat(12)}, sr: reč }`)),
      'figures/victims.yaml:1: the figure is too full to be read (en)',
    ],
    [
      'nobody, drawn one by one',
      contentWith(`${bars.replace('value: 66', 'value: 0')}unit: person\n`),
      'figures/victims.yaml:8: bars › 2 › value: what is drawn one by one is a whole number',
    ],
    [
      'half a person',
      contentWith(`${bars.replace('value: 66', 'value: 66\n    part: { value: 2.5 }')}unit: person\npart: { en: girls, sr: devojčica }\n`),
      'figures/victims.yaml:9: bars › 2 › part › value: ',
    ],
    [
      'more in its groups than there are',
      contentWith(units.replace('value: 2', 'value: 4')),
      'figures/victims.yaml:1: the file: the groups are more than there are in all (of)',
    ],
    [
      'a drawn scene beside the same words',
      contentWith(units, 'layout=number scene=desk figure=victims'),
      'slides/one.en.md:6: slide “one”: a drawn scene or a figure stands beside the words, not both',
    ],
    ['a list beside it', contentWith(bars, undefined, '# Heading\n\n- a point'), 'slides/one.en.md:6: slide “one”: beside a figure stand'],
    ['no translation', contentWith(bars.replace(', sr: Žrtve po godinama', '')), 'figures/victims.yaml:2: title › sr: write a text here'],
    [
      'an unknown source',
      contentWith(bars.replace('66\n    sources: [S1]', '66\n    sources: [S9]')),
      'figures/victims.yaml:7: the source S9 is not in sources.yaml',
    ],
    ['no source', contentWith(bars.replace('66\n    sources: [S1]', '66')), 'figures/victims.yaml:7: bars › 2: “sources” is missing'],
    ['a number as text', contentWith(bars.replace('value: 66', 'value: "66"')), 'figures/victims.yaml:8: bars › 2 › value: write a number'],
    [
      'a year and a label',
      contentWith(bars.replace('- year: 2023', '- year: 2023\n    label: { en: a, sr: a }')),
      'figures/victims.yaml:7: bars › 2: give it a year or a label',
    ],
    [
      'a part without a name',
      contentWith(bars.replace('value: 66', 'value: 66\n    part: { value: 41 }')),
      'figures/victims.yaml:1: the file: say what the highlighted part is',
    ],
    [
      'a part above its whole',
      contentWith(bars.replace('value: 66', 'value: 66\n    part: { value: 67 }')),
      'figures/victims.yaml:7: bars › 2: the part is more than the whole',
    ],
    [
      'too much text',
      contentWith(bars.replace('year: 2023', `label: { en: ${'word '.repeat(20)}, sr: a }`)),
      'figures/victims.yaml:1: the figure is too full to be read (en)',
    ],
    [
      'second-hand numbers that don’t say so',
      { ...contentWith(bars), 'sources.yaml': (smallContent['sources.yaml'] ?? '').replace('status: ok', 'status: second-hand') },
      'figures/victims.yaml:4: all its sources are second-hand',
    ],
    [
      'another figure in Serbian',
      { ...contentWith(bars), 'figures/others.yaml': bars, 'slides/one.sr.md': slideWith('layout=figure figure=others', 'sr') },
      'slides/one.sr.md:6: slide “one” has another figure or build than in English',
    ],
  ])('%s', async (_, files, expected) => {
    expect((await complaints(files)).map((complaint) => complaint.slice(0, expected.length))).toContain(expected);
  });
});
