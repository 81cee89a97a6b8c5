/** In which language papers are printed. */
import { useTranslation } from 'react-i18next';
import { type Language, languages } from '../../domain/kernel/language';
import { languageNames } from './languages';

interface PapersLanguageProperties {
  /** Of the group of choices, once on a page. */
  readonly name: string;
  readonly chosen: Language;
  readonly onChoose: (language: Language) => void;
}

export function PapersLanguage({ name, chosen, onChoose }: PapersLanguageProperties) {
  const { t } = useTranslation('papers');
  return (
    <fieldset className="desk-choices">
      <legend>{t('language')}</legend>
      <div className="export-separators">
        {languages.map((each) => (
          <label key={each} className="desk-choice" lang={each}>
            <input type="radio" name={name} value={each} checked={chosen === each} onChange={() => onChoose(each)} />
            {languageNames[each]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
