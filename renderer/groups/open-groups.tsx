/** Opens groups and plans; only where the room can't read this screen, since names are in them. */
import { Users } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import './groups.css';
import { groupsDialog } from './groups-open';

export function OpenGroups({ className }: { readonly className: string }) {
  const { t } = useTranslation('groups');
  return (
    <button type="button" className={className} aria-haspopup="dialog" onClick={() => groupsDialog.set(true)}>
      <Users aria-hidden="true" size={14} /> {t('open')}
    </button>
  );
}
