/** Certificates for the desk: who would get one, who doesn't and why, and what was issued. Nothing of them is for the room. */
import type { ParticipantId } from '../kernel/ids';
import { whileSame } from '../kernel/kept';
import { inLanguage, type Language } from '../kernel/language';
import type { LocalDate } from '../kernel/time';
import type { Programme } from '../programme/programme';
import { byName } from '../register/attendance';
import { completionOf } from '../register/completion';
import { keptOf } from '../register/joining';
import { fullName, knownPeople } from '../register/person';
import type { Person } from '../register/schema';
import type { Participant } from '../register/state';
import { schoolAndTown } from '../signing/own-line';
import type { TrainingContext } from '../training/context';
import type { TrainingState } from '../training/state';
import { undoable } from '../training/undo';
import { filledByHand } from './choices';
import { type CertificateContent, type CertificateField, type FieldByHand, type FieldSetting, missingFields } from './content';
import { type Standing, standingOf, type Waiting, type WhyNot, withoutCertificate } from './issued';
import { type Question, questionsBefore, saysBySex } from './questions';

export interface CertificateRow {
  readonly number: string;
  /** Undefined once persons were erased, here and below. */
  readonly name: string | undefined;
  readonly on: LocalDate;
  readonly by: string | undefined;
  readonly insteadOf: string | null;
  /** Why it was issued anew, or withdrawn; empty for none. */
  readonly reason: string | undefined;
  readonly standing: Standing;
  /** Another one stands for the same person: one of them has to be withdrawn. */
  readonly isDouble: boolean;
}

/** A row as the desk shows it, with what has to be known of its person today. */
export interface IssuedRow extends CertificateRow {
  /** It stands, and by what the register says now its person can't fulfil the rule any more: a mark was corrected since. */
  readonly isShort: boolean;
  /** School and town, where another person's certificate has the same name; else empty. */
  readonly apart: string;
}

/** The fields that many often lack, in the order in which they are told. */
export const gaps = ['sex', 'school', 'role'] as const;
export type Gap = (typeof gaps)[number];

export interface CertificatesView {
  /** What a person still has to do before they are used. */
  readonly review: string | undefined;
  /** Fields that must be filled in before anything is printed. */
  readonly missing: readonly CertificateField[];
  /** What a hand fills in, and why it is asked for. */
  readonly byHand: readonly { readonly field: FieldByHand; readonly reason: string }[];
  /** What has to be answered before the first one is issued; empty once one was. */
  readonly asked: readonly Question[];
  /** Those who would get one now and of whom the sentence can't say he or she. */
  readonly withoutSex: readonly { readonly id: ParticipantId; readonly person: Person }[];
  /** Names of those who would get one now. */
  readonly ready: readonly string[];
  /** Counts people for whom the register doesn't know what certificates, reports and donors' tables say. */
  readonly gaps: Readonly<Record<Gap, number>>;
  readonly without: readonly { readonly number: number; readonly name: string; readonly why: WhyNot }[];
  /** The latest first. */
  readonly issued: readonly IssuedRow[];
  /** Offered as who issues them. */
  readonly by: string;
  /** What this laptop did last among the results is a change of the certificate. */
  readonly canUndo: boolean;
}

/** Undefined for a programme without certificates. */
export function certificatesView({ training, details, programme, language, device }: TrainingContext): CertificatesView | undefined {
  const { certificate: content } = programme;
  if (!content) return undefined;
  const { state } = training;
  const people = byName(state.participants, language === 'sr-Cyrl' ? 'sr' : 'sr-Latn');
  const waiting = withoutCertificate(programme, content, state, people);
  return {
    review: content.review && inLanguage(content.review, language),
    missing: missingFields(content, details),
    byHand: filledByHand.flatMap((field) => reasonOf(content.fields[field], field, language)),
    ...askedFirst(people, waiting, content, state.certificates, state.certificateChanges),
    ...waitingLines(people, waiting),
    issued: issuedRows(programme, state).toReversed(),
    by: details.trainers[0] ?? '',
    canUndo: undoable(training, 'results', device)?.type === 'certificate-changed',
  };
}

const gapsAmong = (people: readonly Person[]): CertificatesView['gaps'] => ({
  sex: people.filter(({ sex }) => sex === 'unknown').length,
  school: people.filter(({ school }) => school === '').length,
  role: people.filter(({ role }) => role === '').length,
});

/** Most marks leave them as they were. */
const waitingLines = whileSame(
  (_people: readonly Participant[], waiting: readonly Waiting[]): Pick<CertificatesView, 'ready' | 'gaps' | 'without'> => ({
    ready: waiting.flatMap(({ person, why }) => (why === undefined ? [fullName(person)] : [])),
    gaps: gapsAmong(waiting.flatMap(({ person, why }) => (why === undefined ? [person] : []))),
    without: waiting.flatMap(({ participant, person, why }) =>
      why === undefined ? [] : [{ number: participant.number, name: fullName(person), why }],
    ),
  }),
);

const askedFirst = whileSame(
  (
    _people: readonly Participant[],
    waiting: readonly Waiting[],
    content: CertificateContent,
    certificates: TrainingState['certificates'],
    certificateChanges: TrainingState['certificateChanges'],
  ): Pick<CertificatesView, 'asked' | 'withoutSex'> => {
    const ready = waiting.flatMap(({ participant: { id }, person, why }) => (why === undefined ? [{ id, person }] : []));
    const asked = questionsBefore(
      { certificates, certificateChanges },
      content,
      ready.map(({ person }) => person),
    );
    return { asked, withoutSex: saysBySex(content) ? ready.filter(({ person }) => person.sex === 'unknown') : [] };
  },
);

const reasonOf = ({ isPrinted, reason }: FieldSetting, field: FieldByHand, language: Language) =>
  isPrinted && reason ? [{ field, reason: inLanguage(reason, language) }] : [];

/** People who hold a certificate with this name on it; two may have one name. */
function holdersByName({
  certificates,
  joining,
}: Pick<TrainingState, 'certificates' | 'joining'>): ReadonlyMap<string, ReadonlySet<ParticipantId>> {
  const holders = new Map<string, Set<ParticipantId>>();
  for (const { person, participant } of certificates) {
    if (!person) continue;
    const name = fullName(person);
    holders.set(name, (holders.get(name) ?? new Set()).add(keptOf(joining, participant)));
  }
  return holders;
}

function issuedRows(programme: Programme, state: TrainingState): readonly IssuedRow[] {
  const { certificates, joining } = state;
  const listed = knownPeople(state.participants);
  const holders = holdersByName(state);
  return rowsOf(state).map((row, place): IssuedRow => {
    const certificate = certificates[place];
    if (!certificate?.person) return { ...row, isShort: false, apart: '' };
    const { person } = certificate;
    const holder = keptOf(joining, certificate.participant);
    /* The half-day that is going on does not change who falls short. */
    const isShort =
      row.standing === 'standing' && listed.has(holder) && completionOf(programme, state, holder, 'd1am').completion === 'short';
    const hasNamesake = (holders.get(fullName(person))?.size ?? 0) > 1;
    return { ...row, isShort, apart: hasNamesake ? schoolAndTown(person) : '' };
  });
}

/** In the order in which they were issued. */
export function rowsOf({ certificates, joining }: Pick<TrainingState, 'certificates' | 'joining'>): readonly CertificateRow[] {
  const standingOfHolder = new Map<ParticipantId, number>();
  for (const each of certificates) {
    if (standingOf(each, certificates) !== 'standing') continue;
    const holder = keptOf(joining, each.participant);
    standingOfHolder.set(holder, (standingOfHolder.get(holder) ?? 0) + 1);
  }
  return certificates.map((each) => {
    const { number, person, on, by, insteadOf, withdrawn } = each;
    const standing = standingOf(each, certificates);
    return {
      number,
      name: person && fullName(person),
      on,
      by,
      insteadOf,
      reason: withdrawn ? withdrawn.reason : each.reason,
      standing,
      isDouble: standing === 'standing' && (standingOfHolder.get(keptOf(joining, each.participant)) ?? 0) > 1,
    };
  });
}
