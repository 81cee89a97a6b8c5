/** What the trainings on this laptop know of a certificate by its number. */
import type { LocalDate } from '../kernel/time';
import type { Certificate } from './state';

export type KnownHere =
  | { readonly kind: 'not-listed' | 'standing' }
  | { readonly kind: 'withdrawn'; readonly on: LocalDate }
  /** `by`: the number of the one that stands for it. */
  | { readonly kind: 'replaced'; readonly on: LocalDate; readonly by: string };

/** `all`: of all trainings. */
export function knownHere(number: string, all: readonly Certificate[]): KnownHere {
  const certificate = all.find((each) => each.number === number);
  if (!certificate) return { kind: 'not-listed' };
  if (certificate.withdrawn) return { kind: 'withdrawn', on: certificate.withdrawn.on };
  const successor = all.find(({ insteadOf }) => insteadOf === number);
  return successor ? { kind: 'replaced', on: successor.on, by: successor.number } : { kind: 'standing' };
}
