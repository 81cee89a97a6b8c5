/** What is done with a whole slide: another layout, a copy, another place, away with it. */
import { ArrowDown, ArrowUp, Copy, LayoutGrid, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { inLanguage } from '../../domain/kernel/language';
import type { DesignSlide } from '../../domain/programme/design';
import { layouts } from '../../domain/programme/slide';
import { tellAnybody } from '../ui/toasts';
import { useWords } from '../ui/words';
import { LayoutDialog } from './layout-dialog';
import { figuresIn } from './programme-lists';
import type { SlideWorkProperties } from './slide-strip';

export function SlideActs({ design, language, block, slide, onOpen }: SlideWorkProperties & { readonly slide: DesignSlide }) {
  const { t } = useWords('designer');
  const { view, change } = design;
  const [isChoosing, setChoosing] = useState(false);
  const slides = view.slides[block] ?? [];
  const at = slides.findIndex(({ id }) => id === slide.id);
  const ref = { block, slide: slide.id };
  const layout = layouts.find((each) => each === slide.line.layout);
  const others = view.days.flatMap(({ blocks }) => blocks).filter(({ id }) => id !== block && view.slides[id] !== undefined);

  async function copy(): Promise<void> {
    const update = await change({ kind: 'slide-copied', ...ref });
    const before = new Set(slides.map(({ id }) => id));
    const copied = update?.slides[block]?.find(({ id }) => !before.has(id));
    if (copied) onOpen(copied.id);
  }

  async function remove(): Promise<void> {
    const next = slides[at + 1] ?? slides[at - 1];
    if (!(await change({ kind: 'slide-removed', ...ref }))) return;
    tellAnybody(t('removed'));
    if (next) onOpen(next.id);
  }

  function move(to: number): void {
    onOpen(slide.id);
    void change({ kind: 'slide-moved', ...ref, into: block, to });
  }

  return (
    <div className="desk-actions designer-acts">
      <button type="button" className="desk-button designer-layout" onClick={() => setChoosing(true)}>
        <LayoutGrid aria-hidden="true" size={16} />
        {t('layout-now', { layout: layout ? t(`layout-${layout}`) : (slide.line.layout ?? '') })}
      </button>
      <button
        type="button"
        className="desk-icon-button"
        aria-label={t('move-up')}
        title={t('move-up')}
        disabled={at === 0}
        onClick={() => move(at - 1)}
      >
        <ArrowUp aria-hidden="true" size={18} />
      </button>
      <button
        type="button"
        className="desk-icon-button"
        aria-label={t('move-down')}
        title={t('move-down')}
        disabled={at === slides.length - 1}
        onClick={() => move(at + 1)}
      >
        <ArrowDown aria-hidden="true" size={18} />
      </button>
      <select
        className="designer-move-to"
        aria-label={t('move-to')}
        value=""
        onChange={({ target }) =>
          void change({ kind: 'slide-moved', ...ref, into: target.value, to: (view.slides[target.value] ?? []).length }).then((update) => {
            const next = slides[at + 1] ?? slides[at - 1];
            if (update && next) onOpen(next.id);
          })
        }
      >
        <option value="">{t('move-to')}</option>
        {others.map(({ id, title }) => (
          <option key={id} value={id}>
            {inLanguage(title, language) || id}
          </option>
        ))}
      </select>
      <button type="button" className="desk-icon-button" aria-label={t('copy-slide')} title={t('copy-slide')} onClick={() => void copy()}>
        <Copy aria-hidden="true" size={18} />
      </button>
      <button
        type="button"
        className="desk-icon-button"
        aria-label={t('remove-slide')}
        title={t('remove-slide')}
        onClick={() => void remove()}
      >
        <Trash2 aria-hidden="true" size={18} />
      </button>
      {isChoosing && (
        <LayoutDialog
          title={t('layout-choose')}
          what={t('layout-what')}
          block={block}
          language={language}
          figure={figuresIn(view)[0]}
          chosen={slide.line.layout}
          onChoose={(chosen) => {
            setChoosing(false);
            void change({ kind: 'slide-word', ...ref, word: 'layout', value: chosen });
          }}
          onClose={() => setChoosing(false)}
        />
      )}
    </div>
  );
}
