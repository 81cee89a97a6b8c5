/** What a line of a log must look like before the kit believes it. One schema gives the check and the message. */
import { z } from 'zod';
import type { Happening } from '../../domain/event';
import { loudest } from '../../domain/film';
import { yearMonth } from '../../domain/follow-up';
import { groupingWays } from '../../domain/groups/grouping';
import { languages } from '../../domain/language';
import { ownSlidesPlaces } from '../../domain/own-slides';
import { attendanceStates, type EventId, type ParticipantId, sexes, yesNo } from '../../domain/person';
import { rowDates, rowStates } from '../../domain/plan/plan';
import { blockKinds, halfDays } from '../../domain/programme';
import { roomListNames } from '../../domain/room-lists';
import type { Duration, LocalTime } from '../../domain/time';
import { attachmentName } from './attachments';
import { eventForm, id, instantValue, isOutOfBounds, localDate, milliseconds, offsetValue, placesOf, wallValue } from './bounds';

const length = milliseconds.transform((value) => value as Duration);
const participantId = id.transform((text) => text as ParticipantId);
const eventId = eventForm.transform((text) => text as EventId);
const day = z.union([z.literal(1), z.literal(2)]);
const halfDay = z.enum(halfDays);
const timer = z.literal('group').optional();
const statement = z.union([z.int(), id]);
const statementOrder = { order: z.array(statement), skipped: z.array(statement) };
const round = z.enum(['first', 'second']);
const position = z.enum(['agree', 'unsure', 'disagree']);
const whereabouts = z.enum(['agree', 'unsure', 'disagree', 'unplaced']);
const moment = z.strictObject({ instant: instantValue, wall: wallValue, offset: offsetValue });

const person = z.strictObject({
  firstName: z.string(),
  lastName: z.string(),
  school: z.string(),
  town: z.string(),
  schoolKind: z.string(),
  role: z.string(),
  contact: z.string(),
  /* Not known to the first version of the kit. */
  sex: z.enum(sexes).default('unknown'),
  protectionTeam: z.enum(yesNo).default('unknown'),
  contactConsent: z.enum(yesNo).default('unknown'),
  photoConsent: z.enum(yesNo).default('unknown'),
});

const trainingBody = z.strictObject({
  programme: id,
  days: z.tuple([localDate, localDate]),
  language: z.enum(languages),
  place: z.string(),
  venue: z.string(),
  project: z.string(),
  donor: z.string(),
  /* Not known to the first version of the kit. */
  keepUntil: localDate.nullable().default(null),
});
/** How many, or how many minutes. */
const total = z.int().min(0).max(9_999_999);
const groups = z.strictObject({ named: z.array(z.strictObject({ name: z.string(), count: total })), others: total });
const personTotals = z.strictObject({
  participants: total,
  sexes: groups,
  towns: groups,
  schools: groups,
  roles: groups,
  schoolKinds: groups,
  present: z.strictObject({ d1am: total, d1pm: total, d2am: total, d2pm: total }),
  minutesPresent: total,
  minutesPlanned: total,
  fulfilled: total,
});
const trainers = z
  .strictObject({
    trainers: z.array(z.string()),
    localNumbers: z.array(z.strictObject({ name: z.string(), number: z.string() })).optional(),
  })
  .optional();

const localTime = milliseconds.transform((value) => value as LocalTime);
const localized = z.strictObject({ en: z.string(), sr: z.string() });
const agendaBody = z.strictObject({
  day,
  opens: localTime,
  closes: localTime,
  rows: z.array(
    z.strictObject({
      block: id,
      kind: z.enum(blockKinds),
      number: z.int().nullable(),
      title: localized,
      short: localized,
      minutes: total,
      start: localTime.nullable(),
      began: localTime.nullable(),
      least: total,
      droppable: z.boolean(),
      material: z.string(),
      goal: z.string(),
      slidesOf: id.nullable(),
      slidesFrom: id.nullable(),
      slidesUntil: id.nullable(),
      asPlanned: z.strictObject({ minutes: total, least: total }).nullable(),
    }),
  ),
});
const leadTrainers = z.strictObject({ leadTrainers: z.record(id, z.string()) }).optional();

const plain = <Type extends string, Body extends z.ZodType>(type: Type, body: Body) =>
  z.strictObject({ type: z.literal(type), body, personal: z.undefined().optional() });
const withPersons = <Type extends string, Body extends z.ZodType, Personal extends z.ZodType>(type: Type, body: Body, personal: Personal) =>
  z.strictObject({ type: z.literal(type), body, personal });

const groupWishes = z.strictObject({
  way: z.enum(groupingWays),
  sizing: z.strictObject({ by: z.enum(['number', 'size']), count: total.min(1) }),
  pairs: z.array(z.strictObject({ one: participantId, other: participantId, how: z.enum(['together', 'apart']) })),
});
const planRow = z.strictObject({ group: total, row: id });

const followUp = z.strictObject({ followUp: id, month: z.string().regex(yearMonth).nullable(), mayContact: z.boolean() });
const followUpWords = z.strictObject({ school: z.string(), wish: z.string(), contact: z.string() }).optional();

/** All kinds of events; their forms are frozen in tests/fixtures/formats, by version. */
export const happeningSchema = z.discriminatedUnion('type', [
  withPersons('training-created', trainingBody, trainers),
  withPersons('details-changed', trainingBody, trainers),
  withPersons('agenda-changed', agendaBody, leadTrainers),
  withPersons('agenda-days-changed', z.strictObject({ days: z.tuple([agendaBody, agendaBody]), crossed: z.array(id) }), leadTrainers),
  withPersons('day-retimed', agendaBody, leadTrainers),
  plain('block-times-corrected', z.strictObject({ day, block: id, started: localTime.nullable(), ended: localTime.nullable() })),
  plain('block-times-told', z.strictObject({ day, block: id, started: moment, ended: moment })),
  withPersons(
    'slide-text-changed',
    z.strictObject({ block: id, slide: id, body: localized.nullable() }),
    z.strictObject({ notes: localized.nullable() }).optional(),
  ),
  plain(
    'statement-changed',
    z.strictObject({
      statement: z.int(),
      words: z
        .strictObject({
          answer: z.enum(['agree', 'disagree', 'depends']),
          text: localized,
          short: localized,
          reason: localized,
          sources: z.array(z.string()),
        })
        .nullable(),
    }),
  ),
  withPersons(
    'own-slides-added',
    z.strictObject({
      slides: id,
      block: id,
      place: z.enum(ownSlidesPlaces),
      pictures: z.array(z.string().regex(attachmentName)),
    }),
    z.strictObject({ file: z.string(), pages: z.array(z.strictObject({ title: z.string(), words: z.string() })) }).optional(),
  ),
  plain('own-slides-placed', z.strictObject({ slides: id, place: z.enum(ownSlidesPlaces) })),
  plain('own-slides-removed', z.strictObject({ slides: id })),
  withPersons('own-slide-noted', z.strictObject({ slides: id, page: total.min(1) }), z.strictObject({ notes: z.string() }).optional()),
  plain('day-started', z.strictObject({ day })),
  plain('day-ended', z.strictObject({ day })),
  plain(
    'slide-shown',
    z.strictObject({
      to: z.strictObject({ block: id, slide: id }),
      entered: z.enum(['forward', 'back', 'same']),
      step: total.min(1).optional(),
    }),
  ),
  plain(
    'screen-covered',
    z.strictObject({
      cover: z.enum(['none', 'black', 'helplines', 'quiet', 'message', 'groups', 'plan', 'list', 'card']),
      message: id.optional(),
      names: z.enum(['first', 'initial']).optional(),
      plan: z.strictObject({ group: total, page: total }).optional(),
      list: z.strictObject({ name: z.enum(roomListNames), page: total, line: id.nullable() }).optional(),
      card: z
        .discriminatedUnion('kind', [
          z.strictObject({ kind: z.literal('activity'), activity: id }),
          z.strictObject({ kind: z.literal('quiz'), question: id, revealed: z.boolean() }),
          z.strictObject({ kind: z.literal('thanks') }),
        ])
        .optional(),
    }),
  ),
  withPersons(
    'room-line-added',
    z.strictObject({ line: id, list: z.enum(roomListNames), block: id.nullable(), day: day.nullable() }),
    z.strictObject({ text: z.string() }).optional(),
  ),
  withPersons('room-line-changed', z.strictObject({ line: id }), z.strictObject({ text: z.string() }).optional()),
  plain('room-line-removed', z.strictObject({ line: id })),
  plain('room-lines-ordered', z.strictObject({ list: z.enum(roomListNames), lines: z.array(id) })),
  withPersons(
    'question-answered',
    z.strictObject({ line: id, isAnswered: z.boolean() }),
    z.strictObject({ answer: z.string() }).optional(),
  ),
  withPersons(
    'message-added',
    z.strictObject({ message: id, picture: z.string().regex(attachmentName).nullable() }),
    z.strictObject({ text: z.string() }).optional(),
  ),
  plain('message-removed', z.strictObject({ message: id })),
  plain('screen-frozen', z.strictObject({ frozen: z.boolean() })),
  plain('timer-started', z.strictObject({ length, timer })),
  plain('timer-paused', z.strictObject({ timer })),
  plain('timer-resumed', z.strictObject({ timer })),
  plain('timer-adjusted', z.strictObject({ by: length, timer })),
  plain('timer-closed', z.strictObject({ timer })),
  plain('film-played', z.strictObject({ slide: z.strictObject({ block: id, slide: id }), from: length })),
  plain('film-paused', z.strictObject({ slide: z.strictObject({ block: id, slide: id }), from: length })),
  plain('volume-set', z.strictObject({ volume: z.int().min(0).max(loudest) })),
  plain(
    'statement-moved',
    z.strictObject({ statement, phase: z.enum(['statement', 'places', 'voices', 'answer', 'second-places', 'shift', 'summary']) }),
  ),
  plain('position-counted', z.strictObject({ statement, round, position, change: z.union([z.literal(1), z.literal(-1)]) })),
  plain('positions-moved', z.strictObject({ statement, round, from: whereabouts, to: whereabouts, people: total.min(1) })),
  plain('counts-shown', z.strictObject({ shown: z.boolean() })),
  plain('sides-swapped', z.strictObject({ swapped: z.boolean() })),
  plain('cards-offered', z.strictObject({ offered: z.boolean() })),
  plain('statements-arranged', z.strictObject(statementOrder)),
  withPersons(
    'statement-added',
    z.strictObject({ ...statementOrder, statement: id, answer: z.enum(['agree', 'disagree', 'depends']).nullable() }),
    z.strictObject({ text: z.string(), reason: z.string() }).optional(),
  ),
  withPersons(
    'argument-noted',
    z.strictObject({ argument: id, statement, side: position }),
    z.strictObject({ text: z.string() }).optional(),
  ),
  plain('argument-removed', z.strictObject({ argument: id })),
  withPersons('participant-added', z.strictObject({ participant: participantId }), z.strictObject({ person }).optional()),
  withPersons('participant-changed', z.strictObject({ participant: participantId }), z.strictObject({ person }).optional()),
  withPersons(
    'participants-imported',
    z.strictObject({ participants: z.array(participantId) }),
    z.strictObject({ people: z.array(person) }).optional(),
  ),
  plain(
    'attendance-marked',
    z.strictObject({
      participant: participantId,
      halfDay,
      state: z.enum([...attendanceStates, 'not-marked']),
      at: localTime.nullable(),
      replaces: z.array(eventId),
    }),
  ),
  plain(
    'remaining-marked',
    z.strictObject({
      halfDay,
      state: z.enum(['present', 'absent']),
      marks: z.array(z.strictObject({ participant: participantId, replaces: z.array(eventId) })),
    }),
  ),
  plain('participants-joined', z.strictObject({ kept: participantId, gone: participantId })),
  plain('participants-told-apart', z.strictObject({ one: participantId, other: participantId })),
  plain('groups-formed', z.strictObject({ wishes: groupWishes, groups: z.array(z.array(participantId)) })),
  plain('members-placed', z.strictObject({ places: z.array(z.strictObject({ participant: participantId, group: total })) })),
  plain('plan-row-added', planRow),
  plain('plan-row-removed', planRow),
  withPersons(
    'plan-written',
    z.strictObject({ group: total, row: id.nullable(), field: id }),
    z.strictObject({ text: z.string() }).optional(),
  ),
  plain(
    'plan-dated',
    z.union([
      z.strictObject({ group: total, row: z.null(), field: z.literal('review'), date: localDate.nullable() }),
      z.strictObject({ group: total, row: id, field: z.enum(rowDates), date: localDate.nullable() }),
    ]),
  ),
  plain('plan-row-state-set', planRow.extend({ state: z.enum(rowStates) })),
  withPersons('follow-up-wished', followUp, followUpWords),
  withPersons('follow-up-changed', followUp, followUpWords),
  withPersons('follow-up-withdrawn', followUp.omit({ mayContact: true }), followUpWords),
  plain('follow-up-removed', z.strictObject({ followUp: id })),
  plain('persons-erased', personTotals),
  plain('taken-back', z.strictObject({ event: eventId })),
]);

/** The compiler says here when schema and events part ways. */
type Same<One, Other> = [One] extends [Other] ? ([Other] extends [One] ? true : never) : never;
const sameTypes: Same<z.output<typeof happeningSchema>['type'], Happening['type']> = true;
void sameTypes;

/** What an event is not as it should be in: a value that can't be (`out-of-bounds`), or another kind of value. */
export type Unsound = 'out-of-bounds' | 'wrong-content';
export type ReadHappening = { readonly happening: Happening } | { readonly unsound: Unsound; readonly where: string };

export function readHappening(value: unknown): ReadHappening {
  const parsed = happeningSchema.safeParse(value);
  if (parsed.success) return { happening: parsed.data as Happening };
  const { issues } = parsed.error;
  return { unsound: isOutOfBounds(issues) ? 'out-of-bounds' : 'wrong-content', where: placesOf(issues) };
}
