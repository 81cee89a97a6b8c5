/** Certificates that were issued: which are valid, who has one, and who would get one now. */
import type { ParticipantId } from '../kernel/ids';
import { oncePer, whileSame } from '../kernel/kept';
import { ofThose } from '../kernel/kept-list';
import type { Programme } from '../programme/programme';
import { hasCompleted } from '../register/completion';
import { keptOf } from '../register/joining';
import { aloneOf, type PersonRecord, recordsOf } from '../register/records';
import type { Person } from '../register/schema';
import type { Participant } from '../register/state';
import type { TrainingState } from '../training/state';
import { type CertificateContent, missingOfPerson } from './content';
import type { Certificate } from './state';

/** `replaced`: another one was issued in its place. */
export type Standing = 'standing' | 'replaced' | 'withdrawn';

/** What is known of a certificate without its person. */
export interface Issued extends Pick<Certificate, 'number' | 'on' | 'insteadOf'> {
  readonly withdrawn: Pick<NonNullable<Certificate['withdrawn']>, 'on'> | undefined;
}

/** Numbers of those in whose place another one was issued. */
const replacedIn = oncePer((all: readonly Pick<Issued, 'insteadOf'>[]) => new Set(all.map(({ insteadOf }) => insteadOf)));

export function standingOf({ number, withdrawn }: Pick<Issued, 'number' | 'withdrawn'>, all: readonly Issued[]): Standing {
  if (withdrawn) return 'withdrawn';
  return replacedIn(all).has(number) ? 'replaced' : 'standing';
}

/** In the order in which they were issued. */
export const standingCertificates = ({ certificates }: Pick<TrainingState, 'certificates'>): readonly Certificate[] =>
  certificates.filter((each) => standingOf(each, certificates) === 'standing');

/** Those that stand for a person, whichever of the person's entries they were issued to; two when laptops didn't know of each other. */
export const certificatesOf = (state: TrainingState, participant: ParticipantId): readonly Certificate[] =>
  standingCertificates(state).filter((each) => keptOf(state.joining, each.participant) === participant);

/** Why somebody gets none now: too few half-days, or a field of the person that the certificate needs. */
export type WhyNot = 'short' | 'school' | 'role';

export interface Waiting {
  readonly participant: Participant;
  readonly person: Person;
  readonly why: WhyNot | undefined;
}

/** Undefined of whoever was erased. */
const waitingOf = whileSame((participant: Participant, isShort: boolean, content: CertificateContent): Waiting | undefined => {
  const { person } = participant;
  if (!person) return undefined;
  const [missing] = missingOfPerson(content, person);
  return { participant, person, why: isShort ? 'short' : missing };
});

type Giving = Pick<TrainingState, 'certificates' | 'joining'>;

/** What each person on a list waits for, without those who have one that stands, or were erased. */
const waitingIn = whileSame(
  (content: CertificateContent, programme: Programme, certificates: Giving['certificates'], joining: Giving['joining']) => {
    const holders = new Set(standingCertificates({ certificates }).map(({ participant }) => keptOf(joining, participant)));
    return ofThose((record: PersonRecord) => {
      const { participant } = record;
      const { id } = participant;
      return holders.has(id) ? undefined : waitingOf(participant, !hasCompleted(programme, aloneOf(record), id), content);
    });
  },
);

/**
 * People who have none that stands, with why they can't get one now. Whoever was erased is none of them. `people`: those on the list, in
 * the order that is wanted.
 */
export function withoutCertificate(
  programme: Programme,
  content: CertificateContent,
  state: TrainingState,
  people = state.participants,
): readonly Waiting[] {
  const { certificates, joining } = state;
  return waitingIn(content, programme, certificates, joining)(recordsOf(people, state));
}
