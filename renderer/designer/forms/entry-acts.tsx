/** What can be done with an entry of a list: move it up and down, take it out. Each says of which entry it is. */
import { Trash2 } from 'lucide-react';
import { IconButton } from '../../ui/icon-button';
import { useWords } from '../../ui/words';
import { MoveButtons } from '../move-buttons';

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
      {canMove && <MoveButtons at={at} of={of} up={t('move-up', { what })} down={t('move-down', { what })} onMove={onMove} />}
      {canRemove && <IconButton icon={Trash2} name={t('remove', { what })} onClick={onRemove} />}
    </span>
  );
}
