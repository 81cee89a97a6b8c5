/** What may be said about the evidence file, checked word by word. */
import { z } from 'zod';
import { evidenceShapes } from '../../../domain/evidence/requests';
import { language } from '../schema-parts';

const personalData = z.boolean();

export const evidenceSchemas = {
  'plan-evidence': z.tuple([z.strictObject({ personalData })]),
  'make-evidence': z.tuple([z.strictObject({ language, personalData, as: z.enum(evidenceShapes), withoutCode: z.boolean() })]),
  'stop-evidence': z.tuple([]),
};
