/** What the content check says of the whole programme: how much it found, and the list of it. */
import { Loader } from 'lucide-react';
import { useState } from 'react';
import type { DesignProblem } from '../../domain/programme/design';
import { CloseAction } from '../ui/close-action';
import { sentenceOf } from '../ui/refusal-sentence';
import { WindowDialog } from '../ui/window-dialog';
import { useWords } from '../ui/words';
import type { Opened } from './designer-nav';
import { parts } from './parts';
import type { Design } from './use-design';

interface FindingsProperties {
  readonly design: Design;
  readonly onShow: (opened: Opened) => void;
}

/** Undefined where the window has no such place. */
function openedAt({ file, place }: DesignProblem): Opened | undefined {
  if (place.at === 'slide') return { kind: 'block', block: place.block, slide: place.slide };
  const part = parts.find(({ hasFile }) => hasFile(file));
  return part && { kind: 'part', key: part.key, sought: place.at === 'data' ? { ...place } : undefined };
}

export function Findings({ design: { problems, isChecking, wasChecked, uncheckedFor }, onShow }: FindingsProperties) {
  const { t } = useWords('designer');
  const [isOpen, setOpen] = useState(false);
  const mistakes = problems.filter(({ isWarning }) => !isWarning);
  const warnings = problems.filter(({ isWarning }) => isWarning);
  const found = [
    ...(mistakes.length > 0 ? [t('problems', { count: mistakes.length })] : []),
    ...(warnings.length > 0 ? [t('programmes:warnings', { count: warnings.length })] : []),
  ];
  function show(opened: Opened): void {
    setOpen(false);
    onShow(opened);
  }

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
                    {list.map((each) => (
                      <Finding key={JSON.stringify(each)} found={each} onShow={show} />
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

function Finding({ found, onShow }: { readonly found: DesignProblem; readonly onShow: FindingsProperties['onShow'] }) {
  const opened = openedAt(found);
  return (
    <li>
      {opened ? (
        <button type="button" className="designer-place" onClick={() => onShow(opened)}>
          {found.where}
        </button>
      ) : (
        <span className="designer-where">{found.where}</span>
      )}
      <span>{found.problem}</span>
    </li>
  );
}
