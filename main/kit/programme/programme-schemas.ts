/** What the desk may say about programmes. */
import { z } from 'zod';
import type { ProgrammeRequests } from '../../../domain/programme/shelf';
import { type RequestSchemas, text } from '../schema-parts';

const localized = z.strictObject({ en: text, sr: text });
const names = z.strictObject({ title: localized, shortTitle: localized });
const reference = z.strictObject({ place: z.enum(['shipped', 'own', 'aside']), name: text });

export const programmeSchemas: RequestSchemas<ProgrammeRequests> = {
  'list-programmes': z.tuple([]),
  'check-programme': z.tuple([reference]),
  'copy-programme': z.tuple([reference, names]),
  'new-programme': z.tuple([names]),
  'rename-programme': z.tuple([text, names]),
  'set-programme-aside': z.tuple([text]),
  'bring-programme-back': z.tuple([text]),
  'show-programme-folder': z.tuple([text]),
  'send-programme': z.tuple([reference]),
  'choose-programme-file': z.tuple([]),
  'look-at-programme-file': z.tuple([text, z.instanceof(Uint8Array)]),
  'bring-in-programme': z.tuple([text, z.enum(['in-place', 'beside'])]),
  'leave-programme-file': z.tuple([]),
};
