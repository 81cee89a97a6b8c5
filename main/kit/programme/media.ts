/**
 * Pictures, films and sounds of the training that is open, by the training's id and their names, and of a programme that is changed; no
 * others can be had. What people signed, and pictures of papers, as a signature on certificates, are none of them, but for the logos: the
 * room's window asks here.
 */
import { isKeptPictureName, isSignedPageName } from '../../../domain/kernel/attachment';
import { logosOf } from '../../../domain/stage/room-head';
import { type FilmFile, findFilm, readSpoken } from '../../content/films';
import { readLogo } from '../../content/logo';
import { type PictureFile, readPicture, readPictureIn } from '../../content/pictures';
import { logosIn, readKeptPicture } from '../../store/kept-pictures';
import { attachmentsFolder, ownProgrammeFolder } from '../../store/trainings-folder';
import type { Ports } from '../ports';
import type { OpenTraining } from '../training/open-training';
import type { Designs } from './design/designs';

export class Media {
  readonly #ports: Pick<Ports, 'dataFolder' | 'trainingsFolder' | 'disk'>;
  readonly #training: () => OpenTraining | undefined;
  readonly #designs: Pick<Designs, 'folderOfMedia'>;

  constructor(
    ports: Pick<Ports, 'dataFolder' | 'trainingsFolder' | 'disk'>,
    training: () => OpenTraining | undefined,
    designs: Pick<Designs, 'folderOfMedia'>,
  ) {
    this.#ports = ports;
    this.#training = training;
    this.#designs = designs;
  }

  async picture(training: string, name: string): Promise<PictureFile | undefined> {
    const designed = this.#designs.folderOfMedia(training);
    if (designed !== undefined) return readPicture(designed, name);
    const open = this.#opened(training);
    if (!open) return undefined;
    if (logosOf(open).includes(name)) return this.#logo(open, name);
    if (isSignedPageName(name) || isKeptPictureName(name)) return undefined;
    const { id } = open.log;
    return (
      (await readPictureIn(attachmentsFolder(this.#ports.trainingsFolder, id), name)) ??
      readPicture(ownProgrammeFolder(this.#ports.trainingsFolder, id), name)
    );
  }

  /** Returns a logo of the letterhead, the laptop's or the training's; else of the programme, in whose folder it is. */
  async #logo({ log }: OpenTraining, name: string): Promise<PictureFile | undefined> {
    const { disk } = this.#ports;
    for (const folder of [logosIn(this.#dataFolder), attachmentsFolder(this.#ports.trainingsFolder, log.id)]) {
      const bytes = await readKeptPicture(disk, folder, name);
      if (bytes) return { mediaType: 'image/png', bytes: new Uint8Array(bytes) };
    }
    const logo = await readLogo(ownProgrammeFolder(this.#ports.trainingsFolder, log.id), name);
    return logo && { mediaType: logo.kind === 'png' ? 'image/png' : 'image/jpeg', bytes: new Uint8Array(logo.bytes) };
  }

  get #dataFolder(): string {
    return this.#ports.dataFolder;
  }

  /** Undefined for any other than the one that is open. */
  #opened(training: string): OpenTraining | undefined {
    const open = this.#training();
    return open?.log.id === training ? open : undefined;
  }

  async film(training: string, name: string): Promise<FilmFile | undefined> {
    const folder = this.#programmeFolder(training);
    return folder === undefined ? undefined : findFilm(folder, name);
  }

  /** What is spoken in it, as WebVTT. */
  async spoken(training: string, name: string): Promise<string | undefined> {
    const folder = this.#programmeFolder(training);
    return folder === undefined ? undefined : readSpoken(folder, name);
  }

  #programmeFolder(training: string): string | undefined {
    const open = this.#opened(training);
    return this.#designs.folderOfMedia(training) ?? (open && ownProgrammeFolder(this.#ports.trainingsFolder, open.log.id));
  }
}
