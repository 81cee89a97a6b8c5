/** The trainings of the Library: what runs or comes next first and large; the others as cards while they are few, as a list once they are many. */
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import type { DeskView } from '../../domain/desk/desk-view';
import type { LibraryCard } from '../../domain/desk/library-page';
import { everyTraining } from '../../domain/desk/library-query';
import type { TrainingId } from '../../domain/kernel/ids';
import type { OpenKind } from '../../domain/training/card-work';
import { Part } from '../ui/part';
import { useShared } from '../ui/shared-state';
import { useWords } from '../ui/words';
import { askedFor, isNarrowed } from './asked';
import { ListFilter } from './list-filter';
import { NextTraining } from './next-training';
import { TrainingCardButton } from './training-card';
import { TrainingList } from './training-list';
import { UnreadableCard } from './unreadable-card';
import { isList, mostCards, useLibrary, windowAround } from './use-library';

interface TrainingsProperties {
  readonly view: DeskView;
  /** Counts the wishes to search. */
  readonly searches: number;
  readonly onOpen: (id: TrainingId) => void;
  /** To where it is done. */
  readonly onMend: (id: TrainingId, kind: OpenKind) => void;
  readonly onSave: (card: LibraryCard) => void;
  readonly onDelete: (card: LibraryCard) => void;
}

type OnCard = Pick<TrainingsProperties, 'onSave' | 'onDelete'> & { readonly card: LibraryCard };

/** What else can be done with the training. */
function CardActs({ card, onSave, onDelete }: OnCard) {
  const { t } = useWords('bundle');
  return (
    <>
      <button type="button" className="library-save" aria-label={t('bundle:save-of', { place: card.place })} onClick={() => onSave(card)}>
        {t('bundle:save')}
      </button>
      <button
        type="button"
        className="library-save library-delete"
        aria-label={t('deleting:open-of', { place: card.place })}
        onClick={() => onDelete(card)}
      >
        {t('deleting:open')}
      </button>
    </>
  );
}

type ShownProperties = Omit<TrainingsProperties, 'searches'>;

function Next({ view, onOpen, onMend, onSave, onDelete }: ShownProperties) {
  const { training, library } = view;
  const { next } = library;
  if (!next) return null;
  const { card } = next;
  return (
    <Part className="library-card">
      <NextTraining
        card={card}
        next={next}
        isOpen={card.id === training?.id}
        onOpen={() => onOpen(card.id)}
        onMend={(kind) => onMend(card.id, kind)}
      >
        <CardActs card={card} onSave={onSave} onDelete={onDelete} />
      </NextTraining>
    </Part>
  );
}

function Unreadable({ view: { unreadable }, onOpen }: Pick<ShownProperties, 'view' | 'onOpen'>): ReactNode {
  return unreadable.map((card) => (
    <li key={card.id} className="library-entry">
      <Part className="library-card">
        <UnreadableCard card={card} onTryAgain={() => onOpen(card.id)} />
      </Part>
    </li>
  ));
}

/** All of them in one window. */
const few = { from: 0, count: mostCards };

function Cards(properties: ShownProperties) {
  const { t } = useWords('library');
  const { view, onOpen, onSave, onDelete } = properties;
  const { training, library } = view;
  const known = useLibrary(view, everyTraining, few);
  const others = known?.page.cards.filter(({ id }) => id !== library.next?.card.id) ?? [];
  return (
    <ul className="library-cards" aria-label={t('trainings')}>
      {library.next && (
        <li className="library-entry library-entry-next">
          <Next {...properties} />
        </li>
      )}
      {others.map((card) => (
        <li key={card.id} className="library-entry">
          <Part className="library-card">
            <TrainingCardButton card={card} isOpen={card.id === training?.id} onOpen={() => onOpen(card.id)} />
            <CardActs card={card} onSave={onSave} onDelete={onDelete} />
          </Part>
        </li>
      ))}
      <Unreadable view={view} onOpen={onOpen} />
    </ul>
  );
}

function List(properties: TrainingsProperties) {
  const { t } = useWords('library');
  const { view, searches, onOpen, onSave, onDelete } = properties;
  const { training, inSight, unreadable } = view;
  const asked = askedFor(view);
  const ask = useShared(asked);
  const [first, setFirst] = useState(0);
  const [sought, setSought] = useState<number>();
  const found = useCallback(() => setSought(undefined), []);
  const field = useRef<HTMLInputElement>(null);
  const table = useRef<HTMLTableElement>(null);
  const known = useLibrary(view, ask, windowAround(first));
  const narrowed = isNarrowed(ask);

  const [searched, setSearched] = useState(searches);
  useEffect(() => {
    if (searches === searched) return;
    setSearched(searches);
    field.current?.focus();
    field.current?.select();
  }, [searches, searched]);

  function enter(): void {
    const only = known?.page.found === 1 ? known.cards.get(0) : undefined;
    if (narrowed && only) onOpen(only.id);
    else setSought(0);
  }

  return (
    <>
      <ListFilter
        ask={ask}
        page={known?.page}
        inSight={inSight}
        field={field}
        onAsk={asked.set}
        onEnter={enter}
        onList={() => setSought(0)}
      />
      {!narrowed && (
        <div className="library-above-list">
          <Next {...properties} />
        </div>
      )}
      {!narrowed && unreadable.length > 0 && (
        <ul className="library-cards" aria-label={t('unread')}>
          <Unreadable view={view} onOpen={onOpen} />
        </ul>
      )}
      {known?.page.found === 0 && <p className="library-none">{t('none-found')}</p>}
      {known && known.page.found > 0 && (
        <Part madeOf={[known]}>
          <TrainingList
            page={known.page}
            cards={known.cards}
            sort={ask.sort}
            inSight={inSight}
            open={training?.id}
            table={table}
            sought={sought}
            onFound={found}
            onScroll={setFirst}
            onSort={(sort) => asked.set({ ...ask, sort })}
            onOpen={onOpen}
            onSave={onSave}
            onDelete={onDelete}
          />
        </Part>
      )}
    </>
  );
}

export const Trainings = (properties: TrainingsProperties) =>
  isList(properties.view) ? <List {...properties} /> : <Cards {...properties} />;
