/** Issuing certificates, and what becomes of them: nobody gets one by hand who doesn't meet the rule, and none is issued anew without a reason. */
import type { ParticipantId } from '../kernel/ids';
import { isRefusal, type Refusal, refuse } from '../kernel/refusal';
import { localDateOf } from '../kernel/time';
import { keptOf } from '../register/joining';
import type { Person } from '../register/schema';
import type { CommandRules, Context, Decision } from '../training/rules';
import type { Details, Training, TrainingState } from '../training/state';
import { longestText, tidyText } from '../training/tidy';
import { type CertificateContent, missingFields } from './content';
import { standingOf, withoutCertificate } from './issued';
import { questionsBefore } from './questions';
import type { CertificateCommand, CertificateSaying, CertifiedPerson } from './schema';
import { nextNumbers } from './series';
import type { Certificate, CertificateChanges } from './state';

function ready({ details }: TrainingState, { programme }: Context): CertificateContent | Refusal {
  const { certificate } = programme;
  if (!certificate || !details) return refuse('no-certificate');
  const missing = missingFields(certificate, details);
  return missing.length === 0
    ? certificate
    : refuse('certificate-fields-missing', undefined, { fields: missing.join(', '), file: 'certificate.yaml' });
}

/** What a person typed, or why it can't be kept. */
function typedText(text: string, field: 'by' | 'reason'): string | Refusal {
  const tidy = tidyText(text);
  if (tidy === '') return refuse(field === 'by' ? 'certificate-by-missing' : 'certificate-reason-missing', field);
  return tidy.length > longestText ? refuse('text-too-long', field, { longest: longestText }) : tidy;
}

const certified = ({ firstName, lastName, school, town, role, sex }: Person): CertifiedPerson => ({
  firstName,
  lastName,
  school,
  town,
  role,
  sex,
});

interface Issue {
  readonly to: readonly { readonly participant: ParticipantId; readonly person: Person }[];
  readonly by: string;
  readonly reason: string;
  readonly insteadOf: string | null;
}

const sayingNow = ({ days, place, trainers }: Details, changes: CertificateChanges): CertificateSaying => ({
  changes: Object.values(changes),
  days,
  place,
  trainers,
});

function issued(
  { certificates, certificateChanges, details }: TrainingState,
  { to, by, reason, insteadOf }: Issue,
  { moment, device, newId }: Context,
): Decision | Refusal {
  if (!details) return refuse('no-certificate');
  const on = localDateOf(moment);
  const ours = certificates.filter((each) => each.device === device).map(({ number }) => number);
  const numbers = nextNumbers(ours, on.slice(0, 4), to.length, newId);
  return [
    {
      type: 'certificates-issued',
      body: { on, certificates: to.flatMap(({ participant }, index) => numbered(participant, numbers[index])), insteadOf },
      personal: { by, reason, people: to.map(({ person }) => certified(person)), saying: sayingNow(details, certificateChanges) },
    },
  ];
}

const numbered = (participant: ParticipantId, number: string | undefined) => (number === undefined ? [] : [{ participant, number }]);

function issueAll(
  { state }: Training,
  { by: typed, stay }: Extract<CertificateCommand, { readonly kind: 'issue-certificates' }>,
  context: Context,
): Decision | Refusal {
  const content = ready(state, context);
  if (isRefusal(content)) return content;
  const by = typedText(typed, 'by');
  if (isRefusal(by)) return by;
  const to = withoutCertificate(context.programme, content, state).flatMap(({ participant, person, why }) =>
    why === undefined ? [{ participant: participant.id, person }] : [],
  );
  if (to.length === 0) return refuse('nobody-to-certify');
  const open = questionsBefore(
    state,
    content,
    to.map(({ person }) => person),
  ).filter(({ field }) => !stay.includes(field));
  if (open.length > 0) return refuse('certificate-fields-unasked', undefined, { count: open.length });
  return issued(state, { to, by, reason: '', insteadOf: null }, context);
}

interface About {
  readonly certificate: Certificate;
  readonly by: string;
  readonly reason: string;
}

/** One that stands, and who does something with it and why. */
function about({ certificates }: TrainingState, number: string, typedBy: string, typedReason: string): About | Refusal {
  const certificate = certificates.find((each) => each.number === number);
  if (!certificate) return refuse('no-such-certificate');
  if (standingOf(certificate, certificates) !== 'standing') return refuse('certificate-stands-no-more');
  const by = typedText(typedBy, 'by');
  if (isRefusal(by)) return by;
  const reason = typedText(typedReason, 'reason');
  return isRefusal(reason) ? reason : { certificate, by, reason };
}

/** With what the register says of the person today. */
function reissue(
  { state }: Training,
  { number, by, reason }: Extract<CertificateCommand, { readonly reason: string }>,
  context: Context,
): Decision | Refusal {
  const content = ready(state, context);
  if (isRefusal(content)) return content;
  const meant = about(state, number, by, reason);
  if (isRefusal(meant)) return meant;
  const kept = keptOf(state.joining, meant.certificate.participant);
  const person = state.participants.find(({ id }) => id === kept)?.person;
  if (!person) return refuse('person-erased');
  return issued(state, { to: [{ participant: kept, person }], by: meant.by, reason: meant.reason, insteadOf: number }, context);
}

function withdraw(
  { state }: Training,
  { number, by, reason }: Extract<CertificateCommand, { readonly reason: string }>,
  { moment }: Context,
): Decision | Refusal {
  const meant = about(state, number, by, reason);
  if (isRefusal(meant)) return meant;
  return [{ type: 'certificate-withdrawn', body: { on: localDateOf(moment), number }, personal: { by: meant.by, reason: meant.reason } }];
}

/** What a person can ask of certificates, one line for each command. */
export const certificateDecisions = {
  'issue-certificates': { decide: issueAll, rehearsed: 'refused' },
  'reissue-certificate': { decide: reissue, rehearsed: 'refused' },
  'withdraw-certificate': { decide: withdraw, rehearsed: 'refused' },
} satisfies CommandRules<CertificateCommand['kind']>;
