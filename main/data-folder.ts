/** The data folder, with and without a window: FACILITATOR_KIT_DATA, or the system's folder for application data. */
import { existsSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { faultOf } from './store/disk';

export function usualDataFolder(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  const { FACILITATOR_KIT_DATA: given, LOCALAPPDATA: ofThisComputer, XDG_CONFIG_HOME: configuration } = environment;
  if (given) return resolve(given);
  return join(applicationData(platform, ofThisComputer, configuration), 'Facilitator Kit');
}

const mode = 0o700;

/**
 * Makes a folder of this user alone, with those above it. Throws what the disk says; of a disk that can only be read Node says that the whole
 * way isn't there, as if a stick had been pulled out: asked for its first missing folder alone, it says why.
 */
export function makeFolderAtOnce(path: string): void {
  try {
    mkdirSync(path, { recursive: true, mode });
  } catch (error) {
    if (faultOf(error) === 'ENOENT') mkdirSync(firstMissing(path), { mode });
    throw error;
  }
}

function firstMissing(path: string): string {
  const above = dirname(path);
  return above === path || existsSync(above) ? path : firstMissing(above);
}

/** On Windows not in the profile that a school's network copies to its server and to every computer on which the person signs in. */
function applicationData(platform: NodeJS.Platform, ofThisComputer: string | undefined, configuration: string | undefined): string {
  if (platform === 'win32') return ofThisComputer || join(homedir(), 'AppData', 'Local');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support');
  return configuration || join(homedir(), '.config');
}
