/** What a passphrase must be, and what of its typing doesn't matter. */
import type { TrainingId } from '../kernel/ids';
import { type Refusal, refuse } from '../kernel/refusal';

/** In letters; nobody guesses four words in a life, and a short word is guessed in an hour. */
export const leastPassphrase = 12;
/**
 * The longest normalised passphrase, and the longest typed one: the windows take no more, so that nobody seals with what can't be typed
 * there.
 */
export const mostPassphrase = 200;

/** A new one, as it was typed twice. */
export interface NewPassphrase {
  readonly passphrase: string;
  readonly again: string;
}

/** What a passphrase opens: the bundle of a training, the organisation's key, or with null the second place. */
export type Sealed = TrainingId | 'key' | null;

/** How copies in the second place are to be sealed from now on, those too that lie there. */
export type PlaceSealing = NewPassphrase | 'as-before' | 'not';

/**
 * Normalises a passphrase: neither how a system encodes č nor the number of spaces changes it. What is sealed opens with no other rule, so
 * this one never changes; another is another version of the sealed form.
 */
export const passphraseOf = (typed: string): string => typed.normalize('NFKC').trim().replaceAll(/\s+/gu, ' ');

export function checkNewPassphrase({ passphrase, again }: NewPassphrase): Refusal | undefined {
  const counts = passphraseOf(passphrase);
  if ([...counts].length < leastPassphrase) return refuse('passphrase-short', 'passphrase', { least: leastPassphrase });
  if (counts.length > mostPassphrase) return refuse('passphrase-long', 'passphrase', { most: mostPassphrase });
  return counts === passphraseOf(again) ? undefined : refuse('passphrases-differ', 'again');
}
