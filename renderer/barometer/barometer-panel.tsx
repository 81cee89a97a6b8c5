/** The barometer on the desk: counting, then the reveal, which is never one stray key away. Counts stand here for the trainer alone. */
import { useTranslation } from 'react-i18next';
import { positions } from '../../domain/barometer/choices';
import type { BarometerInSight, BarometerView } from '../../domain/stage/run-view';
import type { Act } from '../ui/act';
import { type BarometerDialog, barometerDialog } from './asked-twice';
import './barometer-panel.css';
import './barometer-parts.css';
import { CommandButton } from '../ui/command-button';
import { Counter } from './counter';
import { OverQuestion } from './over-question';
import { RevealButton } from './reveal-button';
import { stepsOf } from './steps';
import { VoicesLine } from './voices-line';

interface BarometerPanelProps {
  readonly barometer: BarometerInSight;
  /** The same with its counts; undefined while the room may see the desk. */
  readonly counted: BarometerView | undefined;
  readonly act: Act;
}

function Steps({ barometer }: { readonly barometer: BarometerInSight }) {
  const { t } = useTranslation('run');
  return (
    <ol className="run-steps" aria-label={t('steps')}>
      {stepsOf(barometer).map((step) => (
        <li key={step} aria-current={step === barometer.phase ? 'step' : undefined}>
          {t(`phase-${step}`)}
        </li>
      ))}
    </ol>
  );
}

/** Who has no place yet, and whom to hear first. */
function Placing({ barometer }: { readonly barometer: BarometerView }) {
  const { t } = useTranslation('run');
  const { unplaced, present, canCount } = barometer;
  if (!canCount) return <div className="run-placing" />;
  const placed =
    present === 0
      ? t('nobody-present')
      : unplaced > 0
        ? t('unplaced', { number: unplaced })
        : unplaced < 0
          ? t('too-many', { number: -unplaced })
          : t('everybody-placed');
  return (
    <div className="run-placing">
      <span className={unplaced === 0 || present === 0 ? undefined : 'run-placing-open'}>{placed}</span>
      <VoicesLine barometer={barometer} />
    </div>
  );
}

function Opens({ dialog, children }: { readonly dialog: BarometerDialog; readonly children: string }) {
  return (
    <button type="button" className="run-button" aria-haspopup="dialog" onClick={() => barometerDialog.set(dialog)}>
      {children}
    </button>
  );
}

/** What needs more room than the panel has. */
function Windows({ barometer }: { readonly barometer: BarometerView }) {
  const { t } = useTranslation('barometer');
  const noted = barometer.arguments.length;
  return (
    <span className="run-barometer-row">
      <Opens dialog="statements">{t('statements')}</Opens>
      <Opens dialog="dots">{t('dots')}</Opens>
      {barometer.kind === 'practice' ? null : (
        <Opens dialog="arguments">{noted === 0 ? t('arguments') : t('arguments-noted', { noted })}</Opens>
      )}
    </span>
  );
}

/** What the room sees of it. */
function Showing({ barometer, act }: Pick<BarometerPanelProps, 'barometer' | 'act'>) {
  const { t } = useTranslation(['run', 'barometer']);
  const { phase, countsShown, swapped, cardsOffered } = barometer;
  return (
    <span className="run-barometer-row">
      <CommandButton
        act={act}
        command={{ kind: 'show-counts', shown: !countsShown }}
        className="run-button run-toggle"
        pressed={countsShown}
      >
        {t(phase === 'shift' ? 'barometer:show-shift' : 'run:show-counts')}
      </CommandButton>
      <CommandButton act={act} command={{ kind: 'swap-sides' }} className="run-button run-toggle" pressed={swapped}>
        {t('run:swap-sides')}
      </CommandButton>
      <CommandButton
        act={act}
        command={{ kind: 'offer-cards', offered: !cardsOffered }}
        className="run-button run-toggle"
        pressed={cardsOffered}
      >
        {t('barometer:cards')}
      </CommandButton>
    </span>
  );
}

export function BarometerPanel({ barometer, counted, act }: BarometerPanelProps) {
  const { t } = useTranslation(['run', 'barometer']);
  const { kind, number, of, round, phase, canBeginSecondRound } = barometer;
  return (
    <section className="run-barometer" aria-label={t('run:barometer')}>
      <h2 className="run-heading">
        {kind === 'practice' ? t('barometer:practice') : `${t('run:statement-of', { number, of })} · ${t(`run:round-${round}`)}`}
      </h2>
      <Steps barometer={barometer} />
      <div className="run-counters">
        {positions.map((position) => (
          <Counter key={position} position={position} barometer={barometer} count={counted?.counts[position]} act={act} />
        ))}
      </div>
      <OverQuestion barometer={barometer} present={counted?.present} className="run-over" />
      {counted ? <Placing barometer={counted} /> : null}
      <RevealButton barometer={barometer} act={act} />
      <div className="run-barometer-buttons">
        <span className="run-barometer-row">
          <CommandButton act={act} command={{ kind: 'second-round' }} className="run-button" disabled={!canBeginSecondRound}>
            {t('run:second-round')}
          </CommandButton>
          <CommandButton act={act} command={{ kind: 'next-statement' }} className="run-button" disabled={phase === 'summary'}>
            {t('run:next-statement')}
          </CommandButton>
        </span>
        <Showing barometer={barometer} act={act} />
        {counted ? <Windows barometer={counted} /> : null}
      </div>
    </section>
  );
}
