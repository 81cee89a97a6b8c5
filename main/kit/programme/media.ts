/**
 * Pictures, films and sounds of the training that is open, by the training's id and their names; no others can be had. What people signed,
 * and pictures of papers, as a signature on certificates, are none of them, but for the logos: the room's window asks here.
 */
import { isKeptPictureName, isSignedPageName } from '../../../domain/kernel/attachment';
import type { TrainingId } from '../../../domain/kernel/ids';
import { logosOf } from '../../../domain/stage/room-head';
import { type FilmFile, findFilm, readSpoken } from '../../content/films';
import { readLogo } from '../../content/logo';
import { type PictureFile, readPicture, readPictureIn } from '../../content/pictures';
import { logosIn, readKeptPicture } from '../../store/kept-pictures';
import type { Ports } from '../ports';
import type { OpenTraining } from '../training/open-training';
import { attachmentsFolder, ownProgrammeFolder } from '../training/trainings';

export class Media {
  readonly #ports: Pick<Ports, 'dataFolder' | 'disk'>;
  readonly #training: () => OpenTraining | undefined;

  constructor(ports: Pick<Ports, 'dataFolder' | 'disk'>, training: () => OpenTraining | undefined) {
    this.#ports = ports;
    this.#training = training;
  }

  async picture(training: string, name: string): Promise<PictureFile | undefined> {
    const opened = this.#training();
    const open = opened?.log.id;
    if (!opened || open === undefined || open !== training) return undefined;
    if (logosOf(opened).includes(name)) return this.#logo(opened, name);
    if (isSignedPageName(name) || isKeptPictureName(name)) return undefined;
    const attached = await readPictureIn(attachmentsFolder(this.#dataFolder, open), name);
    return attached ?? readPicture(ownProgrammeFolder(this.#dataFolder, open), name);
  }

  /** Of the letterhead, the laptop's or the training's; else of the programme, in whose folder it lies. */
  async #logo({ log }: OpenTraining, name: string): Promise<PictureFile | undefined> {
    const { disk } = this.#ports;
    for (const folder of [logosIn(this.#dataFolder), attachmentsFolder(this.#dataFolder, log.id)]) {
      const bytes = await readKeptPicture(disk, folder, name);
      if (bytes) return { mediaType: 'image/png', bytes: new Uint8Array(bytes) };
    }
    const logo = await readLogo(ownProgrammeFolder(this.#dataFolder, log.id), name);
    return logo && { mediaType: logo.kind === 'png' ? 'image/png' : 'image/jpeg', bytes: new Uint8Array(logo.bytes) };
  }

  get #dataFolder(): string {
    return this.#ports.dataFolder;
  }

  #open(): TrainingId | undefined {
    return this.#training()?.log.id;
  }

  async film(training: string, name: string): Promise<FilmFile | undefined> {
    const open = this.#open();
    return open !== undefined && open === training ? findFilm(ownProgrammeFolder(this.#dataFolder, open), name) : undefined;
  }

  /** What is spoken in it, as WebVTT. */
  async spoken(training: string, name: string): Promise<string | undefined> {
    const open = this.#open();
    return open !== undefined && open === training ? readSpoken(ownProgrammeFolder(this.#dataFolder, open), name) : undefined;
  }
}
