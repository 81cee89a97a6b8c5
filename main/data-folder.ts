/** Where the data lie, with and without a window: FACILITATOR_KIT_DATA, or the system's place for application data. */
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

export function usualDataFolder(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  const { FACILITATOR_KIT_DATA: given, LOCALAPPDATA: ofThisComputer, XDG_CONFIG_HOME: configuration } = environment;
  if (given) return resolve(given);
  return join(applicationData(platform, ofThisComputer, configuration), 'Facilitator Kit');
}

/** On Windows not in the profile that a school's network copies to its server and to every computer on which the person signs in. */
function applicationData(platform: NodeJS.Platform, ofThisComputer: string | undefined, configuration: string | undefined): string {
  if (platform === 'win32') return ofThisComputer || join(homedir(), 'AppData', 'Local');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support');
  return configuration || join(homedir(), '.config');
}
