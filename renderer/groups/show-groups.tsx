/** The one act that brings names before the room, and what takes them away again. */
import { useState } from 'react';
import type { GroupsView } from '../../domain/groups/view';
import { turnToRoom } from '../stage/asks';
import type { Act } from '../ui/act';
import { useWords } from '../ui/words';

interface ShowGroupsProps {
  readonly groups: GroupsView;
  readonly isRunning: boolean;
  /** There is no other screen than this one. */
  readonly isOnly: boolean;
  readonly act: Act;
}

export function ShowGroups({ groups: { shown, wishes }, isRunning, isOnly, act }: ShowGroupsProps) {
  const { t } = useWords('groups');
  const [withInitial, setWithInitial] = useState(shown === 'initial');
  if (!wishes) return null;

  async function show(): Promise<void> {
    const done = await act({ kind: 'show-groups', names: shown ?? (withInitial ? 'initial' : 'first') });
    if (done && isOnly && shown === undefined) await turnToRoom();
  }

  return (
    <div className="groups-show">
      <button type="button" className="desk-button desk-button-first" disabled={!isRunning} onClick={() => void show()}>
        {t(shown !== undefined ? 'hide' : isOnly ? 'show-here' : 'show')}
      </button>
      <label className="desk-choice">
        <input
          type="checkbox"
          checked={withInitial}
          disabled={shown !== undefined}
          onChange={({ target }) => setWithInitial(target.checked)}
        />
        {t('with-initial')}
      </label>
      <p className="desk-hint">{t(!isRunning ? 'show-off' : isOnly ? 'show-here-hint' : 'show-hint')}</p>
    </div>
  );
}
