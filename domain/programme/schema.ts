/** What happens to the words of the programme for one training and to slides that trainers bring, and what a person can ask of them. */
import { z } from 'zod';
import { answers } from '../barometer/choices';
import { attachmentName } from '../kernel/attachment';
import {
  count,
  type Described,
  type DescribedEvent,
  id,
  localDate,
  localized,
  plain,
  typed,
  wallValue,
  withPersons,
} from '../kernel/schema';
import { ownLanguages, ownSlidesPlaces } from './choices';

/** Beside the slides of the block, or in their place. */
const ownSlidesPlace = z.enum(ownSlidesPlaces);
const ownLanguage = z.enum(ownLanguages);
const attachment = z.string().regex(attachmentName);
const statementWords = z.strictObject({
  answer: z.enum(answers),
  text: localized,
  short: localized,
  reason: localized,
  sources: z.array(z.string()),
});

/* `at`: when it was said, wherever it is carried. */
const confirmedWords = z.strictObject({ paper: id, words: z.string().regex(/^[0-9a-f]{64}$/u), on: localDate, at: wallValue });

export const programmeEvents = () =>
  [
    /* For this training alone; null is the programme's own text again. Notes are the trainer's own, and may hold a name. */
    withPersons(
      'slide-text-changed',
      z.strictObject({ block: id, slide: id, body: localized.nullable() }),
      z.strictObject({ notes: localized.nullable() }),
    ),
    plain('statement-changed', z.strictObject({ statement: z.int(), words: statementWords.nullable() })),
    /* Pages of a PDF as slides of a block; `pictures`: their files among the training's attachments, in order. */
    withPersons(
      'own-slides-added',
      z.strictObject({ slides: id, block: id, place: ownSlidesPlace, pictures: z.array(attachment), language: ownLanguage.optional() }),
      z.strictObject({ file: z.string(), pages: z.array(z.strictObject({ title: z.string(), words: z.string() })) }),
    ),
    plain('own-slides-placed', z.strictObject({ slides: id, place: ownSlidesPlace })),
    plain('own-slides-removed', z.strictObject({ slides: id })),
    /* That of those that were added without one is unknown. */
    plain('own-slides-language-chosen', z.strictObject({ slides: id, language: ownLanguage })),
    /*
     * A presentation as slides of a block. `pictures`: all that its slides show, files among the training's attachments. Each page is a picture
     * of its own, or is written: `body` in Markdown, which names pictures of these.
     */
    withPersons(
      'presentation-added',
      z.strictObject({
        slides: id,
        block: id,
        place: ownSlidesPlace,
        pictures: z.array(attachment),
        pages: z.array(z.strictObject({ picture: attachment.nullable(), hidden: z.boolean() })),
        language: ownLanguage.optional(),
      }),
      z.strictObject({
        file: z.string(),
        pages: z.array(z.strictObject({ title: z.string(), words: z.string(), body: z.string(), notes: z.string() })),
      }),
    ),
    /* Writes one page of own slides; `page` counts from 1. */
    withPersons('own-slide-written', z.strictObject({ slides: id, page: count.min(1) }), z.strictObject({ body: z.string() })),
    /* `page` counts from 1. */
    withPersons('own-slide-noted', z.strictObject({ slides: id, page: count.min(1) }), z.strictObject({ notes: z.string() })),
    /*
     * An answer of the preparation list; empty takes it away. `day`: of the call. Nobody can say what was typed: it goes with the persons,
     * and so does who called.
     */
    withPersons(
      'preparation-answered',
      z.strictObject({ item: id, day: localDate.nullable() }),
      z.strictObject({ answer: z.string(), by: z.string() }),
    ),
    /* By the organiser, for just these words (SHA-256 of what is read in all languages); taken back for the same ones. */
    withPersons('paper-confirmed', confirmedWords, z.strictObject({ by: z.string() })),
    plain('paper-confirmation-taken-back', confirmedWords),
  ] as const;

export const programmeCommands = () =>
  [
    z.strictObject({ kind: z.literal('place-own-slides'), slides: typed, place: ownSlidesPlace }),
    z.strictObject({ kind: z.literal('remove-own-slides'), slides: typed }),
    z.strictObject({ kind: z.literal('choose-own-language'), slides: typed, language: ownLanguage }),
    /* `page` counts from 1. */
    z.strictObject({ kind: z.literal('note-own-slide'), slides: typed, page: z.int().min(1), notes: z.string().max(20_000) }),
    /* What is left out stays: each field is kept by itself, and the next may come before the last is known. `day` as `YYYY-MM-DD`, or empty. */
    z.strictObject({
      kind: z.literal('answer-preparation'),
      item: typed,
      answer: z.string().max(20_000).optional(),
      by: typed.optional(),
      day: typed.optional(),
    }),
  ] as const;

export type ProgrammeEvent = DescribedEvent<ReturnType<typeof programmeEvents>[number]>;
export type ProgrammeCommand = Described<ReturnType<typeof programmeCommands>[number]>;
export type OwnSlidesPlace = z.output<typeof ownSlidesPlace>;
export type OwnLanguage = z.output<typeof ownLanguage>;
export type StatementWords = Described<typeof statementWords>;
