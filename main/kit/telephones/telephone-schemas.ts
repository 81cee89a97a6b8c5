/** What the desk may say about the telephones in the room. */
import { z } from 'zod';
import { collections } from '../../../domain/forms/form';
import type { TelephoneRequests } from '../../../domain/telephones/requests';
import type { RequestSchemas } from '../schema-parts';

const opening = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('form'), collection: z.enum(collections) }),
  z.strictObject({ kind: z.literal('impressions') }),
  z.strictObject({ kind: z.literal('quiz') }),
  z.strictObject({ kind: z.literal('place') }),
]);

export const telephoneSchemas = {
  'telephone-addresses': z.tuple([]),
  'start-telephones': z.tuple([z.ipv4()]),
  'stop-telephones': z.tuple([]),
  'show-telephones': z.tuple([z.boolean()]),
  'pair-remote': z.tuple([]),
  'end-remote': z.tuple([]),
  'open-on-telephones': z.tuple([opening.nullable()]),
  'open-box': z.tuple([z.boolean()]),
} satisfies RequestSchemas<TelephoneRequests>;
