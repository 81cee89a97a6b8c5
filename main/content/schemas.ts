/** What the YAML files of a programme may hold. Its messages are keys of the content check’s words. */
import { z } from 'zod';
import { peopleShown } from '../../domain/barometer/choices';
import { parseLocalDate } from '../../domain/kernel/time';
import { signingUnits } from '../../domain/signing/choices';
import { because } from './content-problem';

export const text = z.string(because('write-text')).trim().min(1, because('write-text'));
/** Text with marks, as on slides. */
const formatted = z.strictObject({ en: text, sr: text });
/* A mark for Latin letters would be read by the room as it stands. */
const plain = text.refine((written) => !written.includes(':latin['), because('latin-is-marked'));
export const localized = z.strictObject({ en: plain, sr: plain });
const minutes = z
  .int(because('whole-minutes'))
  .min(1, because('one-minute'))
  .max(24 * 60, because('a-day'));
const key = z.string().regex(/^[A-Za-z0-9-]+$/, because('key-letters'));
const timeOfDay = z.string(because('write-time')).regex(/^([01]\d|2[0-3]):[0-5]\d$/, because('write-time'));
const date = z
  .string(because('write-date'))
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: because('write-date'), abort: true })
  .refine((text) => parseLocalDate(text) !== undefined, because('write-date'));
export const pictureName = z.string().regex(/^[\p{L}\d_][\p{L}\d_ .-]*\.(?:png|jpe?g)$/iu, because('logo-name'));
export const sourceKeys = z.array(key).min(1, because('one-source'));

export const programmeSchema = z.strictObject({
  id: key,
  title: localized,
  'short-title': localized,
  owner: localized,
  logo: pictureName.optional(),
  review: localized.optional(),
  completion: z.strictObject({ 'half-days': z.int().min(1).max(4) }),
  signing: z.enum(signingUnits).default('half-day'),
  barometer: z.array(z.int()).default([]),
  people: z.enum(peopleShown).default('voices'),
  'quiet-card': key.optional(),
  'data-notice': key.optional(),
  'content-note': z
    .strictObject({
      slide: localized.optional(),
      case: localized.optional(),
      film: localized.optional(),
      line: localized.optional(),
      paper: localized.optional(),
    })
    .optional(),
});

const block = z.strictObject({
  id: key,
  kind: z.enum(['registration', 'session', 'activity', 'break', 'meal', 'summary', 'closing']),
  minutes,
  title: localized,
  short: localized,
  number: z.int().optional(),
  pinned: z.boolean().default(false),
  least: minutes.optional(),
  droppable: z.boolean().default(false),
  sheet: z.strictObject({ material: localized.optional(), goal: localized.optional(), notes: localized.optional() }).optional(),
});

export const agendaSchema = z.strictObject({
  days: z
    .array(z.strictObject({ title: localized, starts: timeOfDay, blocks: z.array(block).min(1, because('day-blocks')) }))
    .length(2, because('two-days')),
});
export type AgendaFile = z.output<typeof agendaSchema>;

/** What a list of phrases may hold; see `lint/phrases.ts`. */
export const phrase = text.regex(/\p{L}{2}/u, because('phrase-letters'));
const slideName = z.string(because('slide-of-block')).regex(/^[A-Za-z0-9-]+\/[a-z0-9-]+$/, because('slide-of-block'));

export const statementsSchema = z.strictObject({
  practice: localized.optional(),
  statements: z.array(
    z.strictObject({
      id: z.int(),
      answer: z.enum(['agree', 'disagree', 'depends'], because('write-answer')),
      text: localized,
      short: localized,
      reason: localized,
      sources: sourceKeys,
      'told-by': z.array(slideName).optional(),
      tells: z.array(z.int()).default([]),
      'gives-away': z.strictObject({ en: z.array(phrase), sr: z.array(phrase) }).optional(),
    }),
  ),
});

export const helplinesSchema = z.strictObject({
  immediate: z.array(z.strictObject({ number: text, name: localized })).min(1),
  others: z.array(
    z.strictObject({
      number: text.optional(),
      local: key.optional(),
      name: localized,
      answers: localized.optional(),
      hours: key.optional(),
      checked: date.optional(),
      sources: sourceKeys.optional(),
      /* From before there was a preparation list: trainings made then have it in their copy of the programme. Nobody reads it any more. */
      ask: localized.optional(),
    }),
  ),
});

/** A programme may have none of these files: nothing is proposed then. */
export const agreementSchema = z.strictObject({ lines: z.array(localized).min(1, because('one-line')) });

export const sourcesSchema = z.record(
  key,
  z.strictObject({
    name: localized,
    year: text,
    seen: z
      .string()
      .regex(/^\d{4}-(?:0[1-9]|1[0-2])$/u, because('a-month'))
      .optional(),
    title: text,
    address: text,
    status: z.enum(['ok', 'second-hand']),
  }),
);

export const glossarySchema = z.strictObject({ terms: z.array(localized).min(1, because('one-term')) });

const webAddress = z.string().regex(/^https?:\/\/[^\s"<>]+$/u, because('web-address'));
/** A programme may do without. */
export const literatureSchema = z.strictObject({
  title: localized,
  intro: formatted,
  review: localized.optional(),
  groups: z
    .array(
      z.strictObject({
        title: localized,
        works: z
          .array(
            z.strictObject({
              title: formatted,
              short: formatted.optional(),
              by: formatted,
              source: key.optional(),
              address: webAddress.optional(),
              'on-slide': z.boolean().default(false),
            }),
          )
          .min(1, because('one-work')),
      }),
    )
    .min(1, because('one-group')),
});

const option = z.strictObject({ id: key, text: localized });
const question = z
  .strictObject({ id: key, text: localized, options: z.array(option).min(2, because('two-options')), key, sources: sourceKeys })
  .refine((item) => item.options.some(({ id }) => id === item.key), because('key-option'));

const digit = z.int().min(0, because('one-digit')).max(9, because('one-digit'));
export const activitiesSchema = z.strictObject({
  activities: z
    .array(
      z.strictObject({
        id: key,
        minutes: minutes.max(20, because('activity-minutes')),
        name: localized,
        group: localized,
        when: localized,
        steps: z.array(localized).min(1, because('one-step')).max(5, because('steps-many')),
        seated: localized,
      }),
    )
    .min(1),
});

export const quizSchema = z.strictObject({
  questions: z
    .array(
      z
        .strictObject({
          id: key,
          text: localized,
          options: z.array(option).min(2, because('two-options')).max(4, because('options-many')),
          key,
          reason: localized,
          sources: sourceKeys,
        })
        .refine((item) => item.options.some(({ id }) => id === item.key), because('key-option')),
    )
    .min(1),
});

const evaluationItem = z.strictObject({
  id: key,
  part: key,
  kind: z.enum(['scale', 'yes-no', 'yes-no-unsure', 'open']),
  text: localized,
  'least-label': localized.optional(),
  'most-label': localized.optional(),
});

const test = z
  .strictObject({
    id: key,
    title: localized,
    items: z.array(question).min(1),
    confidence: z.strictObject({ title: localized, items: z.array(z.strictObject({ id: key, text: localized })).min(1) }).optional(),
  })
  .superRefine(({ items, confidence }, check) => {
    /* Both stand on one sheet, on which an answer is found by its id. */
    const asked = new Set(items.map(({ id }) => id));
    for (const [place, { id }] of (confidence?.items ?? []).entries()) {
      if (asked.has(id)) check.addIssue({ code: 'custom', path: ['confidence', 'items', place, 'id'], message: because('asked-twice') });
      asked.add(id);
    }
  });

export const formsSchema = z.strictObject({
  test,
  evaluation: z.strictObject({
    id: key,
    title: localized,
    scale: z.strictObject({
      least: digit,
      most: digit,
      'least-label': localized,
      'most-label': localized,
      'cannot-judge': digit,
      'cannot-judge-label': localized,
    }),
    parts: z.array(z.strictObject({ id: key, title: localized })).min(1),
    items: z.array(evaluationItem).min(1),
  }),
});
