/** Changes what this laptop remembers; what keeps it from that is told. */
import { unlessRefused } from './act';
import { kit } from './bridge';

export type SettingsChange = Parameters<(typeof kit)['change-settings']>[0];

export async function changeSettings(change: SettingsChange): Promise<void> {
  unlessRefused(await kit['change-settings'](change));
}
