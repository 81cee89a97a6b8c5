/**
 * What the schemas of all subjects are made of: an event, a command, and the values in them in their exact forms. A schema is the one
 * definition of what it describes; types are inferred from it, and only main reads it as a value.
 */
import { z } from 'zod';
import type { ReadonlyData } from './data';
import { eventIdOf, participantId as idOfParticipant } from './ids';
import { languages } from './language';
import { firstYear, instant, lastYear, duration as lengthOf, parseLocalDate, localTime as timeOfDay, wallTime } from './time';

/* No code is made of texts in main: its policy would forbid it. */
z.config({ jitless: true });

/** What a schema describes, as data that nobody changes. */
export type Described<Schema extends z.ZodType> = ReadonlyData<z.output<Schema>>;

interface AnyEvent {
  readonly type: string;
  readonly body: unknown;
  readonly personal?: unknown;
}

/** The maker of an event must say what it holds of persons; that can be undefined, but not forgotten. */
type WithPersonalSaid<Event extends AnyEvent> = Event extends AnyEvent
  ? [Event['personal']] extends [undefined]
    ? Event
    : Omit<Event, 'personal'> & { readonly personal: Event['personal'] }
  : never;

/** An event by its schema. */
export type DescribedEvent<Schema extends z.ZodType<AnyEvent>> = WithPersonalSaid<Described<Schema>>;

/* ————— an event ————— */

/** An event that holds nothing of persons. */
export const plain = <Type extends string, Body extends z.ZodType>(type: Type, body: Body) =>
  z.strictObject({ type: z.literal(type), body, personal: z.undefined().optional() });

/** An event of which a part tells of persons; that part is undefined once they were erased. */
export const withPersons = <Type extends string, Body extends z.ZodType, Personal extends z.ZodType>(
  type: Type,
  body: Body,
  personal: Personal,
) => z.strictObject({ type: z.literal(type), body, personal: personal.optional() });

/* ————— a command ————— */

/** A command that says everything by its name. */
export const simple = <Kind extends string>(kind: Kind) => z.strictObject({ kind: z.literal(kind) });

/** Text as a person types it. */
export const typed = z.string().max(2000);

/* ————— values of both ————— */

/** Every object has something under these names. */
const isTaken = (name: string): boolean => name in Object.prototype;

/** An id of a person, a block, a slide or a line: made here, or a name in the programme. */
export const id = z
  .string()
  .regex(/^[\w.-]{1,200}$/u)
  .refine((text) => !isTaken(text));
export const participantId = id.transform(idOfParticipant);
/** Laptop, start and sequence, as a log names its events. */
export const eventId = z
  .string()
  .regex(/^[\da-z]{4,40}\/[\w-]{1,40}\/\d{1,7}$/u)
  .transform(eventIdOf);
export const language = z.enum(languages);
export const localized = z.strictObject({ en: z.string(), sr: z.string() });
export const slideRef = z.strictObject({ block: id, slide: id });
export const day = z.union([z.literal(1), z.literal(2)]);
/** How many, how many minutes, or the number of something from 0. */
export const count = z.int().min(0).max(9_999_999);

/* A year more than clocks can show: a block may have begun before midnight, and the reference line goes on while a laptop is on. */
const earliest = Date.UTC(firstYear - 1, 0);
/** The last moment that anything can be noted at. */
export const latest = Date.UTC(lastYear + 2, 0);

/** A number that says how long, or which time of a day: far more than any, and still a number to count with. */
const milliseconds = z.number().min(-latest).max(latest);
/** May be negative where it says by how much something changes. */
export const length = milliseconds.transform(lengthOf);
/** Since local midnight; past 24 hours on the night after. */
export const localTime = milliseconds.transform(timeOfDay);
export const localDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/u)
  .refine((text) => parseLocalDate(text) !== undefined)
  .transform((text) => parseLocalDate(text) ?? z.NEVER);
/** The two days of a training, one after the other. */
export const twoDays = z.tuple([localDate, localDate]).refine(([first, second]) => first < second);
export const instantValue = z.number().min(earliest).max(latest).transform(instant);
export const wallValue = z.number().min(earliest).max(latest).transform(wallTime);
/** Minutes ahead of UTC. */
export const offsetValue = z
  .number()
  .min(-24 * 60)
  .max(24 * 60);
export const moment = z.strictObject({ instant: instantValue, wall: wallValue, offset: offsetValue });
