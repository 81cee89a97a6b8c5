/** The training that runs, or comes next: first and large, with what is still open of it and where that is done. */
import { ArrowRight } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import type { LibraryCard } from '../../domain/desk/library-page';
import type { UpNext } from '../../domain/desk/library-view';
import { writtenDays } from '../../domain/kernel/written-dates';
import type { CardWork, OpenKind } from '../../domain/training/card-work';
import { Drawn } from '../drawn/drawn';
import { useWords } from '../ui/words';
import { CardFacts, Progress, WaitingHere } from './training-card';
import { openWords, whenWords } from './work-words';

interface NextTrainingProperties {
  readonly card: LibraryCard;
  readonly next: UpNext;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onMend: (kind: OpenKind) => void;
  /** What else can be done with it. */
  readonly children: ReactNode;
}

interface OpenThingsProperties extends Pick<NextTrainingProperties, 'onMend'> {
  readonly work: CardWork;
  readonly label: string;
}

function OpenThings({ work, label, onMend }: OpenThingsProperties) {
  const { t } = useWords('library');
  return (
    <ul className="library-next-things" aria-labelledby={label}>
      {work.open.map((thing) => (
        <li key={thing.kind}>
          <button type="button" className="library-next-thing" onClick={() => onMend(thing.kind)}>
            <span>{openWords(thing, t)}</span>
            <ArrowRight aria-hidden size={18} />
          </button>
        </li>
      ))}
    </ul>
  );
}

export function NextTraining({ card, next, isOpen, onOpen, onMend, children }: NextTrainingProperties) {
  const { t, language } = useWords('library');
  const label = useId();
  const { work, place } = card;
  const when = whenWords(next, place, t);
  const what = next.isRunning
    ? t(card.stage)
    : work && (work.open.length === 0 ? t('no-things') : t('things', { count: work.open.length }));
  return (
    <section className={isOpen ? 'library-next library-card-open' : 'library-next'} aria-labelledby={label}>
      <div className="library-next-words">
        <h2 id={label}>{what ? `${when}: ${what}` : when}</h2>
        <p>
          {card.venue === '' ? '' : `${card.venue} · `}
          {writtenDays(card.days, language)}
        </p>
        <CardFacts card={card} isOpen={isOpen} />
        {work && <Progress progress={work.progress} />}
        <WaitingHere card={card} />
        {work && work.open.length > 0 && <OpenThings work={work} label={label} onMend={onMend} />}
        <div className="desk-actions">
          <button
            type="button"
            className="desk-button desk-button-first"
            aria-label={`${place}: ${t(next.isRunning ? 'go-on' : 'open-training')}`}
            onClick={onOpen}
          >
            {t(next.isRunning ? 'go-on' : 'open-training')}
          </button>
          {children}
        </div>
      </div>
      <div className="library-next-drawing">
        <Drawn drawing="school" />
      </div>
    </section>
  );
}
