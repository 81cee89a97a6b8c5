/** What an officer's hand or a word processor leaves in a file: told in one sentence that she can use, and all else stays of use. */
import { describe, expect, test } from 'vitest';
import { languages } from '../../../../domain/kernel/language';
import type { Programme } from '../../../../domain/programme/programme';
import { programmeFrom } from '../../../../main/content/programme-folder';
import { toldProblem } from '../../../../main/content/told-problem';
import { slips, withSlip } from '../../../made-files/packs';
import { everyFile } from './every-file';
import { smallContent } from './small-content';

const read = (files: Readonly<Record<string, string>>) => programmeFrom(new Map(Object.entries(files)));
const withChanged = (file: string, change: (text: string) => string) => read({ ...smallContent, [file]: change(smallContent[file] ?? '') });
const slideIds = (programme: Programme | undefined): readonly string[] =>
  (programme?.days ?? []).flatMap(({ blocks }) => blocks.flatMap(({ id, slides }) => slides.map((slide) => `${id}/${slide.id}`)));

/** No sentence of a library, in any language. */
const parsersWords = /YAML|scalar|collection|implicit|indicator|mapping|expected|invalid|leafDirective|containerDirective|parse/iu;

describe('a slip is told once, with its line and what to write', () => {
  test.each(slips)('$file: $name', (slip) => {
    const { problems } = withChanged(slip.file, (text) => withSlip(slip, text));
    expect(problems.map(({ file, line }) => `${file}:${line}`)).toEqual([`${slip.file}:${slip.line}`]);
    const [problem] = problems;
    if (!problem) throw new Error('Nothing was told');
    expect(toldProblem(problem, 'en')).toContain(slip.told);
    for (const language of languages) expect(toldProblem(problem, language)).not.toMatch(parsersWords);
  });

  test.each(slips.filter(({ file }) => file.startsWith('slides/')))('and takes out that slide alone: $name', (slip) => {
    const other = '\n::slide{#two layout=text sources="S1"}\n\n# Second\n\n:::notes\nSay that.\n:::\n';
    const [en, sr] = ['slides/one.en.md', 'slides/one.sr.md'].map((file) => `${smallContent[file] ?? ''}${other}`);
    const { programme } = read({ ...smallContent, 'slides/one.en.md': withSlip(slip, en ?? ''), 'slides/one.sr.md': sr ?? '' });
    expect(slideIds(programme)).toEqual(['one/two', 'two/one']);
    expect(programme?.leftOut).toMatchObject({ slides: 1, ofSlides: 3 });
  });
});

test('curved quotation marks within straight ones are a part of the text', () => {
  const { problems } = withChanged('programme.yaml', (text) => text.replace('sr: Vlasnik }', 'sr: "Rekao je „ne“", enn: x }'));
  expect(problems.map(({ key }) => key)).toEqual(['misspelt-word']);
});

test('a file of nothing but slips is told in a moment, each once', () => {
  const { problems } = withChanged('slides/one.en.md', (text) => text + ':slide\n'.repeat(7_000));
  expect(problems.filter(({ key }) => key === 'slide-line')).toHaveLength(7_000);
}, 5_000);

test('notes are never shown to the room because a line of colons was deleted', () => {
  for (const gone of [':::notes\n', ':::\n']) {
    const { programme } = withChanged('slides/one.en.md', (text) => text.replace(gone, ''));
    const shown = programme?.days.flatMap(({ blocks }) => blocks.flatMap(({ slides }) => slides.map(({ text }) => text.en.body)));
    expect(JSON.stringify(shown)).not.toContain('Say this');
  }
});

describe('the rest of a programme stays usable', () => {
  test('of one that is sound nothing is left out', () => {
    expect(read(everyFile).programme?.leftOut).toBeUndefined();
  });

  test.each([
    ['statements.yaml', (programme: Programme) => programme.statements],
    ['quiz.yaml', (programme: Programme) => programme.quiz],
    ['activities.yaml', (programme: Programme) => programme.activities],
    ['agreement.yaml', (programme: Programme) => programme.agreement],
    ['action-plan.yaml', (programme: Programme) => programme.actionPlan],
  ] as const)('without %s when it is broken', (file, partOf) => {
    const { programme } = read({ ...everyFile, [file]: `${everyFile[file] ?? ''}\n\tx` });
    if (!programme) throw new Error('Nothing is left of it');
    expect(partOf(programme)).toEqual([]);
    expect(slideIds(programme).length).toBeGreaterThan(0);
    expect(programme.leftOut?.mistakes.map((mistake) => mistake.file)).toEqual([file]);
  });

  test('a fact whose source is gone is left out, not shown without it', () => {
    const lost = (file: string) => read({ ...everyFile, [file]: (everyFile[file] ?? '').replaceAll('S1', 'S999') }).programme;
    expect(lost('statements.yaml')?.statements).toEqual([]);
    expect(lost('quiz.yaml')?.quiz).toEqual([]);
    expect(slideIds(lost('slides/one.en.md'))).not.toContain('one/one');
  });

  test('a barometer without a statement that can be played is no slide', () => {
    const barometer = '\n::slide{#play layout=barometer}\n\n# Barometer\n\n:::notes\nPlay.\n:::\n';
    const files = Object.fromEntries(
      Object.entries(smallContent).map(([file, text]) => [file, file.startsWith('slides/one') ? text + barometer : text]),
    );
    expect(slideIds(read(files).programme)).toContain('one/play');
    expect(slideIds(read({ ...files, 'statements.yaml': '\tx' }).programme)).toEqual(['one/one', 'two/one']);
  });

  test.each(['programme.yaml', 'agenda.yaml', 'sources.yaml', 'forms.yaml', 'helplines.yaml'])('but not without %s', (file) => {
    expect(read({ ...smallContent, [file]: '\tx' }).programme).toBeUndefined();
  });
});
