/** What is done with a whole slide: another layout, a copy, another place, away with it. */
import { Copy, LayoutGrid, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { inLanguage } from '../../domain/kernel/language';
import type { DesignSlide } from '../../domain/programme/design';
import { layouts } from '../../domain/programme/slide';
import { IconButton } from '../ui/icon-button';
import { openedByKey } from '../ui/opened-by-key';
import { tellAnybody } from '../ui/toasts';
import { useWords } from '../ui/words';
import { LayoutDialog } from './layout-dialog';
import { MoveButtons } from './move-buttons';
import { figuresIn } from './programme-lists';
import type { SlideWorkProperties } from './slide-strip';

export function SlideActs({ design, language, block, slide, follows, onOpen }: SlideWorkProperties & { readonly slide: DesignSlide }) {
  const { t } = useWords('designer');
  const { view, change } = design;
  const [isChoosing, setChoosing] = useState(false);
  const slides = view.slides[block] ?? [];
  const at = slides.findIndex(({ id }) => id === slide.id);
  const ref = { block, slide: slide.id };
  const layout = layouts.find((each) => each === slide.line.layout);
  const others = view.days.flatMap(({ blocks }) => blocks).filter(({ id }) => id !== block && view.slides[id] !== undefined);

  /** What was pressed goes with this slide: the keyboard goes on at the other one's picture. */
  function goTo(next: string): void {
    follows.current = true;
    onOpen(next);
  }

  async function copy(): Promise<void> {
    const update = await change({ kind: 'slide-copied', ...ref });
    const before = new Set(slides.map(({ id }) => id));
    const copied = update?.slides[block]?.find(({ id }) => !before.has(id));
    if (copied) goTo(copied.id);
  }

  async function remove(): Promise<void> {
    const next = slides[at + 1] ?? slides[at - 1];
    if (!(await change({ kind: 'slide-removed', ...ref }))) return;
    tellAnybody(t('removed'));
    if (next) goTo(next.id);
  }

  async function moveInto(into: string): Promise<void> {
    const next = slides[at + 1] ?? slides[at - 1];
    const to = (view.slides[into] ?? []).length;
    if ((await change({ kind: 'slide-moved', ...ref, into, to })) && next) goTo(next.id);
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
      <MoveButtons at={at} of={slides.length} up={t('move-up')} down={t('move-down')} onMove={move} />
      <select
        className="designer-move-to"
        aria-label={t('move-to')}
        value=""
        onKeyDown={openedByKey}
        onChange={({ target }) => void moveInto(target.value)}
      >
        <option value="">{t('move-to')}</option>
        {others.map(({ id, title }) => (
          <option key={id} value={id}>
            {inLanguage(title, language) || id}
          </option>
        ))}
      </select>
      <IconButton icon={Copy} name={t('copy-slide')} onClick={() => void copy()} />
      <IconButton icon={Trash2} name={t('remove-slide')} onClick={() => void remove()} />
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
