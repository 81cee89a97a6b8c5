/** Notes on paper: nothing of them is lost, no line is wider than its column, and what is strong stays strong. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Inline } from '../../../../domain/programme/slide';
import { type FlowingLine, flowingLines } from '../../../../main/export/flowing-text';
import { textOfLine } from '../../../../main/typeset/lines';
import { openDocument } from '../../../../main/typeset/typeset';
import { press } from '../typeset/press';

const fonts = await press();
const { canvas } = await openDocument({ language: 'en', title: 'Notes', created: fonts.created, layout: 'portrait', fonts });
const { faces } = canvas;
const textOf = (lines: readonly FlowingLine[]): string => lines.map(({ line }) => textOfLine(line)).join('');

test('every word is there, and no line is wider than its column', () => {
  const word = fc.stringMatching(/^[a-zčćšžđ]{1,30}$/u);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 60 }), fc.integer({ min: 60, max: 400 }), (words, width) => {
      const lines = flowingLines([{ kind: 'paragraph', content: [{ kind: 'text', text: words.join(' ') }] }], width, faces);
      expect(textOf(lines).replaceAll(' ', '')).toBe(words.join(''));
      for (const { line, x } of lines) expect(x + line.width).toBeLessThanOrEqual(width + 0.01);
    }),
    { numRuns: 60 },
  );
});

test('a double name that is wider than its column is broken behind its hyphen', () => {
  const lines = flowingLines([{ kind: 'paragraph', content: [{ kind: 'text', text: 'Stefanović-Karađorđević' }] }], 100, faces);
  expect(lines.map(({ line }) => textOfLine(line))).toEqual(['Stefanović-', 'Karađorđević']);
});

test('points have their mark or their number, and lines of a point stand below each other', () => {
  const item: readonly Inline[] = [{ kind: 'text', text: 'one two three four five six seven eight nine ten' }];
  const lines = flowingLines([{ kind: 'list', ordered: true, items: [item, item] }], 100, faces);
  expect(lines.flatMap(({ mark }) => (mark ? [textOfLine(mark)] : []))).toEqual(['1.', '2.']);
  expect(lines.filter(({ begins }) => begins)).toHaveLength(2);
  expect(new Set(lines.map(({ x }) => x)).size).toBe(1);
});

test('what is strong stays strong', () => {
  const content: readonly Inline[] = [
    { kind: 'strong', content: [{ kind: 'text', text: 'Say' }] },
    { kind: 'text', text: ' this.' },
  ];
  const [line] = flowingLines([{ kind: 'paragraph', content }], 400, faces);
  expect(line?.line.pieces.map(({ text, face }) => [text.trim(), face.name])).toEqual([
    ['Say', 'bold'],
    ['this.', 'regular'],
  ]);
});
