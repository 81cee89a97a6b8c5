/**
 * All slides of the day as small scenes, of which those in sight are drawn. Arrow keys move among them as they lie, Enter shows one;
 * sessions are jumped to by their buttons.
 */
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, memo, useEffect, useEffectEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Language } from '../../domain/kernel/language';
import type { Scene } from '../../domain/stage/audience-view';
import { isSameSlide } from '../../domain/stage/film';
import type { SlideCard, SlideOverview } from '../../domain/stage/run-view';
import type { SlideRef } from '../../domain/stage/schema';
import { withGaps, withKept } from '../ui/drawn-rows';
import { whenPainted } from '../ui/painted';
import { useWords } from '../ui/words';
import './overview.css';
import { byBlock, cardToward, columnsIn, isArrow, rowOf, rowsOf, usualHeight } from './overview-rows';
import { useSlidePictures } from './slide-pictures';
import { SmallScene } from './small-scene';

interface CardProps {
  readonly card: SlideCard;
  readonly scene: Scene | undefined;
  readonly language: Language;
  readonly isShown: boolean;
  /** The one to which Tab leads. */
  readonly isEntry: boolean;
  /** The number of slides of the day. */
  readonly of: number;
  readonly onChoose: (slide: SlideRef) => void;
}

/* While one scrolls, those that are drawn stay as they are. */
const Card = memo(({ card, scene, language, isShown, isEntry, of, onChoose }: CardProps) => {
  const { t } = useWords('run');
  const remarks = [isShown ? t('slide-now') : '', card.isHidden ? t('slide-hidden') : ''].filter((remark) => remark !== '');
  return (
    <li
      className={card.isHidden ? 'overview-card overview-card-hidden' : 'overview-card'}
      value={card.number}
      aria-posinset={card.number}
      aria-setsize={of}
    >
      <div className="overview-scene" aria-hidden="true">
        {scene ? <SmallScene view={{ language, scene }} /> : null}
      </div>
      <button type="button" tabIndex={isEntry ? 0 : -1} aria-current={isShown ? 'step' : undefined} onClick={() => onChoose(card.slide)}>
        <span className="overview-number">{card.number}.</span> <span lang={card.lang}>{card.title}</span>{' '}
        {remarks.length > 0 ? <span className="overview-remark">{remarks.join(' · ')}</span> : null}
      </button>
    </li>
  );
});

/** In pixels. */
interface Size {
  readonly width: number;
  readonly height: number;
}

interface OverviewProps {
  readonly overview: SlideOverview;
  readonly shown: SlideRef | undefined;
  readonly onChoose: (slide: SlideRef) => void;
}

/** The card to which Tab leads; another object when it is to have the focus. */
interface Entry {
  /** Its place. */
  readonly at: number;
  /** How it comes into sight. */
  readonly align: 'center' | 'auto';
}

interface RowsProps extends OverviewProps {
  readonly size: Size;
  readonly grid: HTMLElement;
  readonly entry: Entry;
}

/** Rows beside those in sight, on either side, once those in sight are painted. */
const beside = 1;

function Rows({ overview, shown, onChoose, size, grid, entry }: RowsProps) {
  const { at } = entry;
  const { slides, language, pictures } = overview;
  const columns = columnsIn(size.width);
  const rows = useMemo(() => rowsOf(byBlock(slides), columns), [slides, columns]);
  const here = rowOf(rows, at);
  const [isPainted, setPainted] = useState(false);
  const heightOf = (index: number): number => usualHeight(rows[index], size.width, columns);
  const above = (): number => rows.slice(0, here).reduce((sum, _row, index) => sum + heightOf(index), 0);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => grid,
    estimateSize: heightOf,
    initialRect: size,
    initialOffset: () => Math.max(0, above() - (size.height - heightOf(here)) / 2),
    overscan: isPainted ? beside : 0,
    rangeExtractor: (range) => withKept(range, [here]),
  });
  const drawn = withGaps(virtualizer.getVirtualItems(), 0, virtualizer.getTotalSize());
  const cards = drawn.flatMap((each) => {
    const row = each.kind === 'row' ? rows[each.index] : undefined;
    return row?.kind === 'cards' ? row.cards : [];
  });
  const pictureOf = useSlidePictures(
    pictures,
    cards.map(({ slide }) => slide),
  );

  const show = useEffectEvent((align: Entry['align']): void => {
    virtualizer.scrollToIndex(here, { align });
    grid.querySelector<HTMLButtonElement>(`.overview-card[value="${at + 1}"] button`)?.focus({ preventScroll: true });
  });
  useEffect(() => show(entry.align), [entry]);
  useEffect(() => whenPainted(() => requestIdleCallback(() => setPainted(true))), []);

  return drawn.map((each) => {
    if (each.kind === 'gap') return <div key={`gap ${each.from}`} style={{ height: each.height }} />;
    const { index } = each;
    const row = rows[index];
    const place = { 'data-index': index, ref: virtualizer.measureElement };
    return row?.kind === 'cards' ? (
      <ol key={index} className="overview-cards" style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))` }} {...place}>
        {row.cards.map((card) => (
          <Card
            key={card.number}
            card={card}
            scene={pictureOf(card.slide)}
            language={language}
            isShown={isSameSlide(card.slide, shown)}
            isEntry={card.number === at + 1}
            of={slides.length}
            onChoose={onChoose}
          />
        ))}
      </ol>
    ) : (
      <h3 key={index} className="run-heading" {...place}>
        {row?.title}
      </h3>
    );
  });
}

export function Overview(props: OverviewProps) {
  const { slides } = props.overview;
  const { t } = useWords('run');
  const grid = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<Size>();
  const [entry, setEntry] = useState<Entry>(() => ({
    at: Math.max(
      0,
      slides.findIndex(({ slide }) => isSameSlide(slide, props.shown)),
    ),
    align: 'center',
  }));

  useLayoutEffect(() => {
    const { current } = grid;
    if (!current) return undefined;
    const measure = (): void => {
      const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(current);
      const width = current.clientWidth - Number.parseFloat(paddingInlineStart) - Number.parseFloat(paddingInlineEnd);
      const height = current.clientHeight;
      setSize((known) => (known?.width === width && known.height === height ? known : { width, height }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, []);

  function move(event: KeyboardEvent): void {
    if (!size || !isArrow(event.key) || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const at = cardToward(event.key, entry.at, rowsOf(byBlock(slides), columnsIn(size.width)));
    if (at !== undefined) setEntry({ at, align: 'auto' });
  }

  return (
    <div className="overview">
      <p className="desk-hint">{t('overview-hint')}</p>
      <nav className="overview-blocks" aria-label={t('sessions')}>
        {byBlock(slides).map(({ id, title, from }) => (
          <button key={id} type="button" className="run-button" onClick={() => setEntry({ at: from, align: 'center' })}>
            {title}
          </button>
        ))}
      </nav>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys only move among the buttons in it */}
      <div ref={grid} className="overview-grid" onKeyDown={move}>
        {size && grid.current ? <Rows {...props} size={size} grid={grid.current} entry={entry} /> : null}
      </div>
    </div>
  );
}
