/** The designer: one programme of one's own, its parts at the left, what is open beside them. What is changed is kept at once. */
import { Redo2, Undo2 } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { inLanguage, type Language } from '../../domain/kernel/language';
import type { DesignUpdate, DesignView } from '../../domain/programme/design';
import { tellAnybody } from '../ui/toasts';
import { useWords } from '../ui/words';
import { DesignerNav, type Opened } from './designer-nav';
import { Findings } from './findings';
import { parts } from './parts';
import { SlideStrip } from './slide-strip';
import { SlideWork } from './slide-work';
import { UnlistedSlides, unlistedIn } from './unlisted-slides';
import { type Design, useDesign } from './use-design';
import './designer.css';
import './slide-strip.css';
import './slide-work.css';

interface DesignerPlaceProperties {
  readonly name: string;
  readonly language: Language;
  readonly onBack: () => void;
}

const firstBlock = ({ days }: DesignView): Opened => ({ kind: 'block', block: days[0]?.blocks[0]?.id ?? '' });

/** Ctrl+Z in a field takes back what was typed there; anywhere else the last thing that was done. */
const isWriting = (target: EventTarget): boolean => target instanceof HTMLElement && target.closest('input, textarea, select') !== null;

/** The first slide that is another than before; undefined where slides of several blocks are, or none. */
function changedIn(before: DesignView, { slides }: DesignUpdate): Opened | undefined {
  const [block, ...others] = Object.keys(slides);
  if (block === undefined || others.length > 0) return undefined;
  const known = new Map((before.slides[block] ?? []).map((slide) => [slide.id, JSON.stringify(slide)]));
  const changed = slides[block]?.find((slide) => known.get(slide.id) !== JSON.stringify(slide));
  return { kind: 'block', block, slide: changed?.id };
}

interface StepsProperties {
  readonly design: Design;
  /** To where something was taken back. */
  readonly onShow: (opened: Opened) => void;
}

function Steps({ design, onShow }: StepsProperties) {
  const { t } = useWords('designer');
  const { view, change } = design;

  async function take(kind: 'undo' | 'redo'): Promise<void> {
    const act = view[kind];
    const update = act === undefined ? undefined : await change({ kind });
    if (act === undefined || !update) return;
    const changed = changedIn(view, update);
    if (changed) onShow(changed);
    tellAnybody(t(kind === 'undo' ? 'undone' : 'redone', { act: t(`act-${act}`) }));
  }

  return (
    <>
      {(['undo', 'redo'] as const).map((kind) => {
        const act = view[kind];
        const Sign = kind === 'undo' ? Undo2 : Redo2;
        return (
          <button
            key={kind}
            type="button"
            className="desk-button designer-step"
            data-designer={kind}
            title={act && t(`${kind}-of`, { act: t(`act-${act}`) })}
            disabled={act === undefined}
            onClick={() => void take(kind)}
          >
            <Sign aria-hidden="true" size={16} />
            {t(kind)}
          </button>
        );
      })}
    </>
  );
}

function Outside({ design: { outside, closeOutside } }: { readonly design: Design }) {
  const { t } = useWords('designer');
  return (
    <div role="status" className={outside.length > 0 ? 'designer-outside' : undefined}>
      {outside.length > 0 && (
        <>
          <p>{t('outside', { files: outside.join(', ') })}</p>
          <button type="button" className="desk-button" onClick={closeOutside}>
            {t('outside-close')}
          </button>
        </>
      )}
    </div>
  );
}

export function DesignerPlace({ name, language, onBack }: DesignerPlaceProperties) {
  const { t } = useWords('designer');
  const design = useDesign(name, language);
  const [wanted, setWanted] = useState<Opened>();
  const heading = useRef<HTMLHeadingElement>(null);
  const isOpen = design !== undefined;
  /* The button that led here is gone: whoever reads by ear begins at what this is. */
  useEffect(() => {
    if (isOpen) heading.current?.focus();
  }, [isOpen]);
  const place = useRef<HTMLDivElement>(null);
  const follows = useRef(false);

  function steps(event: KeyboardEvent): void {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.code !== 'KeyZ' || isWriting(event.target)) return;
    event.preventDefault();
    place.current?.querySelector<HTMLButtonElement>(`[data-designer=${event.shiftKey ? 'redo' : 'undo'}]`)?.click();
  }

  if (!design) {
    return (
      <div className="designer">
        <header className="desk-head">
          <p className="desk-hint" role="status">
            {t('opening')}
          </p>
          <button type="button" className="desk-button" onClick={onBack}>
            {t('back')}
          </button>
        </header>
      </div>
    );
  }
  const { view } = design;
  const opened = wanted ?? firstBlock(view);
  const block = opened.kind === 'block' ? opened.block : '';
  const slides = view.slides[block] ?? [];
  const slide = slides.find(({ id }) => opened.kind === 'block' && id === opened.slide) ?? slides[0];
  const work = { design, language, block, follows, onOpen: (id: string) => setWanted({ kind: 'block', block, slide: id }) };
  const part = opened.kind === 'part' ? parts.find(({ key }) => key === opened.key) : undefined;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys only press its buttons
    <div ref={place} className="designer" onKeyDown={steps}>
      <header className="desk-head designer-head">
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {inLanguage(view.title, language) || view.name}
          </h1>
          <p className="desk-hint">{t('kept')}</p>
        </div>
        <div className="desk-actions">
          <Findings design={design} onShow={setWanted} />
          <Steps design={design} onShow={setWanted} />
          <button type="button" className="desk-button" onClick={onBack}>
            {t('back')}
          </button>
        </div>
      </header>
      <Outside design={design} />
      {unlistedIn(view).includes(block) && (
        <UnlistedSlides
          design={design}
          language={language}
          block={block}
          follows={follows}
          onGone={() => {
            setWanted(undefined);
            heading.current?.focus();
          }}
        />
      )}
      <div className="designer-body">
        <DesignerNav
          design={design}
          language={language}
          opened={opened}
          onOpen={setWanted}
          slides={opened.kind === 'block' && <SlideStrip key={opened.block} {...work} opened={slide?.id} />}
        />
        {part && <part.component design={design} language={language} sought={opened.kind === 'part' ? opened.sought : undefined} />}
        {opened.kind === 'block' && slide && <SlideWork key={`${opened.block} ${slide.id}`} {...work} slide={slide} />}
        {opened.kind === 'block' && !slide && <p className="desk-hint">{t('no-slides')}</p>}
      </div>
    </div>
  );
}
