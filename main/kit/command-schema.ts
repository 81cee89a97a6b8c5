/** What a person can do to the training that is open, checked word by word. */
import { z } from 'zod';
import { arrangeActs } from '../../domain/command';
import { groupingWays } from '../../domain/groups/grouping';
import { ownSlidesPlaces } from '../../domain/own-slides';
import { attendanceStates, sexes, yesNo } from '../../domain/person';
import { rowDates, rowStates } from '../../domain/plan/plan';
import { blockKinds, halfDays } from '../../domain/programme';
import { roomListNames } from '../../domain/room-lists';
import type { Duration, LocalTime } from '../../domain/time';
import { day, details, group, participant, slideRef, text } from './schema-parts';

const length = z.number().transform((value) => value as Duration);
const halfDay = z.enum(halfDays);
const position = z.enum(['agree', 'unsure', 'disagree']);
const whereabouts = z.enum(['agree', 'unsure', 'disagree', 'unplaced']);
const statement = z.union([z.int(), text]);
/** Where an undo belongs. */
const place = z.enum(['prepare', 'run', 'register', 'groups', 'results']);

const person = z.strictObject({
  firstName: text,
  lastName: text,
  school: text,
  town: text,
  schoolKind: text,
  role: text,
  contact: text,
  sex: z.enum(sexes),
  protectionTeam: z.enum(yesNo),
  contactConsent: z.enum(yesNo),
  photoConsent: z.enum(yesNo),
});

const timer = z.literal('group').exactOptional();

const simple = <Kind extends string>(kind: Kind) => z.strictObject({ kind: z.literal(kind) });

const localTime = z
  .number()
  .min(0)
  .max(24 * 60 * 60_000)
  .multipleOf(60_000)
  .transform((value) => value as LocalTime);

const agendaEdit = z.discriminatedUnion('edit', [
  z.strictObject({ edit: z.literal('move'), block: text, to: z.int() }),
  z.strictObject({ edit: z.literal('insert'), at: z.int(), kind: z.enum(blockKinds), title: text, minutes: z.number() }),
  z.strictObject({ edit: z.literal('split'), block: text, minute: z.number() }),
  z.strictObject({ edit: z.literal('duplicate'), block: text }),
  z.strictObject({ edit: z.literal('remove'), block: text }),
  z.strictObject({ edit: z.literal('minutes'), block: text, minutes: z.number() }),
  z.strictObject({ edit: z.literal('lengths'), lengths: z.array(z.strictObject({ block: text, minutes: z.number() })).max(200) }),
  z.strictObject({ edit: z.literal('pin'), block: text, start: localTime.nullable() }),
  z.strictObject({ edit: z.literal('least'), block: text, least: z.number() }),
  z.strictObject({ edit: z.literal('droppable'), block: text, droppable: z.boolean() }),
  z.strictObject({ edit: z.literal('kind'), block: text, kind: z.enum(blockKinds) }),
  z.strictObject({ edit: z.literal('text'), block: text, field: z.enum(['title', 'leadTrainer', 'material', 'goal']), text }),
  z.strictObject({ edit: z.literal('hours'), opens: localTime, closes: localTime }),
]);

const groupWishes = z.strictObject({
  way: z.enum(groupingWays),
  sizing: z.strictObject({ by: z.enum(['number', 'size']), count: z.number() }),
  pairs: z.array(z.strictObject({ one: participant, other: participant, how: z.enum(['together', 'apart']) })).max(200),
});

const roomList = z.enum(roomListNames);

const followUpWish = z.strictObject({ school: text, wish: text, month: text, mayContact: z.boolean(), contact: text });

export const command = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('change-details'), details }),
  z.strictObject({ kind: z.literal('edit-agenda'), day, edit: agendaEdit }),
  z.strictObject({ kind: z.literal('move-to-other-day'), day, block: text, at: z.int().nullable() }),
  z.strictObject({ kind: z.literal('place-own-slides'), slides: text, place: z.enum(ownSlidesPlaces) }),
  z.strictObject({ kind: z.literal('remove-own-slides'), slides: text }),
  z.strictObject({ kind: z.literal('note-own-slide'), slides: text, page: z.int().min(1), notes: z.string().max(20_000) }),
  z.strictObject({ kind: z.literal('start-day'), day }),
  simple('end-day'),
  z.strictObject({ kind: z.literal('rescue'), way: z.enum(['push', 'trim', 'drop', 'give']), minutes: z.int() }),
  z.strictObject({ kind: z.literal('break-now'), minutes: z.int() }),
  z.strictObject({ kind: z.literal('correct-times'), day, block: text, started: text, ended: text }),
  simple('next'),
  simple('back'),
  z.strictObject({ kind: z.literal('go-to'), slide: slideRef }),
  z.strictObject({ kind: z.literal('cover'), cover: z.enum(['none', 'black', 'helplines', 'quiet']) }),
  z.strictObject({ kind: z.literal('add-message'), text, show: z.boolean(), sure: z.boolean() }),
  z.strictObject({ kind: z.enum(['show-message', 'remove-message']), message: text }),
  z.strictObject({ kind: z.literal('add-line'), list: roomList, text, block: text.nullable(), sure: z.boolean() }),
  z.strictObject({ kind: z.literal('change-line'), line: text, text, sure: z.boolean() }),
  z.strictObject({ kind: z.literal('move-line'), list: roomList, line: text, to: z.int() }),
  z.strictObject({ kind: z.literal('remove-line'), line: text }),
  z.strictObject({ kind: z.literal('answer-question'), line: text, isAnswered: z.boolean(), text, sure: z.boolean() }),
  z.strictObject({
    kind: z.literal('show-list'),
    list: z.strictObject({ name: roomList, page: z.int().min(0), line: text.nullable() }),
  }),
  z.strictObject({
    kind: z.literal('show-card'),
    card: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('activity'), activity: text }),
      z.strictObject({ kind: z.literal('quiz'), question: text, revealed: z.boolean() }),
      simple('thanks'),
    ]),
  }),
  z.strictObject({ kind: z.literal('freeze'), frozen: z.boolean() }),
  z.strictObject({ kind: z.enum(['play-film', 'pause-film', 'rewind-film']) }),
  z.strictObject({ kind: z.literal('change-volume'), by: z.union([z.literal(1), z.literal(-1)]) }),
  z.strictObject({ kind: z.literal('start-timer'), length, timer }),
  z.strictObject({ kind: z.enum(['pause-timer', 'resume-timer', 'close-timer']), timer }),
  z.strictObject({ kind: z.literal('adjust-timer'), by: length, timer }),
  z.strictObject({
    kind: z.literal('count'),
    position,
    change: z.union([z.literal(1), z.literal(-1)]),
    sure: z.boolean().exactOptional(),
  }),
  z.strictObject({ kind: z.literal('move-positions'), from: whereabouts, to: whereabouts, people: z.int().min(1).max(1000) }),
  simple('reveal-answer'),
  simple('second-round'),
  simple('next-statement'),
  z.strictObject({ kind: z.literal('show-counts'), shown: z.boolean() }),
  simple('swap-sides'),
  z.strictObject({ kind: z.literal('offer-cards'), offered: z.boolean() }),
  z.strictObject({ kind: z.literal('arrange-statement'), statement, act: z.enum(arrangeActs) }),
  z.strictObject({ kind: z.literal('go-to-statement'), statement }),
  z.strictObject({
    kind: z.literal('add-statement'),
    text,
    answer: z.enum(['agree', 'disagree', 'depends', 'none']),
    reason: text,
    sure: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('note-argument'), side: position, text, sure: z.boolean() }),
  z.strictObject({ kind: z.literal('remove-argument'), argument: text }),
  z.strictObject({ kind: z.literal('add-participant'), person }),
  z.strictObject({ kind: z.literal('change-participant'), participant, person }),
  z.strictObject({ kind: z.literal('mark-remaining'), halfDay, state: z.enum(['present', 'absent']) }),
  z.strictObject({
    kind: z.literal('mark'),
    participant,
    halfDay,
    state: z.enum([...attendanceStates, 'not-marked']),
    at: text,
  }),
  z.strictObject({ kind: z.literal('join'), kept: participant, gone: participant }),
  z.strictObject({ kind: z.literal('tell-apart'), one: participant, other: participant }),
  z.strictObject({ kind: z.literal('form-groups'), wishes: groupWishes, halfDay }),
  z.strictObject({ kind: z.literal('move-member'), participant, group }),
  z.strictObject({ kind: z.literal('place-late'), halfDay }),
  z.strictObject({ kind: z.literal('show-groups'), names: z.enum(['first', 'initial']) }),
  z.strictObject({ kind: z.literal('add-plan-row'), group }),
  z.strictObject({ kind: z.literal('remove-plan-row'), group, row: text }),
  z.strictObject({
    kind: z.literal('write-plan'),
    what: z.strictObject({ group, row: text.nullable(), field: text }),
    text,
  }),
  z.strictObject({
    kind: z.literal('date-plan'),
    what: z.union([
      z.strictObject({ group, row: z.null(), field: z.literal('review') }),
      z.strictObject({ group, row: text, field: z.enum(rowDates) }),
    ]),
    text,
  }),
  z.strictObject({ kind: z.literal('set-plan-row-state'), group, row: text, state: z.enum(rowStates) }),
  z.strictObject({ kind: z.literal('show-plan'), group, sure: z.boolean() }),
  z.strictObject({ kind: z.literal('wish-follow-up'), wish: followUpWish }),
  z.strictObject({ kind: z.literal('change-follow-up'), followUp: text, wish: followUpWish }),
  z.strictObject({ kind: z.literal('remove-follow-up'), followUp: text }),
  z.strictObject({ kind: z.literal('erase-persons'), place: text }),
  z.strictObject({ kind: z.literal('undo'), place }),
  z.strictObject({ kind: z.literal('redo'), place }),
]);
