/** The curtain as a dialog: what was asked for opens in its place once the room can't see this screen. */
import type { ProjectorView } from '../../domain/desk/desk-view';
import { CloseAction } from './close-action';
import { Curtain } from './curtain';
import { WindowDialog } from './window-dialog';

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
