/** What happens to small groups and their action plans, and what a person can ask of them. Groups are numbered from 0. */
import { z } from 'zod';
import { count, type Described, type DescribedEvent, id, localDate, participantId, plain, typed, withPersons } from '../kernel/schema';
import { halfDays } from '../programme/choices';
import { groupingWays, rowDates, rowStates } from './choices';

const way = z.enum(groupingWays);
/** So many groups, or groups of about so many people. `each-school` asks for none of it. */
const sizing = z.strictObject({ by: z.enum(['number', 'size']), count: count.min(1) });
const fixedPair = z.strictObject({ one: participantId, other: participantId, how: z.enum(['together', 'apart']) });
const groupWishes = z.strictObject({ way, sizing, pairs: z.array(fixedPair) });
/** First names alone, or with the last name's first letter. */
export const groupNames = z.enum(['first', 'initial']);
/** A page for each row, from 0. */
export const shownPlan = z.strictObject({ group: count, page: count });

const row = z.strictObject({ group: count, row: id });
/** What was written: a part of the plan, or of one of its rows. */
const planText = z.strictObject({ group: count, row: id.nullable(), field: id });
const reviewDate = z.strictObject({ group: count, row: z.null(), field: z.literal('review') });
const rowDate = z.strictObject({ group: count, row: id, field: z.enum(rowDates) });
/** What is dated: the plan's review, or a date of one of its rows. */
const datedField = z.union([reviewDate, rowDate]);
const date = { date: localDate.nullable() };
const planDate = z.union([reviewDate.extend(date), rowDate.extend(date)]);
const rowState = z.enum(rowStates);

export const groupsEvents = () =>
  [
    /* Instead of all groups before. */
    plain('groups-formed', z.strictObject({ wishes: groupWishes, groups: z.array(z.array(participantId)) })),
    /* From now on in this group, and in no other. */
    plain('members-placed', z.strictObject({ places: z.array(z.strictObject({ participant: participantId, group: count })) })),
    plain('plan-row-added', row),
    /* A goal with what a group's paper says of it, in one act. */
    withPersons('plan-goal-added', row.extend({ by: localDate.nullable() }), z.strictObject({ goal: z.string(), who: z.string() })),
    plain('plan-row-removed', row),
    withPersons('plan-written', planText, z.strictObject({ text: z.string() })),
    plain('plan-dated', planDate),
    plain('plan-row-state-set', row.extend({ state: rowState })),
  ] as const;

const halfDay = z.enum(halfDays);
/** Wishes as typed: numbers that can't be are refused in words. */
const typedWishes = z.strictObject({
  way,
  sizing: z.strictObject({ by: z.enum(['number', 'size']), count: z.number() }),
  pairs: z.array(fixedPair).max(200),
});

export const groupsCommands = () =>
  [
    /* Forms groups of those present in the half-day; asked again, it makes different ones. */
    z.strictObject({ kind: z.literal('form-groups'), wishes: typedWishes, halfDay }),
    z.strictObject({ kind: z.literal('move-member'), participant: participantId, group: count }),
    z.strictObject({ kind: z.literal('place-late'), halfDay }),
    z.strictObject({ kind: z.literal('show-groups'), names: groupNames }),
    z.strictObject({ kind: z.literal('add-plan-row'), group: count }),
    /* A goal with its essence in one act; `by`: `YYYY-MM-DD`, or empty. */
    z.strictObject({ kind: z.literal('add-plan-goal'), group: count, goal: typed, who: typed, by: typed }),
    z.strictObject({ kind: z.literal('remove-plan-row'), group: count, row: typed }),
    z.strictObject({ kind: z.literal('write-plan'), what: planText, text: typed }),
    /* `YYYY-MM-DD`, or empty. */
    z.strictObject({ kind: z.literal('date-plan'), what: datedField, text: typed }),
    z.strictObject({ kind: z.literal('set-plan-row-state'), group: count, row: typed, state: rowState }),
    /* `sure`: although it seems to hold a participant's name. */
    z.strictObject({ kind: z.literal('show-plan'), group: count, confirmed: z.boolean() }),
  ] as const;

export type GroupsEvent = DescribedEvent<ReturnType<typeof groupsEvents>[number]>;
export type GroupsCommand = Described<ReturnType<typeof groupsCommands>[number]>;
export type GroupWishes = Described<typeof groupWishes>;
export type GroupingWay = z.output<typeof way>;
export type FixedPair = Described<typeof fixedPair>;
export type GroupNames = z.output<typeof groupNames>;
export type ShownPlan = Described<typeof shownPlan>;
export type PlanText = Described<typeof planText>;
export type PlanDate = Described<typeof planDate>;
export type DatedField = Described<typeof datedField>;
export type RowState = z.output<typeof rowState>;
