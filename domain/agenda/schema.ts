/** What happens to the agenda, to the times of its blocks and to timers, and what a person can ask of them. */
import { z } from 'zod';
import {
  count,
  type Described,
  type DescribedEvent,
  day,
  id,
  length,
  localized,
  localTime,
  moment,
  plain,
  typed,
  withPersons,
} from '../kernel/schema';
import { blockKinds } from '../programme/choices';

/** Without a name it is the activity's timer, the only one that the first version of the kit knew. */
const timer = z.literal('group').optional();

/** A block of a day, apart from who leads it, which is personal. Lengths are whole minutes. */
const agendaRow = z.strictObject({
  /** What happened in a block names it by this. */
  block: id,
  kind: z.enum(blockKinds),
  /** The number of a session. */
  number: z.int().nullable(),
  title: localized,
  short: localized,
  minutes: count,
  /** Must start at this time; null for what starts when the row before ends. */
  start: localTime.nullable(),
  /** When it really began, as a rescue found it: times begin anew from here. Null for what begins as planned. */
  began: localTime.nullable(),
  /** The fewest minutes that a rescue may leave to it. */
  least: count,
  /** A rescue may leave it out. Never true for sessions and summaries. */
  droppable: z.boolean(),
  material: z.string(),
  goal: z.string(),
  /** The programme's block whose slides it shows; null for a slide with its title. */
  slidesOf: id.nullable(),
  /** First and last of those slides; null for all from the beginning, or up to the end. */
  slidesFrom: id.nullable(),
  slidesUntil: id.nullable(),
  /** What the programme plans for it; null for what was added to it. */
  asPlanned: z.strictObject({ minutes: count, least: count }).nullable(),
});

/** A whole day as it is from now on. */
const agendaBody = z.strictObject({ day, opens: localTime, closes: localTime, rows: z.array(agendaRow) });
/** By block, for those that have one. */
const leadTrainers = z.strictObject({ leadTrainers: z.record(id, z.string()) });
/** What a person says of a block; null leaves it as it is known. */
const correction = z.strictObject({ day, block: id, started: localTime.nullable(), ended: localTime.nullable() });
const toldTimes = z.strictObject({ day, block: id, started: moment, ended: moment });

export const agendaEvents = () =>
  [
    /* A person changed the agenda. */
    withPersons('agenda-changed', agendaBody, leadTrainers),
    /* Both days at once: the blocks `crossed` went over to the other day. */
    withPersons('agenda-days-changed', z.strictObject({ days: z.tuple([agendaBody, agendaBody]), crossed: z.array(id) }), leadTrainers),
    /* A day was re-timed while it ran: by a rescue, or for a break. Undone where days are run, apart from changes of the agenda. */
    withPersons('day-retimed', agendaBody, leadTrainers),
    plain('block-times-corrected', correction),
    /* Told times of a block that nobody entered. */
    plain('block-times-told', toldTimes),
    /* A person says whether a day that slides don’t tell of was held as planned. */
    plain('day-held-told', z.strictObject({ day, asPlanned: z.boolean() })),
    plain('timer-started', z.strictObject({ length, timer })),
    plain('timer-paused', z.strictObject({ timer })),
    plain('timer-resumed', z.strictObject({ timer })),
    plain('timer-adjusted', z.strictObject({ by: length, timer })),
    plain('timer-closed', z.strictObject({ timer })),
  ] as const;

const wallTimeTyped = z
  .number()
  .min(0)
  .max(24 * 60 * 60_000)
  .multipleOf(60_000)
  .pipe(localTime);
const edit = <Edit extends string, Fields extends z.core.$ZodLooseShape>(name: Edit, fields: Fields) =>
  z.strictObject({ edit: z.literal(name), ...fields });

/** One edit of a day, ready to be asked for. Texts are as typed; `to` and `at` are places in the list, from 0. */
const agendaEdit = z.discriminatedUnion('edit', [
  edit('move', { block: typed, to: z.int() }),
  edit('insert', { at: z.int(), kind: z.enum(blockKinds), title: typed, minutes: z.number() }),
  edit('split', { block: typed, minute: z.number() }),
  edit('duplicate', { block: typed }),
  edit('remove', { block: typed }),
  edit('minutes', { block: typed, minutes: z.number() }),
  /* Several at once, in one act. */
  edit('lengths', { lengths: z.array(z.strictObject({ block: typed, minutes: z.number() })).max(200) }),
  edit('pin', { block: typed, start: wallTimeTyped.nullable() }),
  edit('least', { block: typed, least: z.number() }),
  edit('droppable', { block: typed, droppable: z.boolean() }),
  edit('kind', { block: typed, kind: z.enum(blockKinds) }),
  edit('text', { block: typed, field: z.enum(['title', 'leadTrainer', 'material', 'goal']), text: typed }),
  edit('hours', { opens: wallTimeTyped, closes: wallTimeTyped }),
]);
/**
 * `end`: the running block ends now, and what comes begins. `push`: everything to come moves. `trim`: what can become shorter does, each in proportion to what it can give. `drop`: as few
 * as possible are left out. `give`: time that was won goes where it was taken from, then to the next session.
 */
const rescueWay = z.enum(['end', 'push', 'trim', 'drop', 'give']);
const whichTimer = z.literal('group').exactOptional();

export const agendaCommands = () =>
  [
    z.strictObject({ kind: z.literal('edit-agenda'), day, edit: agendaEdit }),
    /* To the other day; `at` is the place there, from 0, or null for where such a block usually comes. */
    z.strictObject({ kind: z.literal('move-to-other-day'), day, block: typed, at: z.int().nullable() }),
    /* Puts the running day right; `minutes` to win, negative for those that were won. */
    z.strictObject({ kind: z.literal('rescue'), way: rescueWay, minutes: z.int() }),
    z.strictObject({ kind: z.literal('break-now'), minutes: z.int() }),
    /* `HH:MM` as typed; empty leaves it as it is known. */
    z.strictObject({ kind: z.literal('tell-day-held'), day, asPlanned: z.boolean() }),
    z.strictObject({ kind: z.literal('correct-times'), day, block: typed, started: typed, ended: typed }),
    z.strictObject({ kind: z.literal('start-timer'), length, timer: whichTimer }),
    z.strictObject({ kind: z.literal('pause-timer'), timer: whichTimer }),
    z.strictObject({ kind: z.literal('resume-timer'), timer: whichTimer }),
    z.strictObject({ kind: z.literal('close-timer'), timer: whichTimer }),
    z.strictObject({ kind: z.literal('adjust-timer'), by: length, timer: whichTimer }),
  ] as const;

export type AgendaEvent = DescribedEvent<ReturnType<typeof agendaEvents>[number]>;
export type AgendaCommand = Described<ReturnType<typeof agendaCommands>[number]>;
export type AgendaBody = Described<typeof agendaBody>;
export type AgendaEdit = Described<typeof agendaEdit>;
export type LeadTrainers = Described<typeof leadTrainers>;
export type BlockTimesCorrection = Described<typeof correction>;
export type ToldTimes = Described<typeof toldTimes>;
/** Which of both timers. */
export interface WhichTimer {
  readonly timer?: 'group' | undefined;
}
export type RescueWay = z.output<typeof rescueWay>;
