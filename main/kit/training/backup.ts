/**
 * Keeps a copy of every training in a second place, such as a stick, while it is there. It works beside the acts of a person and
 * never makes them wait or fail: what the disk refuses becomes a state that is shown, and is tried again.
 */
import { join } from 'node:path';
import type { BackupView } from '../../../domain/desk/desk-view';
import type { TrainingId } from '../../../domain/kernel/ids';
import { type Refusal, refuse } from '../../../domain/kernel/refusal';
import { elapsed, formatLocalTime, type Instant, localDateOf, localTimeOf, type Moment, minutes } from '../../../domain/kernel/time';
import { attachmentsIn } from '../../store/attachments';
import { faultOf } from '../../store/disk';
import { isInside } from '../../store/inside';
import { asideOf } from '../../store/set-aside';
import type { Found } from '../../store/training-log';
import { trainingFolder } from '../../store/trainings-folder';
import { asideFolderIn, copyFolderIn, markAt, placeOf } from '../../transfer/copy-place';
import { copyTraining } from '../../transfer/copy-training';
import { type Place, readParcel } from '../../transfer/parcel';
import type { Copies } from '../../transfer/sealed-place';
import { translateIn } from '../../translate';
import { orRefuse } from '../disk-words';
import type { Ports } from '../ports';
import { lookerOf } from '../programme/programme-shelf';
import { isUnforeseen, toldTrouble, troubleOf } from '../trouble';
import type { BesideLogs } from './beside-logs';
import type { SecondPlace } from './second-place';
import type { Trainings } from './trainings';

/** Acts of this long go into one copy; so often it is looked whether the stick is there, and tried again what failed. */
const pause = minutes(1 / 2);

type State = Exclude<BackupView['state'], 'none'>;

/** One training could not be copied; the others were. */
class NotCopied extends Error {
  readonly training: TrainingId;

  constructor(training: TrainingId, cause: unknown) {
    super(`${training} could not be copied`, { cause });
    this.training = training;
  }
}

export class Backup {
  readonly #ports: Ports;
  readonly #secondPlace: SecondPlace;
  readonly #trainings: Trainings;
  readonly #answersEdition: (id: TrainingId) => number;
  readonly #beside: BesideLogs;
  readonly #changed: () => void;
  readonly #found: (what: Found) => void;
  #state: State = 'pending';
  #problem: string | undefined;
  #currentAt: Moment | undefined;
  /** The place that was compared file by file; what is copied later are changes. */
  #compared: string | undefined;
  /** The edition of each training that was copied. */
  readonly #copied = new Map<TrainingId, string>();
  /** How many entries of the copy that aren't here were reported, by training. */
  readonly #ahead = new Map<TrainingId, number>();
  #lastRun: Instant | undefined;
  #running: Promise<void> | undefined;

  /** `changed` hears of every new state, `found` of what a person has to know besides; `answersEdition` differs whenever this laptop changed sheets of a training. */
  constructor(
    ports: Ports,
    secondPlace: SecondPlace,
    trainings: Trainings,
    answersEdition: (id: TrainingId) => number,
    beside: BesideLogs,
    changed: () => void,
    found: (what: Found) => void = () => undefined,
  ) {
    this.#found = found;
    this.#ports = ports;
    this.#secondPlace = secondPlace;
    this.#trainings = trainings;
    this.#answersEdition = answersEdition;
    this.#beside = beside;
    this.#changed = changed;
  }

  get view(): BackupView {
    const place = this.#place;
    const at = this.#currentAt && { day: localDateOf(this.#currentAt), time: formatLocalTime(localTimeOf(this.#currentAt)) };
    const { isSealed } = this.#secondPlace;
    return place === null
      ? { state: 'none', place: undefined, isSealed, at: undefined, problem: undefined }
      : { state: this.#state, place, isSealed, at, problem: this.#problem };
  }

  /** Asks for a folder and makes it ready; undefined when the person chose none. */
  async choose(): Promise<string | Refusal | undefined> {
    const { files, dataFolder, trainingsFolder, settings } = this.#ports;
    const translate = translateIn(settings.data.language);
    const chosen = await files.chooseFolder(translate, 'bundle:choose-place');
    if (chosen === undefined) return undefined;
    const place = placeOf(chosen);
    /* It would be lost along with them. */
    if ([dataFolder, trainingsFolder].some((folder) => isInside(copyFolderIn(place), folder))) return refuse('backup-in-data');
    const prepare = async (): Promise<string> => {
      await this.#secondPlace.prepare(place);
      return place;
    };
    return orRefuse(prepare, 'backup-unwritable', translate);
  }

  /** Another place was chosen, or none. */
  placeChanged(): void {
    this.#state = 'pending';
    this.#problem = undefined;
    this.#currentAt = undefined;
    this.#lastRun = undefined;
    this.#compared = undefined;
  }

  /** Asked again and again, at most every second; does nothing while nothing is due. */
  async tick(): Promise<void> {
    if (this.#running || !this.#isDue()) return;
    await this.#begin();
  }

  /** What is not copied yet is copied before the kit ends. */
  async close(): Promise<void> {
    await this.#running;
    if (this.#place !== null && this.#lastRun !== undefined && this.#changedTrainings().length > 0) await this.#begin();
  }

  get #place(): string | null {
    return this.#ports.settings.data.backupFolder;
  }

  #isDue(): boolean {
    if (this.#place === null) return false;
    return this.#lastRun === undefined || elapsed(this.#lastRun, this.#ports.clock.now().instant) >= pause;
  }

  #changedTrainings(): readonly TrainingId[] {
    return this.#all.filter((id) => this.#copied.get(id) !== this.#editionOf(id));
  }

  get #all(): readonly TrainingId[] {
    return this.#trainings.summaries.map(({ id }) => id);
  }

  #editionOf(id: TrainingId): string {
    return `${this.#trainings.editionOf(id)} ${this.#answersEdition(id)} ${this.#beside.seen(id)}`;
  }

  async #begin(): Promise<void> {
    this.#lastRun = this.#ports.clock.now().instant;
    this.#running = this.#run().finally(() => {
      this.#running = undefined;
    });
    await this.#running;
  }

  async #run(): Promise<void> {
    const place = this.#place;
    if (place === null) return;
    try {
      this.#is(place, await this.#bringUpToDate(place));
    } catch (error) {
      this.#is(place, (await this.#isGone(place)) ? 'missing' : 'failed', this.#told(error));
    }
  }

  #told(error: unknown): string {
    const { trainingsFolder, noteFault, settings } = this.#ports;
    const { language } = settings.data;
    const translate = translateIn(language);
    const cause = error instanceof NotCopied ? error.cause : error;
    if (isUnforeseen(cause)) noteFault?.('Copying to the second place failed.', cause);
    const told = toldTrouble(troubleOf(cause, trainingsFolder, language), translate);
    const place = error instanceof NotCopied ? this.#trainings.summary(error.training)?.details.place : undefined;
    return place === undefined ? told : translate('fault:of-training', { place, problem: told });
  }

  async #bringUpToDate(place: string): Promise<Exclude<State, 'pending' | 'failed'>> {
    const writable = await this.#secondPlace.toCopy(place);
    if (typeof writable === 'string') return writable;
    const { mark, edition, copies } = writable;
    const isCompared = edition === this.#compared;
    const failed: { readonly id: TrainingId; readonly error: unknown }[] = [];
    for (const id of isCompared ? this.#changedTrainings() : this.#all) {
      try {
        await this.#copy(id, copies, isCompared && this.#copied.has(id));
      } catch (error) {
        /* What is wrong with one training keeps no other from being copied. */
        failed.push({ id, error });
      }
    }
    /* A stick that was pulled out meanwhile may have left a folder of its name behind. */
    if ((await markAt(this.#ports.disk, place)) !== mark) return 'missing';
    const [first] = failed;
    if (first) throw new NotCopied(first.id, first.error);
    if (place === this.#place) this.#compared = edition;
    return 'current';
  }

  async #copy(id: TrainingId, copies: Copies, isCompared: boolean): Promise<void> {
    const { disk, trainingsFolder, aside } = this.#ports;
    const log = this.#trainings.find(id);
    const summary = this.#trainings.summary(id);
    const { disk: diskThere, folder: copyFolder } = copies;
    /* The state before it is read: what comes meanwhile is copied the next time. */
    await this.#beside.look(id);
    /* What was painted and isn't on the disk yet makes the training changed still. */
    const edition = log?.isSafe === false || this.#trainings.editionOf(id) === undefined ? undefined : this.#editionOf(id);
    /* An attachment never changes: two hundred slides aren't read anew after each mark in the register. */
    const copied = (await disk.list(attachmentsIn(join(copyFolder, id)))).map((name) => `attachments/${name}`);
    const places: readonly Place[] = [...(isCompared ? [] : ['programme' as const]), 'attachments', 'answers', 'logs'];
    const parcel = await readParcel(disk, trainingFolder(trainingsFolder, id), id, places, new Set(copied));
    const asideOfCopy = asideOf({ ...aside, folder: asideFolderIn(copyFolder) }, id);
    const ahead = await copyTraining(diskThere, parcel, copyFolder, asideOfCopy, isCompared, {
      look: lookerOf(this.#ports),
      own: summary?.details.programme,
    });
    this.#tellOfMore(id, ahead);
    if (summary?.hasErasings) {
      await this.#trainings.using(id, async (open) => {
        /* A person says first that names go from what this laptop keeps. */
        if (!open.waitsForErasing) await open.eraseIn(join(copyFolder, id), asideOfCopy, diskThere);
      });
    }
    if (edition !== undefined) this.#copied.set(id, edition);
  }

  /** An older version of a log was put in its place here: what is gone lies there still. */
  #tellOfMore(id: TrainingId, count: number): void {
    if (count === 0 || this.#ahead.get(id) === count) return;
    this.#ahead.set(id, count);
    const place = this.#trainings.summary(id)?.details.place ?? id;
    this.#found({ notice: 'copy-ahead', values: { place, count } });
    this.#changed();
  }

  async #isGone(place: string): Promise<boolean> {
    try {
      return (await markAt(this.#ports.disk, place)) === undefined;
    } catch (error) {
      if (faultOf(error) === undefined) throw error;
      return false;
    }
  }

  #is(place: string, state: State, problem?: string): void {
    if (place !== this.#place) return;
    const before = JSON.stringify(this.view);
    this.#state = state;
    this.#problem = state === 'failed' ? problem : undefined;
    if (state === 'current') this.#currentAt = this.#ports.clock.now();
    else this.#compared = undefined;
    if (JSON.stringify(this.view) !== before) this.#changed();
  }
}
