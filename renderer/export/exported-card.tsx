/** What was made, and the ways to it. */
import type { ReactNode } from 'react';
import { unlessRefused } from '../ui/act';
import { kit } from '../ui/bridge';
import { useWords } from '../ui/words';

async function openExported(how: 'open' | 'show'): Promise<void> {
  unlessRefused(await kit['open-exported'](how));
}

export function ExportedCard({ children }: { readonly children: ReactNode }) {
  const { t } = useWords('export');
  return (
    <div className="export-done">
      {children}
      <div className="desk-actions">
        <button type="button" className="desk-button" onClick={() => void openExported('open')}>
          {t('open')}
        </button>
        <button type="button" className="desk-button" onClick={() => void openExported('show')}>
          {t('show-in-folder')}
        </button>
      </div>
    </div>
  );
}
