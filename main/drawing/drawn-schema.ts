/** What the hidden window may tell, checked word by word before it is believed. */
import { z } from 'zod';
import type { Drawn, Read } from '../../domain/stage/drawing';
import { alignments } from '../../domain/stage/slide-parts';

const text = z.string();
const pixels = z.number();

const problem = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['too-tall', 'too-wide']), pixels, text }),
  z.strictObject({ kind: z.literal('overlap'), text, other: text }),
  z.strictObject({ kind: z.literal('too-small'), what: z.enum(['text', 'statement']), pixels, least: pixels, text }),
  z.strictObject({ kind: z.literal('coarse-picture'), has: pixels, needs: pixels, text }),
]);

const problemsSchema = z.array(z.array(problem));
export const drawnSchema: z.ZodType<Drawn> = z.strictObject({ id: z.int(), problems: problemsSchema });

const place = z.strictObject({ x: pixels, y: pixels, width: pixels, height: pixels });
const colour = z.string().regex(/^#[0-9a-f]{6}$/u);
const paint = z.strictObject({ colour, opacity: z.number().min(0).max(1) });
const stroke = z.strictObject({ ...paint.shape, width: pixels, isDashed: z.boolean() });
const point = z.tuple([pixels, pixels]);
const outline = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('box'), place, round: pixels }),
  z.strictObject({ kind: z.literal('ellipse'), place }),
  z.strictObject({ kind: z.literal('polygon'), rings: z.array(z.array(point)) }),
  z.strictObject({ kind: z.literal('way'), points: z.array(point) }),
]);
const run = z.strictObject({ text, size: pixels, isBold: z.boolean(), isItalic: z.boolean(), isDisplay: z.boolean(), colour });
const paragraph = z.strictObject({
  runs: z.array(run),
  align: z.enum(alignments),
  spacing: z.number(),
  before: pixels,
  mark: z
    .union([
      z.strictObject({ kind: z.enum(['dot', 'none']), colour }),
      z.strictObject({ kind: z.literal('number'), number: z.int(), colour }),
    ])
    .optional(),
  indent: pixels,
});
const cell = z.strictObject({ paragraphs: z.array(paragraph), below: stroke.optional(), left: pixels, right: pixels });
const part = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('shape'), outline, fill: paint.optional(), stroke: stroke.optional() }),
  z.strictObject({ kind: z.literal('picture'), place, data: z.string().startsWith('data:image/'), alt: text }),
  z.strictObject({ kind: z.literal('text'), role: z.enum(['title', 'body', 'other']), place, paragraphs: z.array(paragraph) }),
  z.strictObject({
    kind: z.literal('table'),
    place,
    columns: z.array(pixels),
    rows: z.array(z.strictObject({ height: pixels, cells: z.array(cell) })),
  }),
  z.strictObject({
    kind: z.literal('figure'),
    place,
    colours: z.strictObject({ ink: colour, strong: colour, middle: colour, faint: colour }),
    size: pixels,
  }),
]);
export const readSchema = z.strictObject({
  id: z.int(),
  slides: z.array(z.strictObject({ ground: colour, parts: z.array(part) })),
}) as z.ZodType<Read>;
