/** All slides of the day as small scenes. Arrow keys move among them as they lie, Enter shows one; sessions are jumped to by their buttons. */
import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { Language } from '../../domain/kernel/language';
import { isSameSlide } from '../../domain/stage/film';
import type { SlideCard, SlideList } from '../../domain/stage/run-view';
import type { SlideRef } from '../../domain/stage/schema';
import { useWords } from '../ui/words';
import './overview.css';
import { type ComingNear, useComingNear, useNear } from './near-sight';
import { cardToward, drawnAtOnce, isArrow } from './overview-moves';
import { SmallScene } from './small-scene';

interface CardProps {
  readonly card: SlideCard;
  readonly language: Language;
  readonly isShown: boolean;
  /** The one to which Tab leads. */
  readonly isEntry: boolean;
  readonly isDrawnAtOnce: boolean;
  readonly comingNear: ComingNear;
  readonly onChoose: (slide: SlideRef) => void;
}

function Card({ card, language, isShown, isEntry, isDrawnAtOnce, comingNear, onChoose }: CardProps) {
  const { t } = useWords('run');
  const item = useRef<HTMLLIElement>(null);
  const isNear = useNear(item, comingNear, isDrawnAtOnce);
  const remarks = [isShown ? t('slide-now') : '', card.isHidden ? t('slide-hidden') : ''].filter((remark) => remark !== '');
  return (
    <li ref={item} className={card.isHidden ? 'overview-card overview-card-hidden' : 'overview-card'}>
      <div className="overview-scene" aria-hidden="true">
        {isNear ? <SmallScene view={{ language, scene: card.scene }} /> : null}
      </div>
      <button type="button" tabIndex={isEntry ? 0 : -1} aria-current={isShown ? 'step' : undefined} onClick={() => onChoose(card.slide)}>
        <span className="overview-number">{card.number}.</span> <span lang={card.lang}>{card.title}</span>{' '}
        {remarks.length > 0 ? <span className="overview-remark">{remarks.join(' · ')}</span> : null}
      </button>
    </li>
  );
}

interface BlockOfCards {
  readonly id: string;
  readonly title: string;
  readonly cards: readonly SlideCard[];
}

function byBlock(slides: readonly SlideCard[]): readonly BlockOfCards[] {
  const ids = [...new Set(slides.map(({ slide }) => slide.block))];
  return ids.map((id) => {
    const cards = slides.filter(({ slide }) => slide.block === id);
    return { id, title: cards[0]?.block ?? '', cards };
  });
}

/** Cards out of sight have only about their size: the middle is where the card is sure to be seen. */
function focusOn(button: HTMLButtonElement | null | undefined, block: ScrollLogicalPosition): void {
  button?.focus({ preventScroll: true });
  button?.closest('li')?.scrollIntoView({ block });
}

interface OverviewProps {
  readonly list: SlideList;
  readonly shown: SlideRef | undefined;
  readonly onChoose: (slide: SlideRef) => void;
}

export function Overview({ list: { slides, language }, shown, onChoose }: OverviewProps) {
  const { t } = useWords('run');
  const grid = useRef<HTMLDivElement>(null);
  const blocks = byBlock(slides);
  const at = Math.max(
    0,
    slides.findIndex(({ slide }) => isSameSlide(slide, shown)),
  );
  const entry = slides[at];
  const isAtOnce = drawnAtOnce(at, slides.length);
  const comingNear = useComingNear(grid, slides);

  const buttons = (): readonly HTMLButtonElement[] => [
    ...(grid.current?.querySelectorAll<HTMLButtonElement>('.overview-card button') ?? []),
  ];

  useEffect(() => {
    focusOn(grid.current?.querySelector<HTMLButtonElement>('.overview-card button[tabindex="0"]'), 'center');
  }, []);

  function move(event: KeyboardEvent): void {
    const all = buttons();
    const from = all.find((button) => button === document.activeElement);
    if (!from || !isArrow(event.key) || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    focusOn(cardToward(event.key, from, all), 'nearest');
  }

  function jump(block: string): void {
    const index = slides.findIndex(({ slide }) => slide.block === block);
    focusOn(buttons()[index], 'center');
  }

  return (
    <div className="overview">
      <p className="desk-hint">{t('overview-hint')}</p>
      <nav className="overview-blocks" aria-label={t('sessions')}>
        {blocks.map(({ id, title }) => (
          <button key={id} type="button" className="run-button" onClick={() => jump(id)}>
            {title}
          </button>
        ))}
      </nav>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys only move among the buttons in it */}
      <div ref={grid} className="overview-grid" onKeyDown={move}>
        {blocks.map(({ id, title, cards }) => (
          <section key={id}>
            <h3 className="run-heading">{title}</h3>
            <ol className="overview-cards">
              {cards.map((card) => (
                <Card
                  key={card.slide.slide}
                  card={card}
                  language={language}
                  isShown={isSameSlide(card.slide, shown)}
                  isEntry={card === entry}
                  isDrawnAtOnce={isAtOnce(slides.indexOf(card))}
                  comingNear={comingNear}
                  onChoose={onChoose}
                />
              ))}
            </ol>
          </section>
        ))}
      </div>
    </div>
  );
}
