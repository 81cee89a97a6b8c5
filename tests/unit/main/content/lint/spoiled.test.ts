/** An answer that is told before it is asked is said, with what to do; one that is told afterwards is nobody's matter. */
import { describe, expect, test } from 'vitest';
import { spoiledProblems } from '../../../../../main/content/lint/spoiled';
import { told } from '../small-content';
import { filesWith, type MadeSlide } from './files-with';

const programme = (played: readonly number[]): string => `id: small
title: { en: Small, sr: Mali }
short-title: { en: Small, sr: Mali }
owner: { en: Owner, sr: Vlasnik }
completion: { half-days: 4 }
barometer: [${played.join(', ')}]
`;

const statement = (id: number, more: string, reason = 'Because.'): string => `  - id: ${id}
    answer: disagree
    text: { en: Text, sr: Tekst }
    short: { en: No., sr: Ne. }
    reason: { en: "${reason}", sr: Zato. }
    sources: [S1]
${more
  .split('\n')
  .map((line) => `    ${line}`)
  .join('\n')}
`;

const slides: readonly MadeSlide[] = [
  { id: 'before', notes: ['**Say.** No border has\nto be crossed.', '**Recite.** Granica\nnije uslov.'] },
  { id: 'apart', layout: 'text', hidden: true, heading: ['No border', 'Granica nije uslov'] },
  { id: 'play', layout: 'barometer' },
  { id: 'after', heading: ['No border', 'Granica nije uslov'] },
];

const said = (played: readonly number[], ...statements: readonly string[]): readonly string[] =>
  spoiledProblems(filesWith(slides, { 'programme.yaml': programme(played), 'statements.yaml': `statements:\n${statements.join('')}` })).map(
    (problem) => {
      const { file, line, message } = told(problem);
      return `${file}:${line}: ${message}`;
    },
  );

describe('a statement that is played', () => {
  test('has no slide before the barometer that states its answer', () => {
    expect(said([1], statement(1, 'told-by: [one/before, one/apart, one/after]'))).toEqual([
      'statements.yaml:8: statement 1: the slide one/before comes before the barometer and states this answer: move or hide that slide, or play another statement',
    ]);
    expect(said([], statement(1, 'told-by: [one/before]'))).toEqual([]);
  });

  test('says where its answer is told, even if nowhere', () => {
    expect(said([1], statement(1, ''))).toEqual([
      expect.stringMatching(/^statements\.yaml:2: statement 1: say which slides state its answer/u),
    ]);
    expect(said([1], statement(1, 'told-by: []'))).toEqual([]);
  });

  test('is not given away in words, in either language', () => {
    const words = 'told-by: []\ngives-away: { en: ["no border"], sr: ["granic* nije uslov"] }';
    expect(said([1], statement(1, words))).toEqual([
      'slides/one.en.md:6: slide “before”: “No border” gives away statement 1 before the barometer: say it afterwards, or play another statement',
      'slides/one.sr.md:6: slide “before”: “Granica nije uslov” gives away statement 1 before the barometer: say it afterwards, or play another statement',
    ]);
    expect(said([2], statement(1, words), statement(2, 'told-by: []'))).toEqual([]);
  });

  test('is not given away by what hangs on the wall or is drawn before it', () => {
    const paper = (language: string, kind: string, text: string): string =>
      `---\ntitle: Page\nlanguage: ${language}\nkind: ${kind}\n---\n\n${text}\n`;
    const files = filesWith(
      [
        { id: 'drawn', layout: 'figure', figure: 'way' },
        { id: 'play', layout: 'barometer' },
        { id: 'after', layout: 'figure', figure: 'later' },
      ],
      {
        'programme.yaml': programme([1]),
        'statements.yaml': `statements:\n${statement(1, 'told-by: []\ngives-away: { en: ["no border"], sr: ["granic* nije uslov"] }')}`,
        'agreement.yaml': 'lines:\n  - { en: Needs no border., sr: Bez. }\n',
        'papers/wall.sr.md': paper('sr', 'poster', 'Granica nije uslov.'),
        'papers/hand.sr.md': paper('sr', 'handout', 'Granica nije uslov.'),
        'figures/way.yaml': 'title: { en: A way with no border, sr: Put }\n',
        'figures/later.yaml': 'title: { en: A way with no border, sr: Put }\n',
      },
    );
    expect(
      spoiledProblems(files)
        .map(told)
        .map(({ file, line }) => `${file}:${line}`),
    ).toEqual(['papers/wall.sr.md:7', 'agreement.yaml:2', 'figures/way.yaml:1']);
  });

  test('is not given away by another that is played before it', () => {
    const two = [statement(1, 'told-by: []\ntells: [2]'), statement(2, 'told-by: []')];
    expect(said([1, 2], ...two)).toEqual([
      'statements.yaml:9: statement 1: its answer gives statement 2 away, which is played later: play only one of them, or the other one first',
    ]);
    for (const played of [[2, 1], [1], [2]]) expect(said(played, ...two)).toEqual([]);
    const inWords = [
      statement(1, 'told-by: []', 'The door is open.'),
      statement(2, 'told-by: []\ngives-away: { en: ["door … open"], sr: [] }'),
    ];
    expect(said([1, 2], ...inWords)).toEqual([
      'statements.yaml:16: statement 2: statement 1 is played earlier and says “door is open”, which gives this one away: change their order, or play one of them',
    ]);
    expect(said([2, 1], ...inWords)).toEqual([]);
  });
});

test('slides and statements that are named are there', () => {
  expect(said([], statement(1, 'told-by: [one/gone]\ntells: [9]'))).toEqual([
    'statements.yaml:8: statement 1: there is no slide one/gone: write block and name of a slide that states this answer, or take it out',
    'statements.yaml:9: statement 1: there is no statement 9: take it out of tells',
  ]);
});
