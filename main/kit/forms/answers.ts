/**
 * Sheets of tests and evaluations of the open training: kept in their files, which are read anew for each act. What can be taken back is
 * remembered in memory alone and until the kit ends, since a list of acts would tell in which order sheets came.
 */

import type { Outcome } from '../../../domain/contract';
import {
  type AnswerSet,
  type AnswerSheet,
  corrected,
  counting,
  nextOf,
  noAnswers,
  quoted,
  rootOf,
  sheetOfRoot,
  wasGiven,
  without,
  withSheet,
} from '../../../domain/forms/answer-set';
import { withoutNewCodes } from '../../../domain/forms/erased-codes';
import { type Collection, closedItems, collections, isTest, openItems } from '../../../domain/forms/form';
import { type FormResults, formResults } from '../../../domain/forms/results';
import { halfDayOf, type Returned } from '../../../domain/forms/returned';
import type { KeepSheet, SheetInput, SheetList } from '../../../domain/forms/sheet-list';
import type { TrainingId } from '../../../domain/kernel/ids';
import { isRefusal, type Refusal, refuse } from '../../../domain/kernel/refusal';
import { presentIn } from '../../../domain/register/attendance';
import type { AudienceView } from '../../../domain/stage/audience-view';
import { keepUpAnswers, newAnswerId, type Owner, ownAnswersName, readAnswers, writeAnswers } from '../../store/answer-files';
import { type Disk, unchanged } from '../../store/disk';
import { asideOf } from '../../store/set-aside';
import { trainingFolder } from '../../store/trainings-folder';
import { translateIn } from '../../translate';
import { orRefuse } from '../disk-words';
import type { Notices } from '../notices';
import type { Ports } from '../ports';
import type { OpenTraining } from '../training/open-training';
import { checkedSheet } from './checked-sheet';

type Change = (set: AnswerSet) => AnswerSet;

interface Step {
  readonly training: TrainingId;
  readonly collection: Collection;
  readonly takeBack: Change;
}

/** After persons were erased no code is asked for, or shown: the numbers in their place say nothing to anybody. */
const wasErased = ({ log }: OpenTraining): boolean => log.training.state.erased !== undefined;

const mostSteps = 50;

/** Of a training that nobody has looked at yet. */
const nothingTold = JSON.stringify(collections.map(() => noAnswers));

const countOf = (training: TrainingId, collection: Collection): string => `${training}/${collection}`;

/** `id`: see {@link Answers.handInAll}. */
export interface GivenSheet {
  readonly id: string;
  readonly sheet: SheetInput;
  readonly confirmed: boolean;
}

export class Answers {
  readonly #ports: Ports;
  readonly #notices: Notices;
  readonly #noticed: () => void;
  readonly #isStranger: (training: TrainingId, device: string) => boolean;
  #steps: readonly Step[] = [];
  readonly #editions = new Map<TrainingId, number>();
  /** What this start put into each file. */
  readonly #written = new Map<string, AnswerSet>();
  /** Sheets of each file, as it was read or written last: views can't wait for the disk. */
  readonly #counts = new Map<string, number>();
  /** What the files held when they were followed last. */
  readonly #told = new Map<TrainingId, string>();
  /** Files of other laptops that could not be read when they were looked at last, by the form that they are of. */
  readonly #unread = new Map<string, readonly string[]>();
  /** How many came back is shown to the room. */
  #shown: Pick<Step, 'training' | 'collection'> | undefined;

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

  returnedOf({ log }: OpenTraining, collection: Collection): Returned {
    const count = this.#counts.get(countOf(log.id, collection)) ?? 0;
    return { collection, count, present: presentIn(log.training.state, halfDayOf(collection)) };
  }

  /** Of each form, once what is on the disk was counted. */
  returned(open: OpenTraining): readonly Returned[] {
    return collections.flatMap((collection) =>
      this.#counts.has(countOf(open.log.id, collection)) ? [this.returnedOf(open, collection)] : [],
    );
  }

  /** A file that can't be read now has no count: whoever asks for its sheets hears why. */
  async countOnce(open: OpenTraining): Promise<void> {
    for (const collection of collections) {
      if (!this.#counts.has(countOf(open.log.id, collection))) await this.#read(open.log.id, collection);
    }
  }

  /** For the room, until it is taken away or the kit ends; null takes it away. */
  showReturned({ log }: OpenTraining, collection: Collection | null): Outcome {
    this.#shown = collection === null ? undefined : { training: log.id, collection };
    return { done: true };
  }

  withReturned(view: AudienceView, open: OpenTraining): AudienceView {
    return this.#shown?.training === open.log.id ? { ...view, returned: this.returnedOf(open, this.#shown.collection) } : view;
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
        if (set) this.#written.set(countOf(log.id, collection), set);
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

  async list(open: OpenTraining, collection: Collection): Promise<SheetList | Refusal> {
    const set = await this.#read(open.log.id, collection);
    if (isRefusal(set)) return set;
    const { forms } = open.programme;
    return {
      collection,
      title: isTest(collection) ? forms.test.title : forms.evaluation.title,
      takesCode: isTest(collection) && !wasErased(open),
      closed: closedItems(forms, collection),
      open: openItems(forms, collection),
      sheets: wasErased(open) ? set.sheets.map((sheet) => ({ ...sheet, code: '' })) : set.sheets,
      present: presentIn(open.log.training.state, halfDayOf(collection)),
      canTakeBack: this.#lastStep(open, collection) !== undefined,
    };
  }

  async keep(open: OpenTraining, { collection, sheet: typed, instead, confirmed }: KeepSheet): Promise<SheetList | Refusal> {
    const sheet = this.#checked(open, collection, typed, confirmed);
    if (isRefusal(sheet)) return sheet;
    if (instead === null) {
      return this.#change(
        open,
        collection,
        (set) => withSheet(set, sheet),
        (set) => without(set, sheetOfRoot(set, sheet.id)?.id ?? sheet.id),
      );
    }
    const before = await this.#find(open, collection, instead);
    if (isRefusal(before)) return before;
    const after = wasErased(open) ? { ...sheet, code: before.code } : sheet;
    return this.#change(
      open,
      collection,
      (set) => corrected(set, before, after),
      (set) => {
        const latest = sheetOfRoot(set, rootOf(before));
        return latest ? corrected(set, latest, { ...before, id: newAnswerId() }) : set;
      },
    );
  }

  /** From a participant: no trainer can take it back as the last one that came. */
  async handIn(open: OpenTraining, collection: Collection, given: SheetInput, confirmed: boolean): Promise<Outcome> {
    const sheet = this.#checked(open, collection, given, confirmed);
    if (isRefusal(sheet)) return sheet;
    const set = await this.#write(open, collection, (before) => withSheet(before, sheet));
    return isRefusal(set) ? set : { done: true };
  }

  /**
   * From telephones, all in one writing. Each under its own id, which is the same whenever the same telephone sends this form: what is there
   * already, or was there and was taken away, is `already`.
   */
  async handInAll(open: OpenTraining, collection: Collection, given: readonly GivenSheet[]): Promise<readonly (Outcome | 'already')[]> {
    const checked = given.map(({ id, sheet, confirmed }) => {
      const fit = checkedSheet(open, collection, sheet, confirmed);
      return isRefusal(fit) ? fit : { ...fit, id };
    });
    if (checked.every(isRefusal)) return checked;
    const added = new Set<AnswerSheet>();
    const set = await this.#write(open, collection, (before) =>
      checked.reduce<AnswerSet>((all, sheet) => {
        if (isRefusal(sheet) || wasGiven(all, sheet.id)) return all;
        added.add(sheet);
        return withSheet(all, sheet);
      }, before),
    );
    return checked.map((sheet) => (isRefusal(sheet) ? sheet : isRefusal(set) ? set : added.has(sheet) ? { done: true } : 'already'));
  }

  async remove(open: OpenTraining, collection: Collection, id: string): Promise<SheetList | Refusal> {
    const sheet = await this.#find(open, collection, id);
    if (isRefusal(sheet)) return sheet;
    return this.#change(
      open,
      collection,
      (set) => without(set, id),
      (set) => withSheet(set, nextOf(sheet, { ...sheet, id: newAnswerId() })),
    );
  }

  async takeBack(open: OpenTraining, collection: Collection): Promise<SheetList | Refusal> {
    const step = this.#lastStep(open, collection);
    if (!step) return refuse('nothing-to-undo');
    const set = await this.#write(open, collection, step.takeBack);
    if (isRefusal(set)) return set;
    this.#steps = this.#steps.filter((other) => other !== step);
    return this.list(open, collection);
  }

  async quote(open: OpenTraining, sheet: string, item: string, isChosen: boolean): Promise<FormResults | Refusal> {
    const set = await this.#write(open, 'evaluation-d2pm', (before) =>
      quoted(before, { id: newAnswerId(), sheet, item }, isChosen && before.sheets.some(({ id }) => id === sheet)),
    );
    return isRefusal(set) ? set : this.results(open);
  }

  async results(open: OpenTraining): Promise<FormResults | Refusal> {
    const sets = await this.sets(open.log.id);
    return isRefusal(sets) ? sets : formResults(open.programme.forms, sets);
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
      const set = await this.#read(training, collection, disk);
      if (isRefusal(set)) return set;
      sets.set(collection, set);
    }
    return sets;
  }

  #checked(open: OpenTraining, collection: Collection, given: SheetInput, confirmed: boolean): AnswerSheet | Refusal {
    const sheet = checkedSheet(open, collection, given, confirmed);
    return isRefusal(sheet) ? sheet : { ...sheet, id: newAnswerId() };
  }

  #lastStep({ log }: OpenTraining, collection: Collection): Step | undefined {
    return this.#steps.findLast((step) => step.training === log.id && step.collection === collection);
  }

  async #find(open: OpenTraining, collection: Collection, id: string): Promise<AnswerSheet | Refusal> {
    const set = await this.#read(open.log.id, collection);
    if (isRefusal(set)) return set;
    return set.sheets.find((sheet) => sheet.id === id) ?? refuse('sheet-gone');
  }

  async #change(open: OpenTraining, collection: Collection, change: Change, takeBack: Change): Promise<SheetList | Refusal> {
    const set = await this.#write(open, collection, change);
    if (isRefusal(set)) return set;
    this.#steps = [...this.#steps, { training: open.log.id, collection, takeBack }].slice(-mostSteps);
    return this.list(open, collection);
  }

  /** What counts. */
  async #read(training: TrainingId, collection: Collection, disk = this.#ports.disk): Promise<AnswerSet | Refusal> {
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
    this.#counts.set(countOf(training, collection), counting(read.set).sheets.length);
    if (read.isDamaged) {
      this.#notices.add({ notice: 'answers-set-aside', values: { file: ownAnswersName(collection, owner) } });
      this.#noticed();
    }
    this.#tellUnread(countOf(training, collection), read.unread);
    return read.set;
  }

  #ownerIn(training: TrainingId): Owner {
    const { writer } = this.#ports;
    const written = (collection: Collection): AnswerSet | undefined => this.#written.get(countOf(training, collection));
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

  async #write(open: OpenTraining, collection: Collection, change: Change): Promise<AnswerSet | Refusal> {
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
    this.#written.set(countOf(open.log.id, collection), written);
    this.mayBeOthers(open.log.id);
    this.#counts.set(countOf(open.log.id, collection), counting(written).sheets.length);
    return written;
  }
}
