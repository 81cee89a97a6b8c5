/** A file of a programme for a second look. What is wrong with it was told when the programme was read. */
import type { z } from 'zod';
import type { Files } from '../content-files';
import { isUnread } from '../content-text';
import type { KeptReading } from '../kept-reading';
import { keptYaml, type LineOf } from '../yaml-file';

export function parsedIn<Schema extends z.ZodType>(
  files: Files,
  file: string,
  schema: Schema,
  kept: KeptReading,
): { readonly value: z.output<Schema>; readonly lineOf: LineOf } | undefined {
  const text = files.get(file);
  if (text === undefined || isUnread(text)) return undefined;
  const checked = keptYaml(kept, file, text, schema);
  return 'value' in checked ? checked : undefined;
}
