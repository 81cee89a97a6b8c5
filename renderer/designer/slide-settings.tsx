/** What the first line of a slide says of it, as fields: its sources, its timer, how it is built up, and what stands beside its words. */
import { useId, useState } from 'react';
import { inLanguage, type Language } from '../../domain/kernel/language';
import type { SlideWord } from '../../domain/programme/choices';
import type { DesignSlide } from '../../domain/programme/design';
import { KeptTick } from '../ui/kept-choice';
import { useWords } from '../ui/words';
import { figuresIn, scenesIn, sourcesIn } from './programme-lists';
import { SourcesDialog } from './sources-dialog';
import { useTypedText } from './typed-text';
import type { Design } from './use-design';

interface SlideSettingsProperties {
  readonly design: Design;
  readonly language: Language;
  readonly block: string;
  readonly slide: DesignSlide;
}

interface FieldProperties {
  readonly value: string;
  readonly keep: (value: string | null) => Promise<boolean>;
}

function Minutes({ value, keep }: FieldProperties) {
  const { t } = useWords('designer');
  const id = useId();
  const typed = useTypedText(value, (now) => keep(now.trim() === '' ? null : now.trim()));
  return (
    <div className="desk-field designer-minutes">
      <label htmlFor={id}>{t('minutes')}</label>
      <input
        id={id}
        inputMode="numeric"
        autoComplete="off"
        title={t('minutes-hint')}
        value={typed.value}
        onFocus={typed.onFocus}
        onBlur={typed.onBlur}
        onChange={({ target }) => typed.onChange(target.value.replaceAll(/\D/gu, '').slice(0, 3))}
      />
    </div>
  );
}

function Choice({ label, value, names, keep }: FieldProperties & { readonly label: string; readonly names: readonly string[] }) {
  const { t } = useWords('designer');
  const id = useId();
  if (names.length === 0 && value === '') return null;
  return (
    <div className="desk-field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => void keep(target.value === '' ? null : target.value)}>
        <option value="">{t('none')}</option>
        {[...new Set([...names, ...(value === '' ? [] : [value])])].map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

export function SlideSettings({ design, language, block, slide }: SlideSettingsProperties) {
  const { t } = useWords('designer');
  const { view, change } = design;
  const [isChoosing, setChoosing] = useState(false);
  const { line } = slide;
  const keep = (word: SlideWord) => async (value: string | null) =>
    (await change({ kind: 'slide-word', block, slide: slide.id, word, value })) !== undefined;
  const named = (line.sources ?? '').split(/\s+/u).filter((key) => key !== '');
  const known = sourcesIn(view);
  const tick = (word: SlideWord, value: string, label: string) => (
    <KeptTick kept={line[word] === value} keep={(isTicked) => keep(word)(isTicked ? value : null)}>
      {label}
    </KeptTick>
  );
  return (
    <section className="designer-settings" aria-label={t('settings')}>
      <div className="designer-sources">
        <span>{t('sources')}</span>
        {named.length === 0 && <span className="desk-hint">{t('sources-none')}</span>}
        {named.map((key) => (
          <span key={key} className="designer-source" title={known.find((source) => source.key === key)?.title}>
            <strong>{key}</strong> {inLanguage(known.find((source) => source.key === key)?.name ?? { en: '', sr: '' }, language)}
          </span>
        ))}
        <button type="button" className="desk-button programmes-small" onClick={() => setChoosing(true)}>
          {t('sources-choose')}
        </button>
      </div>
      <div className="designer-ticks">
        {tick('build', 'list', t('build'))}
        {tick('note', 'content', t('note'))}
        {tick('hidden', '', t('hidden'))}
        {tick('method', '', t('method'))}
      </div>
      <div className="designer-choices">
        <Minutes value={line.minutes ?? ''} keep={keep('minutes')} />
        <Choice label={t('figure')} value={line.figure ?? ''} names={figuresIn(view)} keep={keep('figure')} />
        <Choice label={t('scene')} value={line.scene ?? ''} names={scenesIn(view)} keep={keep('scene')} />
      </div>
      {isChoosing && (
        <SourcesDialog
          sources={known}
          chosen={named}
          language={language}
          keep={(keys) => keep('sources')(keys.length === 0 ? null : keys.join(' '))}
          design={design}
          onClose={() => setChoosing(false)}
        />
      )}
    </section>
  );
}
