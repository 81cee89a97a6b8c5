/** The programmes as trainings keep them, each read once while the kit runs. Trainings that have one text have one programme. */
import type { TrainingId } from '../../../domain/kernel/ids';
import type { Programme } from '../../../domain/programme/programme';
import { atOnce } from '../../content/content-files';
import { knownProgramme, parsedBy } from '../../content/known-programmes';
import { type ParsedHere, parsedHere } from '../../content/parsed-here';
import type { Found } from '../../store/training-log';
import { ownProgrammeFolder, ownTrainingsFolder } from '../../store/trainings-folder';
import type { Ports } from '../ports';
import { copyProgramme } from '../programme/programmes';
import { programmeInPart } from '../trouble';

type Needed = Pick<Ports, 'disk' | 'dataFolder' | 'trainingsFolder' | 'settings' | 'keptBy' | 'lookAtProgramme'>;

export class OwnProgrammes {
  readonly #ports: Needed;
  readonly #here: ParsedHere;
  readonly #found: (what: Found) => void;
  readonly #read = new Map<TrainingId, Programme>();

  /** `found` hears of what is left out. */
  constructor(ports: Needed, found: (what: Found) => void) {
    this.#ports = ports;
    this.#here = parsedHere(ports.disk, ports.dataFolder, ports.keptBy);
    this.#found = found;
  }

  /** Copies a programme for a new training. Rejects with what the disk says. */
  async copy(programmeFolder: string, id: TrainingId): Promise<void> {
    const { disk, trainingsFolder } = this.#ports;
    const foreign = await copyProgramme(disk, programmeFolder, ownProgrammeFolder(trainingsFolder, id));
    if (foreign.length > 0) this.#found({ notice: 'files-left-out', values: { files: foreign.join(', ') } });
  }

  /** Throws `BrokenProgramme`, or what the disk says. `isOpened`: somebody waits for this training, and for nothing else. */
  async of(id: TrainingId, isOpened = false): Promise<Programme> {
    const known = this.#read.get(id);
    if (known) return known;
    const { dataFolder, lookAtProgramme, settings, trainingsFolder } = this.#ports;
    const folder = ownProgrammeFolder(trainingsFolder, id);
    const isHere = trainingsFolder === ownTrainingsFolder(dataFolder);
    const programme = await knownProgramme(folder, this.#here, parsedBy(lookAtProgramme), isOpened && isHere ? atOnce : undefined);
    this.#read.set(id, programme);
    const missing = programmeInPart(programme, folder, settings.data.language);
    if (missing) this.#found(missing);
    return programme;
  }

  /** Returns what {@link of} gave last; undefined while nobody asked. */
  known(id: TrainingId): Programme | undefined {
    return this.#read.get(id);
  }

  /** Somebody may mend it. */
  forget(id: TrainingId): void {
    this.#read.delete(id);
  }
}
