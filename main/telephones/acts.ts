/** What telephones may do, kind by kind: how it is read, and as whom a telephone does it. Whoever passes it on reads it again. */
import { z } from 'zod';
import { positions } from '../../domain/barometer/choices';
import { collections } from '../../domain/forms/form';
import { writtenLists } from '../../domain/room/choices';
import type { ActKind, RoomAct } from '../../domain/telephones/page';
import { sheet, text } from '../kit/schema-parts';

/** Characters of a statement's id, a question's, an option's. */
const longestId = 60;

export const roomAct = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('hand-in'), collection: z.enum(collections), sheet }),
  z.strictObject({
    kind: z.literal('take-place'),
    statement: z.union([z.int(), z.string().max(longestId)]),
    round: z.enum(['first', 'second']),
    position: z.enum(positions).nullable(),
    was: z.enum(positions).nullable(),
    isAgain: z.boolean(),
  }),
  z.strictObject({
    kind: z.literal('answer-quiz'),
    question: z.string().max(longestId),
    option: z.string().max(longestId),
  }),
  z.strictObject({
    kind: z.literal('write-line'),
    list: z.enum(writtenLists),
    text,
  }),
]) satisfies z.ZodType<RoomAct>;

/** A telephone's token is for each of these somebody else: what is handed in once is handed in once per purpose. */
const purposes: { readonly [Kind in ActKind]: (act: RoomAct<Kind>) => string } = {
  'hand-in': ({ collection }) => `hand-in:${collection}`,
  /* On another statement nobody knows it again. */
  'take-place': ({ statement, round }) => `take-place:${round}:${statement}`,
  'answer-quiz': ({ question }) => `answer-quiz:${question}`,
  'write-line': ({ list, text: words }) => `write-line:${list}:${words}`,
};

export const purposeOf = <Kind extends ActKind>(act: RoomAct<Kind>): string => purposes[act.kind](act);
