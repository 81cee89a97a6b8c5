/** What is shown, as a file: the indicators, or everything in one workbook. */
import { useState } from 'react';
import type { ExportedFile } from '../../domain/export/requests';
import type { AcrossFilter } from '../../domain/indicators/across';
import type { AcrossForm } from '../../domain/indicators/requests';
import type { Language } from '../../domain/kernel/language';
import { ExportedCard } from '../export/exported-card';
import { unlessRefused } from '../ui/act';
import { kit } from '../ui/bridge';
import { useWords } from '../ui/words';

const labels = {
  indicators: 'save-pdf',
  'indicators-xlsx': 'save-xlsx',
  'indicators-csv': 'save-csv',
  'across-xlsx': 'save-all',
} as const satisfies Readonly<Record<AcrossForm, string>>;

interface SaveProperties {
  readonly forms: readonly AcrossForm[];
  readonly filter: AcrossFilter;
}

/** English spreadsheets take a comma for the end of a cell, Serbian ones a semicolon. */
const separatorFor = (language: Language) => (language === 'en' ? ',' : ';');

export function SaveAcross({ forms, filter }: SaveProperties) {
  const { t, language } = useWords('across');
  const [personalData, setPersonalData] = useState(false);
  const [saved, setSaved] = useState<ExportedFile>();
  async function save(as: AcrossForm): Promise<void> {
    const request = { as, filter, language, separator: separatorFor(language), personalData } as const;
    setSaved(unlessRefused(await kit['export-across'](request)));
  }
  return (
    <div className="across-save">
      <div className="desk-actions">
        {forms.map((form) => (
          <button key={form} type="button" className="desk-button" onClick={() => void save(form)}>
            {t(labels[form])}
          </button>
        ))}
        <label className="across-check">
          <input type="checkbox" checked={personalData} onChange={({ target }) => setPersonalData(target.checked)} />
          {t('with-people')}
        </label>
      </div>
      {saved && (
        <ExportedCard>
          <p role="status">{t('saved', { file: saved.file })}</p>
        </ExportedCard>
      )}
    </div>
  );
}
