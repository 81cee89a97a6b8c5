/** What the Library asks for: another training is open then, the folder of one that can't be read is shown, or a certificate is checked. */

import { trainingFolder } from '../../store/trainings-folder';
import { checkRequests } from '../certificates/certificate-checks';
import type { Ports } from '../ports';
import { done, type Handlers, type RequestGate } from '../request-gate';
import { noTraining } from './open-training';
import type { TrainingChoice } from './training-choice';
import type { Trainings } from './trainings';

/** Counts what belongs to the training that is open then. */
type Counted = <Result>(work: () => Promise<Result>) => Promise<Result>;

export const libraryRequests = (gate: RequestGate, ports: Ports, choice: TrainingChoice, trainings: Trainings, counted: Counted) =>
  ({
    ...checkRequests(ports, trainings),
    'choose-programme': () => choice.brought.choose(),
    'create-training': (input) => gate.act(() => counted(() => choice.create(input))),
    'create-sample': () => gate.act(() => counted(() => choice.createSample())),
    'create-finished-sample': () => gate.act(() => counted(() => choice.createFinishedSample())),
    'open-training': (id) => gate.act(() => counted(() => choice.openById(id))),
    'show-training-folder': (id) => {
      if (!trainings.unreadable.some((each) => each.id === id)) return noTraining();
      ports.files.showInFolder(trainingFolder(ports.trainingsFolder, id));
      return done;
    },
  }) satisfies Partial<Handlers>;
