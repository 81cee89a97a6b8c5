/** What the file of a figure may hold. The messages are for people who edit content. */
import { z } from 'zod';
import { figureMarks } from '../../domain/figure/figure';
import { localized, sourceKeys } from './schemas';

const mark = z.enum(figureMarks, `mark can only be: ${figureMarks.join(', ')}`).optional();
const amount = z.number('write a number, without quotation marks').nonnegative('a number here is not below 0');
const year = z.int('write a year, like 2023').min(1900).max(2100);

const about = { title: localized, note: localized.optional() };
const named = { year: year.optional(), label: localized.optional() };
const hasOneName = (item: { readonly year?: number | undefined; readonly label?: unknown }): boolean =>
  (item.year === undefined) !== (item.label === undefined);
const oneName = 'give it a year or a label, not both';

const bar = z
  .strictObject({
    ...named,
    value: amount,
    mark,
    part: z.strictObject({ value: amount, mark }).optional(),
    sources: sourceKeys,
  })
  .refine(hasOneName, oneName)
  .refine(({ value, part }) => part === undefined || part.value <= value, 'the part is more than the whole');

const share = z
  .strictObject({ ...named, percent: amount.max(100, 'a share is at most 100'), mark, sources: sourceKeys })
  .refine(hasOneName, oneName);

const bars = z
  .strictObject({ kind: z.literal('bars'), ...about, part: localized.optional(), bars: z.array(bar).min(2).max(8, 'at most eight bars') })
  .refine(
    ({ part, bars: all }) => part !== undefined || all.every((each) => each.part === undefined),
    'say what the highlighted part is: part:',
  );

export const figureSchema = z.discriminatedUnion('kind', [
  bars,
  z.strictObject({ kind: z.literal('shares'), ...about, shares: z.array(share).min(1).max(5, 'at most five shares') }),
  z.strictObject({
    kind: z.literal('path'),
    ...about,
    stations: z
      .array(z.strictObject({ who: localized, does: localized, sources: sourceKeys }))
      .min(3, 'a path has 3 to 7 stations')
      .max(7, 'a path has 3 to 7 stations'),
  }),
  z.strictObject({
    kind: z.literal('sets'),
    ...about,
    sets: z
      .array(
        z.strictObject({
          title: localized,
          items: z.array(localized).min(1).max(7, 'at most seven in a set'),
          exception: localized.optional(),
        }),
      )
      .length(3, 'there are three sets'),
    sources: sourceKeys,
  }),
]);
export type FigureFile = z.output<typeof figureSchema>;
