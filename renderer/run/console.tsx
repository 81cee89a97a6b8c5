/** The presenter console: agenda, what the room sees, what comes, and the keys. Everything in one view, nothing to scroll to. */
import type { DeskView, TrainingView } from '../../domain/views';
import type { Act } from '../desk/act';
import { ActivityControls } from './activity-controls';
import { AgendaStrip } from './agenda-strip';
import { AnswerForTrainer } from './answer-for-trainer';
import { BarometerPanel } from './barometer-panel';
import './console.css';
import './console-side.css';
import { DayStart } from './day-start';
import { NextSlide } from './next-slide';
import { Notes } from './notes';
import { Preview } from './preview';
import { RoomQuestion } from './room-question';
import { RunBar } from './run-bar';
import { RunHeader } from './run-header';

interface ConsoleProps {
  readonly view: DeskView;
  readonly training: TrainingView;
  readonly act: Act;
}

function Side({ view, training, act }: ConsoleProps) {
  const { projector, settings } = view;
  const { run } = training;
  const { privacy } = projector;
  const reading = privacy === 'private' ? <Notes run={run} projector={projector} /> : <RoomQuestion privacy={privacy} />;
  if (run.day === undefined) {
    return (
      <>
        <DayStart training={training} language={settings.language} act={act} />
        {privacy === 'private' ? null : reading}
      </>
    );
  }
  return (
    <>
      {run.barometer
        ? <BarometerPanel barometer={run.barometer} isPrivate={privacy === 'private'} act={act} />
        : <NextSlide training={training} />}
      {reading}
      <ActivityControls run={run} act={act} />
    </>
  );
}

export function Console({ view, training, act }: ConsoleProps) {
  const { run, agenda } = training;
  const day = run.day ?? run.nextDay;
  return (
    <div className={run.barometer ? 'run run-with-barometer' : 'run'}>
      <RunHeader training={training} projector={view.projector} act={act} />
      <AgendaStrip day={day === 1 ? agenda[0] : agenda[1]} runs={run.day !== undefined} act={act} />
      <div className="run-stage">
        <Preview training={training} projector={view.projector} />
        {run.barometer ? <AnswerForTrainer barometer={run.barometer} /> : null}
      </div>
      <div className="run-side"><Side view={view} training={training} act={act} /></div>
      <RunBar run={run} act={act} />
    </div>
  );
}
