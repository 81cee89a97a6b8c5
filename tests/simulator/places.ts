/** Where things lie on each laptop. */
import type { Aside } from '../../main/store/set-aside';
import { calendarDay, trainingId } from '../unit/builders';

const dataFolder = '/data';
export const trainingFolder = `${dataFolder}/trainings/${trainingId}`;
export const logFolder = `${trainingFolder}/logs`;
export const snapshotPath = `${dataFolder}/cache/snapshots/${trainingId}/events`;
export const aside: Aside = { folder: `${dataFolder}/set-aside/${trainingId}`, today: () => calendarDay('2026-11-25') };
