/**
 * Finds what the trainings on this laptop know of a certificate: by its number, and by whose it is and for which days, as long as the training knows
 * that. No digest of it is kept beside the number: whose it is could be found in it by trying names, also after persons were erased.
 */
import { fold, toCyrillic, toLatin } from '../kernel/cyrillic';
import type { LocalDate } from '../kernel/time';
import { fullName } from '../register/person';
import type { CertificateClaims } from './claims';
import { type Issued, standingOf } from './issued';
import type { Certificate } from './state';

/** With what was printed on it, where that is known. */
export type IssuedAs = Issued & Partial<Pick<Certificate, 'person' | 'saying'>>;

type Claimed = Pick<CertificateClaims, 'number' | 'name' | 'days'>;

export type KnownIn =
  /** `isNameless`: whose it is was erased, and nobody can compare it. */
  | { readonly kind: 'standing'; readonly isNameless?: true }
  /** It was issued under this number to somebody else, or for other days. */
  | { readonly kind: 'otherwise' }
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

/** In either script: a certificate is printed in the one that was asked for. */
function isFor({ person, saying }: IssuedAs, { name, days }: Claimed): boolean | undefined {
  if (!person || !saying) return undefined;
  const own = fullName(person);
  const isNamed = [own, toLatin(own), toCyrillic(own)].some((each) => fold(each) === fold(name));
  return isNamed && saying.days.every((day, index) => day === days[index]);
}

/** What stands in its place is the last that was issued anew; where that was withdrawn, nothing does. `all`: of the training that issued it. */
function knownIn(certificate: IssuedAs, all: readonly Issued[], claimed: Claimed): KnownIn {
  const isTheirs = isFor(certificate, claimed);
  if (isTheirs === false) return { kind: 'otherwise' };
  if (certificate.withdrawn) return { kind: 'withdrawn', on: certificate.withdrawn.on };
  const successors = successorsOf(certificate.number, all);
  const [first] = successors;
  if (!first) return isTheirs === undefined ? { kind: 'standing', isNameless: true } : { kind: 'standing' };
  const standing = successors.find((each) => standingOf(each, all) === 'standing');
  const withdrawn = successors.findLast((each) => each.withdrawn)?.withdrawn;
  if (!standing && withdrawn) return { kind: 'withdrawn', on: withdrawn.on };
  const { on, number: by } = standing ?? first;
  return { kind: 'replaced', on, by };
}

/** `trainings`: what each of them issued. One says nothing of what another issued, whatever its numbers are. */
export function knownHere(claimed: Claimed, trainings: readonly (readonly IssuedAs[])[]): KnownHere {
  const each = trainings.flatMap((all) =>
    all.filter(({ number }) => number === claimed.number).map((issued) => knownIn(issued, all, claimed)),
  );
  const [first, second] = each;
  if (!first) return { kind: 'not-listed' };
  return second ? { kind: 'claimed-twice', each } : first;
}
