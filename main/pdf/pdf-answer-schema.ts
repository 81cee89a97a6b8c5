/** What the hidden window may answer, checked word by word before it is believed: a stranger's file was read in it. */
import { z } from 'zod';
import { type PdfAnswer, pdfFaults } from '../../domain/programme/pdf-reading';

const id = z.int();
const text = z.string().max(1_000);

export const pdfAnswerSchema: z.ZodType<PdfAnswer> = z.discriminatedUnion('kind', [
  z.strictObject({ id, kind: z.literal('opened'), pages: z.int().min(1) }),
  z.strictObject({ id, kind: z.literal('unusable'), fault: z.enum(pdfFaults) }),
  z.strictObject({
    id,
    kind: z.literal('drawn'),
    drawn: z.strictObject({ title: text, words: text, picture: z.instanceof(Uint8Array), ending: z.enum(['png', 'jpg']), lost: text }),
  }),
  z.strictObject({ id, kind: z.literal('not-drawn') }),
]);
