/** One screen that the room sees: the audience's picture, and a slim bar without names, notes or counts. */
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { type Position, positions } from '../../domain/event';
import type { BarometerView, TrainingView } from '../../domain/views';
import type { Act } from '../desk/act';
import { PositionSign } from '../scene/position-sign';
import { covers } from './covers';
import { LiveScene } from './preview';
import { answerRoom, project } from './projector';
import { RevealButton } from './reveal-button';
import { useShared } from './shared-state';
import { slimBarShown } from './slim';
import './slim-run.css';
import { startOrPause } from './timer-acts';

/** Counting without a number on the screen: the room must not see how it divides before it is shown. */
function BlindCounter({ position, disabled, act }: { readonly position: Position; readonly disabled: boolean; readonly act: Act }) {
  const { t } = useTranslation('run');
  const count = (change: 1 | -1) => () => void act({ kind: 'count', position, change });
  return (
    <span className={`slim-counter run-counter-${position}`}>
      <button type="button" aria-label={t(`${position}-less`)} disabled={disabled} onClick={count(-1)}>−1</button>
      <PositionSign position={position} className="slim-sign" />
      <button type="button" aria-label={t(`${position}-more`)} disabled={disabled} onClick={count(1)}>+1</button>
    </span>
  );
}

function BarometerKeys({ barometer, act }: { readonly barometer: BarometerView; readonly act: Act }) {
  const { t } = useTranslation('run');
  const { canCount, canReveal, canBeginSecondRound, phase } = barometer;
  return (
    <>
      {positions.map((position) => <BlindCounter key={position} position={position} disabled={!canCount} act={act} />)}
      {canReveal ? <RevealButton barometer={barometer} act={act} /> : null}
      {canBeginSecondRound ? <button type="button" onClick={() => void act({ kind: 'second-round' })}>{t('second-round')}</button> : null}
      {phase === 'answer' || phase === 'shift'
        ? <button type="button" onClick={() => void act({ kind: 'next-statement' })}>{t('next-statement')}</button>
        : null}
    </>
  );
}

function SlimBar({ training: { run }, act }: { readonly training: TrainingView; readonly act: Act }) {
  const { t } = useTranslation('run');
  const off = run.day === undefined;
  return (
    <section className="slim-bar" aria-label={t('controls')}>
      <button type="button" disabled={off} onClick={() => void act({ kind: 'back' })}><ChevronLeft aria-hidden="true" size={16} />{t('back')}</button>
      <button type="button" disabled={off} onClick={() => void act({ kind: 'next' })}>{t('next')}<ChevronRight aria-hidden="true" size={16} /></button>
      <button type="button" disabled={off} onClick={() => void act(startOrPause(run))}>{t(run.timerRunning ? 'pause-timer' : 'start-timer')}</button>
      {covers.map(({ cover, name }) => (
        <button key={cover} type="button" aria-pressed={run.cover === cover} disabled={off} onClick={() => void act({ kind: 'cover', cover })}>
          {t(name)}
        </button>
      ))}
      {run.barometer ? <BarometerKeys barometer={run.barometer} act={act} /> : null}
      <span className="slim-end">
        <span className="slim-hint">{t('show-bar', { key: 'Esc' })}</span>
        <button type="button" onClick={() => void answerRoom(false)}>{t('only-me')}</button>
        <button type="button" onClick={() => void project('off')}>{t('leave')}</button>
      </span>
    </section>
  );
}

export function SlimRun({ training, act }: { readonly training: TrainingView; readonly act: Act }) {
  const shown = useShared(slimBarShown);
  return (
    <div className="slim">
      <div className="slim-picture"><LiveScene training={training} /></div>
      {shown ? <SlimBar training={training} act={act} /> : null}
    </div>
  );
}
