/**
 * Exact forms and bounds of what a line of a log is made of: names, ids, numbers, days and times. The kit writes nothing outside
 * them, so that whatever lies outside was not written by a kit, and is not believed.
 */
import { z } from 'zod';
import { firstYear, instant, type LocalDate, lastYear, parseLocalDate, wallTime } from '../../domain/time';

z.config({ jitless: true });

/* A year more than clocks can show: a block may have begun before midnight, and the reference line goes on while a laptop is on. */
const earliest = Date.UTC(firstYear - 1, 0);
const latest = Date.UTC(lastYear + 2, 0);

/** A number that says how long, or which time of a day: far more than any, and still a number to count with. */
export const milliseconds = z.number().min(-latest).max(latest);

export const instantValue = z.number().min(earliest).max(latest).transform(instant);
export const wallValue = z.number().min(earliest).max(latest).transform(wallTime);
/** Minutes ahead of UTC. */
export const offsetValue = z
  .number()
  .min(-24 * 60)
  .max(24 * 60);

export const localDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/u)
  .refine((text) => parseLocalDate(text) !== undefined)
  .transform((text) => text as LocalDate);

export const deviceForm = z.string().regex(/^[\da-z]{4,40}$/u);
export const startForm = z.string().regex(/^[\w-]{1,40}$/u);
export const sequence = z.int().min(0).max(9_999_999);
export const hashForm = z.string().regex(/^[\da-f]{64}$/u);

/** Every object has something under these names. */
const isTaken = (name: string): boolean => name in Object.prototype;

/** Of a person, a block, a slide, a line: made here, or a name in the programme. */
export const id = z
  .string()
  .regex(/^[\w.-]{1,200}$/u)
  .refine((text) => !isTaken(text));

/** As {@link eventId} of log-line.ts gives it. */
export const eventForm = z.string().regex(/^[\da-z]{4,40}\/[\w-]{1,40}\/\d{1,7}$/u);

/* ————— hybrid logical time ————— */

export interface Order {
  readonly instant: number;
  /** Tells events of one instant apart. */
  readonly count: number;
}

const mostCount = 999_999;
/** The last there is; a laptop that has seen it goes on with it, in the order of its own log. */
const lastOrder: Order = { instant: latest, count: mostCount };

/** Sorts as text. */
export const orderText = ({ instant: at, count }: Order): string => `${String(at).padStart(15, '0')}-${String(count).padStart(6, '0')}`;

/** Undefined when it is none. */
export function readOrder(text: string): Order | undefined {
  const [, at, count] = /^(\d{15})-(\d{6})$/u.exec(text) ?? [];
  const order = { instant: Number(at), count: Number(count) };
  return order.instant <= latest ? order : undefined;
}

export function orderAfter({ instant: at, count }: Order): Order {
  if (count < mostCount) return { instant: at, count: count + 1 };
  return at < latest ? { instant: at + 1, count: 0 } : lastOrder;
}

export const isLater = (one: Order, other: Order): boolean =>
  one.instant > other.instant || (one.instant === other.instant && one.count > other.count);

export const orderForm = z
  .string()
  .regex(/^\d{15}-\d{6}$/u)
  .refine((text) => readOrder(text) !== undefined);

/* ————— telling it apart ————— */

/** Whether each of these problems is one of form or bounds alone: the right kind of value, and not one that can be. */
export const isOutOfBounds = (issues: readonly z.core.$ZodIssue[]): boolean =>
  issues.every((issue) => {
    if (issue.code === 'invalid_union') return issue.errors.some((branch) => branch.length > 0 && isOutOfBounds(branch));
    return issue.code === 'too_small' || issue.code === 'too_big' || issue.code === 'invalid_format' || issue.code === 'custom';
  });

/** Where the problems are, without any value: those may be a person's. */
export const placesOf = (issues: readonly z.core.$ZodIssue[]): string => issues.map(({ path }) => path.join('.')).join(', ');
