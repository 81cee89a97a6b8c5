/** What the desk may say about indicators and all trainings together. */
import { z } from 'zod';
import { separators } from '../../../domain/export/requests';
import { acrossForms, type IndicatorRequests } from '../../../domain/indicators/requests';
import type { TrainingId } from '../../../domain/kernel/ids';
import { parseLocalDate } from '../../../domain/kernel/time';
import { language, type RequestSchemas, text } from '../schema-parts';

const training = text.transform((id) => id as TrainingId);
const day = z.string().transform((written, check) => {
  const date = parseLocalDate(written);
  if (date !== undefined) return date;
  check.addIssue({ code: 'custom', message: 'no day' });
  return z.NEVER;
});
const filter = z.strictObject({
  from: day.nullable(),
  until: day.nullable(),
  place: text.nullable(),
  project: text.nullable(),
  donor: text.nullable(),
  trainings: z.array(training).nullable(),
});

export const indicatorSchemas: RequestSchemas<IndicatorRequests> = {
  'across-trainings': z.tuple([filter]),
  'indicator-people': z.tuple([training]),
  'export-across': z.tuple([
    z.strictObject({ as: z.enum(acrossForms), filter, language, separator: z.enum(separators), personalData: z.boolean() }),
  ]),
  'choose-indicators': z.tuple([]),
  'add-indicators': z.tuple([]),
  'remove-indicators': z.tuple([text]),
};
