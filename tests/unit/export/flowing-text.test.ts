/** Notes on paper: nothing of them is lost, no line is wider than its column, and what is strong stays strong. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fontkit from '@pdf-lib/fontkit';
import fc from 'fast-check';
import { PDFDocument } from 'pdf-lib';
import { expect, test } from 'vitest';
import type { Inline, TextBlock } from '../../../domain/programme';
import { type FlowingLine, flowingLines } from '../../../main/export/flowing-text';
import { type Typefaces, typefaceOf, widthOf } from '../../../main/export/sheet-measures';

async function readFaces(): Promise<Typefaces> {
  const document = await PDFDocument.create();
  document.registerFontkit(fontkit);
  const face = async (name: string) => typefaceOf(await document.embedFont(readFileSync(resolve('content', 'fonts', name))));
  return { regular: await face('NotoSans-Regular.ttf'), bold: await face('NotoSans-Bold.ttf') };
}

const faces = await readFaces();
const paragraph = (...content: readonly Inline[]): TextBlock => ({ kind: 'paragraph', content });
const textOf = (lines: readonly FlowingLine[]): string => lines.map(({ words }) => words.map(({ text }) => text).join(' ')).join(' ');

test('every word is there, and no line is wider than its column', () => {
  const word = fc.stringMatching(/^[a-zčćšžđ]{1,30}$/u);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 60 }), fc.integer({ min: 60, max: 400 }), (words, width) => {
      const lines = flowingLines([paragraph({ kind: 'text', text: words.join(' ') })], width, faces);
      expect(textOf(lines).replaceAll(' ', '')).toBe(words.join(''));
      for (const line of lines) {
        for (const { text, x, face } of line.words) expect(x + widthOf(text, face)).toBeLessThanOrEqual(width + 0.5);
      }
    }),
    { numRuns: 60 },
  );
});

test('a full stop stays close to the strong word before it', () => {
  const strong: Inline = { kind: 'strong', content: [{ kind: 'text', text: 'Say' }] };
  const [line] = flowingLines([paragraph(strong, { kind: 'text', text: '. This.' })], 200, faces);
  const [first, second] = line?.words ?? [];
  expect([first?.text, second?.text]).toEqual(['Say', '. This.']);
  expect(first?.face).toBe(faces.bold);
  expect(second?.face).toBe(faces.regular);
  expect(second?.x).toBeCloseTo(widthOf('Say', faces.bold), 3);
});

test('points have their mark or their number, and lines of a point stand below each other', () => {
  const item: readonly Inline[] = [{ kind: 'text', text: 'one two three four five six seven eight nine ten' }];
  const lines = flowingLines([{ kind: 'list', ordered: true, items: [item, item] }], 100, faces);
  expect(lines.filter(({ begins }) => begins).map(({ words }) => words[0]?.text)).toEqual(['1.', '2.']);
  const [first, next] = lines;
  expect(next?.words[0]?.x).toBe(first?.words[1]?.x);
});
