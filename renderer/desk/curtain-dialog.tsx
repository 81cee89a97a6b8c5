/** The curtain as a dialog: what was asked for opens in its place once the room can't see this screen. */
import type { ProjectorView } from '../../domain/desk-view';
import { Curtain } from './curtain';
import { CloseAction } from './parts/close-action';
import { WindowDialog } from './parts/window-dialog';

interface CurtainDialogProperties {
  readonly title: string;
  readonly projector: ProjectorView;
  readonly onClose: () => void;
}

export function CurtainDialog({ title, projector, onClose }: CurtainDialogProperties) {
  return (
    <WindowDialog title={title} onClose={onClose}>
      <Curtain projector={projector} level={3} />
      <CloseAction onClose={onClose} />
    </WindowDialog>
  );
}
