/** One position's count, large enough to be hit while walking about the room: the whole face is the button. */
import { useTranslation } from 'react-i18next';
import type { Position } from '../../domain/event';
import type { Act } from '../desk/act';
import { PositionSign } from '../scene/position-sign';
import { CommandButton } from './command-button';

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
      <div className="run-counter-face">
        <div className="run-counter-head">
          <PositionSign position={position} className="run-counter-sign" />
          <span className="run-counter-number">{count ?? '–'}</span>
          <kbd>{keys[position]}</kbd>
        </div>
        <p className="run-counter-word">{t(position)}</p>
        <CommandButton
          act={act}
          command={{ kind: 'count', position, change: 1 }}
          className="run-counter-more"
          label={t(`${position}-more`)}
          disabled={disabled}
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
