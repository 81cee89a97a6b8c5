/** Sources of a slide, chosen from those that the programme has. Each choice is kept at once. */
import { useState } from 'react';
import { inLanguage, type Language } from '../../domain/kernel/language';
import { KeptTick } from '../ui/kept-choice';
import { WindowDialog } from '../ui/window-dialog';
import { useWords } from '../ui/words';
import { NewSourceDialog } from './forms/new-source-dialog';
import type { ListedSource } from './programme-lists';
import type { Design } from './use-design';

interface SourcesDialogProperties {
  readonly sources: readonly ListedSource[];
  readonly chosen: readonly string[];
  readonly language: Language;
  readonly keep: (keys: readonly string[]) => Promise<boolean>;
  readonly design: Design;
  readonly onClose: () => void;
}

export function SourcesDialog({ sources, chosen, language, keep, design, onClose }: SourcesDialogProperties) {
  const { t } = useWords('designer');
  const [typed, setTyped] = useState('');
  const [isAdding, setAdding] = useState(false);
  const wanted = typed.trim().toLowerCase();
  const shown = sources.filter(({ key, name, title }) => `${key} ${name.en} ${name.sr} ${title}`.toLowerCase().includes(wanted));
  return (
    <WindowDialog title={t('sources-title')} wide onClose={onClose}>
      <div className="desk-field">
        <label htmlFor="designer-sources-find">{t('sources-find')}</label>
        <input
          id="designer-sources-find"
          type="search"
          autoComplete="off"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
      </div>
      <div className="designer-source-list">
        {shown.map(({ key, name, title, year }) => (
          <KeptTick
            key={key}
            kept={chosen.includes(key)}
            keep={(isTicked) => keep(isTicked ? [...chosen, key] : chosen.filter((each) => each !== key))}
          >
            <span>
              <strong>{key}</strong> {inLanguage(name, language)} ({year})<span className="designer-source-title">{title}</span>
            </span>
          </KeptTick>
        ))}
      </div>
      <div className="desk-actions">
        <button type="button" className="desk-button desk-button-first" onClick={onClose}>
          {t('sources-done')}
        </button>
        <button type="button" className="desk-button" onClick={() => setAdding(true)}>
          {t('source-add')}
        </button>
      </div>
      {isAdding && <NewSourceDialog design={design} onClose={() => setAdding(false)} onAdded={(key) => void keep([...chosen, key])} />}
    </WindowDialog>
  );
}
