/** What a training finds out for itself: its places in notes and papers, and slips in them. */
import { expect, test } from 'vitest';
import { languages } from '../../../../domain/kernel/language';
import { bodyOfPaper, readableBody } from '../../../../domain/programme/paper';
import { wordsOfBlocks } from '../../../../domain/programme/plain-text';
import { inBothLanguages, withAnswers } from '../../../../domain/programme/preparation';
import { blocksOf, type Programme } from '../../../../domain/programme/programme';
import { notesOf } from '../../../../domain/programme/slide-text';
import { calendarDay } from '../../builders';
import { problemsOf, readContent, smallContent } from './small-content';

const preparation = `groups:
  - title: { en: To ask, sr: Pitati }
    items:
      - { id: centre-number, ask: { en: Number, sr: Broj }, kind: telephone, called: true }
      - { id: deadline, ask: { en: Deadline, sr: Rok }, kind: text }
`;

const paper = (language: string, ...lines: readonly string[]): string =>
  ['---', `title: Steps ${language}`, `language: ${language}`, 'kind: handout', '---', '', ...lines, ''].join('\n');

/** Line 13 is the first of the notes. */
const slide = (language: string, body: string, ...notes: readonly string[]): string =>
  `---\nblock: one\nlanguage: ${language}\n---\n\n::slide{#one layout=text sources="S1"}\n\n# Heading\n\n${body}\n\n:::notes\n${notes.join('\n')}\n:::\n`;

const both = (make: (language: string) => string, name: string): Readonly<Record<string, string>> => ({
  [`${name}.en.md`]: make('en'),
  [`${name}.sr.md`]: make('sr'),
});

const lines = [
  'Always.',
  '',
  'Within :local[deadline].',
  '',
  '- Call the **:local[centre-number]**.',
  '- Stay calm.',
  '',
  'Centre: :local[centre-number]{line}, called on :local[centre-number]{called line}',
  '',
  '| Who | Number |',
  '|---|---|',
  '| Centre | :local[centre-number] |',
  '| Police | 192 |',
];
const notes = ['**Say.** Something.', '', '**If asked** by when: :local[deadline].'];

const content = {
  ...smallContent,
  'preparation.yaml': preparation,
  ...both((language) => paper(language, ...lines), 'papers/steps'),
  ...both((language) => slide(language, 'What the room sees.', ...notes), 'slides/one'),
};

const answered = (programme: Programme, answers: Parameters<typeof withAnswers>[1]): Programme => ({
  ...programme,
  papers: programme.papers.map((each) => ({
    ...each,
    body: { en: withAnswers(each.body.en, answers, 'en'), sr: withAnswers(each.body.sr, answers, 'sr') },
  })),
});

test('what nobody found out is left out, with the point and the row that hold it, or has a line for the pen', async () => {
  const programme = await readContent(content);
  expect(programme.preparation?.[0]?.items.map(({ id, called }) => [id, called])).toEqual([
    ['centre-number', true],
    ['deadline', false],
  ]);
  const [steps] = programme.papers;
  const [one] = blocksOf(programme)[0]?.slides ?? [];
  if (!steps || !one) throw new Error('The programme has lost its paper or slide');
  for (const language of languages) {
    const read = JSON.stringify([bodyOfPaper(steps, language), readableBody(steps, language), notesOf(one, language)]);
    expect(read, language).not.toMatch(/local|deadline|centre-number|Within|Call the|If asked/u);
  }
  expect(wordsOfBlocks(readableBody(steps, 'en'))).toBe(
    `Always. Stay calm. Centre: ${'_'.repeat(24)}, called on ${'_'.repeat(24)} Who Number Police 192`,
  );
  expect(wordsOfBlocks(notesOf(one, 'en'))).toBe('Say. Something.');
});

test('a heading and a line that lead only to what is left out go with it, and the others stay', async () => {
  const body = [
    '## Numbers',
    '',
    'Ours:',
    '',
    '- :local[centre-number]',
    '',
    '### By when',
    '',
    'Within :local[deadline].',
    '',
    '## Always',
    '',
    'These:',
    '',
    '- Stay calm.',
    '- Within :local[deadline].',
    '',
    '## Written by hand',
  ];
  const programme = await readContent({ ...content, ...both((language) => paper(language, ...body), 'papers/steps') });
  const wordsOf = ({ papers: [steps] }: Programme): string => (steps ? wordsOfBlocks(readableBody(steps, 'en')) : '');
  expect(wordsOf(programme)).toBe('Always These: Stay calm. Written by hand');
  const deadline = { deadline: { answer: inBothLanguages('a day', 'en'), day: null } };
  expect(wordsOf(answered(programme, deadline))).toBe(
    'Numbers By when Within a day. Always These: Stay calm. Within a day. Written by hand',
  );
});

test('what somebody found out stands in its places, in each script, with the day of the call', async () => {
  const programme = await readContent(content);
  const [steps] = answered(programme, {
    'centre-number': { answer: inBothLanguages('011 123 456', 'sr-Latn'), day: calendarDay('2026-11-28') },
    deadline: { answer: inBothLanguages('dvadeset četiri sata', 'sr-Latn'), day: null },
  }).papers;
  if (!steps) throw new Error('The programme has lost its paper');
  expect(wordsOfBlocks(readableBody(steps, 'en'))).toBe(
    'Always. Within dvadeset četiri sata. Call the 011 123 456. Stay calm. Centre: 011 123 456, called on 28 November 2026 Who Number Centre 011 123 456 Police 192',
  );
  expect(wordsOfBlocks(readableBody(steps, 'sr-Cyrl'))).toContain('двадесет четири сата');
  expect(wordsOfBlocks(readableBody(steps, 'sr-Cyrl'))).toMatch(/28\. ?11\. ?2026\./u);
});

const told = async (files: Readonly<Record<string, string>>) =>
  (await problemsOf({ ...content, ...files })).map(({ file, line, message }) => `${file}:${line}: ${message}`);

test('a place in what the room sees, an unknown one and a mark that fits nothing are told with file and line', async () => {
  expect(await told(both((language) => slide(language, 'Call :local[centre-number].', ...notes), 'slides/one'))).toEqual([
    expect.stringMatching(/^slides\/one\.en\.md:10: .*move it to the notes$/u),
    expect.stringMatching(/^slides\/one\.sr\.md:10: .*move it to the notes$/u),
  ]);
  const inNotes = (line: string) => ({ 'slides/one.en.md': slide('en', 'What the room sees.', 'Say.', '', line) });
  expect(await told(inNotes('See :local[deadlin].'))).toEqual([expect.stringMatching(/^slides\/one\.en\.md:15: “deadlin” is not in /u)]);
  expect(await told(inNotes('See :local[deadline]{line}.'))).toEqual([expect.stringMatching(/:15: a line for the pen needs a paper/u)]);
  expect(await told(inNotes('See :local[deadline]{called}.'))).toEqual([expect.stringMatching(/:15: “deadline” has no day of a call/u)]);
  expect(await told(inNotes('See :local[deadline]{loud}.'))).toEqual([expect.stringMatching(/:15: after :local\[…\] only/u)]);
  expect(await told({ 'papers/steps.en.md': paper('en', ...lines.slice(0, 2), 'In :local[nothing].', ...lines.slice(3)) })).toEqual([
    expect.stringMatching(/^papers\/steps\.en\.md:9: “nothing” is not in /u),
  ]);
});

test('a helpline has a number, or a name from the list that somebody calls', async () => {
  const helplines = (...rows: readonly string[]) => ({
    'helplines.yaml': ['immediate:', '  - { number: "192", name: { en: Police, sr: Policija } }', 'others:', ...rows, ''].join('\n'),
  });
  const name = 'name: { en: Line, sr: Linija }';
  expect(await told(helplines(`  - { local: centre-number, ${name} }`))).toEqual([]);
  expect(await told(helplines(`  - { ${name} }`))).toEqual([expect.stringMatching(/^helplines\.yaml:4: .*one of the two$/u)]);
  expect(await told(helplines(`  - { local: nothing, ${name} }`))).toEqual([expect.stringMatching(/:4: “nothing” is not in /u)]);
  expect(await told(helplines(`  - { local: deadline, ${name} }`))).toEqual([expect.stringMatching(/:4: here a kind: telephone/u)]);
  expect(await told(helplines(`  - { number: "1", ${name}, hours: gone }`))).toEqual([
    expect.stringMatching(/:4: “checked” is missing|:4: .*checked/u),
    expect.stringMatching(/:4: .*sources/u),
    expect.stringMatching(/:4: “gone” is not in /u),
  ]);
});

test('a copy from before there was a list, which said there what is to be asked, is read as it was', async () => {
  const rows = [
    '- number: "116"',
    '  name: { en: Line, sr: Linija }',
    '  ask: { en: When?, sr: Kada? }',
    '  checked: "2026-11-25"',
    '  sources: [S1]',
  ];
  const { 'preparation.yaml': _, ...without } = smallContent;
  const before = `immediate:\n  - { number: "192", name: { en: Police, sr: Policija } }\nothers:\n  ${rows.join('\n  ')}\n`;
  const programme = await readContent({ ...without, 'helplines.yaml': before });
  expect(programme.helplines.others.map(({ number }) => number)).toEqual(['116']);
});

test('a name that stands twice in the list is told, and what the list would have held is not', async () => {
  const twice = preparation.replace('id: deadline', 'id: centre-number');
  expect(await told({ 'preparation.yaml': twice })).toEqual([expect.stringMatching(/^preparation\.yaml:5: .*stands twice/u)]);
});

test('a programme without a list has no places to fill in', async () => {
  const { 'preparation.yaml': _, ...without } = content;
  expect((await problemsOf(without)).length).toBeGreaterThan(0);
  expect((await readContent(smallContent)).preparation).toEqual([]);
});
