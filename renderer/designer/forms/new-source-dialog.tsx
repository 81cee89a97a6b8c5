/** A source that isn't among those of the programme yet: it is added to them where it is needed. */
import { useId, useState } from 'react';
import { newSourceKey } from '../../../domain/programme/design-entries';
import type { Plain } from '../../../domain/programme/plain-data';
import { once } from '../../ui/once';
import { WindowDialog } from '../../ui/window-dialog';
import { useWords } from '../../ui/words';
import type { Design } from '../use-design';
import { asKept } from './as-kept';

interface NewSourceProperties {
  readonly design: Design;
  readonly onClose: () => void;
  readonly onAdded: (key: string) => void;
}

const nothing = { en: '', sr: '', year: '', title: '', address: '' };
type Typed = typeof nothing;

const sourceOf = ({ en, sr, year, title, address }: Typed, isSecondHand: boolean): Plain => ({
  name: { en: en.trim(), sr: asKept(sr.trim()) },
  year: year.trim(),
  title: title.trim(),
  address: address.trim(),
  status: isSecondHand ? 'second-hand' : 'ok',
});

export function NewSourceDialog({ design, onClose, onAdded }: NewSourceProperties) {
  const { t } = useWords('designerForms');
  const [typed, setTyped] = useState(nothing);
  const [isSecondHand, setSecondHand] = useState(false);
  const [isTried, setTried] = useState(false);

  async function add(): Promise<void> {
    setTried(true);
    if (Object.values(typed).some((text) => text.trim() === '')) return;
    const key = newSourceKey(design.view.data['sources.yaml']);
    const change = { kind: 'yaml-added', file: 'sources.yaml', path: [], at: key, value: sourceOf(typed, isSecondHand) } as const;
    if (!(await design.change(change))) return;
    onAdded(key);
    onClose();
  }

  const field = (name: keyof Typed, lang?: 'en' | 'sr-Latn') => (
    <TypedField
      label={t(`source-${name}`, { none: 'n.d.' })}
      value={typed[name]}
      lang={lang}
      wrong={isTried && typed[name].trim() === '' ? t('needs-text') : undefined}
      onChange={(value) => setTyped({ ...typed, [name]: value })}
    />
  );
  return (
    <WindowDialog title={t('new-source')} wide onClose={onClose}>
      <p>{t('new-source-what')}</p>
      <div className="entries-both">
        {field('en', 'en')}
        {field('sr', 'sr-Latn')}
        {field('title')}
        {field('year')}
        {field('address')}
      </div>
      <label className="desk-choice">
        <input type="checkbox" checked={isSecondHand} onChange={({ target }) => setSecondHand(target.checked)} />
        {t('source-second-hand')}
      </label>
      <div className="desk-actions">
        <button type="button" className="desk-button desk-button-first" onClick={once(() => void add())}>
          {t('new-source-do')}
        </button>
        <button type="button" className="desk-button" onClick={onClose}>
          {t('cancel')}
        </button>
      </div>
    </WindowDialog>
  );
}

interface TypedFieldProperties {
  readonly label: string;
  readonly value: string;
  readonly lang: 'en' | 'sr-Latn' | undefined;
  readonly wrong: string | undefined;
  readonly onChange: (value: string) => void;
}

function TypedField({ label, value, lang, wrong, onChange }: TypedFieldProperties) {
  const id = useId();
  return (
    <div className="desk-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        lang={lang}
        value={value}
        aria-invalid={wrong === undefined ? undefined : true}
        aria-describedby={wrong === undefined ? undefined : `${id}-wrong`}
        onChange={({ target }) => onChange(target.value)}
      />
      {wrong !== undefined && (
        <p id={`${id}-wrong`} className="desk-refused">
          {wrong}
        </p>
      )}
    </div>
  );
}
