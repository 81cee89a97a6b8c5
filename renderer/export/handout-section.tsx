/** The slides of a training as a file to print. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HandoutFile, HandoutProgress } from '../../domain/export/handout';
import type { Language } from '../../domain/kernel/language';
import type { AgendaDayView } from '../../domain/stage/run-view';
import { HandoutDialog } from './handout-dialog';

export interface HandoutSectionProperties {
  readonly agenda: readonly AgendaDayView[];
  readonly language: Language;
  readonly progress: HandoutProgress | undefined;
  readonly onDone: (made: HandoutFile) => void;
}

export function HandoutSection(properties: HandoutSectionProperties) {
  const { t } = useTranslation('handout');
  const [isOpen, setOpen] = useState(false);
  return (
    <section>
      <h2>{t('slides')}</h2>
      <p className="desk-hint">{t('about')}</p>
      <div className="desk-actions">
        <button type="button" className="desk-button" onClick={() => setOpen(true)}>
          {t('make-handout')}
        </button>
      </div>
      {isOpen && <HandoutDialog {...properties} onClose={() => setOpen(false)} />}
    </section>
  );
}
