/** What happens in the Social Barometer and what a person can ask of it: counts only, never names. */
import { z } from 'zod';
import { count, type Described, type DescribedEvent, id, plain, simple, typed, withPersons } from '../kernel/schema';
import { answers, arrangeActs, peopleShown, phases, positions } from './choices';

const position = z.enum(positions);
const round = z.enum(['first', 'second']);
/** A person's place while places are taken. */
const whereabouts = z.enum([...positions, 'unplaced']);
/** A number for one of the programme's, a text for one of this training's own. */
const statement = z.union([z.int(), id]);
const answer = z.enum(answers);
const phase = z.enum(phases);
const peopleMoment = z.enum(peopleShown);
const oneMoreOrLess = z.union([z.literal(1), z.literal(-1)]);
const moreOrLess = z.int();
/** Statements in the order in which they are played; skipped ones are passed by, and keep their places. */
const statementOrder = z.strictObject({ order: z.array(statement), skipped: z.array(statement) });
const arrangeAct = z.enum(arrangeActs);
/** Although it seems to hold a participant's name. */
const confirmed = z.boolean();

export const barometerEvents = () =>
  [
    plain('statement-moved', z.strictObject({ statement, phase })),
    plain('position-counted', z.strictObject({ statement, round, position, change: oneMoreOrLess })),
    /* So many at once, from one place to another. */
    plain('positions-moved', z.strictObject({ statement, round, from: whereabouts, to: whereabouts, people: count.min(1) })),
    /* Those who chose on telephones, so many more or fewer in each place: never which of them. */
    plain(
      'telephones-placed',
      z.strictObject({ statement, round, change: z.strictObject({ agree: moreOrLess, unsure: moreOrLess, disagree: moreOrLess }) }),
    ),
    plain('counts-shown', z.strictObject({ shown: z.boolean() })),
    /* For this training alone, whatever the programme says. */
    plain('people-shown-chosen', z.strictObject({ moment: peopleMoment })),
    plain('sides-swapped', z.strictObject({ swapped: z.boolean() })),
    /* People who can't or won't walk raise a card, and are counted alike. */
    plain('cards-offered', z.strictObject({ offered: z.boolean() })),
    plain('statements-arranged', statementOrder),
    /* One of the training's own, with its place among the others. What was typed may tell of anybody. */
    withPersons(
      'statement-added',
      statementOrder.extend({ statement: id, answer: answer.nullable() }),
      z.strictObject({ text: z.string(), reason: z.string() }),
    ),
    /* What was said for a side, without whoever said it. */
    withPersons('argument-noted', z.strictObject({ argument: id, statement, side: position }), z.strictObject({ text: z.string() })),
    plain('argument-removed', z.strictObject({ argument: id })),
  ] as const;

export const barometerCommands = () =>
  [
    /* `sure`: although more would stand somewhere than are marked present. */
    z.strictObject({ kind: z.literal('count'), position, change: oneMoreOrLess, confirmed: z.boolean().exactOptional() }),
    z.strictObject({ kind: z.literal('move-positions'), from: whereabouts, to: whereabouts, people: z.int().min(1).max(1000) }),
    simple('reveal-answer'),
    simple('second-round'),
    simple('next-statement'),
    z.strictObject({ kind: z.literal('show-counts'), shown: z.boolean() }),
    z.strictObject({ kind: z.literal('choose-people-shown'), moment: peopleMoment }),
    simple('swap-sides'),
    z.strictObject({ kind: z.literal('offer-cards'), offered: z.boolean() }),
    z.strictObject({ kind: z.literal('arrange-statement'), statement: z.union([z.int(), typed]), act: arrangeAct }),
    z.strictObject({ kind: z.literal('go-to-statement'), statement: z.union([z.int(), typed]) }),
    z.strictObject({
      kind: z.literal('add-statement'),
      text: typed,
      answer: z.enum([...answers, 'none']),
      reason: typed,
      confirmed: confirmed,
    }),
    z.strictObject({ kind: z.literal('note-argument'), side: position, text: typed, confirmed: confirmed }),
    z.strictObject({ kind: z.literal('remove-argument'), argument: typed }),
  ] as const;

export type BarometerEvent = DescribedEvent<ReturnType<typeof barometerEvents>[number]>;
export type BarometerCommand = Described<ReturnType<typeof barometerCommands>[number]>;
export type Position = z.output<typeof position>;
export type Round = z.output<typeof round>;
export type Whereabouts = z.output<typeof whereabouts>;
export type StatementId = z.output<typeof statement>;
export type StatementOrder = Described<typeof statementOrder>;
export type BarometerPhase = z.output<typeof phase>;
export type PeopleShown = z.output<typeof peopleMoment>;
export type ArrangeAct = z.output<typeof arrangeAct>;
export type Answer = z.output<typeof answer>;
