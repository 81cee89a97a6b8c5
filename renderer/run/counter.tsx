/** One position's count, large enough to be hit while walking about the room. */
import { useTranslation } from 'react-i18next';
import type { Position } from '../../domain/event';
import type { Act } from '../desk/act';
import { PositionSign } from '../scene/position-sign';

interface CounterProps {
  readonly position: Position;
  /** Undefined while the room may be reading along. */
  readonly count: number | undefined;
  readonly disabled: boolean;
  readonly act: Act;
}

const keys: Readonly<Record<Position, string>> = { agree: '1', unsure: '2', disagree: '3' };

export function Counter({ position, count, disabled, act }: CounterProps) {
  const { t } = useTranslation('run');
  return (
    <div className={`run-counter run-counter-${position}`}>
      <button
        type="button"
        className="run-counter-more"
        aria-label={t(`${position}-more`)}
        disabled={disabled}
        onClick={() => void act({ kind: 'count', position, change: 1 })}
      >
        <span className="run-counter-head">
          <PositionSign position={position} className="run-counter-sign" />
          <span className="run-counter-number">{count ?? '–'}</span>
          <kbd>{keys[position]}</kbd>
        </span>
        <span className="run-counter-word">{t(position)}</span>
      </button>
      <button
        type="button"
        className="run-counter-less"
        aria-label={t(`${position}-less`)}
        disabled={disabled || count === 0}
        onClick={() => void act({ kind: 'count', position, change: -1 })}
      >
        <span aria-hidden="true">−1</span>
      </button>
    </div>
  );
}
