/** The barometer on the desk: the counts, for the trainer alone, and one large button for the next act; the rest is behind More. */

import { positions } from '../../domain/barometer/choices';
import { sumOf } from '../../domain/barometer/state';
import type { BarometerInSight, BarometerView } from '../../domain/stage/run-view';
import type { TelephonesView } from '../../domain/telephones/view';
import type { Act } from '../ui/act';
import { useWords } from '../ui/words';
import { ActButton } from './act-button';
import './barometer-panel.css';
import './barometer-parts.css';
import { Counter } from './counter';
import { More } from './more';
import { OverQuestion } from './over-question';
import { stepsOf } from './steps';
import { VoicesLine } from './voices-line';

interface BarometerPanelProps {
  readonly barometer: BarometerInSight;
  /** The same with its counts; undefined while the room may see the desk. */
  readonly counted: BarometerView | undefined;
  /** Undefined while the room may see the desk. */
  readonly telephones: TelephonesView | undefined;
  readonly act: Act;
}

function Steps({ barometer }: { readonly barometer: BarometerInSight }) {
  const { t } = useWords('run');
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

/** Shows how many have no place yet, and whom to hear first. */
function Placing({ barometer }: { readonly barometer: BarometerView }) {
  const { t } = useWords('run');
  const { unplaced, present, canCount, counts, byTelephone } = barometer;
  const telephone = sumOf(byTelephone);
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
      {telephone > 0 && <span>{t('telephones:on-floor', { floor: sumOf(counts) - telephone, telephone })}</span>}
      <span className={unplaced === 0 || present === 0 ? undefined : 'run-placing-open'}>{placed}</span>
      <VoicesLine barometer={barometer} />
    </div>
  );
}

export function BarometerPanel({ barometer, counted, telephones, act }: BarometerPanelProps) {
  const { t } = useWords('run');
  const { kind, number, of, round } = barometer;
  return (
    <section className="run-barometer" aria-label={t('run:barometer')}>
      <h2 className="run-heading">
        {kind === 'practice' ? t('barometer:practice') : `${t('run:statement-of', { number, of })} · ${t(`run:round-${round}`)}`}
      </h2>
      <Steps barometer={barometer} />
      <div className="run-counters">
        {positions.map((position) => (
          <Counter key={position} position={position} barometer={barometer} counted={counted} act={act} />
        ))}
      </div>
      <OverQuestion barometer={barometer} present={counted?.present} className="run-over" />
      {counted ? <Placing barometer={counted} /> : null}
      <More
        barometer={barometer}
        counted={counted}
        telephones={telephones}
        act={act}
        beside={<ActButton barometer={barometer} act={act} />}
      />
    </section>
  );
}
