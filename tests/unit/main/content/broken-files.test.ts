/** Files of a programme that are broken in any way: each is told with its line, nothing is thrown, and no letter becomes another. */
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { languages } from '../../../../domain/kernel/language';
import type { ContentProblem } from '../../../../main/content/content-problem';
import { textIn } from '../../../../main/content/content-text';
import { programmeFrom } from '../../../../main/content/programme-folder';
import { toldWithPlace } from '../../../../main/content/told-problem';
import { everyFile } from './every-file';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const sound: ReadonlyMap<string, Uint8Array> = new Map(Object.entries(everyFile).map(([name, text]) => [name, bytesOf(text)]));

const problemsWith = (file: string, bytes: Uint8Array): readonly ContentProblem[] =>
  programmeFrom(new Map([...sound, [file, bytes] as const].map(([name, content]) => [name, textIn(name, content)]))).problems;

const told = (problems: readonly ContentProblem[]): readonly string[] => problems.map((problem) => toldWithPlace(problem, 'en'));

test('what the others begin with is sound', () => {
  expect(told(programmeFrom(new Map(Object.entries(everyFile))).problems)).toEqual([]);
});

test('a mark for Latin letters is told where the room would read it as it stands', () => {
  const file = 'statements.yaml';
  const marked = (everyFile[file] ?? '').replace('sr: Tekst', 'sr: ":latin[Text]"');
  expect(told(problemsWith(file, bytesOf(marked)))).toEqual([
    expect.stringMatching(/^statements.yaml, line 4: .*: write the name without :latin\[…\]/u),
  ]);
});

describe('a file that is not saved as UTF-8', () => {
  const file = 'statements.yaml';
  const text = (everyFile[file] ?? '').replace('sr: Tekst', 'sr: Šta je trgovina ljudima');
  const line = text.split('\n').findIndex((each) => each.includes('Šta je')) + 1;

  test.each(['windows-1250', 'windows-1252', 'iso-8859-2'])(
    'but as %s is told with the first line in which a letter would be lost',
    (encoding) => {
      expect(told(problemsWith(file, iconv.encode(text, encoding)))).toEqual([
        `${file}, line ${line}: the letters are not saved as UTF-8: open the file in the program in which they look right (Notepad, Excel), save it there with the encoding UTF-8, and put it in place of this one`,
      ]);
    },
  );

  test.each([
    ['with its mark', 'utf-16le', { addBOM: true }],
    ['with the mark of the other order', 'utf-16be', { addBOM: true }],
    ['without a mark', 'utf-16le', { addBOM: false }],
  ])('but as UTF-16 %s is told by its name', (_, encoding, options) => {
    expect(told(problemsWith(file, iconv.encode(text, encoding, options)))).toEqual([
      expect.stringMatching(/^statements.yaml, line 1: the file is saved as UTF-16: open it in Notepad/u),
    ]);
  });

  test('is told in every script with what to do, and the names of programs stay as they are', () => {
    const [problem] = problemsWith(file, iconv.encode(text, 'windows-1250'));
    expect(problem && languages.map((language) => toldWithPlace(problem, language))).toEqual([
      expect.stringContaining('save it there with the encoding UTF-8'),
      expect.stringContaining('sačuvajte je tamo sa kodiranjem UTF-8'),
      expect.stringMatching(/^statements.yaml, ред \d+: слова нису сачувана као UTF-8: .*\(Notepad, Excel\)/u),
    ]);
  });

  test('has all its letters when it is, with a mark at the beginning or without', () => {
    for (const mark of ['', '\uFEFF']) {
      const { programme } = programmeFrom(
        new Map([...sound, [file, bytesOf(mark + text)] as const].map(([name, bytes]) => [name, textIn(name, bytes)])),
      );
      expect(programme?.statements[0]?.text.sr).toBe('Šta je trgovina ljudima');
    }
  });
});

test.each([
  ['a letter that another program lost', '\uFFFDta je', /line 4: a letter was lost here \(\uFFFD\)/u],
  ['zeros, as after a power cut', 'a\0\0\0', /line 4: the file is damaged, as after a power cut/u],
  ['a text that begins with a star', '*Important*', /line 4: “\*Important\*?” begins with \*, which has a meaning of its own/u],
])('%s is told with its line', (_, words, message) => {
  const text = (everyFile['statements.yaml'] ?? '').replace('en: Text,', `en: ${words},`);
  expect(told(problemsWith('statements.yaml', bytesOf(text)))).toEqual([expect.stringMatching(message)]);
});

/** 190 kB, in lines of that many letters, so many of them without an empty one between them. */
const bulk = (unit: string, length: number, together: number): string => {
  const line = unit.repeat(Math.floor(length / unit.length));
  return Array.from({ length: Math.floor(190_000 / (line.length + 1)) }, (_, index) =>
    index % together === together - 1 ? `${line}\n` : line,
  ).join('\n');
};

/** Each of these took the parser seconds, and the first several minutes. */
test.each([
  ['emphasis within emphasis, in one text', bulk('**a*', 4_900, 1_000), 1],
  ['emphasis within emphasis, in short lines', bulk('**a*', 64, 1_000), 9],
  ['emphasis in many texts', bulk('**a*', 240, 1), 89],
  ['brackets that nothing closes', bulk('[', 4_900, 1_000), 1],
  ['names of directives', bulk(':a[', 390, 1_000), 2],
  ['words without a break', bulk('word ', 5_000, 1_000), 7],
  ['lines without end', bulk('a', 4, 2), 8_001],
])('%s are refused with file and line before they hold the kit', (_, text, line) => {
  const [problem] = problemsWith('slides/two.en.md', bytesOf(text));
  expect(problem).toMatchObject({ file: 'slides/two.en.md', line, key: 'text-unbounded' });
});

test('a block of 500 slides with notes is read', () => {
  const slide = (_each: unknown, index: number): string =>
    `::slide{#slide-${index} layout=text sources="S25"}\n\n# Title ${index}\n\n- one\n- two\n- three\n\n:::notes\nSay it.\n:::\n`;
  const file = `---\nblock: two\nlanguage: en\n---\n\n${Array.from({ length: 500 }, slide).join('\n')}`;
  expect(problemsWith('slides/two.en.md', bytesOf(file)).filter(({ key }) => key === 'text-unbounded')).toEqual([]);
});

test.each([
  ['names without end', Array.from({ length: 15_000 }, (_each, index) => `k${index}: 1`).join('\n'), 10_001],
  ['names in one line', `a: 1\n{${Array.from({ length: 15_000 }, (_, index) => `k${index}`).join(',')}}`, 2],
])('%s in YAML are refused, too', (_, text, line) => {
  const problems = problemsWith('helplines.yaml', bytesOf(text));
  expect(problems).toEqual([expect.objectContaining({ file: 'helplines.yaml', line, key: 'yaml-unbounded' })]);
});

/** What people and programs leave in files, and what parsers trip over. */
const scraps = fc
  .constantFrom(
    ...[
      '*Important*',
      '&a',
      '*a',
      '<<: *a',
      '"',
      "'",
      '\t',
      '\0',
      '\uFEFF',
      '\uFFFD',
      '\r',
      '---',
      '...',
      ':::',
      '::slide{',
      '::step',
      '<b>',
      '![',
      '[',
      '{',
      '}',
      '- ',
      '? ',
      '| ',
      '> ',
    ],
    ...[
      '2026-99-99',
      '99:99',
      '-1',
      '1e400',
      '.inf',
      '.nan',
      '0x',
      '!!binary a',
      '!!set',
      '!x',
      '%YAML 9',
      '@',
      '`',
      '#',
      'null',
      '~',
      'true',
      '__proto__',
      'constructor',
      '\u202E',
      '𝒳',
    ],
  )
  .map(bytesOf);
const rubbish = fc.oneof(
  scraps,
  fc.uint8Array({ maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }).map(bytesOf),
  fc.nat({ max: 300 }).map((times) => bytesOf('> - '.repeat(times))),
);

const joined = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));

/** Some bytes of it are gone, and others are there. */
const damaged = fc
  .record({ file: fc.constantFrom(...sound.keys()), at: fc.nat(), gone: fc.nat({ max: 40 }), rubbish })
  .map(({ file, at, gone, rubbish: put }): readonly [string, Uint8Array] => {
    const bytes = sound.get(file) ?? new Uint8Array();
    const from = at % (bytes.length + 1);
    return [file, joined(bytes.subarray(0, from), put, bytes.subarray(from + gone))];
  });

const linesOf = (bytes: Uint8Array): number => Buffer.from(bytes).toString('latin1').split('\n').length;

/** It says where, whole, in every script; and somebody thought of it. */
function expectTold(problem: ContentProblem, file: string, bytes: Uint8Array): void {
  expect(problem.key, toldWithPlace(problem, 'en')).not.toBe('file-unforeseen');
  expect(problem.line).toBeGreaterThan(0);
  if (problem.file === file) expect(problem.line).toBeLessThanOrEqual(linesOf(bytes));
  for (const language of languages) expect(toldWithPlace(problem, language)).toMatch(/^[^{]+\S+ \d+: .+(?<!\{\{)/u);
}

test('damage in a file never throws, and what it breaks is told with file and line', () => {
  fc.assert(
    fc.property(damaged, ([file, bytes]) => {
      for (const problem of problemsWith(file, bytes)) expectTold(problem, file, bytes);
    }),
    { numRuns: 40 },
  );
}, 120_000);

test('a file of random bytes is told by its name', () => {
  fc.assert(
    fc.property(fc.constantFrom(...sound.keys()), fc.uint8Array({ maxLength: 400 }), (file, bytes) => {
      const problems = problemsWith(file, bytes);
      expect(problems.map((problem) => problem.file)).toContain(file);
      for (const problem of problems) expectTold(problem, file, bytes);
    }),
    { numRuns: 40 },
  );
}, 120_000);
