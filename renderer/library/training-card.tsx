/** One training in the Library; a click opens it. How many take part, and what is known of them, stands there for the trainer alone. */
import { useTranslation } from 'react-i18next';
import type { DeskView, TrainingCard } from '../../domain/desk/desk-view';
import type { Language } from '../../domain/kernel/language';
import { writtenDays } from '../../domain/kernel/written-dates';

interface TrainingCardButtonProperties {
  readonly card: DeskView['library'][number];
  readonly isOpen: boolean;
  readonly language: Language;
  readonly onOpen: () => void;
}

interface PersonalDataProperties extends Pick<TrainingCardButtonProperties, 'language'> {
  readonly personalData: TrainingCard['personalData'];
}

function PersonalData({ personalData: { held, keepUntil, isDue, erasedOn }, language }: PersonalDataProperties) {
  const { t } = useTranslation('library');
  if (!held) return erasedOn === undefined ? null : <span>{t('erased')}</span>;
  if (keepUntil === null) return null;
  const date = writtenDays([keepUntil, keepUntil], language);
  return isDue ? <strong className="library-due">{t('erase-now', { date })}</strong> : <span>{t('keep-until', { date })}</span>;
}

export function TrainingCardButton({ card, isOpen, language, onOpen }: TrainingCardButtonProperties) {
  const { t } = useTranslation('library');
  return (
    <button type="button" className={isOpen ? 'library-card library-card-open' : 'library-card'} onClick={onOpen}>
      <strong className="library-place">{card.place}</strong>
      <span className="library-venue">{card.venue}</span>
      <span>{writtenDays(card.days, language)}</span>
      <span className="library-facts">
        <span className={`library-stage library-stage-${card.stage}`}>{t(card.stage)}</span>
        {card.participants !== undefined && <span>{t('participants', { count: card.participants })}</span>}
        {isOpen && <span>{t('open-now')}</span>}
        {card.personalData && <PersonalData personalData={card.personalData} language={language} />}
      </span>
    </button>
  );
}
