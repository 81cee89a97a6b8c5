/** Notes on paper: nothing of them is lost, no line is wider than its column, and what is strong stays strong. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fontkit from '@pdf-lib/fontkit';
import fc from 'fast-check';
import { PDFDocument } from 'pdf-lib';
import { expect, test } from 'vitest';
import type { Inline } from '../../../../domain/programme/slide';
import { type FlowingLine, flowingLines, notesStyle } from '../../../../main/export/flowing-text';
import { type Typefaces, typefaceOf } from '../../../../main/export/sheet-measures';

async function readFaces(): Promise<Typefaces> {
  const document = await PDFDocument.create();
  document.registerFontkit(fontkit);
  const face = async (name: string) => typefaceOf(await document.embedFont(readFileSync(resolve('content', 'fonts', name))));
  return { regular: await face('NotoSans-Regular.ttf'), bold: await face('NotoSans-Bold.ttf') };
}

const faces = await readFaces();
const textOf = (lines: readonly FlowingLine[]): string =>
  lines.flatMap(({ line }) => line.flatMap((word) => word.map(({ text }) => text))).join('');
const widthOf = ({ line, x }: FlowingLine): number => {
  const space = faces.regular.width(' ') * notesStyle.size;
  const words = line.map((word) => word.reduce((sum, { text, face }) => sum + face.width(text) * notesStyle.size, 0));
  return x + words.reduce((sum, width) => sum + width, 0) + space * (words.length - 1);
};

test('every word is there, and no line is wider than its column', () => {
  const word = fc.stringMatching(/^[a-zčćšžđ]{1,30}$/u);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 60 }), fc.integer({ min: 60, max: 400 }), (words, width) => {
      const lines = flowingLines([{ kind: 'paragraph', content: [{ kind: 'text', text: words.join(' ') }] }], width, faces);
      expect(textOf(lines)).toBe(words.join(''));
      for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width + 0.01);
    }),
    { numRuns: 60 },
  );
});

test('points have their mark or their number, and lines of a point stand below each other', () => {
  const item: readonly Inline[] = [{ kind: 'text', text: 'one two three four five six seven eight nine ten' }];
  const lines = flowingLines([{ kind: 'list', ordered: true, items: [item, item] }], 100, faces);
  expect(lines.flatMap(({ mark }) => mark?.[0]?.[0]?.text ?? [])).toEqual(['1.', '2.']);
  expect(lines.filter(({ begins }) => begins)).toHaveLength(2);
  expect(new Set(lines.map(({ x }) => x)).size).toBe(1);
});
