/**
 * The folder of the trainings: in the data folder, or in a folder that this laptop shares with others. This is the one place that knows; a
 * type of its own keeps the two folders apart.
 */
import { join } from 'node:path';
import type { TrainingId } from '../../domain/kernel/ids';
import { attachmentsIn } from './attachments';
import type { Disk } from './disk';
import type { Settings } from './settings';

declare const tag: unique symbol;
export type TrainingsFolder = string & { readonly [tag]: 'trainings' };

/** Returns the folder while no folder is shared. */
export const ownTrainingsFolder = (dataFolder: string): TrainingsFolder => join(dataFolder, 'trainings') as TrainingsFolder;

export const trainingsFolderOf = ({ sharedFolder }: Pick<Settings, 'sharedFolder'>, dataFolder: string): TrainingsFolder =>
  sharedFolder === null ? ownTrainingsFolder(dataFolder) : (sharedFolder as TrainingsFolder);

export const trainingFolder = (trainings: TrainingsFolder, id: TrainingId): string => join(trainings, id);

/**
 * Says whether a name is one that a kit gives a training, or that people give its folder when they rename or copy it; everything else
 * beside them is none.
 */
export const isNameOfTraining = (name: string): name is TrainingId => /^[\w-][\w ().-]{0,99}$/u.test(name);

/** What lies there may be a training. Rejects with what the disk says. */
export const trainingNames = async (disk: Pick<Disk, 'list'>, trainings: TrainingsFolder): Promise<readonly TrainingId[]> =>
  (await disk.list(trainings)).filter(isNameOfTraining);

/** Returns the folder in which a training keeps its own copy of its programme. */
export const ownProgrammeFolder = (trainings: TrainingsFolder, id: TrainingId): string => join(trainingFolder(trainings, id), 'programme');

/** Pictures that were chosen for this training alone. */
export const attachmentsFolder = (trainings: TrainingsFolder, id: TrainingId): string => attachmentsIn(trainingFolder(trainings, id));
