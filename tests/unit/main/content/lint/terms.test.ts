/** Words that a programme doesn't use are found in everything that somebody reads, in their own language, at their line. */
import { describe, expect, test } from 'vitest';
import { readTerms, termProblems } from '../../../../../main/content/lint/terms';
import { told } from '../small-content';
import { filesWith, type MadeSlide } from './files-with';

const list = (term: string): Record<string, string> => ({
  'terms.yaml': `terms:\n  - language: sr\n    right: trgovac ljudima\n    ${term.replaceAll('\n', '\n    ')}\n`,
});
const trader = list('wrong: [trgovac, "trgovc*"]\nunless: ["trgov* robom"]\nafter: ["trgov* ljudima"]');

function saidIn(slides: readonly MadeSlide[], changes: Readonly<Record<string, string>>): readonly string[] {
  const files = filesWith(slides, changes);
  const read = readTerms(files);
  if (!read) return [];
  const problems = 'problems' in read ? read.problems : termProblems(files, read.value);
  return problems.map((problem) => {
    const { file, line, message } = told(problem);
    return `${file}:${line}: ${message}`;
  });
}

const withWords = (serbian: string, english = 'Words'): readonly MadeSlide[] => [{ id: 'a', body: [english, serbian] }];

describe('a wrong form', () => {
  test.each([
    ['Trgovac ćuti.', ['slides/one.sr.md:10: “Trgovac”: write trgovac ljudima']],
    ['Ona se boji\ntrgovca.', ['slides/one.sr.md:11: “trgovca”: write trgovac ljudima']],
    ['Trgovina je mala.', []],
    ['Trgovac robom, kod trgovca robom.', []],
    ['Trgovac ljudima vreba; trgovac laže.', []],
    ['Trgovac laže, trgovac ljudima vreba.', ['slides/one.sr.md:10: “Trgovac”: write trgovac ljudima']],
  ])('in “%s”', (text, said) => {
    expect(saidIn(withWords(text), trader)).toEqual(said);
  });

  test('is one of its own language', () => {
    expect(saidIn(withWords('Reči', 'Trgovac'), trader)).toEqual([]);
  });

  test('is found where the full name stood on another slide only', () => {
    const slides: readonly MadeSlide[] = [
      { id: 'a', body: ['', 'Trgovac ljudima vreba.'] },
      { id: 'b', body: ['', 'Trgovac vreba.'] },
    ];
    expect(saidIn(slides, trader)).toEqual([expect.stringMatching(/^slides\/one\.sr\.md:\d+: “Trgovac”/u)]);
  });

  test('is found in notes, papers, statements and forms, and not in names of sources or in addresses', () => {
    const slides: readonly MadeSlide[] = [{ id: 'a', notes: ['**Time.** 1 minute.', '**Trajanje.** 1 minut. Trgovac.'] }];
    const said = saidIn(slides, {
      ...trader,
      'papers/one.sr.md': '---\ntitle: Kad trgovac zove\nlanguage: sr\nkind: handout\n---\n\n- Trgovac\n- https://trgovac.rs/trgovac\n',
      'activities.yaml': 'activities:\n  - id: trgovac\n    name: { en: trgovac, sr: Trgovac i kupac }\n',
      'sources.yaml': 'S1: { name: { en: Source, sr: Trgovac }, year: "2023", title: T, address: https://example.org, status: ok }\n',
      'terms.yaml': trader['terms.yaml'] ?? '',
    });
    expect(said.toSorted()).toEqual([
      'activities.yaml:3: “Trgovac”: write trgovac ljudima',
      'papers/one.sr.md:2: “trgovac”: write trgovac ljudima',
      'papers/one.sr.md:7: “Trgovac”: write trgovac ljudima',
      'slides/one.sr.md:13: “Trgovac”: write trgovac ljudima',
    ]);
  });

  test('is right in a file where somebody said so', () => {
    const terms = list('wrong: [trgovac]\nnot-in: [slides/one.sr.md]');
    expect(saidIn(withWords('Trgovac'), terms)).toEqual([]);
  });
});

test('a slip in the list is told with its line', () => {
  expect(saidIn([{ id: 'a' }], list('wrong: []'))).toEqual(['terms.yaml:4: terms › 1 › wrong: write at least one']);
  expect(saidIn([{ id: 'a' }], list('wrong: ["…"]'))).toEqual([
    expect.stringMatching(/^terms\.yaml:4: .*write a word or a phrase of at least two letters$/u),
  ]);
});
