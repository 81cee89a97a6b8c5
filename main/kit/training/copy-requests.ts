/** What the desk asks about trainings as copies: carried as one file, or lying in a second place. */
import type { Outcome } from '../../../domain/contract';
import type { SavedBundle } from '../../../domain/desk/previews';
import type { TrainingId } from '../../../domain/kernel/ids';
import { isRefusal, type Refusal, refuse } from '../../../domain/kernel/refusal';
import { checkNewPassphrase, type NewPassphrase } from '../../../domain/training/passphrase';
import { proposedPassphrase } from '../../transfer/propose-passphrase';
import { orRefuse } from '../disk-words';
import type { Preferences } from '../preferences';
import type { Handlers, RequestGate } from '../request-gate';
import type { Backup } from './backup';
import type { Bundles } from './bundles';
import type { SealsChange, SecondPlace } from './second-place';

/** Making a key takes its time, and no act waits for it; what became of it is kept in its turn. */
async function changedSeals(
  gate: RequestGate,
  backup: Backup,
  preferences: Preferences,
  change: (place: string) => Promise<SealsChange | Refusal>,
): Promise<Outcome> {
  const place = preferences.data.backupFolder;
  if (place === null) return refuse('copies-not-there');
  const changed = await orRefuse(() => change(place), 'copies-unreadable', preferences.translate);
  if (isRefusal(changed)) return changed;
  return gate.act(async () => {
    const kept = await preferences.keepSeals(changed);
    if (!isRefusal(kept)) backup.placeChanged();
    return kept;
  });
}

interface Copying {
  readonly bundles: Bundles;
  readonly backup: Backup;
  readonly secondPlace: SecondPlace;
  readonly preferences: Preferences;
  /** What goes along with a training though it lies elsewhere. */
  readonly pack: (id: TrainingId) => Promise<void>;
}

export function copyRequests(gate: RequestGate, { bundles, backup, secondPlace, preferences, pack }: Copying) {
  const save = (id: TrainingId, passphrase?: NewPassphrase): Promise<SavedBundle | Refusal | undefined> =>
    bundles.save(id, () => gate.act(() => pack(id)), passphrase);
  return {
    'save-bundle': (id) => save(id),
    'save-sealed-bundle': (id, passphrase) => checkNewPassphrase(passphrase) ?? save(id, passphrase),
    'preview-bundle': () => bundles.choose(),
    'unseal-bundle': (sealed, passphrase) => bundles.unseal(sealed, passphrase),
    'propose-passphrase': () => proposedPassphrase(preferences.data.language),
    'list-copies': () => bundles.list(),
    'preview-copy': (id) => bundles.previewCopy(id),
    'preview-aside': (id) => bundles.previewAside(id),
    'choose-backup': async (choice) => {
      const chosen = choice === 'none' ? null : await backup.choose();
      if (chosen === undefined || isRefusal(chosen)) return chosen;
      return gate.act(async () => {
        const kept = await preferences.keep({ backupFolder: chosen });
        if (!isRefusal(kept)) backup.placeChanged();
        return kept;
      });
    },
    'seal-place': (how) => changedSeals(gate, backup, preferences, (place) => secondPlace.sealed(place, how)),
    'unlock-place': (passphrase) => changedSeals(gate, backup, preferences, (place) => secondPlace.unlocked(place, passphrase)),
  } satisfies Partial<Handlers>;
}
