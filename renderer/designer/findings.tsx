/** What the content check says of the whole programme: how much it found, and the list of it. */
import { Loader } from 'lucide-react';
import { useState } from 'react';
import { CloseAction } from '../ui/close-action';
import { sentenceOf } from '../ui/refusal-sentence';
import { WindowDialog } from '../ui/window-dialog';
import { useWords } from '../ui/words';
import type { Design } from './use-design';

export function Findings({ design: { problems, isChecking, wasChecked, uncheckedFor } }: { readonly design: Design }) {
  const { t } = useWords('designer');
  const [isOpen, setOpen] = useState(false);
  const mistakes = problems.filter(({ isWarning }) => !isWarning);
  const warnings = problems.filter(({ isWarning }) => isWarning);
  const found = [
    ...(mistakes.length > 0 ? [t('problems', { count: mistakes.length })] : []),
    ...(warnings.length > 0 ? [t('programmes:warnings', { count: warnings.length })] : []),
  ];
  return (
    <div className="designer-findings">
      {isChecking ? (
        <span className="designer-looking" title={t('checking')}>
          <Loader aria-hidden="true" size={16} />
          <span className={found.length > 0 || wasChecked ? 'visually-hidden' : ''}>{t('checking')}</span>
        </span>
      ) : null}
      {uncheckedFor && <span className="desk-hint">{sentenceOf(uncheckedFor)}</span>}
      {wasChecked && !uncheckedFor && found.length === 0 && <span className="desk-hint">{t('check-clean')}</span>}
      {found.length > 0 && (
        <button type="button" className="desk-button" onClick={() => setOpen(true)}>
          {t('check-found', { found: found.join(', ') })}
        </button>
      )}
      {isOpen && (
        <WindowDialog title={t('check-found', { found: found.join(', ') })} wide onClose={() => setOpen(false)}>
          {[
            { title: t('programmes:problems', { count: mistakes.length }), list: mistakes },
            { title: t('programmes:warnings', { count: warnings.length }), list: warnings },
          ].map(
            ({ title, list }) =>
              list.length > 0 && (
                <section key={title} className="designer-found">
                  <h3>{title}</h3>
                  <ul>
                    {list.map(({ file, line, problem }) => (
                      <li key={`${file} ${line} ${problem}`}>{t('problem-elsewhere', { file, line, problem })}</li>
                    ))}
                  </ul>
                </section>
              ),
          )}
          <CloseAction onClose={() => setOpen(false)} />
        </WindowDialog>
      )}
    </div>
  );
}
