/**
 * The files in which sheets of tests and evaluations are kept: read anew for each act, taken up from other laptops, counted, and told of
 * where one can't be read.
 */
import { type AnswerSet, counting, noAnswers } from '../../../domain/forms/answer-set';
import { withoutNewCodes } from '../../../domain/forms/erased-codes';
import { type Collection, collections } from '../../../domain/forms/form';
import type { TrainingId } from '../../../domain/kernel/ids';
import { isRefusal, type Refusal } from '../../../domain/kernel/refusal';
import { keepUpAnswers, type Owner, ownAnswersName, readAnswers, writeAnswers } from '../../store/answer-files';
import { type Disk, unchanged } from '../../store/disk';
import { asideOf } from '../../store/set-aside';
import { trainingFolder } from '../../store/trainings-folder';
import { translateIn } from '../../translate';
import { orRefuse } from '../disk-words';
import type { Notices } from '../notices';
import type { Ports } from '../ports';
import type { OpenTraining } from '../training/open-training';

/** After persons were erased no code is asked for, or shown: the numbers in their place say nothing to anybody. */
export const wasErased = ({ log }: OpenTraining): boolean => log.training.state.erased !== undefined;

/** The answers of a training that nobody has looked at yet. */
const nothingTold = JSON.stringify(collections.map(() => noAnswers));

export type Change = (set: AnswerSet) => AnswerSet;

const keyOf = (training: TrainingId, collection: Collection): string => `${training}/${collection}`;

export class SheetFiles {
  readonly #ports: Ports;
  readonly #notices: Notices;
  readonly #noticed: () => void;
  readonly #isStranger: (training: TrainingId, device: string) => boolean;
  readonly #editions = new Map<TrainingId, number>();
  /** What this start put into each file. */
  readonly #written = new Map<string, AnswerSet>();
  /** Sheets of each file, as it was read or written last: views can't wait for the disk. */
  readonly #counts = new Map<string, number>();
  /** What the files held when they were followed last. */
  readonly #told = new Map<TrainingId, string>();
  /** Files of other laptops that could not be read when they were looked at last, by the form that they are of. */
  readonly #unread = new Map<string, readonly string[]>();

  /** `noticed`: there is a new notice to be seen. `isStranger`: nobody admitted that laptop. */
  constructor(ports: Ports, notices: Notices, noticed: () => void, isStranger: (training: TrainingId, device: string) => boolean) {
    this.#ports = ports;
    this.#notices = notices;
    this.#noticed = noticed;
    this.#isStranger = isStranger;
  }

  /** Another number whenever sheets of a training changed in this start of the kit. */
  edition(training: TrainingId): number {
    return this.#editions.get(training) ?? 0;
  }

  /** Undefined until they were read once, or where they can't be read. */
  count(training: TrainingId, collection: Collection): number | undefined {
    return this.#counts.get(keyOf(training, collection));
  }

  /** A file that can't be read now has no count: whoever asks for its sheets hears why. */
  async countOnce(open: OpenTraining): Promise<void> {
    for (const collection of collections) {
      if (!this.#counts.has(keyOf(open.log.id, collection))) await this.read(open.log.id, collection);
    }
  }

  /** Another one wrote the files. */
  forgetCounts(): void {
    this.#counts.clear();
  }

  /** Sheets are others, or may be, as where a copy of the training was taken in: no event tells of them. */
  mayBeOthers(training: TrainingId): void {
    this.#editions.set(training, this.edition(training) + 1);
  }

  /**
   * Another laptop may have written sheets: this laptop's files take them up, and they are counted anew. False when none is new. Rejects with
   * what the disk says, and as {@link keepUpAnswers} does.
   */
  async follow(open: OpenTraining): Promise<boolean> {
    const { log } = open;
    const { disk, trainingsFolder, aside, writer } = this.#ports;
    if (writer.isSharing) {
      const folder = trainingFolder(trainingsFolder, log.id);
      const owner = this.#ownerIn(log.id);
      /* Codes that are left in this laptop's files go when a person said so. */
      const erasing = { wasErased: wasErased(open), isWaiting: log.waitsForErasing };
      for (const collection of collections) {
        const set = await keepUpAnswers(disk, folder, collection, asideOf(aside, log.id), owner, erasing);
        if (set) this.#written.set(keyOf(log.id, collection), set);
      }
    }
    const before = this.#told.get(log.id) ?? nothingTold;
    const sets = await this.sets(log.id);
    if (isRefusal(sets)) return false;
    const now = JSON.stringify([...sets.values()]);
    this.#told.set(log.id, now);
    if (before === now) return false;
    this.mayBeOthers(log.id);
    return true;
  }

  /** All that a training collected, whether it is open or not. */
  sets(training: TrainingId): Promise<ReadonlyMap<Collection, AnswerSet> | Refusal> {
    return this.#sets(training, this.#ports.disk);
  }

  /** The same for whoever looks while nobody asked: what is damaged stays where it is, and is a refusal. */
  setsAsTheyLie(training: TrainingId): Promise<ReadonlyMap<Collection, AnswerSet> | Refusal> {
    return this.#sets(training, unchanged(this.#ports.disk));
  }

  async #sets(training: TrainingId, disk: Disk): Promise<ReadonlyMap<Collection, AnswerSet> | Refusal> {
    const sets = new Map<Collection, AnswerSet>();
    for (const collection of collections) {
      const set = await this.read(training, collection, disk);
      if (isRefusal(set)) return set;
      sets.set(collection, set);
    }
    return sets;
  }

  /** What counts. */
  async read(training: TrainingId, collection: Collection, disk = this.#ports.disk): Promise<AnswerSet | Refusal> {
    const set = await this.#readAll(training, collection, true, disk);
    return isRefusal(set) ? set : counting(set);
  }

  async #readAll(training: TrainingId, collection: Collection, mayErase: boolean, disk = this.#ports.disk): Promise<AnswerSet | Refusal> {
    const { trainingsFolder, aside, settings } = this.#ports;
    const owner = this.#ownerIn(training);
    const read = await orRefuse(
      () => readAnswers(disk, trainingFolder(trainingsFolder, training), collection, asideOf(aside, training), owner, mayErase),
      'answers-unreadable',
      translateIn(settings.data.language),
    );
    if (isRefusal(read)) return read;
    this.#counts.set(keyOf(training, collection), counting(read.set).sheets.length);
    if (read.isDamaged) {
      this.#notices.add({ notice: 'answers-set-aside', values: { file: ownAnswersName(collection, owner) } });
      this.#noticed();
    }
    this.#tellUnread(keyOf(training, collection), read.unread);
    return read.set;
  }

  #ownerIn(training: TrainingId): Owner {
    const { writer } = this.#ports;
    const written = (collection: Collection): AnswerSet | undefined => this.#written.get(keyOf(training, collection));
    return { ...writer, isStranger: (device) => this.#isStranger(training, device), ...(writer.isSharing && { written }) };
  }

  /** Each once, until it can be read. */
  #tellUnread(of: string, unread: readonly string[]): void {
    const before = this.#unread.get(of) ?? [];
    const come = unread.filter((file) => !before.includes(file));
    const gone = before.filter((file) => !unread.includes(file));
    this.#unread.set(of, unread);
    for (const file of come) this.#notices.add({ notice: 'answers-unread', values: { file } });
    for (const file of gone) this.#notices.settle('answers-unread', { file });
    if (come.length + gone.length > 0) this.#noticed();
  }

  async write(open: OpenTraining, collection: Collection, change: Change): Promise<AnswerSet | Refusal> {
    const before = await this.#readAll(open.log.id, collection, wasErased(open));
    if (isRefusal(before)) return before;
    const changed = change(before);
    if (changed === before) return before;
    const set = wasErased(open) ? withoutNewCodes(changed, before) : changed;
    const { disk, trainingsFolder, settings, writer } = this.#ports;
    const write = async (): Promise<AnswerSet> => {
      await writeAnswers(disk, trainingFolder(trainingsFolder, open.log.id), collection, set, writer);
      return set;
    };
    const written = await orRefuse(write, 'not-written', translateIn(settings.data.language));
    if (isRefusal(written)) return written;
    this.#written.set(keyOf(open.log.id, collection), written);
    this.mayBeOthers(open.log.id);
    this.#counts.set(keyOf(open.log.id, collection), counting(written).sheets.length);
    return written;
  }
}
