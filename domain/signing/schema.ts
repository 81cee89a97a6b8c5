/** What happens to signatures, and what a person can ask of them. */
import { z } from 'zod';
import { signedPageName } from '../kernel/attachment';
import {
  type Described,
  type DescribedEvent,
  day,
  eventId,
  id,
  localTime,
  participantId,
  plain,
  typed,
  withPersons,
} from '../kernel/schema';
import { halfDays } from '../programme/choices';
import { mostEvents, mostLines, mostNumbers, mostSheetPages, type signingUnits } from './choices';

const halfDay = z.enum(halfDays);
const signedFor = z.array(halfDay).min(1).max(halfDays.length);

/** Far more than any pad. */
const side = z.int().min(1).max(1_000_000);
/** x and y in turn, from the upper left corner. */
const line = z.array(z.int().min(0)).min(2).max(mostNumbers);

/** What was drawn by hand on a pad, line by line; all numbers are hundredths of a pixel of it. */
export const strokes = z
  .strictObject({ width: side, height: side, lines: z.array(line).max(mostLines) })
  .refine(({ lines }) => lines.every(({ length }) => length % 2 === 0))
  .refine(({ lines }) => lines.reduce((sum, { length }) => sum + length, 0) <= mostNumbers)
  .refine(({ width, height, lines }) => lines.every((numbers) => numbers.every((at, index) => at <= (index % 2 === 0 ? width : height))));

const here = z.strictObject({ halfDay, state: z.enum(['present', 'late']), at: localTime.nullable(), replaces: z.array(eventId) });

export const signingEvents = () =>
  [
    /* `replaces` names the signatures that were known for these half-days; of two that don't know of each other both stand. `here`: the mark
       that it makes of whoever signed on the turned laptop, in place of the marks that were known. */
    withPersons(
      'signature-given',
      z.strictObject({ participant: participantId, halfDays: signedFor, replaces: z.array(eventId), here: here.optional() }),
      z.strictObject({ strokes }),
    ),
    plain('signature-taken-back', z.strictObject({ participant: participantId, halfDays: signedFor, signatures: z.array(eventId) })),
    /* `known`: the last line of each log that was there, and `digest` of the hashes of just those lines; `replaces`: the certifications of the
     day that were known. */
    withPersons(
      'day-certified',
      z.strictObject({ day, digest: z.string().regex(/^[\da-f]{32}$/u), known: z.array(eventId), replaces: z.array(eventId) }),
      z.strictObject({ name: z.string(), role: z.string(), strokes }),
    ),
    /* In one act with the change, which is what `follows` it: so many events. It names the certifications that were known. */
    withPersons(
      'certified-day-changed',
      z.strictObject({ day, certifications: z.array(eventId), follows: z.int().min(1).max(mostEvents) }),
      z.strictObject({ reason: z.string() }),
    ),
    /* `pictures`: its pages among the training's attachments; `participants`: those who were known then, whoever of them is on it. */
    withPersons(
      'signed-sheet-attached',
      z.strictObject({
        sheet: id,
        halfDays: signedFor,
        pictures: z.array(z.string().regex(signedPageName)).min(1).max(mostSheetPages),
        participants: z.array(participantId),
      }),
      z.strictObject({ digests: z.array(z.string().regex(/^[\da-f]{64}$/u)) }),
    ),
    plain('signed-sheet-taken-off', z.strictObject({ sheet: id })),
  ] as const;

const participant = typed.pipe(participantId);
const saidYesOrNo = z.enum(['yes', 'no']);
/* `again`: also in place of a signature that the person gave before. */
const ownLine = { strokes, photoConsent: saidYesOrNo, contactConsent: saidYesOrNo, again: z.boolean().exactOptional() } as const;
export const ownLineGiven = z.strictObject(ownLine);
/** The lead trainer's name and role, and the list that was read; the digest is computed where it is stored. */
export const certifyInput = z.strictObject({ day, name: typed, role: typed, strokes, read: z.string() });

export const signingCommands = () =>
  [
    /* For the half-day, or for its day, as the programme says. */
    z.strictObject({ kind: z.literal('sign'), participant, halfDay, strokes }),
    /* By the person, on the turned laptop: for the half-day or its day, with what they say to photos and to being contacted. */
    z.strictObject({ kind: z.literal('sign-in'), participant, halfDay, ...ownLine }),
    z.strictObject({ kind: z.literal('take-back-signature'), participant, halfDay }),
    z.strictObject({ kind: z.literal('take-off-signed-sheet'), sheet: typed }),
  ] as const;

/** What a person says on the turned laptop, all at once. */
export type OwnLineGiven = Described<typeof ownLineGiven>;

export type SigningUnit = (typeof signingUnits)[number];
export type CertifyInput = Described<typeof certifyInput>;
export type Strokes = Described<typeof strokes>;
export type SigningEvent = DescribedEvent<ReturnType<typeof signingEvents>[number]>;
export type SigningCommand = Described<ReturnType<typeof signingCommands>[number]>;
