/**
 * Exact forms and bounds of what a line of a log is made of: names, hashes, numbers and its order. The kit writes nothing outside
 * them, so that whatever lies outside was not written by a kit, and is not believed.
 */
import { z } from 'zod';
import { latest } from '../../domain/kernel/schema';
import { lastYear } from '../../domain/kernel/time';

export const deviceForm = z.string().regex(/^[\da-z]{4,40}$/u);
export const startForm = z.string().regex(/^[\w-]{1,40}$/u);
export const sequence = z.int().min(0).max(9_999_999);
export const hashForm = z.string().regex(/^[\da-f]{64}$/u);

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

/** After it a laptop that has seen it would soon have no later one left, and what it does next would count as done before. */
export const leavesNoLater = (text: string): boolean => (readOrder(text)?.instant ?? latest) >= Date.UTC(lastYear + 1, 0);

export const isLater = (one: Order, other: Order): boolean =>
  one.instant > other.instant || (one.instant === other.instant && one.count > other.count);

export const orderForm = z
  .string()
  .regex(/^\d{15}-\d{6}$/u)
  .refine((text) => readOrder(text) !== undefined);

/* ————— telling it apart ————— */

/**
 * What is not as it should be: a value that can't be (`out-of-bounds`), a kind, field or choice that only a newer kit may know
 * (`unknown-content`), or another kind of value.
 */
export type Unsound = 'out-of-bounds' | 'unknown-content' | 'wrong-content';

/** Whether each of these problems is one of form or bounds alone: the right kind of value, and not one that can be. */
const isOutOfBounds = (issues: readonly z.core.$ZodIssue[]): boolean =>
  issues.every((issue) => {
    if (issue.code === 'invalid_union') return issue.errors.some((branch) => branch.length > 0 && isOutOfBounds(branch));
    return issue.code === 'too_small' || issue.code === 'too_big' || issue.code === 'invalid_format' || issue.code === 'custom';
  });

/** A union of which no branch was tried knows no such kind. */
const isUnknown = (issue: z.core.$ZodIssue): boolean => {
  if (issue.code === 'invalid_union') {
    return issue.errors.length === 0 || (!isOutOfBounds([issue]) && issue.errors.some((branch) => branch.every(isUnknown)));
  }
  return issue.code === 'unrecognized_keys' || issue.code === 'invalid_value';
};

export function unsoundIn(issues: readonly z.core.$ZodIssue[]): Unsound {
  if (issues.some(isUnknown)) return 'unknown-content';
  return isOutOfBounds(issues) ? 'out-of-bounds' : 'wrong-content';
}

/** Returns where the problems are, without any value: those may be a person's. */
export const placesOf = (issues: readonly z.core.$ZodIssue[]): string => issues.map(({ path }) => path.join('.')).join(', ');
