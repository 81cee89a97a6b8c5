/** Whether the Electron that runs is the old one that is taken where the current one can't be fetched. */
import { devDependencies } from '../../package.json';

const majorOf = (version: string): number => Number(/\d+/u.exec(version)?.[0]);

/** Beside the one that the kit is written for. */
export const isOldElectron = (running: string): boolean => majorOf(running) < majorOf(devDependencies.electron);
