/** One training in the Library; a click opens it. What is open, how many take part, and what is known of them stands there for the trainer alone. */

import type { LibraryCard } from '../../domain/desk/library-page';
import type { TrainingCard } from '../../domain/desk/library-view';
import type { LocalDate } from '../../domain/kernel/time';
import { writtenDayInSentence, writtenDays } from '../../domain/kernel/written-dates';
import type { CardWork } from '../../domain/training/card-work';
import { useWords } from '../ui/words';
import { openWords, progressWords } from './work-words';

interface CardProperties {
  readonly card: LibraryCard;
  readonly isOpen: boolean;
}

function PersonalData({ personalData: { held, keepUntil, isDue, erasedOn } }: Pick<TrainingCard, 'personalData'>) {
  const { t, language } = useWords('library');
  if (!held) return erasedOn === undefined ? null : <span>{t('erased')}</span>;
  if (keepUntil === null) return null;
  const date = writtenDayInSentence(keepUntil, language);
  return isDue ? <strong className="library-due">{t('erase-now', { date })}</strong> : <span>{t('keep-until', { date })}</span>;
}

/** Somebody wants it to go; other laptops are asked. */
function DeletedOn({ on }: { readonly on: LocalDate }) {
  const { t, language } = useWords('library');
  return <strong className="library-due">{t('deleted-on', { date: writtenDayInSentence(on, language) })}</strong>;
}

/** State, people, and what is known of them. */
export function CardFacts({ card, isOpen }: CardProperties) {
  const { t } = useWords('library');
  return (
    <span className="library-facts">
      {card.work?.isDatePast ? (
        <span className="library-stage">{t('date-past')}</span>
      ) : (
        <span className={`library-stage library-stage-${card.stage}`}>{t(card.stage)}</span>
      )}
      {card.deletedOn && <DeletedOn on={card.deletedOn} />}
      {card.isSample && <span>{t('sample')}</span>}
      {card.participants !== undefined && card.participants > 0 && <span>{t('participants', { count: card.participants })}</span>}
      {isOpen && <span>{t('open-now')}</span>}
      {card.personalData && <PersonalData personalData={card.personalData} />}
    </span>
  );
}

/** How far its preparation or its paper work is. */
export function Progress({ progress }: Pick<CardWork, 'progress'>) {
  const { t } = useWords('library');
  if (!progress) return null;
  const { done, all } = progress;
  return (
    <span className="library-progress">
      <span>{progressWords(progress, t)}</span>
      <svg className="library-progress-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
        <rect width="100" height="6" />
        <rect width={(100 * done) / all} height="6" className="library-progress-done" />
      </svg>
    </span>
  );
}

/** Laptops that wrote in it, and nobody admitted them: for the trainer alone. */
export function WaitingHere({ card: { waitingLaptops = 0 } }: Pick<CardProperties, 'card'>) {
  const { t } = useWords('library');
  return waitingLaptops > 0 && <span className="library-open-thing">{t('waiting-laptops', { count: waitingLaptops })}</span>;
}

/** What is still to be prepared of a training that comes is no lateness; papers of days that were held are. */
const isLate = ({ work }: LibraryCard): boolean => work?.progress?.of === 'paper';

/** The most lines for which a card has room. */
const mostTold = 2;

export function TrainingCardButton({ card, isOpen, onOpen }: CardProperties & { readonly onOpen: () => void }) {
  const { t, language } = useWords('library');
  const open = card.work?.open ?? [];
  return (
    <button type="button" className={isOpen ? 'library-card library-card-open' : 'library-card'} onClick={onOpen}>
      <strong className="library-place">{card.place}</strong>
      <span className="library-venue">{card.venue}</span>
      <span>{writtenDays(card.days, language)}</span>
      <CardFacts card={card} isOpen={isOpen} />
      {card.work && <Progress progress={card.work.progress} />}
      {open.slice(0, mostTold).map((thing) => (
        <span key={thing.kind} className={isLate(card) ? 'library-open-thing library-due' : 'library-open-thing'}>
          {openWords(thing, t)}
        </span>
      ))}
      <WaitingHere card={card} />
      {open.length > mostTold && <span className="library-more">{t('more-things', { count: open.length - mostTold })}</span>}
    </button>
  );
}
