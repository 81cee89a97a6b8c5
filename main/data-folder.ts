/** Where the data lie, with and without a window: FACILITATOR_KIT_DATA, or the system's place for application data. */
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

export function usualDataFolder(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  const { FACILITATOR_KIT_DATA: given, APPDATA: roaming, XDG_CONFIG_HOME: configuration } = environment;
  if (given) return resolve(given);
  return join(applicationData(platform, roaming, configuration), 'Facilitator Kit');
}

function applicationData(platform: NodeJS.Platform, roaming: string | undefined, configuration: string | undefined): string {
  if (platform === 'win32') return roaming || join(homedir(), 'AppData', 'Roaming');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support');
  return configuration || join(homedir(), '.config');
}
