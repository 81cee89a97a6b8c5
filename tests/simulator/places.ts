/** Places of files on each laptop. */
import { answersIn } from '../../main/store/answer-files';
import { type Aside, asideOf } from '../../main/store/set-aside';
import { trainingFolder as folderIn, ownTrainingsFolder, type TrainingsFolder } from '../../main/store/trainings-folder';
import { calendarDay, trainingId } from '../unit/builders';

export const dataFolder = '/data';
/** The folder in which a laptop that shares nothing yet keeps its trainings. */
export const ownFolder = ownTrainingsFolder(dataFolder);
/** The folder that is carried between them. */
export const sharedFolder = '/shared' as TrainingsFolder;
export const trainingFolder = folderIn(sharedFolder, trainingId);
export const logFolder = `${trainingFolder}/logs`;
export const answersFolder = answersIn(trainingFolder);
export const snapshotPath = `${dataFolder}/cache/snapshots/${trainingId}/events`;
/** The set-aside folders of all trainings, and of this one. */
export const asideOfAll: Aside = { folder: `${dataFolder}/set-aside`, today: () => calendarDay('2026-11-25') };
export const aside = asideOf(asideOfAll, trainingId);
