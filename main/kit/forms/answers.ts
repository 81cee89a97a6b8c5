/**
 * What is done with sheets of tests and evaluations of the open training; their files are read anew for each act. What can be taken back is
 * remembered in memory alone and until the kit ends, since a list of acts would tell in which order sheets came.
 */

import type { Outcome } from '../../../domain/contract';
import {
  type AnswerSet,
  type AnswerSheet,
  corrected,
  nextOf,
  quoted,
  rootOf,
  saysTheSame,
  sheetOfRoot,
  wasGiven,
  without,
  withSheet,
} from '../../../domain/forms/answer-set';
import { type Collection, closedItems, collections, isTest, openItems } from '../../../domain/forms/form';
import { type FormResults, formResults } from '../../../domain/forms/results';
import { halfDayOf, type Returned } from '../../../domain/forms/returned';
import type { KeepSheet, SheetInput, SheetList } from '../../../domain/forms/sheet-list';
import type { TrainingId } from '../../../domain/kernel/ids';
import { isRefusal, type Refusal, refuse } from '../../../domain/kernel/refusal';
import { presentIn } from '../../../domain/register/attendance';
import type { AudienceView } from '../../../domain/stage/audience-view';
import { newAnswerId } from '../../store/answer-files';
import type { OpenTraining } from '../training/open-training';
import { checkedSheet } from './checked-sheet';
import { type Change, type SheetFiles, wasErased } from './sheet-files';

interface Step {
  readonly training: TrainingId;
  readonly collection: Collection;
  readonly takeBack: Change;
}

const mostSteps = 50;

/** `id`: see {@link Answers.handInAll}. */
export interface GivenSheet {
  readonly id: string;
  readonly sheet: SheetInput;
  readonly confirmed: boolean;
}

export class Answers {
  readonly files: SheetFiles;
  #steps: readonly Step[] = [];
  /** How many came back is shown to the room. */
  #shown: Pick<Step, 'training' | 'collection'> | undefined;

  constructor(files: SheetFiles) {
    this.files = files;
  }

  returnedOf({ log }: OpenTraining, collection: Collection): Returned {
    return { collection, count: this.files.count(log.id, collection) ?? 0, present: presentIn(log.training.state, halfDayOf(collection)) };
  }

  /** Counts the sheets of each form, once what is on the disk was counted. */
  returned(open: OpenTraining): readonly Returned[] {
    return collections.flatMap((collection) =>
      this.files.count(open.log.id, collection) === undefined ? [] : [this.returnedOf(open, collection)],
    );
  }

  /** For the room, until it is taken away or the kit ends; null takes it away. */
  showReturned({ log }: OpenTraining, collection: Collection | null): Outcome {
    this.#shown = collection === null ? undefined : { training: log.id, collection };
    return { done: true };
  }

  withReturned(view: AudienceView, open: OpenTraining): AudienceView {
    return this.#shown?.training === open.log.id ? { ...view, returned: this.returnedOf(open, this.#shown.collection) } : view;
  }

  async list(open: OpenTraining, collection: Collection): Promise<SheetList | Refusal> {
    const set = await this.files.read(open.log.id, collection);
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

  async keep(open: OpenTraining, { collection, sheet: typed, instead, confirmed, again = false }: KeepSheet): Promise<SheetList | Refusal> {
    const sheet = this.#checked(open, collection, typed, confirmed);
    if (isRefusal(sheet)) return sheet;
    if (instead === null) {
      const twice = again ? undefined : await this.#typedBefore(open, collection, sheet);
      if (twice) return twice;
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
    const set = await this.files.write(open, collection, (before) => withSheet(before, sheet));
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
    const set = await this.files.write(open, collection, (before) =>
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
    const set = await this.files.write(open, collection, step.takeBack);
    if (isRefusal(set)) return set;
    this.#steps = this.#steps.filter((other) => other !== step);
    return this.list(open, collection);
  }

  async quote(open: OpenTraining, sheet: string, item: string, isChosen: boolean): Promise<FormResults | Refusal> {
    const set = await this.files.write(open, 'evaluation-d2pm', (before) =>
      quoted(before, { id: newAnswerId(), sheet, item }, isChosen && before.sheets.some(({ id }) => id === sheet)),
    );
    return isRefusal(set) ? set : this.results(open);
  }

  async results(open: OpenTraining): Promise<FormResults | Refusal> {
    const sets = await this.files.sets(open.log.id);
    return isRefusal(sets) ? sets : formResults(open.programme.forms, sets);
  }

  #checked(open: OpenTraining, collection: Collection, given: SheetInput, confirmed: boolean): AnswerSheet | Refusal {
    const sheet = checkedSheet(open, collection, given, confirmed);
    return isRefusal(sheet) ? sheet : { ...sheet, id: newAnswerId() };
  }

  /** Asks where somebody typed this very sheet already. Without a code nobody can say that two who answered the same are one. */
  async #typedBefore({ log }: OpenTraining, collection: Collection, sheet: AnswerSheet): Promise<Refusal | undefined> {
    if (sheet.code === '') return undefined;
    const set = await this.files.read(log.id, collection);
    if (isRefusal(set)) return set;
    return set.sheets.some((each) => saysTheSame(each, sheet)) ? refuse('sheet-typed-already', 'line', { code: sheet.code }) : undefined;
  }

  #lastStep({ log }: OpenTraining, collection: Collection): Step | undefined {
    return this.#steps.findLast((step) => step.training === log.id && step.collection === collection);
  }

  async #find(open: OpenTraining, collection: Collection, id: string): Promise<AnswerSheet | Refusal> {
    const set = await this.files.read(open.log.id, collection);
    if (isRefusal(set)) return set;
    return set.sheets.find((sheet) => sheet.id === id) ?? refuse('sheet-gone');
  }

  async #change(open: OpenTraining, collection: Collection, change: Change, takeBack: Change): Promise<SheetList | Refusal> {
    const set = await this.files.write(open, collection, change);
    if (isRefusal(set)) return set;
    this.#steps = [...this.#steps, { training: open.log.id, collection, takeBack }].slice(-mostSteps);
    return this.list(open, collection);
  }
}
