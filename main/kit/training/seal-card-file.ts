/** The card of a passphrase on its way out as a PDF. */
import type { SavedPapers } from '../../../domain/export/requests';
import type { TrainingId } from '../../../domain/kernel/ids';
import { type Refusal, refuse } from '../../../domain/kernel/refusal';
import { localDateOf } from '../../../domain/kernel/time';
import { passphraseOf } from '../../../domain/training/passphrase';
import { drawnSheet } from '../../export/drawn-sheet';
import { sealCard } from '../../export/seal-card';
import { formatDay, formatDays } from '../../export/sheet-facts';
import { canBeWritten, readSheetFonts } from '../../export/sheet-pdf';
import { translateIn } from '../../translate';
import { type SavedFiles, savedPapers } from '../export/saved-files';
import type { Ports } from '../ports';
import type { Trainings } from './trainings';

/** `opens`: the bundle of this training, or with null the second place. Undefined when the person chose no place. */
export async function saveSealCard(
  saved: SavedFiles,
  { contentFolder, clock, settings, drawSheet = drawnSheet }: Pick<Ports, 'contentFolder' | 'clock' | 'settings' | 'drawSheet'>,
  trainings: Trainings,
  opens: TrainingId | null,
  passphrase: string | null,
): Promise<SavedPapers | Refusal | undefined> {
  const { language } = settings.data;
  const translate = translateIn(language);
  const details = opens === null ? undefined : trainings.find(opens)?.training.state.details;
  if (opens !== null && !details) return trainings.missing(opens);
  const what = details
    ? translate('seal:card-bundle', { place: details.place, days: formatDays(details.days, language) })
    : translate('seal:card-second-place');
  const fonts = await readSheetFonts(contentFolder);
  if (passphrase !== null && !(await canBeWritten(passphraseOf(passphrase), fonts))) return refuse('card-lacks-letters');
  const card = {
    opens: what,
    date: formatDay(localDateOf(clock.now()), language),
    passphrase: passphrase === null ? undefined : passphraseOf(passphrase),
  };
  const draw = async () => drawSheet(sealCard(card, language, translate), fonts);
  return savedPapers(await saved.one(`${translate('seal:card-file')}.pdf`, draw));
}
