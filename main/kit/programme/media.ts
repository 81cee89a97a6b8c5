/**
 * Pictures, films and sounds of the training that is open, by the training's id and their names; no others can be had. What people signed,
 * and pictures of papers, as a signature on certificates, are none of them: the room's window asks here.
 */
import { isKeptPictureName, isSignedPageName } from '../../../domain/kernel/attachment';
import type { TrainingId } from '../../../domain/kernel/ids';
import { type FilmFile, findFilm, readSpoken } from '../../content/films';
import { type PictureFile, readPicture, readPictureIn } from '../../content/pictures';
import type { Ports } from '../ports';
import { attachmentsFolder, ownProgrammeFolder } from '../training/trainings';

export class Media {
  readonly #dataFolder: string;
  readonly #open: () => TrainingId | undefined;

  constructor({ dataFolder }: Ports, open: () => TrainingId | undefined) {
    this.#dataFolder = dataFolder;
    this.#open = open;
  }

  async picture(training: string, name: string): Promise<PictureFile | undefined> {
    const open = this.#open();
    if (open === undefined || open !== training || isSignedPageName(name) || isKeptPictureName(name)) return undefined;
    const attached = await readPictureIn(attachmentsFolder(this.#dataFolder, open), name);
    return attached ?? readPicture(ownProgrammeFolder(this.#dataFolder, open), name);
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
