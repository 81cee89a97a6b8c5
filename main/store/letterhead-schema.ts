/** A letterhead as it stands in this laptop's settings, and as the desk sends it. */
import { z } from 'zod';
import { letterheadColourNames, mostLetters, tidied } from '../../domain/letterhead/letterhead';

export const letterheadSchema = z
  .object({
    name: z.string().max(mostLetters.name),
    seat: z.string().max(mostLetters.seat),
    donor: z.string().max(mostLetters.donor),
    /** A colour that only another version knows is none. */
    colour: z.enum(letterheadColourNames).catch('ink'),
  })
  .transform(tidied);
