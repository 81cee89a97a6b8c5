/** The file of a training: in which language and script, whether with names, whether in large print, chosen once for everything in it. */
import type { ReactNode } from 'react';
import { languages } from '../../domain/kernel/language';
import { languageNames } from '../ui/languages';
import { useWords } from '../ui/words';
import type { FileChoices } from './file-choices';

interface FileHeadProperties {
  readonly choices: FileChoices;
  readonly onChoose: (choices: Partial<FileChoices>) => void;
  /** What makes all of it at once. */
  readonly children: ReactNode;
}

export function FileHead({ choices: { language, withoutNames, isLargePrint }, onChoose, children }: FileHeadProperties) {
  const { t } = useWords('documents');
  return (
    <div className="desk-head file-head">
      <h1>{t('title')}</h1>
      <div className="desk-actions">
        <label className="file-language">
          <span className="visually-hidden">{t('language')}</span>
          <select
            className="desk-button"
            value={language}
            onChange={({ target }) => onChoose({ language: languages.find((each) => each === target.value) ?? language })}
          >
            {languages.map((each) => (
              <option key={each} value={each} lang={each}>
                {languageNames[each]}
              </option>
            ))}
          </select>
        </label>
        <label className="desk-button file-without">
          <input type="checkbox" checked={withoutNames} onChange={({ target }) => onChoose({ withoutNames: target.checked })} />
          {t('without-names')}
        </label>
        <label className="desk-button file-without" title={t('large-print-of')}>
          <input type="checkbox" checked={isLargePrint} onChange={({ target }) => onChoose({ isLargePrint: target.checked })} />
          {t('large-print')}
        </label>
        {children}
      </div>
    </div>
  );
}
