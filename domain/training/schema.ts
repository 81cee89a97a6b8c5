/** What happens to a training as a whole, and what a person can ask of it: its details, erasing persons, undo. */
import { z } from 'zod';
import { isPathLike } from '../kernel/path-like';
import {
  count,
  type Described,
  type DescribedEvent,
  eventId,
  id,
  language,
  localDate,
  participantId,
  plain,
  twoDays,
  typed,
  withPersons,
} from '../kernel/schema';
import { registerCommands } from '../register/schema';
import { signingCommands } from '../signing/schema';
import { longestText } from './tidy';

/* In a log no more can stand than what the form lets a person type. */
const line = z.string().refine(({ length }) => length <= longestText);
const where = line.refine((text) => !isPathLike(text));

const details = z.strictObject({
  programme: id,
  days: twoDays,
  language,
  place: where,
  venue: where,
  project: line,
  donor: line,
  /** The day after which personal data should be erased; null when nobody chose one. The first version of the kit knew none. */
  keepUntil: localDate.nullable().default(null),
});
const isKeptLongEnough = ({ days, keepUntil }: z.output<typeof details>): boolean => keepUntil === null || keepUntil >= days[1];
const trainingBody = details.refine(isKeptLongEnough);
/** `sample`: its people are invented, whatever it is called later. */
const createdBody = details.extend({ sample: z.literal(true).optional() }).refine(isKeptLongEnough);
const trainingContacts = z.strictObject({
  trainers: z.array(z.string()),
  /** A place's, but nobody can say what was typed: they go with the persons. The first version of the kit knew none. */
  localNumbers: z.array(z.strictObject({ name: z.string(), number: z.string() })).optional(),
});

/** Groups of one kind, such as towns, in the order of their size; `others`: people whose group is not named. */
const groups = z.strictObject({
  named: z.array(z.strictObject({ name: z.string(), count })),
  others: count,
  isUnnoted: z.literal(true).optional(),
});
const toldKinds = z.array(z.enum(['sexes', 'towns', 'schoolKinds', 'roles']));
/** What can't be counted any more once nobody is known, as the figures were by then. */
const settledFigures = z.strictObject({
  /** Kinds about which somebody said anything. */
  noted: toldKinds,
  protectionTeam: groups,
  /** Those who completed and come from a school. */
  staff: z.strictObject({
    count,
    groups: z.strictObject({ sexes: groups, towns: groups, schoolKinds: groups, roles: groups }),
    noted: toldKinds,
  }),
  /** From which somebody completed: a random mark each, and people of other trainings who come from it. */
  schools: z.array(z.strictObject({ school: id, people: z.array(participantId) })),
});
/** Groups are of those who completed; a kit that settled no figures wrote those of the whole list. */
const personTotals = z.strictObject({
  participants: count,
  /** Named `female` and `male`. */
  sexes: groups,
  towns: groups,
  schools: groups,
  roles: groups,
  schoolKinds: groups,
  /** How many were there. */
  present: z.strictObject({ d1am: count, d1pm: count, d2am: count, d2pm: count }),
  /** Sum over everybody. */
  minutesPresent: count,
  /** Planned minutes of one participant who was there all the time. */
  minutesPlanned: count,
  /** Participants who fulfilled the programme's rule. */
  fulfilled: count,
  settled: settledFigures.optional(),
});

const device = z.string().regex(/^[\da-z]{4,40}$/u);
/** The public part of a key of Ed25519, its 32 bytes in base64url. */
const publicKey = z.string().regex(/^[\w-]{43}$/u);
/** The name that a person gave the laptop. */
const laptopName = z.strictObject({ name: z.string() });

export const trainingEvents = () =>
  [
    withPersons('training-created', createdBody, trainingContacts),
    withPersons('details-changed', trainingBody, trainingContacts),
    /* Totals first, then nobody is known any more: personal data of what came before is gone, see erasure.ts. */
    plain('persons-erased', personTotals),
    /* This laptop agrees that the training goes; `seen`: the last entry of each log that it knew by then. */
    plain('training-deleted', z.strictObject({ seen: z.array(eventId) })),
    /* A person wants it all the same. */
    plain('training-kept', z.strictObject({})),
    /* Undo names the event it takes back; redo names the undo. */
    plain('taken-back', z.strictObject({ event: eventId })),
    /* Said by the laptop itself, with its first act after it was named. */
    withPersons('laptop-named', z.strictObject({}), laptopName),
    /* Its logs count; without a key those that bear no signature. */
    withPersons('laptop-admitted', z.strictObject({ device, key: publicKey.nullable() }), laptopName),
  ] as const;

/** Details as typed into the form; the kit checks and trims them. */
export const detailsInput = z.strictObject({
  programme: typed,
  place: typed,
  venue: typed,
  /** `YYYY-MM-DD` */
  firstDay: typed,
  secondDay: typed,
  /** Names separated by `;` or new lines. */
  trainers: typed,
  language,
  project: typed,
  donor: typed,
  /** `YYYY-MM-DD`, or empty. */
  keepUntil: typed,
  /** One in a line, the number last. */
  localNumbers: typed,
});
/** The place to which an undo belongs. */
const undoPlace = z.enum(['prepare', 'run', 'register', 'groups', 'results']);

/* `confirmed`: although the room would see a day begin or end by it. */
const taking = { place: undoPlace, confirmed: z.boolean().exactOptional() };

const undoCommands = [
  z.strictObject({ kind: z.literal('undo'), ...taking }),
  z.strictObject({ kind: z.literal('redo'), ...taking }),
] as const;

const changeDetails = z.strictObject({ kind: z.literal('change-details'), details: detailsInput });

export const trainingCommands = () =>
  [
    changeDetails,
    /* `place` is the training's, typed by a person to confirm. */
    z.strictObject({ kind: z.literal('erase-persons'), place: typed }),
    ...undoCommands,
    /* Changes a day that was certified; the reason stays on record. */
    z.strictObject({
      kind: z.literal('change-certified-day'),
      reason: typed,
      change: z.discriminatedUnion('kind', [...registerCommands(), ...signingCommands(), ...undoCommands, changeDetails]),
    }),
  ] as const;

export type TrainingEvent = DescribedEvent<ReturnType<typeof trainingEvents>[number]>;
export type TrainingOnlyCommand = Described<ReturnType<typeof trainingCommands>[number]>;
export type TrainingBody = Described<typeof trainingBody>;
export type CreatedBody = Described<typeof createdBody>;
export type PersonTotals = Described<typeof personTotals>;
export type SettledFigures = Described<typeof settledFigures>;
export type DetailsInput = Described<typeof detailsInput>;
export type UndoPlace = z.output<typeof undoPlace>;
