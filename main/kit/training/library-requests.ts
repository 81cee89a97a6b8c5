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

interface Around {
  readonly counted: Counted;
  /** Another training is open than before. */
  readonly left: () => void;
}

export function libraryRequests(gate: RequestGate, ports: Ports, choice: TrainingChoice, trainings: Trainings, { counted, left }: Around) {
  const chosen = <Result>(choose: () => Promise<Result>): Promise<Result> =>
    gate.act(() =>
      counted(async () => {
        const before = choice.open;
        const result = await choose();
        if (choice.open !== before) left();
        return result;
      }),
    );
  return {
    ...checkRequests(ports, trainings),
    'choose-programme': () => choice.brought.choose(),
    'create-training': (input) => chosen(() => choice.create(input)),
    'create-sample': () => chosen(() => choice.createSample()),
    'create-finished-sample': () => chosen(() => choice.createFinishedSample()),
    'open-training': (id) => chosen(() => choice.openById(id)),
    'show-training-folder': (id) => {
      if (!trainings.unreadable.some((each) => each.id === id)) return noTraining();
      ports.files.showInFolder(trainingFolder(ports.trainingsFolder, id));
      return done;
    },
  } satisfies Partial<Handlers>;
}
