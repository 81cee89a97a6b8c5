/** Changing the certificate for one training: how it would be with other words, and keeping them once nothing is wrong. */
import { changedCertificate, newChanges, withChanges } from '../../../domain/certificates/changes';
import { type CertificateContent, type CertificateImage, missingFields } from '../../../domain/certificates/content';
import type { CertificateInEditing, CertificateSample, CertificateTrial } from '../../../domain/certificates/drawing';
import { withoutCertificate } from '../../../domain/certificates/issued';
import { type CertificateProblem, certificateProblems } from '../../../domain/certificates/problems';
import type { CertificateChange, CertifiedPerson } from '../../../domain/certificates/schema';
import type { CertificateChanges } from '../../../domain/certificates/state';
import type { Outcome } from '../../../domain/contract';
import { type Language, languages } from '../../../domain/kernel/language';
import { isRefusal, type Refusal, refuse } from '../../../domain/kernel/refusal';
import type { Logo } from '../../content/logo';
import { nameOfPicture } from '../../store/kept-pictures';
import { translateIn } from '../../translate';
import { attachedPicture } from '../letterhead/attached-picture';
import { chosenPicture } from '../letterhead/chosen-picture';
import type { Ports } from '../ports';
import { done } from '../request-gate';
import type { OpenTraining } from '../training/open-training';
import { type Drawing, drawn, nobody, pictureBy, pictureOf, type Ready, specimen } from './certificate-files';
import { type OfLaptop, proposedFor, setBefore } from './proposed-for';

/** Returns the certificate of a training with what is proposed for it, until the first one is issued. */
export function editedCertificate(open: OpenTraining, laptop: OfLaptop): CertificateInEditing | Refusal {
  const { certificate: content } = open.asPlanned;
  if (!content) return refuse('no-certificate');
  return {
    content,
    changes: open.log.training.state.certificateChanges,
    proposed: proposedFor(open, laptop),
    stay: setBefore(open, laptop)?.stay ?? [],
    organisation: { letterhead: laptop.letterhead, signing: laptop.signing },
  };
}

interface InTraining {
  readonly content: CertificateContent;
  readonly changes: CertificateChanges;
}

function inTraining({ asPlanned: { certificate: content }, log }: OpenTraining): InTraining | Refusal {
  return content ? { content, changes: log.training.state.certificateChanges } : refuse('no-certificate');
}

const nameOf = {
  next: 'certificates:specimen-name',
  short: 'certificates:specimen-short',
  long: 'certificates:specimen-long',
} as const;

type Trying = Drawing & Pick<Ports, 'clock' | 'files' | 'pdfReader' | 'settings'>;

/** Returns a sample: the first person who would get a certificate, or one whose name is as long as asked. */
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

/** The most pictures on trial: a few tries each of a logo and a signature; each has a megabyte at most. */
const mostInHand = 12;

export class CertificateEditing {
  readonly #ports: Trying;
  /** Pictures that were chosen and not kept yet, by their names, the latest last. */
  readonly #inHand = new Map<string, Logo>();
  /** What was tried last isn't drawn again to be kept. */
  #room: Room | undefined;

  constructor(ports: Trying) {
    this.#ports = ports;
  }

  /** Changes on top of what was changed before. Rejects with what the disk says, as {@link save} does. */
  async try(open: OpenTraining, changes: readonly CertificateChange[], sample: CertificateSample): Promise<CertificateTrial | Refusal> {
    const edited = inTraining(open);
    if (isRefusal(edited)) return edited;
    const content = changedCertificate(edited.content, withChanges(edited.changes, changes));
    const missing = missingFields(content, open.details);
    const problems = certificateProblems(content);
    if (problems.length > 0) return { problems, missing, picture: undefined };
    const longest = this.#longest(open, content);
    const certificates = [sampled(open, content, sample, this.#ports), ...longest];
    const made = await drawn(open, { certificates, language: sample.language, into: 'pictures', inHand: this.#inHand }, this.#ports);
    if (isRefusal(made)) return made;
    const [, ...longer] = made.pictures;
    const picture = pictureOf(made);
    if (isRefusal(picture)) return picture;
    const full = new Set(languages.filter((_, index) => longer[index]?.isFull).map(writtenIn));
    this.#room = {
      of: JSON.stringify(longest),
      problems: [...full].map((language) => ({ place: 'page', language, line: 1, key: 'full', mark: '' })),
    };
    return { problems: this.#room.problems, missing, picture };
  }

  /** Saves the changes, but none that can't be printed. */
  async save(open: OpenTraining, changes: readonly CertificateChange[]): Promise<Outcome> {
    const edited = inTraining(open);
    if (isRefusal(edited)) return edited;
    const content = changedCertificate(edited.content, withChanges(edited.changes, changes));
    const isTried = certificateProblems(content).length === 0 && this.#room?.of === JSON.stringify(this.#longest(open, content));
    const trial = (isTried ? this.#room : undefined) ?? (await this.try(open, changes, { language: 'en', name: 'long' }));
    if (isRefusal(trial)) return trial;
    if (trial.problems.length > 0) return refuse('text-has-problems', undefined, { count: trial.problems.length });
    const meant = newChanges(edited.content, edited.changes, changes);
    if (meant.length === 0) return done;
    const pictures = await this.#attached(open, meant);
    if (isRefusal(pictures)) return pictures;
    const body = pictures.length === 0 ? {} : { pictures };
    return open.keep([{ type: 'certificate-changed', body, personal: { changes: meant } }], this.#ports.clock.now());
  }

  /** Drawn anew, and in memory alone until a change is kept that names it. Undefined when the person chose no file. */
  async choose(image: CertificateImage): Promise<{ readonly name: string } | Refusal | undefined> {
    const bytes = await chosenPicture(this.#ports, image === 'logo' ? 'letterhead:choose-logo' : 'certificateEdit:choose-signature');
    if (bytes === undefined || isRefusal(bytes)) return bytes;
    const name = nameOfPicture(bytes);
    this.#inHand.delete(name);
    this.#inHand.set(name, { kind: 'png', bytes });
    for (const oldest of [...this.#inHand.keys()].slice(0, -mostInHand)) this.#inHand.delete(oldest);
    return { name };
  }

  /** Returns one that was chosen, that the training has, or that the organisation's profile brings. */
  async picture(open: OpenTraining, name: string): Promise<Uint8Array | undefined> {
    return this.#inHand.get(name)?.bytes ?? (await pictureBy(open.log.id, name, this.#ports));
  }

  /** Names of the pictures that these changes bring: on the disk before the event that names them. */
  async #attached(open: OpenTraining, changes: readonly CertificateChange[]): Promise<readonly string[] | Refusal> {
    const { settings } = this.#ports;
    const names = changes.flatMap((change) => (change.part === 'picture' && change.to !== null ? [change.to] : []));
    for (const name of names) {
      const bytes = await this.picture(open, name);
      if (!bytes) return refuse('certificate-picture-gone');
      const attached = await attachedPicture(this.#ports, open.log, bytes, translateIn(settings.data.language));
      if (isRefusal(attached)) return attached;
    }
    return names;
  }

  /** Beside a long name it has to have room on the page, in each language and script. */
  #longest(open: OpenTraining, content: CertificateContent): readonly Ready[] {
    return languages.map((language) => sampled(open, content, { language, name: 'long' }, this.#ports));
  }
}
