/** The card of a passphrase on its way out as a PDF. */

import type { SavedPapers } from '../../../domain/export/requests';
import type { Language } from '../../../domain/kernel/language';
import { isRefusal, type Refusal, refuse } from '../../../domain/kernel/refusal';
import { localDateOf } from '../../../domain/kernel/time';
import { writtenDay, writtenDays } from '../../../domain/kernel/written-dates';
import { passphraseOf, type Sealed } from '../../../domain/training/passphrase';
import type { Training } from '../../../domain/training/state';
import { drawnSheet } from '../../export/drawn-sheet';
import { sealCard } from '../../export/seal-card';
import { type Translate, translateIn } from '../../translate';
import { canBeWritten } from '../../typeset/typeset';
import { type PressPorts, pressOf } from '../export/press';
import { type SavedFiles, savedPapers } from '../export/saved-files';
import type { Ports } from '../ports';
import type { Trainings } from './trainings';

/** Undefined when the person chose no place. */
export async function saveSealCard(
  saved: SavedFiles,
  ports: PressPorts & Pick<Ports, 'settings' | 'drawSheet'>,
  trainings: Trainings,
  opens: Sealed,
  passphrase: string | null,
): Promise<SavedPapers | Refusal | undefined> {
  const { documentClock, settings, drawSheet = drawnSheet } = ports;
  const { language } = settings.data;
  const translate = translateIn(language);
  const what = whatOpens(trainings, opens, language, translate);
  if (isRefusal(what)) return what;
  const fonts = await pressOf(ports, await ofTraining(trainings, opens));
  if (passphrase !== null && !(await canBeWritten(passphraseOf(passphrase), fonts))) return refuse('card-lacks-letters');
  const card = {
    opens: what,
    keep: translate(opens === 'key' ? 'seal:card-keep-key' : 'seal:card-keep'),
    date: writtenDay(localDateOf(documentClock.now()), language),
    passphrase: passphrase === null ? undefined : passphraseOf(passphrase),
  };
  const draw = async () => drawSheet(sealCard(card, language, translate), fonts);
  return savedPapers(await saved.one(`${translate('seal:card-file')}.pdf`, draw));
}

/** Undefined of what seals more than one training. */
async function ofTraining(trainings: Trainings, opens: Sealed): Promise<{ readonly log: { readonly training: Training } } | undefined> {
  const training = opens === null || opens === 'key' ? undefined : await trainings.training(opens);
  return training && { log: { training } };
}

function whatOpens(trainings: Trainings, opens: Sealed, language: Language, translate: Translate): string | Refusal {
  if (opens === null) return translate('seal:card-second-place');
  if (opens === 'key') return translate('seal:card-key');
  const details = trainings.summary(opens)?.details;
  if (!details) return trainings.missing(opens);
  return translate('seal:card-bundle', { place: details.place, days: writtenDays(details.days, language) });
}
