/** Papers that the organiser confirmed on this laptop, as its settings keep them. */
import { z } from 'zod';
import { localDate } from '../../domain/kernel/schema';

const confirmedHere = z.object({
  programme: z.string(),
  paper: z.string(),
  words: z.string(),
  by: z.string(),
  on: localDate,
  at: z.number(),
  isTakenBack: z.boolean(),
});
export type ConfirmedHere = z.output<typeof confirmedHere>;

export const confirmedPapersSchema = z.array(confirmedHere.readonly()).readonly();
