/** Changing the certificate for one training: how it would be with other words, and keeping them once nothing is wrong. */
import { changedCertificate, newChanges, withChanges } from '../../../domain/certificates/changes';
import { type CertificateContent, missingFields } from '../../../domain/certificates/content';
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

interface Room {
  /** All that a picture depends on. */
  readonly of: string;
  readonly problems: readonly CertificateProblem[];
}

export class CertificateEditing {
  readonly #ports: Trying;
  /** What was tried last isn't drawn again to be kept. */
  #room: Room | undefined;

  constructor(ports: Trying) {
    this.#ports = ports;
  }

  /** Changes on top of what was changed before. Rejects with what the disk says, as {@link save} does. */
  async try(open: OpenTraining, changes: readonly CertificateChange[], sample: CertificateSample): Promise<CertificateTrial | Refusal> {
    const edited = editedCertificate(open);
    if (isRefusal(edited)) return edited;
    const content = changedCertificate(edited.content, withChanges(edited.changes, changes));
    const missing = missingFields(content, open.details);
    const problems = certificateProblems(content);
    if (problems.length > 0) return { problems, missing, picture: undefined };
    const longest = this.#longest(open, content);
    const certificates = [sampled(open, content, sample, this.#ports), ...longest];
    const made = await drawn(open, { certificates, language: sample.language, into: 'pictures' }, this.#ports);
    if (isRefusal(made)) return made;
    const [drawing, ...longer] = made.pictures;
    const picture = await pictureOf(open, this.#ports, drawing);
    if (isRefusal(picture)) return picture;
    const full = new Set(languages.filter((_, index) => longer[index]?.isFull).map(writtenIn));
    this.#room = {
      of: JSON.stringify(longest),
      problems: [...full].map((language) => ({ place: 'page', language, line: 1, key: 'full', mark: '' })),
    };
    return { problems: this.#room.problems, missing, picture };
  }

  /** Nothing is kept that can't be printed. */
  async save(open: OpenTraining, changes: readonly CertificateChange[]): Promise<Outcome> {
    const edited = editedCertificate(open);
    if (isRefusal(edited)) return edited;
    const content = changedCertificate(edited.content, withChanges(edited.changes, changes));
    const isTried = certificateProblems(content).length === 0 && this.#room?.of === JSON.stringify(this.#longest(open, content));
    const trial = (isTried ? this.#room : undefined) ?? (await this.try(open, changes, { language: 'en', name: 'long' }));
    if (isRefusal(trial)) return trial;
    if (trial.problems.length > 0) return refuse('text-has-problems', undefined, { count: trial.problems.length });
    const meant = newChanges(edited.content, edited.changes, changes);
    if (meant.length === 0) return done;
    return open.keep([{ type: 'certificate-changed', body: {}, personal: { changes: meant } }], this.#ports.clock.now());
  }

  /** Beside a long name it has to have room on the page, in each language and script. */
  #longest(open: OpenTraining, content: CertificateContent): readonly Ready[] {
    return languages.map((language) => sampled(open, content, { language, name: 'long' }, this.#ports));
  }
}
