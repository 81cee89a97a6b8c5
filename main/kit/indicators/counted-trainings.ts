/**
 * What is counted of each training, kept for as long as what it was counted of stays as it was: whoever chooses other trainings then, or
 * takes the report along as a file, doesn't wait until a thousand are read anew. In memory alone, and packed: ten thousand take a few
 * megabytes.
 */
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { type TrainingFacts, trainingFacts } from '../../../domain/indicators/facts';
import type { TrainingId } from '../../../domain/kernel/ids';
import { isRefusal } from '../../../domain/kernel/refusal';
import type { Programme } from '../../../domain/programme/programme';
import { BrokenProgramme } from '../../content/content-problem';
import { answersIn } from '../../store/answer-files';
import { faultOf } from '../../store/disk';
import { filesKey } from '../../store/files-key';
import { trainingFolder } from '../../store/trainings-folder';
import type { Answers } from '../forms/answers';
import type { Ports } from '../ports';
import type { Trainings } from '../training/trainings';

export interface CountedTraining {
  readonly facts: TrainingFacts;
  readonly programme: Programme;
}

interface Kept {
  readonly edition: string;
  readonly packed: Uint8Array;
  readonly programme: Programme;
}

/** Many are packed one after the other: quickly rather than as small as can be. */
const packing = { level: 1 };

export class CountedTrainings {
  readonly #ports: Pick<Ports, 'disk' | 'trainingsFolder'>;
  readonly #trainings: Trainings;
  readonly #answers: Answers;
  readonly #kept = new Map<TrainingId, Kept>();

  constructor(ports: Pick<Ports, 'disk' | 'trainingsFolder'>, trainings: Trainings, answers: Answers) {
    this.#ports = ports;
    this.#trainings = trainings;
    this.#answers = answers;
  }

  /** Undefined where it can't be read. */
  async count(id: TrainingId): Promise<CountedTraining | undefined> {
    const edition = await this.#editionOf(id);
    const kept = this.#kept.get(id);
    if (kept && kept.edition === edition) {
      return { facts: JSON.parse(inflateRawSync(kept.packed).toString()), programme: kept.programme };
    }
    this.#kept.delete(id);
    const programme = await this.#programmeOf(id);
    const state = programme && (await this.#trainings.training(id))?.state;
    if (!programme || !state?.details) return undefined;
    const sets = await this.#answers.sets(id);
    const facts = trainingFacts(programme, state, state.details, isRefusal(sets) ? undefined : sets);
    if (edition !== undefined && !isRefusal(sets)) {
      this.#kept.set(id, { edition, packed: deflateRawSync(JSON.stringify(facts), packing), programme });
    }
    return { facts, programme };
  }

  /** Of all that it is counted of, the programme aside, which is read once while the kit runs; undefined while nobody knows. */
  async #editionOf(id: TrainingId): Promise<string | undefined> {
    const logs = this.#trainings.editionOf(id);
    if (logs === undefined) return undefined;
    try {
      return `${logs}\n${await filesKey(this.#ports.disk, answersIn(trainingFolder(this.#ports.trainingsFolder, id)), () => true)}`;
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
