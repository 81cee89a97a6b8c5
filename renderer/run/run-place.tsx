/** The place where a day is run: the console, or the picture itself when the room may see the only screen. */
import type { DeskForTrainer, DeskInSight, DeskView, TrainingInSight, TrainingView } from '../../domain/desk/desk-view';
import { BarometerDialogs } from '../barometer/barometer-dialogs';
import { GroupsDialog } from '../groups/groups-dialog';
import { RoomListsDialog } from '../room/room-lists-dialog';
import { CertifyDialog } from '../signing/certify-dialog';
import { isSlim } from '../stage/commands';
import { MessageDialog } from '../stage/message-dialog';
import { RehearsalReportDialog } from '../stage/rehearsal-report';
import { SlideChooserDialog } from '../stage/slide-chooser-dialog';
import { TelephonesDialog } from '../telephones/telephones-dialog';
import type { Act } from '../ui/act';
import { Part } from '../ui/part';
import { Console, ConsoleInSight } from './console';
import { TurnDayDialog } from './day-dialogs';
import { SlimRun } from './slim-run';
import { UnseenDialogs } from './unseen-dialogs';

interface RunProps<Desk, Training> {
  readonly view: Desk;
  readonly training: Training;
  readonly act: Act;
}

function ForTrainer({ view, training, act }: RunProps<DeskForTrainer, TrainingView>) {
  const { run, audience } = training;
  return (
    <>
      <Part part="place">
        <Console view={view} training={training} act={act} />
      </Part>
      <Part className="desk-broken-over">
        <GroupsDialog training={training} projector={view.projector} act={act} />
        <MessageDialog run={run} act={act} />
        <BarometerDialogs run={run} language={audience.language} act={act} />
        <RoomListsDialog training={training} returned={view.returned} waiting={view.waiting} act={act} />
        <TelephonesDialog
          telephones={view.telephones}
          waiting={view.waiting}
          returned={view.returned}
          shown={audience.returned?.collection}
          language={audience.language}
        />
        <CertifyDialog register={training.register} trainers={training.details.trainers} />
      </Part>
    </>
  );
}

function InSight({ view, training, act }: RunProps<DeskInSight, TrainingInSight>) {
  const { projector } = view;
  return (
    <>
      <Part part="place">
        {isSlim(projector) ? (
          <SlimRun training={training} asking={projector.privacy === 'unasked'} telephonesAreOn={view.telephonesAreOn} act={act} />
        ) : (
          <ConsoleInSight view={view} training={training} act={act} />
        )}
      </Part>
      <Part className="desk-broken-over">
        <UnseenDialogs projector={projector} />
      </Part>
    </>
  );
}

export function RunPlace({ view, act }: { readonly view: DeskView; readonly act: Act }) {
  const { training } = view;
  if (!training) return null;
  const { run, rehearsed, audience } = training;
  return (
    <>
      {view.inSight
        ? view.training && <InSight view={view} training={view.training} act={act} />
        : view.training && <ForTrainer view={view} training={view.training} act={act} />}
      <Part className="desk-broken-over">
        {rehearsed ? <RehearsalReportDialog report={rehearsed} language={audience.language} /> : null}
        <TurnDayDialog run={run} act={act} />
        <SlideChooserDialog run={run} inSight={view.inSight} act={act} />
      </Part>
    </>
  );
}
