/**
 * What the square code on an attendance sheet holds: `FKD1`, six digits for the training, the day, and the digest; without signs between
 * them, which a scanner would type otherwise on another keyboard. It tells of nobody.
 */
import { toLatin } from '../kernel/cyrillic';
import type { TrainingId } from '../kernel/ids';
import type { DayNumber } from '../programme/programme';
import { trainingPart } from '../register/door-code';

/** `digest`: 32 hexadecimal digits. */
export const listCode = (training: TrainingId, day: DayNumber, digest: string): string =>
  `FKD1${trainingPart(training)}${day}${digest.toUpperCase()}`;

const form = /^FKD1(\d{6})[12]([\dA-F]{32})$/iu;

/** In fours, so that it can be compared on paper. */
export const shownDigest = (digest: string): string => digest.match(/.{1,4}/gu)?.join(' ') ?? '';

/** The digest that somebody typed or a scanner read, in whichever script, without gaps, in small letters; empty for the code of another training. */
export function typedDigest(text: string, training: TrainingId): string {
  const bare = toLatin(text).replace(/[\s-]/gu, '');
  const [whole, of, digest = ''] = form.exec(bare) ?? [];
  if (whole === undefined) return bare.toLowerCase();
  return of === trainingPart(training) ? digest.toLowerCase() : '';
}
