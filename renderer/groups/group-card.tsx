/** One group: its people, who are dragged to another one with the mouse or the keyboard, or sent there from a menu. */
import { ArrowRightLeft, GripVertical } from 'lucide-react';
import {
  Button,
  GridList,
  GridListItem,
  isTextDropItem,
  Menu,
  MenuItem,
  MenuTrigger,
  Popover,
  useDragAndDrop,
} from 'react-aria-components';
import type { MemberView } from '../../domain/groups/view';
import type { ParticipantId } from '../../domain/kernel/ids';
import type { Act } from '../ui/act';
import { useWords } from '../ui/words';

interface GroupCardProps {
  /** From 0. */
  readonly index: number;
  /** So many groups there are. */
  readonly of: number;
  readonly members: readonly MemberView[];
  readonly act: Act;
  /** Somebody is about to be moved from the menu. */
  readonly onMove: (id: ParticipantId) => void;
}

/** What is dragged is an id, no name. */
const dragType = 'facilitator-kit/participant';

function MoveMenu({ index, of, member, act, onMove }: Omit<GroupCardProps, 'members'> & { readonly member: MemberView }) {
  const { t } = useWords('groups');
  const move = (group: number): void => {
    onMove(member.id);
    void act({ kind: 'move-member', participant: member.id, group });
  };
  const others = Array.from({ length: of }, (_, group) => group).filter((group) => group !== index);
  return (
    <MenuTrigger>
      <Button className="desk-icon-button" aria-label={t('move-to', { name: member.name })} isDisabled={others.length === 0}>
        <ArrowRightLeft aria-hidden="true" size={15} />
      </Button>
      <Popover className="desk-popover">
        <Menu className="desk-menu" onAction={(group) => move(Number(group))}>
          {others.map((group) => (
            <MenuItem key={group} id={String(group)}>
              {t('group', { number: group + 1 })}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

export function GroupCard({ index, of, members, act, onMove }: GroupCardProps) {
  const { t } = useWords('groups');
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ [dragType]: String(key) })),
    acceptedDragTypes: [dragType],
    getDropOperation: () => 'move',
    onRootDrop: ({ items }) => {
      for (const item of items) {
        if (!isTextDropItem(item)) continue;
        void item.getText(dragType).then((id) => act({ kind: 'move-member', participant: id as ParticipantId, group: index }));
      }
    },
  });
  const title = t('group', { number: index + 1 });
  return (
    <section className="groups-card" aria-label={title}>
      <h3>
        {title} <span className="desk-hint">{t('members', { count: members.length })}</span>
      </h3>
      <GridList
        aria-label={title}
        className="groups-members"
        items={members}
        dragAndDropHooks={dragAndDropHooks}
        renderEmptyState={() => <span className="desk-hint">{t('empty-group')}</span>}
      >
        {(member) => (
          <GridListItem id={member.id} data-member={member.id} textValue={member.name} className="groups-member">
            <Button slot="drag" className="desk-icon-button" aria-label={t('drag-member', { name: member.name })}>
              <GripVertical aria-hidden="true" size={15} />
            </Button>
            <span className="groups-person">
              <span className="groups-name">{member.name}</span>
              <span className="desk-hint">{[member.school, member.town].filter((text) => text !== '').join(', ')}</span>
            </span>
            <MoveMenu index={index} of={of} member={member} act={act} onMove={onMove} />
          </GridListItem>
        )}
      </GridList>
    </section>
  );
}
