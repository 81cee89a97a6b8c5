/**
 * The presenter console: agenda, what the room sees, what comes, and the keys. Everything in one view, nothing to scroll to. While the room
 * may see the desk, the question whether it does stands where the trainer reads.
 */
import './console.css'; // First: the parts' own sheets refine it.
import type { ReactNode } from 'react';
import type { DeskForTrainer, DeskInSight, ProjectorView, TrainingInSight, TrainingView } from '../../domain/desk/desk-view';
import type { Language } from '../../domain/kernel/language';
import type { RegisterView } from '../../domain/register/register-view';
import type { Scene } from '../../domain/stage/audience-view';
import type { BarometerView, PresentView } from '../../domain/stage/run-view';
import { ActivityControls } from '../agenda/activity-controls';
import { AgendaStrip } from '../agenda/agenda-strip';
import { AnswerForTrainer } from '../barometer/answer-for-trainer';
import { BarometerPanel } from '../barometer/barometer-panel';
import { barometerMore } from '../barometer/more';
import { OpenGroups } from '../groups/open-groups';
import { WaitingSign } from '../room/waiting-sign';
import { FilmControls } from '../stage/film-controls';
import { NextSlide } from '../stage/next-slide';
import { Notes } from '../stage/notes';
import { Preview } from '../stage/preview';
import { TelephonesSignInSight, TelephonesSigns } from '../telephones/telephones-sign';
import type { Act } from '../ui/act';
import { Part } from '../ui/part';
import { useShared } from '../ui/shared-state';
import { DayStart } from './day-start';
import './reading.css';
import { Rounds } from '../barometer/rounds';
import { largeConsole } from '../stage/open';
import { RoomQuestion } from '../stage/room-question';
import { LargeRun } from './large-run';
import { RunBar } from './run-bar';
import { RunHeader } from './run-header';
import './stage.css';
import './narrow.css'; // Last: it lays the parts out otherwise.

interface FrameProps {
  readonly training: TrainingInSight;
  readonly projector: ProjectorView;
  readonly act: Act;
  readonly present: PresentView | undefined;
  readonly openPoints: RegisterView['open'] | undefined;
  readonly deskScene: Scene | undefined;
  readonly underPicture: ReactNode;
  /** In the head. */
  readonly telephones: ReactNode;
  readonly side: ReactNode;
}

function Frame({ training, projector, act, present, openPoints, deskScene, underPicture, telephones, side }: FrameProps) {
  const { run, agenda, isRehearsal } = training;
  const day = run.day ?? run.nextDay;
  return (
    <div className={`run${run.barometer ? ' run-with-barometer' : ''}${isRehearsal ? ' run-rehearsal' : ''}`}>
      <Part className="run-header">
        <RunHeader training={training} present={present} openPoints={openPoints} projector={projector} telephones={telephones} act={act} />
      </Part>
      <Part className="run-agenda">
        <AgendaStrip day={day === 1 ? agenda[0] : agenda[1]} runs={run.day !== undefined} isRehearsal={isRehearsal} act={act} />
      </Part>
      <div className="run-stage">
        <Part className="run-preview">
          <Preview training={training} deskScene={deskScene} projector={projector} act={act} />
        </Part>
        <Part>{underPicture}</Part>
      </div>
      <div className="run-side">{side}</div>
      <Part className="run-bar">
        <RunBar run={run} act={act} />
      </Part>
    </div>
  );
}

interface SideProps {
  readonly training: TrainingInSight;
  readonly act: Act;
  /** What comes, or how the barometer stands. */
  readonly ahead: ReactNode;
  /** What the trainer reads. */
  readonly reading: ReactNode;
  readonly opensGroups: boolean;
}

function Side({ training, act, ahead, reading, opensGroups }: SideProps) {
  const { run } = training;
  const isMoreOpen = useShared(barometerMore);
  /* What runs is always seen; the rest of the timers is one of the things behind More. */
  const isSmall = run.barometer !== undefined && !isMoreOpen;
  const anyTimer = run.timerRunning !== undefined || run.groupTimerRunning !== undefined;
  if (run.day === undefined) {
    return (
      <>
        <Part>
          <DayStart training={training} act={act} />
        </Part>
        <Part>{opensGroups ? <OpenGroups className="run-button" /> : reading}</Part>
      </>
    );
  }
  return (
    <>
      <Part>{ahead}</Part>
      <Part>{reading}</Part>
      <Part>{isSmall && !anyTimer ? null : <ActivityControls run={run} isSmall={isSmall} opensGroups={opensGroups} act={act} />}</Part>
      <Part>
        <FilmControls run={run} act={act} />
      </Part>
    </>
  );
}

const UnderPicture = ({ barometer, language }: { readonly barometer: BarometerView; readonly language: Language }) => (
  <>
    <Rounds barometer={barometer} />
    <AnswerForTrainer barometer={barometer} language={language} />
  </>
);

interface ConsoleProps<Desk, Training> {
  readonly view: Desk;
  readonly training: Training;
  readonly act: Act;
}

export function Console({ view: { projector, telephones, waiting }, training, act }: ConsoleProps<DeskForTrainer, TrainingView>) {
  const { run, audience, quietCard } = training;
  const { barometer } = run;
  const isLarge = useShared(largeConsole);
  if (isLarge && run.day !== undefined) return <LargeRun training={training} ahead={run} projector={projector} act={act} />;
  const notes = <Notes run={run} projector={projector} hasQuietCard={quietCard !== undefined} />;
  const ahead = barometer ? (
    <BarometerPanel barometer={barometer} counted={barometer} telephones={telephones} act={act} />
  ) : (
    <NextSlide training={training} />
  );
  return (
    <Frame
      training={training}
      projector={projector}
      act={act}
      present={run}
      openPoints={training.register.open}
      deskScene={run.deskScene}
      underPicture={barometer ? <UnderPicture barometer={barometer} language={audience.language} /> : null}
      telephones={
        (run.day === undefined && telephones.state === 'off') || training.isRehearsal ? null : (
          <>
            <TelephonesSigns telephones={telephones} />
            <WaitingSign waiting={waiting} />
          </>
        )
      }
      side={<Side training={training} act={act} ahead={ahead} reading={notes} opensGroups />}
    />
  );
}

export function ConsoleInSight({ view: { projector, telephonesAreOn }, training, act }: ConsoleProps<DeskInSight, TrainingInSight>) {
  const { barometer, day } = training.run;
  const isLarge = useShared(largeConsole);
  if (isLarge && day !== undefined) return <LargeRun training={training} ahead={undefined} projector={projector} act={act} />;
  const question = <RoomQuestion {...projector} />;
  /* The barometer fills the column; the question has room under the picture. */
  return (
    <Frame
      training={training}
      projector={projector}
      act={act}
      present={undefined}
      openPoints={undefined}
      deskScene={undefined}
      underPicture={barometer ? question : null}
      telephones={telephonesAreOn ? <TelephonesSignInSight /> : null}
      side={
        <Side
          training={training}
          act={act}
          ahead={barometer ? <BarometerPanel barometer={barometer} counted={undefined} telephones={undefined} act={act} /> : null}
          reading={barometer ? null : question}
          opensGroups={false}
        />
      }
    />
  );
}
