/** What several requests of the desk are made of. */
import { z } from 'zod';
import { longestComment } from '../../domain/forms/answer-set';
import type { ParticipantId } from '../../domain/kernel/ids';
import { languages } from '../../domain/kernel/language';
import { mostPassphrase } from '../../domain/training/passphrase';

z.config({ jitless: true });

/** What is asked of a request's schema. A compiler that compares all that schemas can do takes seconds over hundreds of them. */
export interface RequestSchema<Given> {
  parse(given: unknown): Given;
  safeParse(given: unknown): { readonly success: true; readonly data: Given } | { readonly success: false };
}

/** What each request has to be, for its handler to take it. */
export type RequestSchemas<Requests extends Readonly<Record<keyof Requests, (...given: never[]) => unknown>>> = {
  readonly [Channel in keyof Requests]: RequestSchema<Parameters<Requests[Channel]>>;
};

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
