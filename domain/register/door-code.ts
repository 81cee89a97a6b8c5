/**
 * What the square code on a badge holds: thirteen digits, which a scanner types alike whatever keyboard is set. Six tell the training,
 * five are the list number, two check the others (ISO 7064, MOD 97-10). It tells of nobody to whoever hasn't the list.
 */
import type { TrainingId } from '../kernel/ids';

const trainingDigits = 6;
const numberDigits = 5;
const length = trainingDigits + numberDigits + 2;

/** FNV-1a: the same on every laptop that has the training. */
export function trainingPart(training: TrainingId): string {
  let hash = 0x811c9dc5;
  for (const letter of training) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return String(hash % 10 ** trainingDigits).padStart(trainingDigits, '0');
}

const checkOf = (digits: string): string => String(98 - ((Number(digits) * 100) % 97)).padStart(2, '0');

/** Undefined for a number that it has no room for. */
export function doorCode(training: TrainingId, number: number): string | undefined {
  if (number >= 10 ** numberDigits) return undefined;
  const digits = trainingPart(training) + String(number).padStart(numberDigits, '0');
  return digits + checkOf(digits);
}

/** `misread`: it has the length of a code, and its digits don't fit each other. */
export type Scanned = { readonly scanned: 'number'; readonly number: number } | { readonly scanned: 'other-training' | 'misread' };

/** Undefined when it is no code, as a name or a list number. */
export function scannedIn(text: string, training: TrainingId): Scanned | undefined {
  if (!/^\d+$/u.test(text) || text.length !== length) return undefined;
  const digits = text.slice(0, -2);
  if (checkOf(digits) !== text.slice(-2)) return { scanned: 'misread' };
  if (digits.slice(0, trainingDigits) !== trainingPart(training)) return { scanned: 'other-training' };
  return { scanned: 'number', number: Number(digits.slice(trainingDigits)) };
}
