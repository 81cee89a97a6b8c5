/** What can be done with an entry of a list: move it up and down, take it out. Each says of which entry it is. */
import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import { IconButton } from '../../ui/icon-button';
import { useWords } from '../../ui/words';

interface EntryActsProperties {
  /** The entry in words. */
  readonly what: string;
  readonly at: number;
  readonly of: number;
  readonly canMove?: boolean;
  readonly canRemove: boolean;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
}

export function EntryActs({ what, at, of, canMove = true, canRemove, onMove, onRemove }: EntryActsProperties) {
  const { t } = useWords('designerForms');
  return (
    <span className="entries-acts">
      {canMove && (
        <>
          <IconButton icon={ArrowUp} name={t('move-up', { what })} disabled={at === 0} onClick={() => onMove(at - 1)} />
          <IconButton icon={ArrowDown} name={t('move-down', { what })} disabled={at === of - 1} onClick={() => onMove(at + 1)} />
        </>
      )}
      {canRemove && <IconButton icon={Trash2} name={t('remove', { what })} onClick={onRemove} />}
    </span>
  );
}
