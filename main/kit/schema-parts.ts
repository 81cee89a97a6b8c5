/** What several requests of the desk are made of. */
import { z } from 'zod';
import { languages } from '../../domain/language';
import type { ParticipantId } from '../../domain/person';

z.config({ jitless: true });

export const text = z.string().max(2000);
export const language = z.enum(languages);
export const day = z.union([z.literal(1), z.literal(2)]);
export const participant = text.transform((id) => id as ParticipantId);
export const slideRef = z.strictObject({ block: text, slide: text });
export const group = z.int().min(0);

export const details = z.strictObject({
  programme: text,
  place: text,
  venue: text,
  firstDay: text,
  secondDay: text,
  trainers: text,
  language,
  project: text,
  donor: text,
  keepUntil: text,
  localNumbers: text,
});
