/** Sheets of the tests and of the evaluation: what a person does with them on a laptop, what its kit does by itself, and what holds in the end. */
import {
  type AnswerSet,
  type AnswerSheet,
  corrected,
  counting,
  noAnswers,
  rootOf,
  without,
  withSheet,
} from '../../domain/forms/answer-set';
import { withoutNewCodes } from '../../domain/forms/erased-codes';
import { type Collection, collections } from '../../domain/forms/form';
import { answersFiles, keepUpAnswers, type Owner, ownAnswersName, readAnswers, writeAnswers } from '../../main/store/answer-files';
import type { Disk } from '../../main/store/disk';
import type { Chance } from '../faults/chance';
import { aside } from './places';

/** What people were told is kept, or is taken away, on any laptop. */
export class SheetsOfAll {
  readonly #kept = new Map<string, Collection>();
  readonly #gone = new Set<string>();
  /** Somebody began to take it away, and was perhaps never told that it is. */
  readonly #perhapsGone = new Set<string>();

  begins(before: AnswerSet, after: AnswerSet): void {
    for (const id of newIn(after.removed, before.removed)) this.#perhapsGone.add(id);
  }

  done(collection: Collection, before: AnswerSet, after: AnswerSet): void {
    for (const id of newIn(after.removed, before.removed)) this.#gone.add(id);
    for (const id of newIn(idsOf(after), idsOf(before))) this.#kept.set(id, collection);
  }

  wrongIn(collection: Collection, set: AnswerSet): readonly string[] {
    const ids = idsOf(set);
    const roots = counting(set).sheets.map(rootOf);
    const mine = [...this.#kept].flatMap(([id, of]) => (of === collection ? [id] : []));
    return [
      ...mine.filter((id) => !this.#perhapsGone.has(id) && !ids.includes(id)).map((id) => `sheet ${id} is lost`),
      ...ids.filter((id) => this.#gone.has(id)).map((id) => `sheet ${id} was taken away and is back`),
      ...(new Set(ids).size < ids.length || new Set(roots).size < roots.length ? ['a sheet counts twice'] : []),
    ];
  }
}

const idsOf = ({ sheets }: AnswerSet): readonly string[] => sheets.map(({ id }) => id);
const newIn = (ids: readonly string[], before: readonly string[]): readonly string[] => ids.filter((id) => !before.includes(id));

/** Handles sheets as the kit does, in one life of it. */
export class Sheets {
  readonly #disk: Disk;
  readonly #folder: string;
  readonly #owner: Owner;
  readonly #chance: Chance;
  readonly #all: SheetsOfAll;
  readonly #written = new Map<Collection, AnswerSet>();

  /** `folder`: of the training. */
  constructor(disk: Disk, folder: string, owner: Owner, chance: Chance, all: SheetsOfAll) {
    this.#disk = disk;
    this.#folder = folder;
    this.#owner = { ...owner, written: (collection) => this.#written.get(collection) };
    this.#chance = chance;
    this.#all = all;
  }

  /** One is typed in, corrected or taken away. */
  async act(wasErased: boolean): Promise<void> {
    const collection = collections[this.#chance.upTo(collections.length - 1)] ?? 'test-d1am';
    const { set: before } = await readAnswers(this.#disk, this.#folder, collection, aside, this.#owner, wasErased);
    const { sheets } = counting(before);
    const one = sheets[this.#chance.upTo(sheets.length - 1)];
    const changed =
      one === undefined || this.#chance.isOneIn(2)
        ? withSheet(before, this.#sheet(wasErased))
        : this.#chance.isOneIn(2)
          ? corrected(before, one, this.#sheet(wasErased))
          : without(before, one.id);
    const after = wasErased ? withoutNewCodes(changed, before) : changed;
    this.#all.begins(before, after);
    await writeAnswers(this.#disk, this.#folder, collection, after, this.#owner);
    this.#written.set(collection, after);
    this.#all.done(collection, before, after);
  }

  async keepUp(erasing: { readonly wasErased: boolean; readonly isWaiting: boolean }): Promise<void> {
    for (const collection of collections) {
      const set = await keepUpAnswers(this.#disk, this.#folder, collection, aside, this.#owner, erasing);
      if (set) this.#written.set(collection, set);
    }
  }

  #sheet(wasErased: boolean): AnswerSheet {
    const code = wasErased || this.#chance.isOneIn(3) ? '' : `AB0${1 + this.#chance.upTo(8)}`;
    const id = Array.from({ length: 32 }, () => this.#chance.upTo(15).toString(16)).join('');
    return { id, code, answers: { 'question-1': String(this.#chance.upTo(3)) } };
  }
}

/** All that lies in the folder of a training. */
export async function answersIn(disk: Disk, folder: string, owner: Owner, wasErased: boolean): Promise<ReadonlyMap<Collection, AnswerSet>> {
  const sets = new Map<Collection, AnswerSet>();
  for (const collection of collections) {
    const { set } = await readAnswers(disk, folder, collection, aside, owner, wasErased);
    sets.set(collection, set);
  }
  return sets;
}

/** Sheets that others have and this laptop's own files, where it has one, have not. */
export async function notTakenUp(disk: Disk, folder: string, owner: Owner, wasErased: boolean): Promise<readonly string[]> {
  const all = await answersIn(disk, folder, owner, wasErased);
  const missing: string[] = [];
  for (const { name, collection, set } of await answersFiles(disk, folder, () => true))
    if (set && name === ownAnswersName(collection, owner)) missing.push(...newIn(idsOf(all.get(collection) ?? noAnswers), idsOf(set)));
  return missing;
}
