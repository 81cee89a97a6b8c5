/** Logos of this laptop's letterhead: brought, kept beside the settings, shown. */
import type { Outcome } from '../../../domain/contract';
import { isRefusal } from '../../../domain/kernel/refusal';
import { type Letterhead, type LetterheadLogo, letterheadLogos } from '../../../domain/letterhead/letterhead';
import { logosIn, readLogoFile, removeOtherLogos, writeLogoFile } from '../../store/logo-files';
import { orRefuse } from '../disk-words';
import type { Ports } from '../ports';
import type { Preferences } from '../preferences';
import type { Handlers, RequestGate } from '../request-gate';
import { chosenLogo } from './chosen-logo';

const namesIn = (letterhead: Letterhead): readonly string[] => letterheadLogos.map((logo) => letterhead[logo]);

/** On the disk before the settings that name it; the one that it replaces stays until the next, as somebody may want it back. */
async function keep(ports: Ports, preferences: Preferences, logo: LetterheadLogo, bytes: Uint8Array): Promise<Outcome> {
  const { dataFolder, disk } = ports;
  const folder = logosIn(dataFolder);
  const { letterhead } = preferences.data;
  const name = await orRefuse(() => writeLogoFile(disk, folder, bytes), 'not-written', preferences.translate);
  if (isRefusal(name)) return name;
  const kept = await preferences.keep({ letterhead: { ...letterhead, [logo]: name } });
  if (!isRefusal(kept)) await removeOtherLogos(disk, folder, new Set([name, ...namesIn(letterhead)]));
  return kept;
}

export const logoRequests = (gate: RequestGate, ports: Ports, preferences: Preferences) =>
  ({
    'choose-logo': async (logo) => {
      const bytes = await chosenLogo(ports);
      return bytes === undefined || isRefusal(bytes) ? bytes : gate.act(() => keep(ports, preferences, logo, bytes));
    },
    'logo-picture': async (name) => {
      const bytes = await readLogoFile(ports.disk, logosIn(ports.dataFolder), name);
      return { picture: bytes && `data:image/png;base64,${Buffer.from(bytes).toString('base64')}` };
    },
  }) satisfies Partial<Handlers>;
