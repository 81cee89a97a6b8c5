/** One training in the Library; a click opens it. */
import { useTranslation } from 'react-i18next';
import type { Language } from '../../domain/language';
import type { TrainingCard } from '../../domain/views';
import { formatDays } from '../desk/dates';

interface TrainingCardButtonProperties {
  readonly card: TrainingCard;
  readonly isOpen: boolean;
  readonly language: Language;
  readonly onOpen: () => void;
}

export function TrainingCardButton({ card, isOpen, language, onOpen }: TrainingCardButtonProperties) {
  const { t } = useTranslation('library');
  return (
    <button type="button" className={isOpen ? 'library-card library-card-open' : 'library-card'} onClick={onOpen}>
      <strong className="library-place">{card.place}</strong>
      <span className="library-venue">{card.venue}</span>
      <span>{formatDays(card.days, language)}</span>
      <span className="library-facts">
        <span className={`library-stage library-stage-${card.stage}`}>{t(card.stage)}</span>
        <span>{t('participants', { count: card.participants })}</span>
        {isOpen && <span>{t('open-now')}</span>}
      </span>
    </button>
  );
}
