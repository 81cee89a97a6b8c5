/** The one act that brings names before the room, and what takes them away again. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GroupsView } from '../../domain/groups-view';
import type { Act } from '../desk/act';

interface ShowGroupsProps {
  readonly groups: GroupsView;
  readonly isRunning: boolean;
  readonly act: Act;
}

export function ShowGroups({ groups: { shown, wishes }, isRunning, act }: ShowGroupsProps) {
  const { t } = useTranslation('groups');
  const [withInitial, setWithInitial] = useState(shown === 'initial');
  if (!wishes) return null;
  return (
    <div className="groups-show">
      <button
        type="button"
        className="desk-button desk-button-first"
        disabled={!isRunning}
        onClick={() => void act({ kind: 'show-groups', names: shown ?? (withInitial ? 'initial' : 'first') })}
      >
        {t(shown === undefined ? 'show' : 'hide')}
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
      <p className="desk-hint">{t(isRunning ? 'show-hint' : 'show-off')}</p>
    </div>
  );
}
