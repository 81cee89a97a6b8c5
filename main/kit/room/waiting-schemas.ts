/** What the desk may say about lines that wait to be read. */
import { z } from 'zod';
import type { WaitingRequests } from '../../../domain/room/waiting-requests';
import { text } from '../schema-parts';

export const waitingSchemas = {
  'take-waiting-line': z.tuple([text, text.nullable(), z.boolean()]),
  'remove-waiting-line': z.tuple([text]),
  'bring-back-waiting-line': z.tuple([]),
} satisfies { readonly [Channel in keyof WaitingRequests]: z.ZodType<Parameters<WaitingRequests[Channel]>> };
