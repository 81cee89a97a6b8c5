/** Slides changed in their files: each change reads back as what was meant, touches no sign outside, and can be taken back to the same bytes. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withSlideBody, withSlideNotes, withSlideWord } from '../../../../../main/content/editing/slide-edit';
import {
  renamedSlide,
  wholeSlideIn,
  withoutSlide,
  withSlideAdded,
  withSlideMoved,
  withWholeSlide,
} from '../../../../../main/content/editing/slide-order';
import { slidesByLine, slidesInText, slideTextsIn } from '../../../../../main/content/editing/slide-segments';
import { spliceBetween, spliced, turnedRound } from '../../../../../main/content/editing/splice';
import { readSlideFile } from '../../../../../main/content/slide-file';
import { slideSourceIn } from '../../../../../main/content/slide-source';

const folders = ['prevention-of-trafficking', 'examples/first-aid', 'templates/small'].map((name) => `content/${name}/slides`);
const shipped = folders.flatMap((folder) => readdirSync(folder).map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') })));
/** Files with the line endings of Notepad, too. */
const files = [...shipped, ...shipped.slice(0, 4).map(({ name, text }) => ({ name, text: text.replaceAll('\n', '\r\n') }))];
const slides = files.flatMap(({ name, text }) => slidesInText(text).map((id) => ({ name, text, id })));

const words = fc.constantFrom(
  'Heading',
  'čć đ',
  '- point',
  '**bold** and *italic*',
  '> said',
  '1. step',
  '',
  'a: b # c',
  '{x} [y](z)',
  '  ',
);
const anyLines = fc.array(words, { minLength: 1, maxLength: 6 }).map((lines) => lines.join('\n'));
const anySlide = fc.nat(slides.length - 1);

function slideAt(index: number): (typeof slides)[number] {
  const slide = slides[index];
  if (!slide) throw new Error(`There is no slide ${index}.`);
  return slide;
}

/** What every slide of a text says. */
const saidIn = (text: string) => slidesInText(text).map((id) => [id, slideSourceIn(text, id)] as const);

function takenBack(before: string, after: string | undefined): void {
  if (after === undefined) throw new Error('not written');
  const splice = spliceBetween(before, after);
  expect(spliced(before, splice)).toBe(after);
  expect(spliced(after, turnedRound(splice))).toBe(before);
}

test('what is shipped is opened and written with the same bytes', () => {
  for (const { text, id } of slides) {
    const source = slideSourceIn(text, id);
    expect(withSlideBody(text, id, source?.body ?? '')).toBe(text);
    expect(withSlideNotes(text, id, source?.notes ?? '')).toBe(text);
  }
  expect(slides.length).toBeGreaterThan(300);
});

test('any body and any notes of any slide', () => {
  fc.assert(
    fc.property(anySlide, anyLines, fc.boolean(), (index, lines, ofBody) => {
      const { text, id } = slideAt(index);
      const after = ofBody ? withSlideBody(text, id, lines) : withSlideNotes(text, id, lines);
      takenBack(text, after);
      const before = slideSourceIn(text, id);
      const wanted = { ...before, [ofBody ? 'body' : 'notes']: lines.trim() };
      expect(saidIn(after ?? '')).toEqual(saidIn(text).map(([name, said]) => [name, name === id ? wanted : said]));
      const back = ofBody ? withSlideBody(after ?? '', id, before?.body ?? '') : withSlideNotes(after ?? '', id, before?.notes ?? '');
      if (lines.trim() !== '') expect(back).toBe(text);
    }),
    { numRuns: 400 },
  );
});

test('what would end a slide or its notes is not written', () => {
  const { text, id } = slideAt(0);
  expect(withSlideBody(text, id, '# A\n\n::slide{#other layout=text}')).toBeUndefined();
  expect(withSlideNotes(text, id, 'One\n\n:::\n\n# Two')).toBeUndefined();
  expect(withSlideBody(text, 'no-such-slide', '# A')).toBeUndefined();
});

test('a slide is moved, and every one says what it said', () => {
  fc.assert(
    fc.property(anySlide, fc.nat(20), (index, to) => {
      const { text, id } = slideAt(index);
      const ids = slidesInText(text);
      const after = withSlideMoved(text, id, to);
      if (to >= ids.length) {
        expect(after).toBeUndefined();
        return;
      }
      takenBack(text, after);
      const others = ids.filter((each) => each !== id);
      expect(slidesInText(after ?? '')).toEqual([...others.slice(0, to), id, ...others.slice(to)]);
      expect(new Map(saidIn(after ?? ''))).toEqual(new Map(saidIn(text)));
      expect(withSlideMoved(after ?? '', id, ids.indexOf(id))).toBe(text);
    }),
    { numRuns: 200 },
  );
});

test('a slide is added at any place, and taken out again', () => {
  for (const { name, text, id } of slides) {
    const ids = slidesInText(text);
    const at = ids.indexOf(id) + 1;
    const new1 = { id: 'a-new-one', line: { layout: 'sentence', sources: 'S1 S2' }, body: '# New\n\nOne sentence.', notes: '**Say.** So.' };
    const added = withSlideAdded(text, at, new1);
    takenBack(text, added);
    expect(slidesInText(added ?? '')).toEqual([...ids.slice(0, at), 'a-new-one', ...ids.slice(at)]);
    expect(slideSourceIn(added ?? '', 'a-new-one')).toEqual({ body: '# New\n\nOne sentence.', notes: '**Say.** So.' });
    expect(withoutSlide(added ?? '', 'a-new-one'), name).toBe(text);
    expect(withSlideAdded(text, at, { ...new1, id })).toBeUndefined();
  }
});

test('a copy says all that the slide says, in any file', () => {
  fc.assert(
    fc.property(anySlide, anySlide, fc.nat(30), (index, other, at) => {
      const { text, id } = slideAt(index);
      const into = slideAt(other).text;
      const whole = renamedSlide(wholeSlideIn(text, id) ?? '', 'the-copy');
      const after = withWholeSlide(into, at, 'the-copy', whole);
      if (at > slidesInText(into).length) {
        expect(after).toBeUndefined();
        return;
      }
      takenBack(into, after);
      const [copied, original] = [slideTextsIn(after ?? ''), slideTextsIn(text)];
      expect(copied[at]).toEqual({ ...original.find((each) => each.id === id), id: 'the-copy' });
      expect(copied.filter((_, place) => place !== at)).toEqual(slideTextsIn(into));
    }),
    { numRuns: 200 },
  );
});

test('what is read of a whole file is what is read of each slide, and a line is found again in its slide', () => {
  for (const { text } of files) {
    const lines = text.split('\n');
    for (const { id, source } of slideTextsIn(text)) {
      expect(source).toEqual(slideSourceIn(text, id));
      const first = lines.findIndex((line) => line.startsWith('::slide{') && line.includes(`#${id} `));
      expect(slidesByLine(text)(first + 1)).toEqual({ id, part: 'slide' });
      const notes = lines.findIndex((line, index) => index > first && line.startsWith(':::notes'));
      expect(slidesByLine(text)(notes + 2)).toEqual({ id, part: 'notes' });
      expect(slidesByLine(text)(first + 3)).toEqual({ id, part: 'body' });
    }
    expect(slidesByLine(text)(1)).toBeUndefined();
  }
});

const small = '---\nblock: one\nlanguage: en\n---\n\n::slide{#a layout=text sources="S1"  hidden}\n\n# A\n\n:::notes\nSo.\n:::\n';

test('another layout, and the first line keeps all else', () => {
  expect(withSlideWord(small, 'a', 'layout', 'question')).toBe(small.replace('layout=text', 'layout=question'));
  expect(withSlideWord(small, 'a', 'layout', 'no layout')).toBeUndefined();
  const after = withSlideAdded(small, 1, { id: 'b', line: { layout: 'sentence' }, body: '# B', notes: 'So.' }) ?? '';
  expect(readSlideFile('one.en.md', after, { block: 'one', language: 'en' }).slides.map(({ id, layout }) => [id, layout])).toEqual([
    ['a', 'text'],
    ['b', 'sentence'],
  ]);
});

test('words of the first line come and go, and nothing that would end it is written', () => {
  const lineOf = (text: string | undefined): string | undefined => text?.split('\n')[5];
  expect(lineOf(withSlideWord(small, 'a', 'sources', 'S1 S25'))).toBe('::slide{#a layout=text sources="S1 S25"  hidden}');
  expect(lineOf(withSlideWord(small, 'a', 'sources', null))).toBe('::slide{#a layout=text  hidden}');
  expect(lineOf(withSlideWord(small, 'a', 'hidden', null))).toBe('::slide{#a layout=text sources="S1"}');
  expect(lineOf(withSlideWord(small, 'a', 'method', ''))).toBe('::slide{#a layout=text sources="S1"  hidden method}');
  expect(lineOf(withSlideWord(small, 'a', 'minutes', '10'))).toBe('::slide{#a layout=text sources="S1"  hidden minutes=10}');
  expect(lineOf(withSlideWord(small, 'a', 'poster', 'a door.png'))).toBe(
    '::slide{#a layout=text sources="S1"  hidden poster="a door.png"}',
  );
  expect(withSlideWord(small, 'a', 'hidden', '')).toBe(small);
  expect(withSlideWord(small, 'a', 'build', null)).toBe(small);
  for (const value of ['S1" hidden', 'S1}', 'S1\nS2']) expect(withSlideWord(small, 'a', 'sources', value)).toBeUndefined();
  for (const { text, id } of slides) {
    const [one, other] = [withSlideWord(text, id, 'minutes', '7'), withSlideWord(text, id, 'minutes', null)];
    expect(slideTextsIn(one ?? '').find((each) => each.id === id)?.line.minutes).toBe('7');
    expect(slideTextsIn(other ?? '').find((each) => each.id === id)?.line.minutes).toBeUndefined();
  }
});

test('a slide without notes gets them', () => {
  const without = small.replace('\n:::notes\nSo.\n:::\n', '');
  const after = withSlideNotes(without, 'a', '**Say.** So.');
  expect(slideSourceIn(after ?? '', 'a')).toEqual({ body: '# A', notes: '**Say.** So.' });
  takenBack(without, after);
});
