/** One of the room's lists: what is written into it, its lines, and its pages for the projector. */
import { MonitorUp } from 'lucide-react';
import { writtenLists } from '../../domain/room/choices';
import type { RoomLineView, RoomListsView } from '../../domain/room/lists-view';
import type { RoomListName } from '../../domain/room/schema';
import type { WaitingView } from '../../domain/room/waiting';
import type { RunView } from '../../domain/stage/run-view';
import type { Act } from '../ui/act';
import { useWords } from '../ui/words';
import { RoomLineItem } from './room-line';
import { RoomLineForm } from './room-line-form';
import { WaitingToRead } from './waiting-to-read';

interface PanelProps {
  readonly list: RoomListName;
  readonly view: RoomListsView;
  readonly run: RunView;
  readonly act: Act;
}

function Lines({ lines, list, view, run, act }: PanelProps & { readonly lines: readonly RoomLineView[] }) {
  return (
    <ol className="room-lines">
      {lines.map((line, place) => (
        <RoomLineItem
          key={line.id}
          list={list}
          line={line}
          place={place}
          of={lines.length}
          isShown={view.shown?.line === line.id}
          canShow={run.day !== undefined}
          act={act}
        />
      ))}
    </ol>
  );
}

/** A button for the list, or one for each of its pages. Pressed, it takes away what it showed. */
function Pages({ list, view, run, act }: PanelProps) {
  const { t } = useWords('roomLists');
  const of = view.pages[list];
  return (
    <div className="room-list-pages">
      {[...Array(of).keys()].map((page) => {
        const isShown = view.shown?.name === list && view.shown.page === page && view.shown.line === null;
        return (
          <button
            key={page}
            type="button"
            className="desk-button room-list-show"
            aria-label={of === 1 ? undefined : t('show-page', { page: page + 1, of })}
            aria-pressed={isShown}
            disabled={run.day === undefined}
            onClick={() => void act({ kind: 'show-list', list: { name: list, page, line: null } })}
          >
            <MonitorUp aria-hidden="true" size={16} />
            {of === 1 ? t('show-list') : t('page', { page: page + 1 })}
          </button>
        );
      })}
    </div>
  );
}

interface RoomListPanelProps extends PanelProps {
  readonly waiting: WaitingView | undefined;
  /** True when the person opened the lists, and types at once. */
  readonly takesFocus: boolean;
}

export function RoomListPanel({ list, view, run, act, waiting, takesFocus }: RoomListPanelProps) {
  const { t } = useWords('roomLists');
  const lines = view.lists[list];
  const open = lines.filter(({ isAnswered }) => !isAnswered);
  const answered = lines.filter(({ isAnswered }) => isAnswered);
  const ofDay = view.subjects.filter(({ day }) => day === (run.day ?? run.nextDay));
  const subjects = list === 'impressions' ? ofDay : [];
  const written = writtenLists.find((each) => each === list);
  return (
    <>
      <RoomLineForm
        label={t(`new-${list}`)}
        hint={t('hint')}
        submit={t('note')}
        takesFocus={takesFocus}
        subjects={subjects}
        command={(text, confirmed, block) => ({ kind: 'add-line', list, text, block, confirmed })}
      />
      <div className="room-list-scroll">
        {written ? <WaitingToRead waiting={waiting} list={written} subjects={subjects} /> : null}
        {list === 'questions' ? <h3>{t('open', { count: open.length })}</h3> : null}
        {open.length === 0 ? (
          <p className="desk-hint">{t(`empty-${list}`)}</p>
        ) : (
          <Lines lines={open} list={list} view={view} run={run} act={act} />
        )}
        {answered.length === 0 ? null : (
          <>
            <h3>{t('answered', { count: answered.length })}</h3>
            <Lines lines={answered} list={list} view={view} run={run} act={act} />
          </>
        )}
      </div>
      <Pages list={list} view={view} run={run} act={act} />
    </>
  );
}
