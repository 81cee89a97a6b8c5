/**
 * The console from three metres: a trainer walks about the room and still reads how much time is left, whether the projector is on, and
 * what comes. One key leads here and back; everything smaller stays on the console.
 */
import { Minimize2, Monitor, MonitorOff } from 'lucide-react';
import type { ReactNode } from 'react';
import { positions } from '../../domain/barometer/choices';
import type { ProjectorView, TrainingInSight } from '../../domain/desk/desk-view';
import type { OneLanguage } from '../../domain/programme/slide';
import type { Scene } from '../../domain/stage/audience-view';
import type { BarometerInSight, BarometerView, RunInSight, RunView } from '../../domain/stage/run-view';
import { ActivityTime, BlockTimer, GroupTime } from '../agenda/timers';
import { ActButton } from '../barometer/act-button';
import { Counter } from '../barometer/counter';
import { OverQuestion } from '../barometer/over-question';
import { largeConsole } from '../stage/open';
import { useProjectorWords } from '../stage/projector-menu';
import { RehearsalSign } from '../stage/rehearsal-sign';
import { RoomQuestion } from '../stage/room-question';
import { SmallScene } from '../stage/small-scene';
import type { Act } from '../ui/act';
import { useDeskTime } from '../ui/desk-time';
import { Part } from '../ui/part';
import { useWords } from '../ui/words';
import { useDriftWords } from './drift-words';
import './large-run.css';
import { RunBar } from './run-bar';

interface LargeRunProps {
  readonly training: TrainingInSight;
  /** What comes, for the trainer alone; undefined while the room may see the desk. */
  readonly ahead: Pick<RunView, 'nextScene' | 'nextTitle' | 'nextLang' | 'nextIsStep' | 'barometer'> | undefined;
  readonly projector: ProjectorView;
  readonly act: Act;
}

/** What the room sees instead of the slide matters more than which screen it is. */
function Projector({ run, projector }: { readonly run: RunInSight; readonly projector: ProjectorView }) {
  const { t } = useWords('run');
  const words = useProjectorWords(projector);
  const Icon = projector.on ? Monitor : MonitorOff;
  const instead = run.isFrozen ? t('room:frozen') : run.cover === 'none' ? undefined : t(`run:covered-${run.cover}`);
  return (
    <div className={projector.on ? 'run-large-projector run-large-on' : 'run-large-projector'}>
      <p>
        <Icon aria-hidden="true" />
        {words}
      </p>
      {instead === undefined ? null : <p className="run-large-instead">{instead}</p>}
    </div>
  );
}

interface TimesProps {
  readonly run: RunInSight;
  /** What has no room in the other half. */
  readonly children: ReactNode;
}

function Times({ run: { timerRunning, groupTimerRunning }, children }: TimesProps) {
  const { t } = useWords('run');
  const behind = useDeskTime((time) => time.behind);
  const words = useDriftWords();
  return (
    <div className="run-large-times">
      <BlockTimer />
      <p className={behind !== undefined && behind > 0 ? 'run-large-drift run-large-late' : 'run-large-drift'}>{words(behind)}</p>
      {timerRunning === undefined ? null : (
        <p className="run-large-timer">
          <span>{t('activity')}</span>
          <ActivityTime />
        </p>
      )}
      {groupTimerRunning === undefined ? null : (
        <p className="run-large-timer">
          <span>{t('groups')}</span>
          <GroupTime />
        </p>
      )}
      {children}
    </div>
  );
}

interface LargeBarometerProps {
  readonly barometer: BarometerInSight;
  readonly counted: BarometerView | undefined;
  readonly act: Act;
}

function LargeBarometer({ barometer, counted, act }: LargeBarometerProps) {
  const { t } = useWords('run');
  const unplaced = counted?.unplaced ?? 0;
  return (
    <section className="run-large-ahead" aria-label={t('barometer')}>
      <div className="run-counters">
        {positions.map((position) => (
          <Counter key={position} position={position} barometer={barometer} counted={counted} act={act} />
        ))}
      </div>
      <OverQuestion barometer={barometer} present={counted?.present} className="run-over" />
      {barometer.canCount && unplaced > 0 ? <p className="run-large-drift run-large-late">{t('unplaced', { number: unplaced })}</p> : null}
      <div className="run-act">
        <ActButton barometer={barometer} act={act} />
      </div>
    </section>
  );
}

interface LargeNextProps {
  readonly training: TrainingInSight;
  readonly title: string;
  readonly lang: OneLanguage;
  readonly scene: Scene | undefined;
  readonly isStep: boolean;
}

function LargeNext({ training: { audience }, title, lang, scene, isStep }: LargeNextProps) {
  const { t } = useWords('run');
  return (
    <section className="run-large-ahead" aria-label={t('next-slide')}>
      <h2 className="run-heading">{isStep ? t('next-part') : t('next-slide')}</h2>
      <p className="run-large-title" lang={title ? lang : undefined}>
        {title || t('last-slide')}
      </p>
      {scene ? (
        <div className="run-large-picture" aria-hidden="true">
          <SmallScene view={{ language: audience.language, scene }} />
        </div>
      ) : null}
    </section>
  );
}

function Clock() {
  return <p className="run-clock">{useDeskTime((time) => time.clock)}</p>;
}

export function LargeRun({ training, ahead, projector, act }: LargeRunProps) {
  const { t } = useWords('run');
  const { run, isRehearsal } = training;
  return (
    <div className="run run-large">
      <Part className="run-large-head">
        <header className="run-large-head">
          <Projector run={run} projector={projector} />
          {isRehearsal ? <RehearsalSign /> : null}
          <Clock />
          <button type="button" className="run-button" onClick={() => largeConsole.set(false)}>
            <Minimize2 aria-hidden="true" size={16} />
            {t('small-view')}
            <span className="run-key" aria-hidden="true">
              D
            </span>
          </button>
        </header>
      </Part>
      <div className="run-large-main">
        <Part>
          <Times run={run}>{run.barometer && !ahead ? <RoomQuestion {...projector} /> : null}</Times>
        </Part>
        <Part>
          {run.barometer ? (
            <LargeBarometer barometer={run.barometer} counted={ahead?.barometer} act={act} />
          ) : ahead ? (
            <LargeNext
              training={training}
              title={ahead.nextTitle}
              lang={ahead.nextLang}
              scene={ahead.nextScene}
              isStep={ahead.nextIsStep}
            />
          ) : (
            <div className="run-large-ahead">
              <RoomQuestion {...projector} />
            </div>
          )}
        </Part>
      </div>
      <Part className="run-bar">
        <RunBar run={run} act={act} isLarge />
      </Part>
    </div>
  );
}
