/** Opens groups and plans; only where the room can't read this screen, since names are in them. */
import { Users } from 'lucide-react';
import { useWords } from '../ui/words';
import './groups.css';
import { groupsDialog } from './groups-open';

interface OpenGroupsProperties {
  readonly className: string;
  /** True if there is no room for its name beside the picture. */
  readonly isSmall?: boolean;
}

export function OpenGroups({ className, isSmall = false }: OpenGroupsProperties) {
  const { t } = useWords('groups');
  return (
    <button
      type="button"
      className={className}
      aria-haspopup="dialog"
      aria-label={t('open')}
      title={isSmall ? t('open') : undefined}
      onClick={() => groupsDialog.set(true)}
    >
      <Users aria-hidden="true" size={14} /> {isSmall ? '' : t('open')}
    </button>
  );
}
