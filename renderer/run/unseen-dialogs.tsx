/** In place of dialogs that the trainer alone may read: the question whether the room sees them. Once it doesn't, they open. */

import type { ProjectorView } from '../../domain/desk/desk-view';
import { roomListsDialog } from '../room/room-lists';
import { messageDialog } from '../stage/open';
import { CurtainDialog } from '../ui/curtain-dialog';
import { useShared } from '../ui/shared-state';
import { useWords } from '../ui/words';

export function UnseenDialogs({ projector }: { readonly projector: ProjectorView }) {
  const { t } = useWords('room');
  const [isMessage, isLists] = [useShared(messageDialog), useShared(roomListsDialog)];
  if (isMessage) return <CurtainDialog title={t('room:message-title')} projector={projector} onClose={() => messageDialog.set(false)} />;
  if (isLists) return <CurtainDialog title={t('roomLists:title')} projector={projector} onClose={() => roomListsDialog.set(false)} />;
  return null;
}
