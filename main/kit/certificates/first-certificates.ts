/** Issues the first certificates of a training with what was answered before, and remembers it for the next training. */
import { organisationWith, setOf } from '../../../domain/certificates/proposed';
import type { FirstIssue } from '../../../domain/certificates/requests';
import type { CertificateChange } from '../../../domain/certificates/schema';
import type { Outcome } from '../../../domain/contract';
import { isRefusal, refuse } from '../../../domain/kernel/refusal';
import { logosIn, removeOtherLogos, writeKeptPicture } from '../../store/kept-pictures';
import { orRefuse } from '../disk-words';
import { namesOfPictures } from '../letterhead/logos';
import type { Ports } from '../ports';
import type { Preferences } from '../preferences';
import { done } from '../request-gate';
import type { OpenTraining } from '../training/open-training';
import type { CertificateEditing } from './certificate-editing';

/** Programmes whose certificates are remembered; the oldest are forgotten first. */
const mostProgrammes = 40;

export class FirstCertificates {
  readonly #editing: CertificateEditing;
  readonly #ports: Pick<Ports, 'dataFolder' | 'disk'>;
  readonly #preferences: Preferences;

  constructor(editing: CertificateEditing, ports: Pick<Ports, 'dataFolder' | 'disk'>, preferences: Preferences) {
    this.#editing = editing;
    this.#ports = ports;
    this.#preferences = preferences;
  }

  /** A sample is tried, and nothing of it is proposed anywhere. */
  async issue(open: OpenTraining, { changes, by, stay, forOrganisation }: FirstIssue): Promise<Outcome> {
    if (open.isRehearsing) return refuse('rehearsing');
    const saved = await this.#editing.save(open, changes);
    if (isRefusal(saved)) return saved;
    const remembers = !open.log.training.state.isSample;
    const pictures = remembers && forOrganisation ? await this.#keepPictures(open, changes) : done;
    if (isRefusal(pictures)) return pictures;
    const issued = await open.act({ kind: 'issue-certificates', by, stay }, () => {});
    if (isRefusal(issued) || !remembers) return issued;
    await this.#remember(open, { changes, by, stay, forOrganisation });
    return issued;
  }

  async #remember(open: OpenTraining, { changes, stay, forOrganisation }: FirstIssue): Promise<void> {
    const { setOnCertificates: before, letterhead, signing } = this.#preferences.data;
    const set = setOf(open.asRead.id, open.log.training.state.certificateChanges, stay);
    const others = before.filter(({ programme }) => programme !== set.programme);
    await this.#preferences.use({
      setOnCertificates: [...others, set].slice(-mostProgrammes),
      ...(forOrganisation ? organisationWith({ letterhead, signing }, changes) : {}),
    });
    const { dataFolder, disk } = this.#ports;
    await removeOtherLogos(
      disk,
      logosIn(dataFolder),
      new Set([...namesOfPictures({ letterhead, signing }), ...namesOfPictures(this.#preferences.data)]),
    );
  }

  /** Keeps them on the disk before the settings that name them. */
  async #keepPictures(open: OpenTraining, changes: readonly CertificateChange[]): Promise<Outcome> {
    const { dataFolder, disk } = this.#ports;
    for (const change of changes) {
      if (change.part !== 'picture' || change.to === null) continue;
      const bytes = await this.#editing.picture(open, change.to);
      if (!bytes) return refuse('certificate-picture-gone');
      const kept = await orRefuse(() => writeKeptPicture(disk, logosIn(dataFolder), bytes), 'not-written', this.#preferences.translate);
      if (isRefusal(kept)) return kept;
    }
    return done;
  }
}
