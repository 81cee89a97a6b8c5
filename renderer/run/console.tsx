/** The presenter console: agenda, what the room sees, what comes, and the keys. Everything in one view, nothing to scroll to. */
import './console.css'; // First: the parts' own sheets refine it.
import type { DeskView, TrainingView } from '../../domain/desk-view';
import type { Act } from '../desk/act';
import { Part } from '../desk/parts/part';
import { OpenGroups } from '../groups/open-groups';
import { ActivityControls } from './activity-controls';
import { AgendaStrip } from './agenda-strip';
import { AnswerForTrainer } from './answer-for-trainer';
import { BarometerPanel } from './barometer-panel';
import { DayStart } from './day-start';
import { FilmControls } from './film-controls';
import { NextSlide } from './next-slide';
import { Notes } from './notes';
import { Preview } from './preview';
import './reading.css';
import { RoomQuestion } from './room-question';
import { Rounds } from './rounds';
import { RunBar } from './run-bar';
import { RunHeader } from './run-header';
import './stage.css';
import './narrow.css'; // Last: it lays the parts out otherwise.

interface ConsoleProps {
  readonly view: DeskView;
  readonly training: TrainingView;
  readonly act: Act;
}

/** What only the trainer may read; in its place the question whether the room reads along. */
function Reading({ view: { projector }, training: { run, audience, quietCard } }: Pick<ConsoleProps, 'view' | 'training'>) {
  return projector.privacy === 'private' ? (
    <Notes run={run} projector={projector} language={audience.language} hasQuietCard={quietCard !== undefined} />
  ) : (
    <RoomQuestion privacy={projector.privacy} deskInSight={projector.deskInSight} />
  );
}

function Side({ view, training, act }: ConsoleProps) {
  const { run } = training;
  const isPrivate = view.projector.privacy === 'private';
  if (run.day === undefined) {
    return (
      <>
        <Part>
          <DayStart training={training} language={view.settings.language} act={act} />
        </Part>
        <Part>{isPrivate ? <OpenGroups className="run-button" /> : <Reading view={view} training={training} />}</Part>
      </>
    );
  }
  /* The barometer fills the column; without notes the question has room under the picture. */
  return (
    <>
      <Part>
        {run.barometer ? <BarometerPanel barometer={run.barometer} isPrivate={isPrivate} act={act} /> : <NextSlide training={training} />}
      </Part>
      <Part>{run.barometer && !isPrivate ? null : <Reading view={view} training={training} />}</Part>
      <Part>
        <ActivityControls run={run} isPrivate={isPrivate} act={act} />
      </Part>
      <Part>
        <FilmControls run={run} language={view.settings.language} act={act} />
      </Part>
    </>
  );
}

function UnderPicture({ view, training }: Pick<ConsoleProps, 'view' | 'training'>) {
  const { barometer } = training.run;
  if (!barometer) return null;
  if (view.projector.privacy !== 'private') return <Reading view={view} training={training} />;
  return (
    <>
      <Rounds barometer={barometer} />
      <AnswerForTrainer barometer={barometer} language={training.audience.language} />
    </>
  );
}

export function Console({ view, training, act }: ConsoleProps) {
  const { run, agenda, isRehearsal } = training;
  const day = run.day ?? run.nextDay;
  return (
    <div className={`run${run.barometer ? ' run-with-barometer' : ''}${isRehearsal ? ' run-rehearsal' : ''}`}>
      <Part className="run-header">
        <RunHeader training={training} projector={view.projector} language={view.settings.language} act={act} />
      </Part>
      <Part className="run-agenda">
        <AgendaStrip day={day === 1 ? agenda[0] : agenda[1]} runs={run.day !== undefined} isRehearsal={isRehearsal} act={act} />
      </Part>
      <div className="run-stage">
        <Part className="run-preview">
          <Preview training={training} projector={view.projector} act={act} />
        </Part>
        <Part>
          <UnderPicture view={view} training={training} />
        </Part>
      </div>
      <div className="run-side">
        <Side view={view} training={training} act={act} />
      </div>
      <Part className="run-bar">
        <RunBar run={run} act={act} />
      </Part>
    </div>
  );
}
