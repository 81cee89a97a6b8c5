/** One training as a line of the list. While main has not said yet what stands in a line, it keeps its room. */
import { Package, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { type LibraryCard, libraryStateOf, missingOf } from '../../domain/desk/library-page';
import type { LibrarySort } from '../../domain/desk/library-query';
import type { TrainingId } from '../../domain/kernel/ids';
import type { LocalDate } from '../../domain/kernel/time';
import { writtenDays } from '../../domain/kernel/written-dates';
import { useLanguage } from '../ui/use-language';
import { useWords } from '../ui/words';
import type { ListPart } from './list-position';
import { missingWords, stateWords } from './work-words';

export type ListColumn = Exclude<LibrarySort, 'coming'>;

interface CellProperties {
  readonly card: LibraryCard;
  readonly today: LocalDate;
}

interface ListRowProperties extends Omit<CellProperties, 'card'> {
  /** From 0, among those that were found. */
  readonly index: number;
  readonly card: LibraryCard | undefined;
  readonly columns: readonly ListColumn[];
  readonly measure: ((row: HTMLTableRowElement | null) => void) | undefined;
  /** Which of its controls Tab reaches; undefined when it is none. */
  readonly reached: ListPart | undefined;
  readonly isOpen: boolean;
  readonly onFocus: (part: ListPart) => void;
  readonly onOpen: (id: TrainingId) => void;
  readonly onSave: (card: LibraryCard) => void;
  readonly onDelete: (card: LibraryCard) => void;
}

function Days({ card }: Pick<CellProperties, 'card'>) {
  const language = useLanguage();
  return writtenDays(card.days, language);
}

function Missing({ card }: Pick<CellProperties, 'card'>) {
  const { t } = useWords('library');
  const missing = missingOf(card);
  return missing.map((each, index) => (
    <span key={each} className={each === 'erasing' ? 'library-due' : undefined}>
      {missingWords(each, t)}
      {index < missing.length - 1 ? ', ' : ''}
    </span>
  ));
}

function State({ card, today }: CellProperties) {
  const { t } = useWords('library');
  const state = libraryStateOf(card, today);
  if (card.deletedOn) return <strong className="library-due">{t('deleted')}</strong>;
  return <span className={`library-stage library-stage-${state}`}>{stateWords(state, t)}</span>;
}

const cells: Readonly<Record<Exclude<ListColumn, 'place'>, (properties: CellProperties) => ReactNode>> = {
  days: ({ card }) => <Days card={card} />,
  programme: ({ card }) => <span className="library-row-title">{card.programme?.title}</span>,
  project: ({ card }) => card.project,
  state: ({ card, today }) => <State card={card} today={today} />,
  participants: ({ card }) => card.participants || '',
  missing: ({ card }) => <Missing card={card} />,
};

export function ListRow({ index, card, columns, measure, reached, isOpen, today, ...on }: ListRowProperties) {
  const { t, language } = useWords('library');
  /* The row of the headings is the first. */
  const row = { ref: measure, 'data-index': index, 'aria-rowindex': index + 2 };
  if (!card) {
    return (
      <tr {...row} aria-busy>
        <td colSpan={columns.length + 1} className="library-awaited" />
      </tr>
    );
  }
  const days = writtenDays(card.days, language);
  return (
    <tr {...row} className={isOpen ? 'library-row-open' : undefined}>
      {columns.map((column) =>
        column === 'place' ? (
          <th key={column} scope="row" className="library-column-place">
            <button
              type="button"
              className="library-row-act"
              data-part="open"
              tabIndex={reached === 'open' ? 0 : -1}
              aria-label={`${card.place}, ${days}`}
              onFocus={() => on.onFocus('open')}
              onClick={() => on.onOpen(card.id)}
            >
              {card.place}
            </button>
            <span className="library-row-venue">
              {isOpen && <strong>{t('library:open-now')} </strong>}
              {card.isSample && <em>{t('library:sample')} </em>}
              {card.venue}
            </span>
          </th>
        ) : (
          <td key={column} className={`library-column-${column}`}>
            {cells[column]({ card, today })}
          </td>
        ),
      )}
      <td className="library-column-acts">
        <button
          type="button"
          className="desk-icon-button"
          data-part="save"
          tabIndex={reached === 'save' ? 0 : -1}
          aria-label={t('bundle:save-of', { place: `${card.place}, ${days}` })}
          title={t('bundle:save')}
          onFocus={() => on.onFocus('save')}
          onClick={() => on.onSave(card)}
        >
          <Package aria-hidden size={18} />
        </button>
        <button
          type="button"
          className="desk-icon-button"
          data-part="delete"
          tabIndex={reached === 'delete' ? 0 : -1}
          aria-label={t('deleting:open-of', { place: `${card.place}, ${days}` })}
          title={t('deleting:open')}
          onFocus={() => on.onFocus('delete')}
          onClick={() => on.onDelete(card)}
        >
          <Trash2 aria-hidden size={18} />
        </button>
      </td>
    </tr>
  );
}
