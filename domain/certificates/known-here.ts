/** What the trainings on this laptop know of a certificate by its number. */
import type { LocalDate } from '../kernel/time';
import { type Issued, standingOf } from './issued';

export type KnownIn =
  | { readonly kind: 'standing' }
  | { readonly kind: 'withdrawn'; readonly on: LocalDate }
  /** `by`: the number of the one that stands for it. */
  | { readonly kind: 'replaced'; readonly on: LocalDate; readonly by: string };

export type KnownHere =
  | KnownIn
  | { readonly kind: 'not-listed' }
  /** Several say that they issued it, and what each knows of it: none overrules another. */
  | { readonly kind: 'claimed-twice'; readonly each: readonly KnownIn[] };

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

/** What stands in its place is the last that was issued anew; where that was withdrawn, nothing does. `all`: of the training that issued it. */
function knownIn(certificate: Issued, all: readonly Issued[]): KnownIn {
  if (certificate.withdrawn) return { kind: 'withdrawn', on: certificate.withdrawn.on };
  const successors = successorsOf(certificate.number, all);
  const [first] = successors;
  if (!first) return { kind: 'standing' };
  const standing = successors.find((each) => standingOf(each, all) === 'standing');
  const withdrawn = successors.findLast((each) => each.withdrawn)?.withdrawn;
  if (!standing && withdrawn) return { kind: 'withdrawn', on: withdrawn.on };
  const { on, number: by } = standing ?? first;
  return { kind: 'replaced', on, by };
}

/** `trainings`: what each of them issued. One says nothing of what another issued, whatever its numbers are. */
export function knownHere(number: string, trainings: readonly (readonly Issued[])[]): KnownHere {
  const each = trainings.flatMap((all) => all.filter((issued) => issued.number === number).map((issued) => knownIn(issued, all)));
  const [first, second] = each;
  if (!first) return { kind: 'not-listed' };
  return second ? { kind: 'claimed-twice', each } : first;
}
