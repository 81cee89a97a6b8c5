/**
 * What is counted of each training, kept for as long as what it was counted of stays as it was: whoever chooses other trainings then, or
 * takes the report along as a file, doesn't wait until a thousand are read anew. In memory packed, so that ten thousand take a few megabytes;
 * of those that are closed on the disk, too, for the next start. What is read for the Library is counted at once.
 */
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { AnswerSet } from '../../../domain/forms/answer-set';
import type { Collection } from '../../../domain/forms/form';
import { type TrainingFacts, trainingFacts } from '../../../domain/indicators/facts';
import type { TrainingId } from '../../../domain/kernel/ids';
import { isRefusal, type Refusal } from '../../../domain/kernel/refusal';
import type { Programme } from '../../../domain/programme/programme';
import type { Training } from '../../../domain/training/state';
import { textKey } from '../../content/content-files';
import { BrokenProgramme } from '../../content/content-problem';
import { programmeAtHand } from '../../content/known-programmes';
import { type ParsedHere, parsedHere } from '../../content/parsed-here';
import { answersIn } from '../../store/answer-files';
import { readCounted, writeCounted } from '../../store/counted-cache';
import { faultOf } from '../../store/disk';
import { filesKey } from '../../store/files-key';
import { ownProgrammeFolder, trainingFolder } from '../../store/trainings-folder';
import type { SheetFiles } from '../forms/sheet-files';
import type { Ports } from '../ports';
import type { Trainings } from '../training/trainings';

/** What is asked of the programme by which a training was counted. */
export type CountedBy = Pick<Programme, 'id' | 'indicators'>;

export interface CountedTraining {
  readonly facts: TrainingFacts;
  readonly programme: CountedBy;
}

interface Kept {
  readonly edition: string;
  readonly packed: Uint8Array;
  readonly programme: CountedBy;
}

/** Many are packed one after the other: quickly rather than as small as can be. */
const packing = { level: 1 };

type Needed = Pick<Ports, 'disk' | 'dataFolder' | 'trainingsFolder' | 'keptBy' | 'noteFault'>;

export class CountedTrainings {
  readonly #ports: Needed;
  readonly #trainings: Trainings;
  readonly #sheets: SheetFiles;
  readonly #here: ParsedHere;
  readonly #kept = new Map<TrainingId, Kept>();

  constructor(ports: Needed, trainings: Trainings, sheets: SheetFiles) {
    this.#ports = ports;
    this.#trainings = trainings;
    this.#sheets = sheets;
    this.#here = parsedHere(ports.disk, ports.dataFolder, ports.keptBy);
    trainings.whenRead((id, training) => this.#hear(id, training));
  }

  /** Undefined where it can't be read. */
  async count(id: TrainingId): Promise<CountedTraining | undefined> {
    const edition = await this.#editionOf(id);
    const kept = this.#kept.get(id);
    if (kept && kept.edition === edition) {
      return { facts: JSON.parse(inflateRawSync(kept.packed).toString()), programme: kept.programme };
    }
    this.#kept.delete(id);
    const text = await this.#textOf(id);
    const before = edition === undefined || text === undefined ? undefined : await this.#countedBefore(id, edition, text);
    if (before) return this.#keep(id, edition, before);
    const programme = await this.#programmeOf(id);
    const training = programme && (await this.#trainings.training(id));
    const counted = training && countedNow(training, programme, await this.#sheets.sets(id));
    if (!counted?.isWhole) return counted;
    await this.#write(id, edition, text, counted);
    return this.#keep(id, edition, counted);
  }

  /** What goes wrong here is no trouble of whoever read the training. */
  async #hear(id: TrainingId, training: Training): Promise<void> {
    try {
      await this.#countRead(id, training);
    } catch (error) {
      this.#ports.noteFault?.('A training can’t be counted.', error);
    }
  }

  /** Those whose programme has to be parsed first are counted when somebody asks. */
  async #countRead(id: TrainingId, training: Training): Promise<void> {
    const edition = await this.#editionOf(id);
    const text = await this.#textOf(id);
    if (edition === undefined || text === undefined || (await this.#countedBefore(id, edition, text))) return;
    const programme = await this.#unlessRefused(() => programmeAtHand(ownProgrammeFolder(this.#ports.trainingsFolder, id), this.#here));
    const counted = programme && countedNow(training, programme, await this.#sheets.setsAsTheyLie(id));
    if (counted?.isWhole) await this.#write(id, edition, text, counted);
  }

  #keep(id: TrainingId, edition: string | undefined, { facts, programme }: CountedTraining): CountedTraining {
    if (edition !== undefined) this.#kept.set(id, { edition, packed: deflateRawSync(JSON.stringify(facts), packing), programme });
    return { facts, programme };
  }

  async #countedBefore(id: TrainingId, edition: string, text: string): Promise<CountedTraining | undefined> {
    const { disk, dataFolder, keptBy } = this.#ports;
    const before = await readCounted(disk, dataFolder, id);
    return before?.version === keptBy && before.edition === edition && before.text === text ? before : undefined;
  }

  async #write(
    id: TrainingId,
    edition: string | undefined,
    text: string | undefined,
    { facts, programme }: CountedTraining,
  ): Promise<void> {
    const { disk, dataFolder, keptBy } = this.#ports;
    if (edition === undefined || text === undefined) return;
    await this.#trainings.whileClosed(id, () => writeCounted(disk, dataFolder, id, { version: keptBy, edition, text, facts, programme }));
  }

  /** Returns the edition of everything that is counted except the programme; undefined while nobody knows. */
  #editionOf(id: TrainingId): Promise<string | undefined> {
    return this.#unlessRefused(async () => {
      const logs = this.#trainings.editionOf(id);
      const { disk, trainingsFolder } = this.#ports;
      return logs === undefined
        ? undefined
        : `${logs}\n${await filesKey(disk, answersIn(trainingFolder(trainingsFolder, id)), () => true)}`;
    });
  }

  /** Returns the hash of its programme, which is read once while the kit runs. */
  #textOf(id: TrainingId): Promise<string | undefined> {
    return this.#unlessRefused(() => textKey(ownProgrammeFolder(this.#ports.trainingsFolder, id)));
  }

  async #unlessRefused<Value>(ask: () => Promise<Value>): Promise<Value | undefined> {
    try {
      return await ask();
    } catch (error) {
      if (faultOf(error) === undefined) throw error;
      return undefined;
    }
  }

  /** What is wrong with a programme is told in the Library when its training is opened; here the training is counted as one that can’t be read. */
  async #programmeOf(id: TrainingId): Promise<Programme | undefined> {
    try {
      return await this.#trainings.programmeOf(id);
    } catch (error) {
      if (error instanceof BrokenProgramme || faultOf(error) !== undefined) return undefined;
      throw error;
    }
  }
}

/** `isWhole`: its answers could be read. */
function countedNow(
  { state }: Training,
  programme: Programme,
  sets: ReadonlyMap<Collection, AnswerSet> | Refusal,
): (CountedTraining & { readonly isWhole: boolean }) | undefined {
  if (!state.details) return undefined;
  const isWhole = !isRefusal(sets);
  return {
    facts: trainingFacts(programme, state, state.details, isWhole ? sets : undefined),
    programme: { id: programme.id, indicators: programme.indicators },
    isWhole,
  };
}
