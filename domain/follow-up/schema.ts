/** What happens to wishes for follow-up workshops, and what a person can ask of them. */
import { z } from 'zod';
import { type Described, type DescribedEvent, id, plain, typed, withPersons } from '../kernel/schema';
import { yearMonthForm } from '../kernel/time';

/** `YYYY-MM` */
const yearMonth = z.string().regex(yearMonthForm);
/** `month`: null for any. */
const wished = z.strictObject({ followUp: id, month: yearMonth.nullable(), mayContact: z.boolean() });
/** `wish`: what the workshop should be about; may be empty. `contact`: e-mail or telephone; empty without consent. */
const words = z.strictObject({ school: z.string(), wish: z.string(), contact: z.string() });

export const followUpEvents = () =>
  [
    withPersons('follow-up-wished', wished, words),
    withPersons('follow-up-changed', wished, words),
    /* Consent was taken back: no contact of this wish is in any file from now on, whatever was written before or elsewhere. */
    withPersons('follow-up-withdrawn', wished.omit({ mayContact: true }), words),
    plain('follow-up-removed', z.strictObject({ followUp: id })),
  ] as const;

/** A wish as typed; `month`: `YYYY-MM`, or empty for any. */
const input = z.strictObject({ school: typed, wish: typed, month: typed, mayContact: z.boolean(), contact: typed });

export const followUpCommands = () =>
  [
    z.strictObject({ kind: z.literal('wish-follow-up'), wish: input }),
    z.strictObject({ kind: z.literal('change-follow-up'), followUp: typed, wish: input }),
    z.strictObject({ kind: z.literal('remove-follow-up'), followUp: typed }),
  ] as const;

export type FollowUpEvent = DescribedEvent<ReturnType<typeof followUpEvents>[number]>;
export type FollowUpCommand = Described<ReturnType<typeof followUpCommands>[number]>;
export type FollowUpInput = Described<typeof input>;
export type FollowUpWords = Described<typeof words>;
export type YearMonth = z.output<typeof yearMonth>;
