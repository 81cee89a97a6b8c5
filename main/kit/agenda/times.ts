/** What a training's blocks took, and what they usually take in trainings of its programme. Looked up when somebody asks. */
import { programmeTimes, type UsualMinutes, usualMinutes } from '../../../domain/agenda/times/programme-times';
import type { TimeReport, TimeScope } from '../../../domain/agenda/times/report';
import { type TrainingTimes, trainingTimes } from '../../../domain/agenda/times/training-times';
import type { Ports } from '../ports';
import { ofProgramme } from '../programme/same-programme';
import type { OpenTraining } from '../training/open-training';
import type { Trainings } from '../training/trainings';

interface AllTimes {
  readonly all: readonly (TrainingTimes & { readonly isOpen: boolean })[];
  readonly unread: number;
}

export class Times {
  readonly #ports: Ports;
  readonly #trainings: Trainings;

  constructor(ports: Ports, trainings: Trainings) {
    this.#ports = ports;
    this.#trainings = trainings;
  }

  async report(open: OpenTraining, scope: TimeScope): Promise<TimeReport> {
    if (scope === 'this') return { of: 'this', times: this.of(open) };
    const { all, unread } = await this.#all(open);
    return { of: 'all', times: programmeTimes(open.asPlanned, all), unread };
  }

  /** From the other trainings; nothing once a day of this one has begun. */
  async usual(open: OpenTraining): Promise<readonly UsualMinutes[]> {
    if (this.of(open).days.some(({ state }) => state !== 'ahead')) return [];
    const { all } = await this.#all(open);
    return usualMinutes(
      programmeTimes(
        open.asPlanned,
        all.filter(({ isOpen }) => !isOpen),
      ),
    );
  }

  of({ log, asPlanned }: OpenTraining): TrainingTimes {
    return trainingTimes(log.training, asPlanned, this.#ports.clock.now());
  }

  async #all(open: OpenTraining): Promise<AllTimes> {
    const now = this.#ports.clock.now();
    const { told, unread } = await ofProgramme(this.#trainings, open.asPlanned.id, ({ training, asPlanned }) => ({
      ...trainingTimes(training, asPlanned, now),
      isOpen: training.state.id === open.log.id,
    }));
    return { all: told, unread };
  }
}
