/** What the trainings on this laptop know of a certificate by its number. */
import type { LocalDate } from '../kernel/time';
import { type Issued, standingOf } from './issued';

export type KnownHere =
  | { readonly kind: 'not-listed' | 'standing' }
  | { readonly kind: 'withdrawn'; readonly on: LocalDate }
  /** `by`: the number of the one that stands for it. */
  | { readonly kind: 'replaced'; readonly on: LocalDate; readonly by: string };

/** All that were issued in its place, one after the other, each once. */
function successorsOf(number: string, all: readonly Issued[]): readonly Issued[] {
  const found = new Set<Issued>();
  const numbers = new Set([number]);
  for (const stoodFor of numbers)
    for (const each of all.filter(({ insteadOf }) => insteadOf === stoodFor)) {
      found.add(each);
      numbers.add(each.number);
    }
  return [...found];
}

/** `all`: of all trainings. What stands in its place is the last that was issued anew; where that was withdrawn, nothing does. */
export function knownHere(number: string, all: readonly Issued[]): KnownHere {
  const certificate = all.find((each) => each.number === number);
  if (!certificate) return { kind: 'not-listed' };
  if (certificate.withdrawn) return { kind: 'withdrawn', on: certificate.withdrawn.on };
  const successors = successorsOf(number, all);
  const [first] = successors;
  if (!first) return { kind: 'standing' };
  const standing = successors.find((each) => standingOf(each, all) === 'standing');
  const withdrawn = successors.findLast((each) => each.withdrawn)?.withdrawn;
  if (!standing && withdrawn) return { kind: 'withdrawn', on: withdrawn.on };
  const { on, number: by } = standing ?? first;
  return { kind: 'replaced', on, by };
}
