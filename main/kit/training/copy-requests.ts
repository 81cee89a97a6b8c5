/** What the desk asks about trainings as copies: carried as one file, or lying in a second place. */
import { isRefusal } from '../../../domain/kernel/refusal';
import { checkNewPassphrase } from '../../../domain/training/passphrase';
import { proposedPassphrase } from '../../transfer/propose-passphrase';
import type { Asking, Handlers } from '../asking';
import type { Preferences } from '../preferences';
import type { Backup } from './backup';
import type { Bundles } from './bundles';

export const copyRequests = (asking: Asking, bundles: Bundles, backup: Backup, preferences: Preferences) =>
  ({
    'save-bundle': (id) => bundles.save(id),
    'save-sealed-bundle': (id, passphrase) => checkNewPassphrase(passphrase) ?? bundles.save(id, passphrase),
    'preview-bundle': () => bundles.choose(),
    'unseal-bundle': (sealed, passphrase) => bundles.unseal(sealed, passphrase),
    'propose-passphrase': () => proposedPassphrase(preferences.data.language),
    'list-copies': () => bundles.list(),
    'preview-copy': (id) => bundles.previewCopy(id),
    'choose-backup': async (choice) => {
      const chosen = choice === 'none' ? null : await backup.choose();
      if (chosen === undefined || isRefusal(chosen)) return chosen;
      return asking.act(async () => {
        const kept = await preferences.keep({ backupFolder: chosen });
        if (!isRefusal(kept)) backup.placeChanged();
        return kept;
      });
    },
  }) satisfies Partial<Handlers>;
