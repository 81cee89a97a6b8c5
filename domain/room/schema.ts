/** What happens to the room's lists and to the programme's cards, and what a person can ask of them. */
import { z } from 'zod';
import { count, type Described, type DescribedEvent, day, id, plain, typed, withPersons } from '../kernel/schema';
import { roomListNames } from './choices';

const listName = z.enum(roomListNames);
/** On the projector: a page of a list, from 0, or one line of it alone. */
export const shownList = z.strictObject({ name: listName, page: count, line: id.nullable() });
/** On the projector. A question's answer is in the room's picture only once it is revealed. */
export const shownCard = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('activity'), activity: id }),
  z.strictObject({ kind: z.literal('quiz'), question: id, revealed: z.boolean() }),
  z.strictObject({ kind: z.literal('thanks') }),
  z.strictObject({ kind: z.literal('first-day') }),
]);
const words = z.strictObject({ text: z.string() });

export const roomEvents = () =>
  [
    /* `block`: what the line is about or was said in; null for none in particular. */
    withPersons('room-line-added', z.strictObject({ line: id, list: listName, block: id.nullable(), day: day.nullable() }), words),
    withPersons('room-line-changed', z.strictObject({ line: id }), words),
    plain('room-line-removed', z.strictObject({ line: id })),
    plain('room-lines-ordered', z.strictObject({ list: listName, lines: z.array(id) })),
    withPersons('question-answered', z.strictObject({ line: id, isAnswered: z.boolean() }), z.strictObject({ answer: z.string() })),
  ] as const;

/** Although it seems to hold a participant's name. */
const confirmed = z.boolean();

export const roomCommands = () =>
  [
    /* `block`: what it is about; null for none in particular, or where the room is now for a question. */
    /* `line`: of one that waited until it was read; it is added once. */
    z.strictObject({
      kind: z.literal('add-line'),
      list: listName,
      text: typed,
      block: typed.nullable(),
      confirmed: confirmed,
      line: id.exactOptional(),
    }),
    z.strictObject({ kind: z.literal('change-line'), line: typed, text: typed, confirmed: confirmed }),
    z.strictObject({ kind: z.literal('move-line'), list: listName, line: typed, to: z.int() }),
    z.strictObject({ kind: z.literal('remove-line'), line: typed }),
    /* `text`: what was answered, perhaps nothing; not answered after all, where `isAnswered` is false. */
    z.strictObject({ kind: z.literal('answer-question'), line: typed, isAnswered: z.boolean(), text: typed, confirmed: confirmed }),
    z.strictObject({ kind: z.literal('show-list'), list: shownList }),
    z.strictObject({ kind: z.literal('show-card'), card: shownCard }),
  ] as const;

export type RoomEvent = DescribedEvent<ReturnType<typeof roomEvents>[number]>;
export type RoomListName = z.output<typeof listName>;
export type RoomCommand = Described<ReturnType<typeof roomCommands>[number]>;
export type ShownList = Described<typeof shownList>;
export type ShownCard = Described<typeof shownCard>;
