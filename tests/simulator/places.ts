/** Where things lie on each laptop. */
import { answersIn } from '../../main/store/answer-files';
import type { Aside } from '../../main/store/set-aside';
import { ownTrainingsFolder } from '../../main/store/trainings-folder';
import { calendarDay, trainingId } from '../unit/builders';

export const dataFolder = '/data';
export const trainingsFolder = ownTrainingsFolder(dataFolder);
export const trainingFolder = `${trainingsFolder}/${trainingId}`;
export const logFolder = `${trainingFolder}/logs`;
export const answersFolder = answersIn(trainingFolder);
export const snapshotPath = `${dataFolder}/cache/snapshots/${trainingId}/events`;
export const aside: Aside = { folder: `${dataFolder}/set-aside/${trainingId}`, today: () => calendarDay('2026-11-25') };
