/** One training in the Library; a click opens it. */
import { useTranslation } from 'react-i18next';
import type { TrainingCard } from '../../domain/desk-view';
import type { Language } from '../../domain/language';
import { formatDays } from '../desk/dates';

interface TrainingCardButtonProperties {
  readonly card: TrainingCard;
  readonly isOpen: boolean;
  readonly language: Language;
  readonly onOpen: () => void;
}

function PersonalData({ card: { personalData }, language }: Pick<TrainingCardButtonProperties, 'card' | 'language'>) {
  const { t } = useTranslation('library');
  const { held, keepUntil, isDue, erasedOn } = personalData;
  if (!held) return erasedOn === undefined ? null : <span>{t('erased')}</span>;
  if (keepUntil === null) return null;
  const date = formatDays([keepUntil, keepUntil], language);
  return isDue ? <strong className="library-due">{t('erase-now', { date })}</strong> : <span>{t('keep-until', { date })}</span>;
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
        <PersonalData card={card} language={language} />
      </span>
    </button>
  );
}
