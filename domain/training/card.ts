/** A training on its card in the Library, and in a row of its list. */
import type { CardInSight, TrainingCard } from '../desk/library-view';
import { inLanguage, type Language } from '../kernel/language';
import type { LocalDate } from '../kernel/time';
import type { Programme } from '../programme/programme';
import { cardWork } from './card-work';
import type { TrainingSummary } from './summary';

export const cardInSight = ({ id, details: { place, venue, days }, stage }: TrainingSummary): CardInSight => ({
  id,
  place,
  venue,
  days,
  stage,
});

/** Somebody is still known by name, after the day until which they were to be. */
export const isKeptTooLong = (held: boolean, keepUntil: LocalDate | null, today: LocalDate): boolean =>
  held && keepUntil !== null && keepUntil < today;

function heldData({ holdsPersons: held, details, erasedOn }: TrainingSummary, today: LocalDate): TrainingCard['personalData'] {
  const { keepUntil } = details;
  return { held, keepUntil, isDue: isKeptTooLong(held, keepUntil, today), erasedOn: erasedOn ?? undefined };
}

/** `programme`: as far as it is known without reading a file. */
export function cardOf(
  summary: TrainingSummary,
  { today, language, waitingLaptops }: { readonly today: LocalDate; readonly language: Language; readonly waitingLaptops: number },
  programme?: Programme,
): TrainingCard {
  const { programme: id, project, donor } = summary.details;
  return {
    ...cardInSight(summary),
    isSample: summary.isSample,
    programme: { id, title: programme ? inLanguage(programme.title, language) : id },
    project,
    donor,
    participants: summary.participants,
    personalData: heldData(summary, today),
    work: cardWork(summary, programme, today),
    deletedOn: summary.deleted?.on,
    waitingLaptops,
  };
}
