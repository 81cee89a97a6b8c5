/** What the room sees now, in small, and what is special about it. */
import { ListTodo, MessageSquareText, Pointer, Snowflake, Undo2 } from 'lucide-react';
import { type CSSProperties, memo, useMemo } from 'react';
import type { DeskTime, ProjectorView, TrainingInSight } from '../../domain/desk/desk-view';
import { audienceTimeOf } from '../../domain/stage/audience-time';
import type { AudienceTime, Scene } from '../../domain/stage/audience-view';
import type { RunInSight } from '../../domain/stage/run-view';
import type { SlideRef } from '../../domain/stage/schema';
import { LastingScene } from '../scene/lasting-scene';
import type { SceneTime } from '../scene/scene-time';
import type { Act } from '../ui/act';
import { CommandButton } from '../ui/command-button';
import { useDeskTimeSource } from '../ui/desk-time';
import { useWords } from '../ui/words';
import { canPoint, freezing, messageCommand } from './commands';
import { largeConsole, messageDialog, slideChooser } from './open';
import { PointerField } from './pointer-field';
import { pointing } from './pointing';
import './preview.css';
import { nextArmed, revealArmed } from '../barometer/asked-twice';
import { listCommand, revealingQuiz, roomListsDialog } from '../room/room-lists';
import { useShared } from '../ui/shared-state';
import { SmallScene } from './small-scene';

/** The picture with the running clock; also what fills the screen when there is only one. */
export function LiveScene({ training, isRoom = false }: { readonly training: TrainingInSight; readonly isRoom?: boolean }) {
  const Scene = isRoom ? LastingScene : SmallScene;
  const time = useSceneTimeOfDesk(isRoom ? audienceTimeOf : smallTimeOf);
  return <Scene view={training.audience} time={time} />;
}

/** What the desk's clocks are for a picture. */
function useSceneTimeOfDesk(timeOf: (shown: DeskTime) => AudienceTime): SceneTime {
  const { get, subscribe } = useDeskTimeSource();
  return useMemo(() => ({ get: () => timeOf(get()), subscribe }), [get, subscribe, timeOf]);
}

/** The line of a block's time moves by so much of it in a small picture, which is less than a pixel there. */
const smallStep = 1 / 600;

function smallTimeOf(shown: DeskTime): AudienceTime {
  const time = audienceTimeOf(shown);
  return time.progress === undefined ? time : { ...time, progress: Math.round(time.progress / smallStep) * smallStep };
}

declare module 'react' {
  interface CSSProperties {
    /** Width by height. */
    readonly '--shape'?: number;
  }
}

/** The preview has the projector's shape, so that what is pointed at here is there in the same place. */
function shapeOf({ size }: ProjectorView): CSSProperties {
  const [width = 0, height = 0] = size.split('×').map(Number);
  return width > 0 && height > 0 ? { '--shape': width / height } : {};
}

function Remark({ training, deskScene }: Pick<PreviewProps, 'training' | 'deskScene'>) {
  const { t } = useWords('run');
  const { cover, barometer, step, steps } = training.run;
  const [byR, byNext] = [useShared(revealArmed), useShared(nextArmed)];
  if (revealingQuiz(training.run)) {
    return (
      <strong className="run-preview-covered" role="status">
        {t(byR || byNext ? 'cards:armed' : 'cards:on-screen', { key: byR ? 'R' : t('run:next'), next: t('run:next'), r: 'R' })}
      </strong>
    );
  }
  if (cover !== 'none') return <strong className="run-preview-covered">{t(`run:covered-${cover}`)}</strong>;
  if ((deskScene ?? training.audience.scene).kind === 'content-note') return <span>{t('run:note-shown')}</span>;
  if (steps > 0) return <span>{t('run:parts-shown', { part: step + 1, of: steps + 1 })}</span>;
  if (barometer?.phase === 'shift') return <span>{t(barometer.countsShown ? 'barometer:shift-to-room' : 'barometer:shift-hidden')}</span>;
  if (barometer?.canCount) return <span>{t(barometer.countsShown ? 'run:counts-to-room' : 'run:only-statement')}</span>;
  return null;
}

const Choosers = memo(function Choosers() {
  const { t } = useWords('run');
  return (
    <span className="run-preview-group">
      <button type="button" className="run-button" onClick={() => slideChooser.set('go-to')}>
        {t('go-to')}
        <span className="run-key" aria-hidden="true">
          G
        </span>
      </button>
      <button type="button" className="run-button" onClick={() => slideChooser.set('overview')}>
        {t('overview')}
        <span className="run-key" aria-hidden="true">
          O
        </span>
      </button>
    </span>
  );
});

function FreezeButton({ run, projector, act }: Pick<PreviewProps, 'projector' | 'act'> & { readonly run: RunInSight }) {
  const { t } = useWords('room');
  const command = freezing(run, projector);
  return (
    <button
      type="button"
      className="run-button run-toggle"
      aria-pressed={run.isFrozen}
      title={t(run.isFrozen ? 'unfreeze-title' : command ? 'freeze-title' : 'freeze-off')}
      disabled={!command}
      onClick={() => command && void act(command)}
    >
      <Snowflake aria-hidden="true" size={13} />
      {t(run.isFrozen ? 'unfreeze' : 'freeze')}
      <span className="run-key" aria-hidden="true">
        F
      </span>
    </button>
  );
}

interface PointerButtonProps {
  readonly isOn: boolean;
  readonly isPossible: boolean;
}

const PointerButton = memo(function PointerButton({ isOn, isPossible }: PointerButtonProps) {
  const { t } = useWords('room');
  return (
    <button
      type="button"
      className="run-button run-toggle"
      aria-pressed={isOn}
      aria-label={t('pointer')}
      title={t(isPossible ? 'pointer-title' : 'pointer-off')}
      disabled={!isPossible}
      onClick={() => pointing.set(!isOn)}
    >
      <Pointer aria-hidden="true" size={13} />
      <span className="run-key" aria-hidden="true">
        L
      </span>
    </button>
  );
});

function MessageButton({ run, projector, act }: Pick<PreviewProps, 'projector' | 'act'> & { readonly run: RunInSight }) {
  const { t } = useWords('room');
  const command = messageCommand(run, projector);
  return (
    <button
      type="button"
      className="run-button run-toggle"
      aria-pressed={run.message !== undefined}
      title={t('message-button-title')}
      onClick={() => (command ? void act(command) : messageDialog.set(true))}
    >
      <MessageSquareText aria-hidden="true" size={13} />
      {t('message')}
      <span className="run-key" aria-hidden="true">
        M
      </span>
    </button>
  );
}

function ListsButton({ training: { roomLists }, projector, act }: Omit<PreviewProps, 'deskScene'>) {
  const { t } = useWords('roomLists');
  const command = listCommand(roomLists, projector);
  return (
    <button
      type="button"
      className="run-button run-toggle"
      aria-pressed={roomLists.shown !== undefined}
      title={t('button-title')}
      onClick={() => (command ? void act(command) : roomListsDialog.set(true))}
    >
      <ListTodo aria-hidden="true" size={13} />
      {t('button')}
      <span className="run-key" aria-hidden="true">
        N
      </span>
    </button>
  );
}

/** In full, also where the room was told before: one press, and Next goes on to the slide. */
function NoteButton({ slide, act }: { readonly slide: SlideRef; readonly act: Act }) {
  const { t } = useWords('run');
  return (
    <CommandButton act={act} command={{ kind: 'go-to', slide }} className="run-link run-large-button">
      {t('show-note')}
    </CommandButton>
  );
}

/** Undo takes back what was noted; where the desk was led is another matter. */
function WayBack({ training: { run, agenda }, act }: Pick<PreviewProps, 'training' | 'act'>) {
  const { t } = useWords('run');
  const block = agenda.flatMap(({ blocks }) => blocks).find(({ id }) => id === run.wayBack);
  if (!block) return null;
  const words = t('way-back', { block: block.number === undefined ? block.short : `${block.number}. ${block.short}` });
  return (
    <CommandButton act={act} command={{ kind: 'way-back' }} className="run-button run-way-back">
      <Undo2 aria-hidden="true" size={13} />
      <span title={words}>{words}</span>
    </CommandButton>
  );
}

const LargeButton = memo(function LargeButton() {
  const { t } = useWords('run');
  return (
    <button type="button" className="run-link run-large-button" onClick={() => largeConsole.set(true)}>
      {t('large-view')}
      <span className="run-key" aria-hidden="true">
        D
      </span>
    </button>
  );
});

/** While the projector is frozen the trainer sees the desk's own place, and the room's in the corner. */
function Pictures({ training, deskScene }: Pick<PreviewProps, 'training' | 'deskScene'>) {
  const { t } = useWords('room');
  const time = useSceneTimeOfDesk(smallTimeOf);
  if (!deskScene) return <LiveScene training={training} />;
  return (
    <>
      <SmallScene view={{ language: training.audience.language, scene: deskScene }} time={time} />
      <figure className="run-frozen-room">
        <div className="run-frozen-picture">
          <LiveScene training={training} />
        </div>
        <figcaption>{t('room-sees')}</figcaption>
      </figure>
    </>
  );
}

interface PreviewProps {
  readonly training: TrainingInSight;
  /** The desk's scene while the projector is frozen, for the trainer alone. */
  readonly deskScene: Scene | undefined;
  readonly projector: ProjectorView;
  readonly act: Act;
}

export function Preview({ training, deskScene, projector, act }: PreviewProps) {
  const { t } = useWords('run');
  const { run } = training;
  const isPossible = canPoint(run, projector);
  const isPointing = useShared(pointing) && isPossible;
  const caption = run.isFrozen ? t('room:frozen-what') : t(projector.on ? 'run:on-projector' : 'run:would-be-on-projector');
  return (
    <section className={run.isFrozen ? 'run-preview run-preview-frozen' : 'run-preview'} aria-label={caption} style={shapeOf(projector)}>
      {run.isFrozen ? (
        <p className="run-frozen-sign">
          <Snowflake aria-hidden="true" size={15} />
          {t('room:frozen')}
        </p>
      ) : null}
      <div className="run-preview-frame">
        <Pictures training={training} deskScene={deskScene} />
        {isPointing ? <PointerField /> : null}
      </div>
      <div className="run-preview-caption">
        <p>
          <span>{caption}</span> <Remark training={training} deskScene={deskScene} />
        </p>
        {run.day === undefined ? null : (
          <span className="run-preview-group">
            <WayBack training={training} act={act} />
            {run.canShowNote && run.slide && run.cover === 'none' ? <NoteButton slide={run.slide} act={act} /> : null}
            <LargeButton />
          </span>
        )}
      </div>
      {run.day === undefined ? null : (
        <div className="run-preview-tools">
          <span className="run-preview-group">
            <FreezeButton run={run} projector={projector} act={act} />
            <MessageButton run={run} projector={projector} act={act} />
            <ListsButton training={training} projector={projector} act={act} />
            <PointerButton isOn={isPointing} isPossible={isPossible} />
          </span>
          <Choosers />
        </div>
      )}
    </section>
  );
}
