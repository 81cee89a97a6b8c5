/** The slides of a session under each other, each with its picture. Arrow keys go through them; with Alt, or dragged, one moves. */
import { FilePlus2 } from 'lucide-react';
import {
  type DragEvent,
  type KeyboardEvent,
  memo,
  type RefObject,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { inLanguage, type Language } from '../../domain/kernel/language';
import type { DesignSlide } from '../../domain/programme/design';
import { countsOfSlides } from '../../domain/programme/design-update';
import { headingIn } from '../../domain/programme/slide-fields';
import type { Scene } from '../../domain/stage/audience-view';
import { type ComingNear, useComingNear, useNear } from '../stage/near-sight';
import { SmallScene } from '../stage/small-scene';
import { useWords } from '../ui/words';
import { LayoutDialog, type WrittenLayout } from './layout-dialog';
import { newSlideOf } from './new-slide';
import { figuresIn } from './programme-lists';
import type { Design } from './use-design';
import { type SlidePicture, usePictures } from './use-pictures';

export interface SlideWorkProperties {
  readonly design: Design;
  readonly language: Language;
  readonly block: string;
  /** True: the next slide that is opened gets the focus, at its picture. */
  readonly follows: RefObject<boolean>;
  readonly onOpen: (slide: string) => void;
}

const Picture = memo(function Picture({ scene, language }: { readonly scene: Scene; readonly language: Language }) {
  return <SmallScene view={{ language, scene }} />;
});

interface CardProperties {
  readonly slide: DesignSlide;
  readonly number: number;
  readonly of: number;
  readonly language: Language;
  /** Undefined until it is there. */
  readonly picture: SlidePicture | undefined;
  readonly isOpen: boolean;
  readonly mistakes: number;
  readonly mark: 'before' | 'after' | undefined;
  readonly comingNear: ComingNear;
  /** Always the same, whatever they come to do: one card is drawn anew without the others. */
  readonly acts: RefObject<CardActs>;
}

type Step = 'next' | 'previous' | 'first' | 'last';

/** `index`: of the card, from 0. */
interface CardActs {
  readonly open: (index: number) => void;
  readonly move: (index: number, by: 1 | -1) => void;
  readonly step: (index: number, to: Step) => void;
  readonly dragStart: (index: number) => void;
  readonly dragOver: (index: number, isAfter: boolean) => void;
  readonly drop: () => void;
  readonly dragEnd: () => void;
  readonly comeNear: (slide: string) => void;
}

const steps: Readonly<Record<string, Step>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
};

const Card = memo(function Card(props: CardProperties) {
  const { slide, number, of, language, picture, isOpen, mistakes, mark, comingNear, acts } = props;
  const index = number - 1;
  const { t } = useWords('designer');
  const item = useRef<HTMLLIElement>(null);
  const isNear = useNear(item, comingNear, isOpen);
  useEffect(() => {
    if (isNear) acts.current.comeNear(slide.id);
  }, [isNear, slide.id, acts]);
  const remarks = [
    slide.line.hidden === undefined ? '' : t('slide-hidden'),
    mistakes > 0 ? t('problems', { count: mistakes }) : '',
    picture && !picture.scene ? t('not-drawn') : '',
  ].filter((remark) => remark !== '');

  function pressed(event: KeyboardEvent): void {
    const step = steps[event.key];
    if (!step || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (!event.altKey) acts.current.step(index, step);
    else if (step === 'next') acts.current.move(index, 1);
    else if (step === 'previous') acts.current.move(index, -1);
  }

  function over(event: DragEvent): void {
    event.preventDefault();
    const { top, height } = event.currentTarget.getBoundingClientRect();
    acts.current.dragOver(index, event.clientY > top + height / 2);
  }

  return (
    <li
      ref={item}
      className={`designer-card${mark ? ` designer-card-${mark}` : ''}`}
      draggable
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move';
        acts.current.dragStart(index);
      }}
      onDragOver={over}
      onDrop={(event) => {
        event.preventDefault();
        acts.current.drop();
      }}
      onDragEnd={() => acts.current.dragEnd()}
    >
      <button
        type="button"
        tabIndex={isOpen ? 0 : -1}
        aria-current={isOpen ? 'true' : undefined}
        data-slide={slide.id}
        onClick={() => acts.current.open(index)}
        onKeyDown={pressed}
      >
        <span className="designer-card-scene" aria-hidden="true">
          {isNear && picture?.scene ? <Picture scene={picture.scene} language={language} /> : null}
        </span>
        <span className="designer-card-name">
          <span className="designer-card-number">
            {number}
            <span className="visually-hidden"> / {of}</span>
          </span>{' '}
          <span lang={language}>{headingIn(slide, language) || t('slide-empty')}</span>
        </span>
        {remarks.length > 0 && (
          <span className={mistakes > 0 ? 'designer-entry-wrong' : 'designer-entry-facts'}>{remarks.join(' · ')}</span>
        )}
      </button>
    </li>
  );
});

/** The focus stays with the slide that it was on, wherever that went; and with the one that was opened from the keyboard. */
function useFocusOn(list: RefObject<HTMLElement | null>, opened: string | undefined, order: string, follows: RefObject<boolean>): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another order takes the focus away, too
  useLayoutEffect(() => {
    if (!follows.current || opened === undefined) return;
    follows.current = false;
    const button = list.current?.querySelector<HTMLButtonElement>(`[data-slide="${CSS.escape(opened)}"]`);
    button?.focus({ preventScroll: true });
    button?.scrollIntoView({ block: 'nearest' });
  }, [list, opened, order]);
}

export function SlideStrip({
  design,
  language,
  block,
  opened,
  follows,
  onOpen,
}: SlideWorkProperties & { readonly opened: string | undefined }) {
  const { t } = useWords('designer');
  const { view, problems, change } = design;
  const slides = view.slides[block] ?? [];
  const { pictures, comeNear } = usePictures(view, block, language);
  const list = useRef<HTMLOListElement>(null);
  const order = slides.map(({ id }) => id).join(' ');
  const comingNear = useComingNear(useScroller(list), order);
  useFocusOn(list, opened, order, follows);
  const [dragged, setDragged] = useState<{ readonly id: string; readonly gap: number | undefined }>();
  const [isAdding, setAdding] = useState(false);
  const [said, setSaid] = useState('');
  const mistakes = useMemo(
    () =>
      countsOfSlides(
        problems.filter(({ isWarning }) => !isWarning),
        block,
      ),
    [problems, block],
  );
  const [figure] = figuresIn(view);
  const hint = useId();
  const title = view.days.flatMap(({ blocks }) => blocks).find(({ id }) => id === block)?.title;

  async function move(slide: string, to: number): Promise<void> {
    if (to < 0 || to >= slides.length) return;
    onOpen(slide);
    if (await change({ kind: 'slide-moved', block, slide, into: block, to })) setSaid(t('moved', { number: to + 1, of: slides.length }));
  }

  function drop(): void {
    const from = slides.findIndex(({ id }) => id === dragged?.id);
    const gap = dragged?.gap;
    setDragged(undefined);
    if (!dragged || gap === undefined) return;
    const to = gap > from ? gap - 1 : gap;
    if (to !== from) void move(dragged.id, to);
  }

  const step = (index: number, to: Step): void => {
    const places = { next: index + 1, previous: index - 1, first: 0, last: slides.length - 1 };
    const next = slides[places[to]];
    if (!next) return;
    follows.current = true;
    onOpen(next.id);
  };

  const acts = useLatest<CardActs>({
    open: (index) => {
      const slide = slides[index];
      if (slide) onOpen(slide.id);
    },
    move: (index, by) => {
      const slide = slides[index];
      if (!slide) return;
      follows.current = true;
      void move(slide.id, index + by);
    },
    step,
    dragStart: (index) => {
      const slide = slides[index];
      if (slide) setDragged({ id: slide.id, gap: undefined });
    },
    dragOver: (index, isAfter) => {
      const gap = isAfter ? index + 1 : index;
      if (dragged && dragged.gap !== gap) setDragged({ ...dragged, gap });
    },
    drop,
    dragEnd: () => setDragged(undefined),
    comeNear,
  });

  async function add(layout: WrittenLayout): Promise<void> {
    setAdding(false);
    const update = await change({
      kind: 'slide-added',
      block,
      after: opened ?? null,
      added: newSlideOf(
        layout,
        slides.find(({ id }) => id === opened),
        figure,
      ),
    });
    const before = new Set(slides.map(({ id }) => id));
    const added = update?.slides[block]?.find(({ id }) => !before.has(id));
    if (!added) return;
    follows.current = true;
    onOpen(added.id);
  }

  return (
    <div className="designer-strip">
      <ol ref={list} aria-label={t('slides', { block: (title && inLanguage(title, language)) || block })} aria-describedby={hint}>
        {slides.map((slide, index) => (
          <Card
            key={slide.id}
            slide={slide}
            number={index + 1}
            of={slides.length}
            language={language}
            picture={pictures.get(slide.id)}
            isOpen={slide.id === opened}
            mistakes={mistakes.get(slide.id) ?? 0}
            mark={dragged?.gap === index ? 'before' : dragged?.gap === index + 1 && index === slides.length - 1 ? 'after' : undefined}
            comingNear={comingNear}
            acts={acts}
          />
        ))}
      </ol>
      <button type="button" className="desk-button designer-add" onClick={() => setAdding(true)}>
        <FilePlus2 aria-hidden="true" size={16} />
        {t('add-slide')}
      </button>
      <p id={hint} className="desk-hint">
        {t('strip-hint')}
      </p>
      <p role="status" className="visually-hidden">
        {said}
      </p>
      {isAdding && (
        <LayoutDialog
          title={t('layout-new')}
          what={t('layout-new-what')}
          block={block}
          language={language}
          figure={figure}
          onChoose={(layout) => void add(layout)}
          onClose={() => setAdding(false)}
        />
      )}
    </div>
  );
}

/** Returns a reference to the latest acts; the reference itself is always the same. */
function useLatest<Acts>(acts: Acts): RefObject<Acts> {
  const latest = useRef(acts);
  useLayoutEffect(() => {
    latest.current = acts;
  });
  return latest;
}

/** What scrolls around it. */
function useScroller(list: RefObject<HTMLElement | null>): RefObject<Element | null> {
  const scroller = useRef<Element>(null);
  useEffect(() => {
    scroller.current = list.current?.closest('.designer-nav') ?? null;
  }, [list]);
  return scroller;
}
