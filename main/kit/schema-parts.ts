/** What several requests of the desk are made of. */
import { z } from 'zod';
import { longestComment } from '../../domain/forms/answer-set';
import type { ParticipantId } from '../../domain/kernel/ids';
import { languages } from '../../domain/kernel/language';
import { mostPassphrase } from '../../domain/training/passphrase';

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

/** One that was typed from paper, or filled in here. */
export const sheet = z.strictObject({ code: text, answers: z.record(text, z.string().max(longestComment)) });
export const passphrase = z.string().max(mostPassphrase);
export const newPassphrase = z.strictObject({ passphrase, again: passphrase });
/** Whatever is tried; which one fits is decided later. */
export const pin = z.string().max(100);
