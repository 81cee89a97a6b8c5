/** One position's count, large enough to be hit while walking about the room: the whole face is the button. */

import type { Position } from '../../domain/barometer/schema';
import type { BarometerInSight } from '../../domain/stage/run-view';
import { PositionSign } from '../scene/position-sign';
import type { Act } from '../ui/act';
import { CommandButton } from '../ui/command-button';
import { useWords } from '../ui/words';
import { countOne } from './asked-twice';
import { positionKeys } from './steps';

interface CounterProps {
  readonly position: Position;
  readonly barometer: BarometerInSight;
  /** Undefined where it is not to be read. */
  readonly count: number | undefined;
  readonly act: Act;
}

export function Counter({ position, barometer, count, act }: CounterProps) {
  const { t } = useWords('run');
  const disabled = !barometer.canCount;
  return (
    <div className={`run-counter run-counter-${position}`}>
      <div className="run-counter-face">
        <div className="run-counter-head">
          <PositionSign position={position} className="run-counter-sign" />
          <span className="run-counter-number">{count ?? '–'}</span>
          <kbd>{positionKeys[position]}</kbd>
        </div>
        <p className="run-counter-word">{t(position)}</p>
        <button
          type="button"
          className="run-counter-more"
          aria-label={t(`${position}-more`)}
          disabled={disabled}
          onClick={() => void countOne(barometer, position)}
        />
      </div>
      <CommandButton
        act={act}
        command={{ kind: 'count', position, change: -1 }}
        className="run-counter-less"
        label={t(`${position}-less`)}
        disabled={disabled || count === 0}
      >
        −1
      </CommandButton>
    </div>
  );
}
