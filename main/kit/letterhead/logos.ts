/** Logos of letterheads: brought to this laptop's or to a training's, kept beside the settings or among its attachments, shown. */
import { broughtProfile, type Organisation, type ProfilePicture } from '../../../domain/certificates/proposed';
import type { Outcome } from '../../../domain/contract';
import { isRefusal, type Refusal, refuse } from '../../../domain/kernel/refusal';
import { type LetterheadLogo, letterheadLogos } from '../../../domain/letterhead/letterhead';
import { dataUrl } from '../../data-url';
import { logosIn, readKeptPicture, removeOtherLogos, writeKeptPicture } from '../../store/kept-pictures';
import { attachmentsFolder } from '../../store/trainings-folder';
import { orRefuse } from '../disk-words';
import type { Ports } from '../ports';
import type { Preferences } from '../preferences';
import { done, type Handlers, type RequestGate } from '../request-gate';
import type { OpenTraining } from '../training/open-training';
import { attachedPicture } from './attached-picture';
import { chosenPicture } from './chosen-picture';
import { ownLetterhead } from './own-letterhead';

/** Returns the pictures that an organisation's profile names. */
export const namesOfPictures = ({ letterhead, signing }: Organisation): readonly string[] => [
  ...letterheadLogos.map((logo) => letterhead[logo]),
  signing.signature,
];

class Logos {
  readonly #ports: Ports;
  readonly #preferences: Preferences;

  constructor(ports: Ports, preferences: Preferences) {
    this.#ports = ports;
    this.#preferences = preferences;
  }

  /** On the disk before the settings that name it; the one that it replaces stays until the next, as somebody may want it back. */
  async keep(logo: ProfilePicture, bytes: Uint8Array): Promise<Outcome> {
    const { dataFolder, disk } = this.#ports;
    const { letterhead, signing } = this.#preferences.data;
    const folder = logosIn(dataFolder);
    const name = await this.#written(folder, bytes);
    if (isRefusal(name)) return name;
    const kept = await this.#preferences.keep(
      logo === 'signature' ? { signing: { ...signing, signature: name } } : { letterhead: { ...letterhead, [logo]: name } },
    );
    if (!isRefusal(kept)) await removeOtherLogos(disk, folder, new Set([name, ...namesOfPictures({ letterhead, signing })]));
    return kept;
  }

  /** On the disk before the event that names it. */
  async keepFor(open: OpenTraining, logo: LetterheadLogo, bytes: Uint8Array): Promise<Outcome> {
    const name = await this.#attached(open, bytes);
    if (isRefusal(name)) return name;
    return open.keep([{ type: 'letterhead-changed', body: { [logo]: name } }], this.#ports.clock.now());
  }

  async begin(open: OpenTraining): Promise<Outcome> {
    const decision = await ownLetterhead(this.#ports, open.log, this.#preferences);
    if (isRefusal(decision)) return decision;
    return decision.length === 0 ? done : open.keep(decision, this.#ports.clock.now());
  }

  /** Takes over what the training brought, with its pictures as far as they are there. */
  async takeOver({ log }: OpenTraining): Promise<Outcome> {
    const { dataFolder, trainingsFolder, disk } = this.#ports;
    const { certificateChanges, letterhead } = log.training.state;
    if (!letterhead.isOwn || !letterhead.parts) return done;
    const profile = broughtProfile(letterhead.parts, this.#preferences.data.signing, certificateChanges);
    const folder = logosIn(dataFolder);
    for (const name of namesOfPictures(profile)) {
      const bytes = await readKeptPicture(disk, attachmentsFolder(trainingsFolder, log.id), name);
      const written = bytes ? await this.#written(folder, bytes) : name;
      if (isRefusal(written)) return written;
    }
    return this.#preferences.keep(profile);
  }

  async picture(name: string, open: OpenTraining | undefined): Promise<{ readonly picture: string | undefined }> {
    const { dataFolder, trainingsFolder, disk } = this.#ports;
    const folders = [logosIn(dataFolder), ...(open ? [attachmentsFolder(trainingsFolder, open.log.id)] : [])];
    for (const folder of folders) {
      const bytes = await readKeptPicture(disk, folder, name);
      if (bytes) return { picture: dataUrl('png', bytes) };
    }
    return { picture: undefined };
  }

  #attached({ log }: OpenTraining, bytes: Uint8Array): Promise<string | Refusal> {
    return attachedPicture(this.#ports, log, bytes, this.#preferences.translate);
  }

  #written(folder: string, bytes: Uint8Array): Promise<string | Refusal> {
    return orRefuse(() => writeKeptPicture(this.#ports.disk, folder, bytes), 'not-written', this.#preferences.translate);
  }
}

export function logoRequests(gate: RequestGate, ports: Ports, preferences: Preferences, open: () => OpenTraining | undefined) {
  const logos = new Logos(ports, preferences);
  return {
    'choose-logo': async (logo, of) => {
      const id = open()?.log.id;
      const bytes = await chosenPicture(ports, 'letterhead:choose-logo');
      if (bytes === undefined || isRefusal(bytes)) return bytes;
      if (of === 'laptop' || logo === 'signature') return gate.act(() => logos.keep(logo, bytes));
      /* Another training may have been opened while a person chose. */
      return gate.act(async () =>
        gate.opened((training) => (training.log.id === id ? logos.keepFor(training, logo, bytes) : refuse('logo-other-training'))),
      );
    },
    'take-over-profile': () => gate.act(async () => gate.opened((training) => logos.takeOver(training))),
    'own-letterhead': () => gate.act(async () => gate.opened((training) => logos.begin(training))),
    'logo-picture': (name) => logos.picture(name, open()),
  } satisfies Partial<Handlers>;
}
