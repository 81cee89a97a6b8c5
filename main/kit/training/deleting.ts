/**
 * A person deletes a training. Alone with it, its files go at once; where other laptops noted in it and share the folder, each is asked, and
 * they go with the last yes, or without waiting for a laptop that isn't coming back.
 */
import type { Outcome } from '../../../domain/contract';
import type { DeletionPreview, HowToDelete } from '../../../domain/desk/previews';
import type { TrainingId } from '../../../domain/kernel/ids';
import { isRefusal, type Refusal, refuse } from '../../../domain/kernel/refusal';
import { isPlace } from '../../../domain/training/decide-erase';
import { type AgreeingLaptop, deleteTraining, keepTraining, laptopsIn } from '../../../domain/training/deletion';
import { laptopName, namingOf, shortDevice } from '../../../domain/training/laptops';
import type { Decision } from '../../../domain/training/rules';
import type { Training } from '../../../domain/training/state';
import type { TrainingSummary } from '../../../domain/training/summary';
import { copyFolderIn } from '../../transfer/copy-place';
import { orRefuse } from '../disk-words';
import type { Ports } from '../ports';
import type { Preferences } from '../preferences';
import { done, type Handlers, type RequestGate } from '../request-gate';
import type { TrainingChoice } from './training-choice';
import type { Trainings } from './trainings';

interface Parts {
  readonly preferences: Preferences;
  readonly choice: TrainingChoice;
  readonly trainings: Trainings;
}

type DeletionRequests = Pick<Handlers, 'preview-deletion' | 'delete-training' | 'keep-training'>;

export class Deleting {
  readonly #ports: Ports;
  readonly #parts: Parts;

  constructor(ports: Ports, parts: Parts) {
    this.#ports = ports;
    this.#parts = parts;
  }

  requests(gate: RequestGate): DeletionRequests {
    return {
      'preview-deletion': (id) => gate.inTurn(() => this.#preview(id)),
      'delete-training': (id, typed, how) => gate.act(() => this.#delete(id, typed, how)),
      'keep-training': (id) => gate.act(() => this.#keep(id)),
    };
  }

  async #preview(id: TrainingId): Promise<DeletionPreview | Refusal> {
    return this.#using(id, async (training) => {
      const { state } = training;
      const { device } = this.#ports.writer;
      const here = laptopsIn(training).find((each) => each.device === device);
      const { backupFolder } = this.#parts.preferences.data;
      return {
        asked: state.deleted && {
          on: state.deleted.on,
          by: laptopName(state, state.deleted.by) ?? shortDevice(state.deleted.by),
          isHere: state.deleted.by === device,
        },
        agreesHere: here?.agrees ?? false,
        unseenHere: here?.unseen ?? 0,
        others: this.#othersIn(training).map(({ device, name, short, agrees, unseen }) => ({
          device,
          name: name ?? short,
          agrees,
          unseen,
        })),
        strangers: this.#strangersIn(id),
        secondPlace: backupFolder === null ? undefined : copyFolderIn(backupFolder),
      };
    });
  }

  async #delete(id: TrainingId, typed: string, how: HowToDelete): Promise<{ readonly isGone: boolean } | Refusal> {
    const { trainings, choice, preferences } = this.#parts;
    const summary = trainings.summary(id);
    if (!summary) return trainings.missing(id);
    const refused = this.#whyNot(summary, typed);
    if (refused) return refused;
    const waits = await this.#using(id, async (training) => {
      const others = this.#othersIn(training);
      const mayGo = how === 'at-once' || (others.every(({ agrees }) => agrees) && this.#strangersIn(id) === 0);
      if (mayGo) return false;
      const kept = await this.#confirm(id, training, deleteTraining(training, this.#ports.writer.device));
      return isRefusal(kept) ? kept : true;
    });
    if (isRefusal(waits)) return waits;
    await choice.leave(id);
    if (waits) return { isGone: false };
    const removed = await orRefuse(() => trainings.remove(id), 'not-deleted', preferences.translate);
    if (isRefusal(removed)) return removed;
    return removed ? { isGone: true } : refuse('training-in-use');
  }

  async #keep(id: TrainingId): Promise<Outcome> {
    return this.#using(id, (training) => this.#confirm(id, training, keepTraining(training.state)));
  }

  #whyNot({ id, details, isSample, stage }: TrainingSummary, typed: string): Refusal | undefined {
    const { open } = this.#parts.choice;
    const onStage = open?.log.id === id ? open.dayOnStage : undefined;
    const day = onStage ?? (stage === 'day-1' ? 1 : stage === 'day-2' ? 2 : undefined);
    if (day !== undefined) return refuse('no-deleting-now', undefined, { day });
    return isSample || isPlace(typed, details.place) ? undefined : refuse('other-place-for-deleting', 'place', { place: details.place });
  }

  #othersIn(training: Training): readonly AgreeingLaptop[] {
    const { device, isSharing } = this.#ports.writer;
    return isSharing ? laptopsIn(training).filter((each) => each.device !== device) : [];
  }

  #strangersIn(id: TrainingId): number {
    return this.#ports.writer.isSharing ? (this.#parts.trainings.strangers.get(id)?.waiting.length ?? 0) : 0;
  }

  async #confirm(id: TrainingId, { state }: Training, decision: Decision): Promise<Outcome> {
    const { writer, settings, clock } = this.#ports;
    if (decision.length === 0) return done;
    const all = [...namingOf(state, writer.device, settings.data.laptopName), ...decision];
    const work = async (): Promise<void> => this.#parts.trainings.find(id)?.confirm(all, clock.now());
    const kept = await orRefuse(work, 'not-written', this.#parts.preferences.translate);
    return isRefusal(kept) ? kept : done;
  }

  /** Reads all that is there by now, and works with it. */
  async #using<Answer>(id: TrainingId, work: (training: Training) => Promise<Answer>): Promise<Answer | Refusal> {
    const { trainings } = this.#parts;
    await trainings.survey();
    return (await trainings.using(id, (log) => work(log.training))) ?? trainings.missing(id);
  }
}
