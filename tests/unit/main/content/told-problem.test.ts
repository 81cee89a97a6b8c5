import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readSlideFile } from '../../../../main/content/slide-file';
import { toldOnDesk, toldProblem, toldWithPlace } from '../../../../main/content/told-problem';
import { contentCheck } from '../../../../words/content-check';

const many = (count: number, line: string): string => Array.from({ length: count }, () => line).join('\n');

/** Each is a slide with one fault, of which the desk tells in its own way. */
const faults: readonly (readonly [name: string, layout: string, body: string])[] = [
  ['no heading', 'text', 'Words'],
  ['a long heading', 'text', `# ${'long '.repeat(12)}`],
  ['a long paragraph', 'text', `# A\n\n${'long '.repeat(40)}`],
  ['a long point', 'text', `# A\n\n- ${'long '.repeat(20)}`],
  ['many points', 'text', `# A\n\n${many(6, '- x')}`],
  ['a long quotation', 'quote', `# A\n\n> ${'long '.repeat(60)}`],
  ['no quotation', 'quote', '# A'],
  ['a quotation elsewhere', 'text', '# A\n\n> x'],
  ['a picture elsewhere', 'text', '# A\n\n![x](media/x.png)'],
  ['no picture', 'image', '# A'],
  ['no table', 'table', '# A'],
  ['no list', 'diagram', '# A'],
  ['a short diagram', 'diagram', '# A\n\n- x'],
  ['steps where none are', 'agenda', '# A\n\n::step\n\nx'],
  ['HTML', 'text', '# A\n\n<b>x</b>'],
  ['a ruler', 'text', '# A\n\n***'],
  ['an unknown mark', 'text', '# A\n\n~~x~~'],
  ['an unknown directive', 'text', '# A\n\n:cyrillic[x]'],
  ['a point of two paragraphs', 'text', '# A\n\n- x\n\n  y'],
  ['a small heading', 'text', '# A\n\n### x'],
  ['a quotation of two paragraphs', 'quote', '# A\n\n> x\n>\n> y'],
  ['an empty step', 'text', '# A\n\n::step'],
  ['a heading below a step', 'text', '::step\n\n# A'],
  ['a picture from elsewhere', 'image', '# A\n\n![x](http://example.org/x.png)'],
  ['a picture without words', 'image', '# A\n\n![](media/x.png)'],
];

const problemsOf = (layout: string, body: string) => {
  const file = `---\nblock: b\nlanguage: en\n---\n\n::slide{#a layout=${layout} sources="S1"}\n\n${body}\n\n:::notes\nx\n:::\n`;
  return readSlideFile('slides/b.en.md', file, { block: 'b', language: 'en' }).problems;
};

describe.each(['en', 'sr-Latn', 'sr-Cyrl'] as const)('in %s', (language) => {
  test.each(faults)('%s is said on the desk in the desk’s words, whole, and to whoever edits files in others', (_name, layout, body) => {
    const problems = problemsOf(layout, body);
    expect(problems).not.toEqual([]);
    for (const problem of problems) {
      const [onDesk, inFiles] = [toldOnDesk(problem, language), toldProblem(problem, language)];
      expect(onDesk).not.toBe(inFiles);
      expect(`${onDesk} ${inFiles}`).not.toContain('{{');
      if (language !== 'en') expect(inFiles).not.toBe(toldProblem(problem, 'en'));
    }
  });
});

test('what is written in a file stays as it is in every script', () => {
  const [problem] = problemsOf('quote', '# A');
  expect(problem && toldWithPlace(problem, 'sr-Cyrl')).toBe(
    'slides/b.en.md, ред 6: слајд „a”: за layout=quote је потребан један цитат, у редовима који почињу знаком >',
  );
});

test('each problem has the same values in both languages', () => {
  const valuesIn = (text: string): readonly string[] => [...text.matchAll(/\{\{.*?\}\}/gu)].map(([found]) => found).toSorted();
  const keys = Object.keys(contentCheck.en) as readonly (keyof typeof contentCheck.en)[];
  for (const key of keys) expect(valuesIn(contentCheck.sr[key]), key).toEqual(valuesIn(contentCheck.en[key]));
});

test('no schema of content says a mistake in words of its own, which one language would read', () => {
  const files = readdirSync('main/content', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => [name, readFileSync(`main/content/${name}`, 'utf8')] as const);
  const inWords =
    /\b(?:string|number|int|enum|literal|min|max|length|regex|refine|union|positive|nonnegative)(?=\()[^\n]*?(?:\(|, )(['"`])[a-z“][^'"`\n]* [^'"`\n]*\1/gu;
  const own = files.flatMap(([name, text]) =>
    text.includes("from 'zod'") ? [...text.matchAll(inWords)].map(([found]) => `${name}: ${found}`) : [],
  );
  expect(own).toEqual([]);
});
