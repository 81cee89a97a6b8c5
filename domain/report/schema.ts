/** What happens to a training's report, and what a person can ask of it: which sections it has, and what was written beside them. */
import { z } from 'zod';
import { type Described, type DescribedEvent, plain, withPersons } from '../kernel/schema';
import { reportSections } from './choices';

const section = z.enum(reportSections);
/** Several paragraphs, as a person types them. */
const typedText = z.string().max(20_000);

export const reportEvents = () =>
  [
    plain('report-section-chosen', z.strictObject({ section, isShown: z.boolean() })),
    /* The text of a section replaces what was written there before. May tell of anybody. */
    withPersons('report-written', z.strictObject({ section }), z.strictObject({ text: z.string() })),
  ] as const;

export const reportCommands = () =>
  [
    z.strictObject({ kind: z.literal('choose-report-section'), section, isShown: z.boolean() }),
    z.strictObject({ kind: z.literal('write-report'), section, text: typedText }),
  ] as const;

export type ReportEvent = DescribedEvent<ReturnType<typeof reportEvents>[number]>;
export type ReportCommand = Described<ReturnType<typeof reportCommands>[number]>;
