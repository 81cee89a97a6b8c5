/** The groups as they are: how well they spread, who came late, and each group with its people. */
import { useEffect, useRef } from 'react';
import { fewestTold } from '../../domain/groups/grouping';
import type { GroupsView } from '../../domain/groups/view';
import type { ParticipantId } from '../../domain/kernel/ids';
import { CommandButton } from '../ui/command-button';
import { useWords } from '../ui/words';
import { GroupCard } from './group-card';
import type { GroupsPartProps } from './new-groups';

function Spread({ groups: { spread, wishes } }: { readonly groups: GroupsView }) {
  const { t } = useWords('groups');
  const { sharing, divided } = spread;
  const keepsTogether = wishes?.way === 'school' || wishes?.way === 'each-school';
  if (keepsTogether) return <p role="status">{divided === 0 ? t('divided-none') : t('divided', { count: divided })}</p>;
  const told = fewestTold(spread).map(({ key, count }) => t(key, { count }));
  const none = told.length === 0 ? t('sharing-none-alone') : t('sharing-none');
  return (
    <p role="status">
      {told.length > 0 && `${told.join(' ')}; `}
      {sharing === 0 ? none : t('sharing', { count: sharing })}
    </p>
  );
}

function Late({ groups: { late }, halfDay, act }: GroupsPartProps) {
  const { t } = useWords('groups');
  if (late.length === 0) return null;
  return (
    <div className="desk-warning groups-late">
      <p>{t('late-line', { count: late.length, names: late.map(({ name }) => name).join(', ') })}</p>
      <CommandButton act={act} command={{ kind: 'place-late', halfDay }} className="desk-button">
        {t('place-late')}
      </CommandButton>
    </div>
  );
}

/** Moves the focus along with a person who is moved from the menu: the row in which they were is gone. */
function useFollowedFocus(groups: GroupsView['groups']) {
  const cards = useRef<HTMLDivElement>(null);
  const followed = useRef<ParticipantId>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the change of groups that moves the focused row
  useEffect(() => {
    const id = followed.current;
    followed.current = undefined;
    if (id === undefined) return;
    const focus = (): void => cards.current?.querySelector<HTMLElement>(`[data-member="${id}"]`)?.focus();
    /* The menu keeps the focus while it closes, and gives it back in the frame after. */
    const afterMenu = (): void => void requestAnimationFrame(document.querySelector('[role="menu"]') ? afterMenu : focus);
    afterMenu();
  }, [groups.map((members) => members.map(({ id }) => id).join(' ')).join('\n')]);
  const follow = (id: ParticipantId): void => {
    followed.current = id;
  };
  return { cards, follow };
}

export function FormedGroups(props: GroupsPartProps) {
  const { t } = useWords('groups');
  const { groups, act } = props;
  const { cards, follow } = useFollowedFocus(groups.groups);
  if (!groups.wishes) return <p className="desk-hint">{t('none-formed')}</p>;
  return (
    <>
      <Spread groups={groups} />
      <Late {...props} />
      <div ref={cards} className="groups-cards">
        {groups.groups.map((members, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a group is its number.
          <GroupCard key={index} index={index} of={groups.groups.length} members={members} act={act} onMove={follow} />
        ))}
      </div>
    </>
  );
}
