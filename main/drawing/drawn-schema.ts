/** What the hidden window may tell, checked word by word before it is believed. */
import { z } from 'zod';
import type { Drawn } from '../../domain/stage/drawing';

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
