/** What the desk may say about lines that wait to be read. */
import { z } from 'zod';
import type { WaitingRequests } from '../../../domain/room/waiting-requests';
import { type RequestSchemas, text } from '../schema-parts';

export const waitingSchemas = {
  'take-waiting-line': z.tuple([text, text.nullable(), z.boolean()]),
  'remove-waiting-lines': z.tuple([z.array(text)]),
  'bring-back-waiting-lines': z.tuple([]),
} satisfies RequestSchemas<WaitingRequests>;
