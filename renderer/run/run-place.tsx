/** The place where a day is run: the console, or the picture itself when the room may see the only screen. */
import type { DeskView, TrainingView } from '../../domain/desk-view';
import type { Act } from '../desk/act';
import { Part } from '../desk/parts/part';
import { GroupsDialog } from '../groups/groups-dialog';
import { BarometerDialogs } from './barometer-dialogs';
import { Console } from './console';
import { MessageDialog } from './message-dialog';
import { RehearsalReportDialog } from './rehearsal-report';
import { RoomListsDialog } from './room-lists-dialog';
import { SlideChooserDialog } from './slide-chooser-dialog';
import { isSlim } from './slim';
import { SlimRun } from './slim-run';

interface RunPlaceProps {
  readonly view: DeskView;
  readonly training: TrainingView;
  readonly act: Act;
}

export function RunPlace({ view, training, act }: RunPlaceProps) {
  return (
    <>
      <Part part="place">
        {isSlim(view.projector) ? (
          <SlimRun training={training} asking={view.projector.privacy === 'unasked'} act={act} />
        ) : (
          <Console view={view} training={training} act={act} />
        )}
      </Part>
      <Part className="desk-broken-over">
        <Dialogs view={view} training={training} act={act} />
      </Part>
    </>
  );
}

function Dialogs({ view, training, act }: RunPlaceProps) {
  return (
    <>
      <GroupsDialog training={training} projector={view.projector} act={act} />
      <MessageDialog run={training.run} act={act} />
      <BarometerDialogs run={training.run} projector={view.projector} language={training.audience.language} act={act} />
      <RoomListsDialog training={training} returned={view.returned} privacy={view.projector.privacy} act={act} />
      {training.rehearsed ? <RehearsalReportDialog report={training.rehearsed} language={training.audience.language} /> : null}
      <SlideChooserDialog run={training.run} act={act} />
    </>
  );
}
