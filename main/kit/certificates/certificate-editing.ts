/** Changing the certificate for one training: how it would be with other words, and keeping them once nothing is wrong. */
import { changedCertificate, newChanges, withChanges } from '../../../domain/certificates/changes';
import type { CertificateContent } from '../../../domain/certificates/content';
import type { CertificateInEditing, CertificateSample, CertificateTrial } from '../../../domain/certificates/drawing';
import { withoutCertificate } from '../../../domain/certificates/issued';
import { type CertificateProblem, certificateProblems } from '../../../domain/certificates/problems';
import type { CertificateChange, CertifiedPerson } from '../../../domain/certificates/schema';
import type { Outcome } from '../../../domain/contract';
import { type Language, languages } from '../../../domain/kernel/language';
import { isRefusal, type Refusal, refuse } from '../../../domain/kernel/refusal';
import { translateIn } from '../../translate';
import type { Ports } from '../ports';
import { done } from '../request-gate';
import type { OpenTraining } from '../training/open-training';
import { type Drawing, drawn, nobody, pictureOf, type Ready, specimen } from './certificate-files';

export function editedCertificate({ asPlanned, log }: OpenTraining): CertificateInEditing | Refusal {
  const { certificate: content } = asPlanned;
  return content ? { content, changes: log.training.state.certificateChanges } : refuse('no-certificate');
}

const nameOf = {
  next: 'certificates:specimen-name',
  short: 'certificates:specimen-short',
  long: 'certificates:specimen-long',
} as const;

type Trying = Drawing & Pick<Ports, 'clock'>;

/** Of the first who would get one, or of somebody whose name is as long as is asked. */
function sampled(open: OpenTraining, content: CertificateContent, { language, name }: CertificateSample, { clock }: Trying): Ready {
  const translate = translateIn(language);
  const next = (): CertifiedPerson | undefined =>
    withoutCertificate(open.programme, content, open.log.training.state).find(({ why }) => why === undefined)?.person;
  const invented = nobody(translate, translate(nameOf[name]));
  return { ...specimen(open, content, (name === 'next' ? next() : undefined) ?? invented, clock.now(), translate), language };
}

const writtenIn = (language: Language): 'en' | 'sr' => (language === 'en' ? 'en' : 'sr');

interface Tried {
  readonly problems: readonly CertificateProblem[];
  readonly picture: CertificateTrial['picture'];
}

/** With a long name it has to have room on the page in each language and script. Rejects with what the disk says. */
async function tried(open: OpenTraining, content: CertificateContent, sample: CertificateSample, ports: Trying): Promise<Tried | Refusal> {
  const problems = certificateProblems(content);
  if (problems.length > 0) return { problems, picture: undefined };
  const longest = languages.map((language) => sampled(open, content, { language, name: 'long' }, ports));
  const certificates = [sampled(open, content, sample, ports), ...longest];
  const made = await drawn(open, { certificates, language: sample.language, into: 'pictures' }, ports);
  if (isRefusal(made)) return made;
  const picture = await pictureOf(open, ports, { drawing: made.pictures[0], hasLogo: made.hasLogo });
  if (isRefusal(picture)) return picture;
  const full = new Set(languages.filter((_, index) => made.pictures[index + 1]?.isFull).map(writtenIn));
  return { problems: [...full].map((language) => ({ place: 'page', language, line: 1, key: 'full', values: {} })), picture };
}

/** Changes on top of what was changed before. */
export async function tryCertificate(
  ports: Trying,
  open: OpenTraining,
  changes: readonly CertificateChange[],
  sample: CertificateSample,
): Promise<CertificateTrial | Refusal> {
  const edited = editedCertificate(open);
  return isRefusal(edited) ? edited : tried(open, changedCertificate(edited.content, withChanges(edited.changes, changes)), sample, ports);
}

export async function saveCertificate(ports: Trying, open: OpenTraining, changes: readonly CertificateChange[]): Promise<Outcome> {
  const edited = editedCertificate(open);
  if (isRefusal(edited)) return edited;
  const trial = await tryCertificate(ports, open, changes, { language: 'en', name: 'long' });
  if (isRefusal(trial)) return trial;
  if (trial.problems.length > 0) return refuse('text-has-problems', undefined, { count: trial.problems.length });
  const meant = newChanges(edited.content, edited.changes, changes);
  if (meant.length === 0) return done;
  return open.keep([{ type: 'certificate-changed', body: {}, personal: { changes: meant } }], ports.clock.now());
}
