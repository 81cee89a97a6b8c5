/** What may be said about the evidence file, checked word by word. */
import { z } from 'zod';
import { evidenceShapes } from '../../../domain/evidence/requests';
import { language } from '../schema-parts';

const asked = { language, personalData: z.boolean() };

export const evidenceSchemas = {
  'plan-evidence': z.tuple([z.strictObject(asked)]),
  'make-evidence': z.tuple([z.strictObject({ ...asked, as: z.enum(evidenceShapes), withoutCode: z.boolean() })]),
  'stop-evidence': z.tuple([]),
};
