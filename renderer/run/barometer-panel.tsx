/** The barometer on the trainer's side: counting, then the reveal, which is never one stray key away. */
import { useTranslation } from 'react-i18next';
import type { BarometerView } from '../../domain/desk-view';
import { positions } from '../../domain/event';
import type { Act } from '../desk/act';
import './barometer-panel.css';
import { stepsOf } from './barometer-steps';
import { CommandButton } from './command-button';
import { Counter } from './counter';
import { RevealButton } from './reveal-button';

interface BarometerPanelProps {
  readonly barometer: BarometerView;
  /** Whether counts may stand on this screen. */
  readonly isPrivate: boolean;
  readonly act: Act;
}

function Steps({ barometer }: { readonly barometer: BarometerView }) {
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

/** Who has no place yet, and whom to ask first. */
function Placing({ barometer: { unplaced, present, askFirst, canCount } }: { readonly barometer: BarometerView }) {
  const { t } = useTranslation('run');
  if (!canCount) return <p className="run-placing" />;
  const placed =
    present === 0
      ? t('nobody-present')
      : unplaced > 0
        ? t('unplaced', { number: unplaced })
        : unplaced < 0
          ? t('too-many', { number: -unplaced })
          : t('everybody-placed');
  return (
    <p className="run-placing">
      <span className={unplaced === 0 || present === 0 ? undefined : 'run-placing-open'}>{placed}</span>
      {askFirst ? <span className="run-soft">{t(`ask-first-${askFirst}`)}</span> : null}
    </p>
  );
}

export function BarometerPanel({ barometer, isPrivate, act }: BarometerPanelProps) {
  const { t } = useTranslation('run');
  const { number, of, round, phase, counts, countsShown, swapped, canCount, canBeginSecondRound } = barometer;
  return (
    <section className="run-barometer" aria-label={t('barometer')}>
      <h2 className="run-heading">
        {t('statement-of', { number, of })} · {t(`round-${round}`)}
      </h2>
      <Steps barometer={barometer} />
      <div className="run-counters">
        {positions.map((position) => (
          <Counter key={position} position={position} count={isPrivate ? counts[position] : undefined} disabled={!canCount} act={act} />
        ))}
      </div>
      {isPrivate ? <Placing barometer={barometer} /> : null}
      <RevealButton barometer={barometer} act={act} />
      <div className="run-barometer-buttons">
        <CommandButton act={act} command={{ kind: 'second-round' }} className="run-button" disabled={!canBeginSecondRound}>
          {t('second-round')}
        </CommandButton>
        <CommandButton act={act} command={{ kind: 'next-statement' }} className="run-button" disabled={phase === 'summary'}>
          {t('next-statement')}
        </CommandButton>
        <CommandButton
          act={act}
          command={{ kind: 'show-counts', shown: !countsShown }}
          className="run-button run-toggle"
          pressed={countsShown}
        >
          {t('show-counts')}
        </CommandButton>
        <CommandButton act={act} command={{ kind: 'swap-sides' }} className="run-button run-toggle" pressed={swapped}>
          {t('swap-sides')}
        </CommandButton>
      </div>
    </section>
  );
}
