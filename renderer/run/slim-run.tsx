/** One screen that the room sees: the audience's picture, and a slim bar without names, notes or counts. */
import { ChevronLeft } from 'lucide-react';
import { useEffect } from 'react';
import { positions } from '../../domain/barometer/choices';
import type { Position } from '../../domain/barometer/schema';
import type { TrainingInSight } from '../../domain/desk/desk-view';
import type { GroupsInSight } from '../../domain/groups/view';
import type { BarometerInSight, RunInSight } from '../../domain/stage/run-view';
import { momentMessage } from '../../domain/stage/state';
import { countOne, nextArmed, revealArmed } from '../barometer/asked-twice';
import { OverQuestion } from '../barometer/over-question';
import { RevealButton } from '../barometer/reveal-button';
import { revealingQuiz } from '../room/room-lists';
import { PositionSign } from '../scene/position-sign';
import { answerRoom, project } from '../stage/asks';
import { covers, playOrPause, showsOnPurpose } from '../stage/commands';
import { NextButton } from '../stage/next-button';
import { slimBarShown } from '../stage/open';
import { LiveScene } from '../stage/preview';
import { TelephonesSignInSight } from '../telephones/telephones-sign';
import type { Act } from '../ui/act';
import { CommandButton } from '../ui/command-button';
import { Part } from '../ui/part';
import { useShared } from '../ui/shared-state';
import { useWords } from '../ui/words';
import './slim-run.css';
import { startOrPause } from '../../domain/agenda/timer-acts';

interface BarometerKeysProps {
  readonly barometer: BarometerInSight;
  readonly act: Act;
}

/** Counting without a number on the screen: the room must not see how it divides before it is shown. */
function BlindCounter({ position, barometer, act }: BarometerKeysProps & { readonly position: Position }) {
  const { t } = useWords('run');
  const disabled = !barometer.canCount;
  return (
    <span className="slim-counter">
      <CommandButton act={act} command={{ kind: 'count', position, change: -1 }} label={t(`${position}-less`)} disabled={disabled}>
        −1
      </CommandButton>
      <PositionSign position={position} className="slim-sign" />
      <button type="button" aria-label={t(`${position}-more`)} disabled={disabled} onClick={() => void countOne(barometer, position)}>
        +1
      </button>
    </span>
  );
}

function BarometerKeys({ barometer, act }: BarometerKeysProps) {
  const { t } = useWords('run');
  const { canReveal, canBeginSecondRound, phase } = barometer;
  return (
    <>
      {positions.map((position) => (
        <BlindCounter key={position} position={position} barometer={barometer} act={act} />
      ))}
      <OverQuestion barometer={barometer} present={undefined} className="slim-over" />
      {canReveal ? <RevealButton barometer={barometer} act={act} /> : null}
      {canBeginSecondRound ? (
        <CommandButton act={act} command={{ kind: 'second-round' }}>
          {t('second-round')}
        </CommandButton>
      ) : null}
      {phase === 'answer' || phase === 'shift' ? (
        <CommandButton act={act} command={{ kind: 'next-statement' }}>
          {t('next-statement')}
        </CommandButton>
      ) : null}
    </>
  );
}

/** First names, on purpose: the one thing of the register that this screen ever shows the room. */
function GroupsButton({ groups: { canShow, shown }, act }: { readonly groups: GroupsInSight; readonly act: Act }) {
  const { t } = useWords('groups');
  if (!canShow) return null;
  return (
    <CommandButton
      act={act}
      command={shown ? { kind: 'cover', cover: 'none' } : { kind: 'show-groups', names: 'first' }}
      pressed={shown !== undefined}
    >
      {t('in-bar')}
    </CommandButton>
  );
}

/** What the next key does that matters; spoken, too. */
function SlimHint({ run }: { readonly run: RunInSight }) {
  const { t } = useWords('run');
  const [byR, byNext] = [useShared(revealArmed), useShared(nextArmed)];
  const hint =
    (byR || byNext) && revealingQuiz(run)
      ? t('cards:armed', { key: byR ? 'R' : t('run:next') })
      : t(showsOnPurpose(run) ? 'groups:esc-hides' : 'run:show-bar', { key: 'Esc' });
  return (
    <span role="status" className="slim-hint">
      {hint}
    </span>
  );
}

interface SlimRunProps {
  readonly training: TrainingInSight;
  /** Nobody has said yet whether the room can see this screen. */
  readonly asking: boolean;
  readonly telephonesAreOn: boolean;
  readonly act: Act;
}

function SlimBar({ training: { run, groups, isRehearsal }, telephonesAreOn, act }: Omit<SlimRunProps, 'asking'>) {
  const { t } = useWords('run');
  const off = run.day === undefined;
  return (
    <section className="slim-bar" aria-label={t('controls')}>
      <CommandButton act={act} command={{ kind: 'back' }} disabled={off}>
        <ChevronLeft aria-hidden="true" size={16} />
        {t('back')}
      </CommandButton>
      <NextButton run={run} size={16} />
      <CommandButton act={act} command={startOrPause(run)} disabled={off}>
        {t(run.timerRunning ? 'pause-timer' : 'start-timer')}
      </CommandButton>
      {run.film ? (
        <CommandButton act={act} command={playOrPause(run.film)}>
          {t(run.film.isPlaying ? 'film:pause' : 'film:play')}
        </CommandButton>
      ) : null}
      {covers.map(({ cover, name }) => (
        <CommandButton key={cover} act={act} command={{ kind: 'cover', cover }} pressed={run.cover === cover} disabled={off}>
          {t(name)}
        </CommandButton>
      ))}
      <CommandButton
        act={act}
        command={{ kind: 'show-message', message: run.message ?? momentMessage }}
        pressed={run.message !== undefined}
        disabled={off}
      >
        {t('room:moment')}
      </CommandButton>
      <GroupsButton groups={groups} act={act} />
      {run.isFrozen ? (
        <CommandButton act={act} command={{ kind: 'freeze', frozen: false }} pressed>
          {t('room:unfreeze')}
        </CommandButton>
      ) : null}
      {run.barometer ? <BarometerKeys barometer={run.barometer} act={act} /> : null}
      <span className="slim-end">
        {isRehearsal ? <strong>{t('rehearsal:rehearsal')}</strong> : null}
        <SlimHint run={run} />
        {telephonesAreOn ? <TelephonesSignInSight /> : null}
        <button type="button" onClick={() => void answerRoom(false)}>
          {t('only-me')}
        </button>
        <button type="button" onClick={() => void project('off')}>
          {t('leave')}
        </button>
      </span>
    </section>
  );
}

/** Asked first, in the bar's place: until it is answered the screen counts as seen by the room. */
function SlimQuestion() {
  const { t } = useWords('run');
  return (
    <section className="slim-bar" aria-labelledby="slim-question">
      <h2 id="slim-question" className="slim-question">
        {t('room-question')}
      </h2>
      <button type="button" onClick={() => void answerRoom(true)}>
        {t('room-yes')}
      </button>
      <button type="button" onClick={() => void answerRoom(false)}>
        {t('room-no')}
      </button>
      <span className="slim-end">
        <span className="slim-hint">{t('room-extend', { keys: 'Win+P' })}</span>
        <button type="button" onClick={() => void project('off')}>
          {t('leave')}
        </button>
      </span>
    </section>
  );
}

export function SlimRun({ training, asking, telephonesAreOn, act }: SlimRunProps) {
  const shown = useShared(slimBarShown);
  /* A trainer who comes to the one screen again finds the controls. */
  useEffect(() => () => slimBarShown.set(true), []);
  return (
    <div className="slim" onPointerMove={() => slimBarShown.set(true)} onPointerDown={() => slimBarShown.set(true)}>
      <div className="slim-picture">
        <LiveScene training={training} isRoom />
      </div>
      <Part className="slim-bar">
        {asking ? <SlimQuestion /> : shown ? <SlimBar training={training} telephonesAreOn={telephonesAreOn} act={act} /> : null}
      </Part>
    </div>
  );
}
