/** What the Library asks for: another training is open then, or the folder of one that can't be read is shown. */
import { type Asking, done, type Handlers } from '../asking';
import type { Ports } from '../ports';
import { noTraining } from './open-training';
import type { Opening } from './opening';
import { type Trainings, trainingFolder } from './trainings';

/** Counts what belongs to the training that is open then. */
type Counted = <Result>(work: () => Promise<Result>) => Promise<Result>;

export const libraryRequests = (asking: Asking, { dataFolder, files }: Ports, opening: Opening, trainings: Trainings, counted: Counted) =>
  ({
    'create-training': (input) => asking.act(() => counted(() => opening.create(input))),
    'create-sample': () => asking.act(() => counted(() => opening.createSample())),
    'open-training': (id) => asking.act(() => counted(() => opening.openById(id))),
    'show-training-folder': (id) => {
      if (!trainings.unreadable.some((each) => each.id === id)) return noTraining();
      files.showInFolder(trainingFolder(dataFolder, id));
      return done;
    },
  }) satisfies Partial<Handlers>;
