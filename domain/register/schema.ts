/** What happens to the list of participants and to their attendance, and what a person can ask of it. */
import { z } from 'zod';
import { type Described, type DescribedEvent, day, eventId, localTime, participantId, plain, typed, withPersons } from '../kernel/schema';
import { halfDays } from '../programme/choices';
import { attendanceStates, sexes, yesNo } from './choices';

/** More than any list brings. */
const mostOfList = 100_000;

const halfDay = z.enum(halfDays);
const state = z.enum([...attendanceStates, 'not-marked']);

/** What the kit knows of a participant: the least that a list and a certificate need. */
const person = z.strictObject({
  firstName: z.string(),
  lastName: z.string(),
  school: z.string(),
  town: z.string(),
  schoolKind: z.string(),
  role: z.string(),
  /** E-mail, or another way to reach the person, only for follow-up. */
  contact: z.string(),
  /** Beside the contact, for the same. */
  telephone: z.string().default(''),
  /** What the trainer should know of the person; never shown to the room, on the turned laptop or in an export. */
  note: z.string().default(''),
  /** Only because the donor's indicator asks for it; `unknown` when nobody said. */
  sex: z.enum(sexes).default('unknown'),
  /** Member of the school's Protection Team. */
  protectionTeam: z.enum(yesNo).default('unknown'),
  /** Agreed to be contacted after the training. */
  contactConsent: z.enum(yesNo).default('unknown'),
  /** Agreed to be photographed. */
  photoConsent: z.enum(yesNo).default('unknown'),
});

const typedPerson = z.strictObject({
  firstName: typed,
  lastName: typed,
  school: typed,
  town: typed,
  schoolKind: typed,
  role: typed,
  contact: typed,
  telephone: typed,
  note: typed,
  sex: z.enum(sexes),
  protectionTeam: z.enum(yesNo),
  contactConsent: z.enum(yesNo),
  photoConsent: z.enum(yesNo),
});

const written = z.strictObject({ firstName: z.string(), lastName: z.string(), school: z.string(), town: z.string() });
export const typedWritten = z.strictObject({ firstName: typed, lastName: typed, school: typed, town: typed });

const typedId = typed.pipe(participantId);

export const registerEvents = () =>
  [
    withPersons('participant-added', z.strictObject({ participant: participantId }), z.strictObject({ person })),
    /* `along`: so many events right before it, of the same act, came from the same list, and go with it by Undo. */
    withPersons(
      'participant-changed',
      z.strictObject({ participant: participantId, along: z.int().min(1).max(mostOfList).exactOptional() }),
      z.strictObject({ person }),
    ),
    withPersons(
      'participants-imported',
      z.strictObject({ participants: z.array(participantId) }),
      z.strictObject({ people: z.array(person) }),
    ),
    /* `replaces` names the marks that were known for this half-day; two marks that replace the same one disagree. */
    plain(
      'attendance-marked',
      z.strictObject({ participant: participantId, halfDay, state, at: localTime.nullable(), replaces: z.array(eventId) }),
    ),
    plain(
      'remaining-marked',
      z.strictObject({
        halfDay,
        state: z.enum(['present', 'absent']),
        marks: z.array(z.strictObject({ participant: participantId, replaces: z.array(eventId) })),
      }),
    ),
    /* Marks people of whom nothing was noted in the afternoon as in the morning of that day. */
    plain(
      'marked-as-morning',
      z.strictObject({
        day,
        marks: z.array(
          z.strictObject({ participant: participantId, state: z.enum(['present', 'excused', 'absent']), replaces: z.array(eventId) }),
        ),
      }),
    ),
    /* Two entries of the list are one person: the kept one stays, and what is marked for the other counts for it. */
    plain('participants-joined', z.strictObject({ kept: participantId, gone: participantId })),
    /* All entries of one person, who stands on no list any more. */
    plain('participant-taken-off', z.strictObject({ participants: z.array(participantId).min(1) })),
    /* A person asks to be written otherwise; `replaces` names what the same person had asked before. */
    withPersons(
      'correction-asked',
      z.strictObject({ participant: participantId, replaces: z.array(eventId) }),
      z.strictObject({ wish: written }),
    ),
    plain('correction-settled', z.strictObject({ participant: participantId, corrections: z.array(eventId), accepted: z.boolean() })),
    /* Two entries that look alike are two people. */
    plain('participants-told-apart', z.strictObject({ one: participantId, other: participantId })),
  ] as const;

export const registerCommands = () =>
  [
    z.strictObject({ kind: z.literal('add-participant'), person: typedPerson }),
    z.strictObject({ kind: z.literal('change-participant'), participant: typedId, person: typedPerson }),
    /* `confirmed`: also when it marks many absent. */
    z.strictObject({
      kind: z.literal('mark-remaining'),
      halfDay,
      state: z.enum(['present', 'absent']),
      confirmed: z.boolean().exactOptional(),
    }),
    z.strictObject({ kind: z.literal('mark-as-morning'), day }),
    z.strictObject({ kind: z.literal('take-off'), participant: typedId }),
    /* `at`: `HH:MM`, for late and left early. */
    z.strictObject({ kind: z.literal('mark'), participant: typedId, halfDay, state, at: typed }),
    /* Two entries are one person; the kept one stays on the list. */
    z.strictObject({ kind: z.literal('join'), kept: typedId, gone: typedId }),
    z.strictObject({ kind: z.literal('ask-correction'), participant: typedId, wish: typedWritten }),
    z.strictObject({ kind: z.literal('settle-correction'), participant: typedId, accepted: z.boolean() }),
    z.strictObject({ kind: z.literal('tell-apart'), one: typedId, other: typedId }),
  ] as const;

export type RegisterEvent = DescribedEvent<ReturnType<typeof registerEvents>[number]>;
export type Person = Described<typeof person>;
/** How a person is written. */
export type Written = Described<typeof written>;
export type AttendanceState = (typeof attendanceStates)[number];
export type Sex = (typeof sexes)[number];
export type YesNo = (typeof yesNo)[number];
export type RegisterCommand = Described<ReturnType<typeof registerCommands>[number]>;
