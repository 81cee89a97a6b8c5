import { describe, expect, test } from 'vitest';
import { formatLocalTime } from '../../../../domain/kernel/time';
import { BrokenProgramme } from '../../../../main/content/content-problem';
import { problemsOf, readContent, smallContent } from './small-content';

/** One file in which one text is replaced by another. */
function changed(file: string, from: string | RegExp, to: string): Readonly<Record<string, string>> {
  const text = smallContent[file] ?? '';
  const after = text.replace(from, to);
  if (after === text) throw new Error(`${file} holds no ${from}`);
  return { ...smallContent, [file]: after };
}

const without = (file: string): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(smallContent).filter(([name]) => name !== file));

/** The same two slides in both languages, but the other way round in Serbian. */
function withSecondSlide(): Readonly<Record<string, string>> {
  const slide = (file: string): string => smallContent[file] ?? '';
  const second = (file: string): string => slide(file).slice(slide(file).indexOf('::slide')).replace('#one', '#other');
  const en = `${slide('slides/one.en.md')}\n${second('slides/one.en.md')}`;
  const sr = slide('slides/one.sr.md').replace('::slide', `${second('slides/one.sr.md')}\n::slide`);
  return { ...smallContent, 'slides/one.en.md': en, 'slides/one.sr.md': sr };
}

describe('a programme’s folder', () => {
  test('that is sound is read whole', async () => {
    const programme = await readContent(smallContent);
    expect(programme.days.map(({ blocks }) => blocks.map(({ id, start }) => `${id} ${formatLocalTime(start)}`))).toEqual([
      ['one 09:00'],
      ['two 09:00'],
    ]);
    expect(programme.statements.map(({ id }) => id)).toEqual([1]);
    expect(programme.sources.get('S1')).toMatchObject({ year: '2023', secondHand: false });
  });

  test('has afternoons that begin with the meal, and blocks that follow each other', async () => {
    const { days } = await readContent({
      ...changed(
        'agenda.yaml',
        /( {6}- \{ id: one.*\n)/u,
        '$1      - { id: lunch, kind: meal, minutes: 45, title: { en: L, sr: R }, short: { en: L, sr: R }, pinned: true }\n',
      ),
      'slides/lunch.en.md': (smallContent['slides/one.en.md'] ?? '').replace('block: one', 'block: lunch'),
      'slides/lunch.sr.md': (smallContent['slides/one.sr.md'] ?? '').replace('block: one', 'block: lunch'),
    });
    expect(days[0].blocks.map(({ id, halfDay, start, pinned }) => [id, halfDay, formatLocalTime(start), pinned])).toEqual([
      ['one', 'd1am', '09:00', false],
      ['lunch', 'd1pm', '10:00', true],
    ]);
  });
});

describe('whoever edits a programme is told file, line and mistake:', () => {
  test.each<[string, Readonly<Record<string, string>>, string, number, RegExp]>([
    [
      'broken YAML',
      changed('agenda.yaml', 'starts: "09:00"', 'starts: "09:00'),
      'agenda.yaml',
      3,
      /^a quotation mark opens here, and the one at the end is missing$/u,
    ],
    ['a tab in YAML', changed('programme.yaml', '  half-days', '\thalf-days'), 'programme.yaml', 6, /tab/iu],
    ['a time without quotation marks', changed('agenda.yaml', '"09:00"', '900'), 'agenda.yaml', 3, /starts/u],
    ['a time that is none', changed('agenda.yaml', '"09:00"', '"9 h"'), 'agenda.yaml', 3, /write a time like "08:30"/u],
    [
      'no minutes',
      changed('agenda.yaml', 'minutes: 60, title: { en: Two', 'minutes: 0, title: { en: Two'),
      'agenda.yaml',
      9,
      /at least one minute/u,
    ],
    ['an answer that is none', changed('statements.yaml', 'disagree', 'no'), 'statements.yaml', 3, /write agree, disagree or depends/u],
    [
      'a text without Serbian',
      changed('statements.yaml', '{ en: Because., sr: Zato. }', '{ en: Because. }'),
      'statements.yaml',
      6,
      /reason › sr/u,
    ],
    ['a statement without a source', changed('statements.yaml', '[S1]', '[]'), 'statements.yaml', 7, /name at least one source/u],
    ['a word that is unknown', changed('programme.yaml', 'barometer:', 'colour: red\nbarometer:'), 'programme.yaml', 7, /colour/u],
    ['a telephone number without quotation marks', changed('helplines.yaml', '"192"', '192'), 'helplines.yaml', 2, /number/u],
    ['a barometer with a statement that is not there', changed('programme.yaml', '[1]', '[1, 7]'), 'programme.yaml', 7, /statement 7/u],
    ['a statement with an unknown source', changed('statements.yaml', '[S1]', '[S9]'), 'statements.yaml', 7, /statement 1: the source S9/u],
    ['a slide with an unknown source', changed('slides/two.en.md', '"S1"', '"S1 S9"'), 'slides/two.en.md', 6, /the source S9/u],
    ['a block that stands twice', changed('agenda.yaml', 'id: two', 'id: one'), 'agenda.yaml', 9, /“one” stands twice/u],
    ['least above minutes', changed('agenda.yaml', 'least: 40', 'least: 70'), 'agenda.yaml', 5, /least is more than minutes/u],
    ['slides in another order', withSecondSlide(), 'slides/one.sr.md', 6, /“other” stands elsewhere than in English/u],
    [
      'a slide without a translation',
      changed('slides/one.en.md', '#one', '#another'),
      'slides/one.en.md',
      6,
      /“another” has no translation/u,
    ],
    [
      'another layout in the translation',
      changed('slides/one.sr.md', 'layout=text', 'layout=definition'),
      'slides/one.sr.md',
      6,
      /another layout/u,
    ],
    [
      'a slide that is hidden in one language only',
      changed('slides/one.sr.md', 'layout=text', 'layout=text hidden'),
      'slides/one.sr.md',
      6,
      /another “hidden” than in English/u,
    ],
    [
      'a slide that states something in one language only',
      changed('slides/one.sr.md', 'layout=text', 'layout=text method'),
      'slides/one.sr.md',
      6,
      /another “method” than in English/u,
    ],
    [
      'other build steps in the translation',
      changed('slides/one.sr.md', '# Heading', '# Heading\n\n::step\n\nMore.'),
      'slides/one.sr.md',
      6,
      /another number of build steps than in English/u,
    ],
    ['a mistake in a slide', changed('slides/two.sr.md', 'layout=text', 'layout=txt'), 'slides/two.sr.md', 6, /the layout must be one of/u],
    ['a slide file that is missing', without('slides/two.sr.md'), 'slides/two.sr.md', 1, /the file is missing/u],
    ['a file that is missing', without('helplines.yaml'), 'helplines.yaml', 1, /the file is missing/u],
  ])('%s', async (_, files, file, line, message) => {
    expect(await problemsOf(files)).toContainEqual({ file, line, message: expect.stringMatching(message) });
  });

  test('all mistakes at once, in words', async () => {
    const files = { ...changed('slides/one.sr.md', '# Heading', '<b>Heading</b>'), ...{ 'slides/two.en.md': '' } };
    const error = await readContent(files).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(BrokenProgramme);
    expect(String(error)).toContain('slides/one.sr.md, line 8: HTML is not allowed in a slide');
    expect(String(error)).toContain('slides/two.en.md, line 1:');
  });
});
