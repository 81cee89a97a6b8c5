/** What the file of a figure may hold. Its messages are keys of the content check’s words. */
import { z } from 'zod';
import { chatSides, figureMarks, unitMarks } from '../../domain/programme/figure/figure';
import { signNames } from '../../domain/programme/figure/signs';
import { because } from './content-problem';
import { localized, sourceKeys } from './schemas';

const mark = z.enum(figureMarks, because('choice')).optional();
const amount = z.number(because('write-number')).nonnegative(because('below-zero'));
const year = z.int(because('write-year')).min(1900).max(2100);

const about = { title: localized, note: localized.optional() };
const named = { year: year.optional(), label: localized.optional() };
const hasOneName = (item: { readonly year?: number | undefined; readonly label?: unknown }): boolean =>
  (item.year === undefined) !== (item.label === undefined);
const oneName = because('one-name');

const bar = z
  .strictObject({
    ...named,
    value: amount,
    mark,
    part: z.strictObject({ value: amount, mark }).optional(),
    sources: sourceKeys,
  })
  .refine(hasOneName, oneName)
  .refine(({ value, part }) => part === undefined || part.value <= value, because('part-above'));

const share = z
  .strictObject({ ...named, percent: amount.max(100, because('share-most')), mark, sources: sourceKeys })
  .refine(hasOneName, oneName);

/** The most that are drawn one by one. */
const mostUnits = 200;
const count = z.int(because('whole-number')).positive(because('units-many')).max(mostUnits, because('units-many'));
const isCount = (value: number): boolean => count.safeParse(value).success;

const bars = z
  .strictObject({
    kind: z.literal('bars'),
    ...about,
    unit: z.enum(unitMarks, because('choice')).optional(),
    part: localized.optional(),
    bars: z.array(bar).min(2).max(8, because('bars-many')),
  })
  .refine(({ part, bars: all }) => part !== undefined || all.every((each) => each.part === undefined), because('part-name'))
  .superRefine(({ unit, bars: all }, context) => {
    if (unit === undefined) return;
    for (const [index, { value, part }] of all.entries()) {
      if (!isCount(value)) context.addIssue({ code: 'custom', message: because('units-many'), path: ['bars', index, 'value'] });
      if (part && !Number.isInteger(part.value))
        context.addIssue({ code: 'custom', message: because('whole-number'), path: ['bars', index, 'part', 'value'] });
    }
  });

const units = z
  .strictObject({
    kind: z.literal('units'),
    ...about,
    unit: z.enum(unitMarks, because('choice')),
    of: count,
    groups: z
      .array(z.strictObject({ label: localized, value: count, mark, sources: sourceKeys }))
      .min(1)
      .max(5, because('groups-many')),
    rest: localized.optional(),
  })
  .refine(({ of: all, groups }) => groups.reduce((sum, { value }) => sum + value, 0) <= all, because('groups-above'));

const mostRows = 8;
const row = z.int(because('whole-number')).min(1, because('week-row')).max(mostRows, because('week-row'));
const schoolDay = z.int(because('whole-number')).min(1, because('week-day')).max(5, because('week-day'));

const week = z
  .strictObject({
    kind: z.literal('week'),
    ...about,
    rows: row,
    missing: localized.optional(),
    entries: z
      .array(z.strictObject({ day: schoolDay, through: schoolDay.optional(), from: row, to: row, text: localized.optional() }))
      .min(1)
      .max(8, because('entries-many')),
    sources: sourceKeys,
  })
  .superRefine(({ rows, entries }, context) => {
    for (const [index, { day, through = day, from, to }] of entries.entries()) {
      const path = ['entries', index];
      if (from > to || to > rows) context.addIssue({ code: 'custom', path, message: because('week-row') });
      if (day > through) context.addIssue({ code: 'custom', path, message: because('week-day') });
    }
  })
  .refine(({ missing, entries }) => missing !== undefined || entries.every(({ text }) => text !== undefined), because('missing-name'));

export const figureSchema = z.discriminatedUnion('kind', [
  bars,
  units,
  z.strictObject({ kind: z.literal('shares'), ...about, shares: z.array(share).min(1).max(5, because('shares-many')) }),
  z.strictObject({
    kind: z.literal('path'),
    ...about,
    stations: z
      .array(
        z.strictObject({ who: localized, does: localized, place: z.enum(signNames, because('choice')).optional(), sources: sourceKeys }),
      )
      .min(3, because('stations'))
      .max(7, because('stations')),
  }),
  z.strictObject({
    kind: z.literal('sets'),
    ...about,
    sets: z
      .array(
        z.strictObject({
          title: localized,
          items: z.array(localized).min(1).max(7, because('set-many')),
          exception: localized.optional(),
        }),
      )
      .length(3, because('three-sets')),
    sources: sourceKeys,
  }),
  z.strictObject({
    kind: z.literal('chat'),
    ...about,
    with: localized,
    messages: z
      .array(z.strictObject({ from: z.enum(chatSides, because('choice')), text: localized }))
      .min(2, because('messages-many'))
      .max(6, because('messages-many')),
    sources: sourceKeys,
  }),
  z.strictObject({
    kind: z.literal('advert'),
    ...about,
    headline: localized,
    lines: z.array(localized).min(1).max(4, because('lines-many')),
    contact: localized,
    sources: sourceKeys,
  }),
  week,
]);
export type FigureFile = z.output<typeof figureSchema>;
