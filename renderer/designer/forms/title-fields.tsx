/** The title of what is begun, in both languages; what is missing is told once somebody tried to go on. */
import { useId } from 'react';
import type { Localized } from '../../../domain/kernel/language';
import { useWords } from '../../ui/words';
import { asKept } from './as-kept';

type Title = Pick<Localized, 'en' | 'sr'>;

export const noTitle: Title = { en: '', sr: '' };

export const isUntitled = ({ en, sr }: Title): boolean => en.trim() === '' || sr.trim() === '';

/** Serbian is written in either script, and kept in Latin. */
export const titleToKeep = ({ en, sr }: Title): Title => ({ en: en.trim(), sr: asKept(sr.trim()) });

interface TitleFieldsProperties {
  readonly labels: Title;
  readonly title: Title;
  readonly isTried: boolean;
  readonly onChange: (title: Title) => void;
}

export function TitleFields({ labels, title, isTried, onChange }: TitleFieldsProperties) {
  const { t } = useWords('designerForms');
  const id = useId();
  return (['en', 'sr'] as const).map((written) => {
    const isWrong = isTried && title[written].trim() === '';
    return (
      <div key={written} className="desk-field">
        <label htmlFor={`${id}-${written}`}>{labels[written]}</label>
        <input
          id={`${id}-${written}`}
          type="text"
          autoComplete="off"
          lang={written === 'en' ? 'en' : 'sr-Latn'}
          value={title[written]}
          aria-invalid={isWrong ? true : undefined}
          onChange={({ target }) => onChange({ ...title, [written]: target.value })}
        />
        {isWrong && <p className="desk-refused">{t('needs-text')}</p>}
      </div>
    );
  });
}
