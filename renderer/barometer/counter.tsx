/** One position's count, large enough to be hit while walking about the room: the whole face is the button. */

import { Smartphone } from 'lucide-react';
import type { Position } from '../../domain/barometer/schema';
import type { BarometerInSight, BarometerView } from '../../domain/stage/run-view';
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
  readonly counted: BarometerView | undefined;
  readonly act: Act;
}

/** What the eye finds on the floor is the rest. */
function ByTelephone({ all, telephone }: { readonly all: number; readonly telephone: number }) {
  const { t } = useWords('telephones');
  if (telephone === 0) return null;
  const words = t('on-floor', { floor: all - telephone, telephone });
  return (
    <span className="run-counter-telephones" title={words}>
      <span className="visually-hidden">{words}</span>
      <span aria-hidden="true">{all - telephone} +</span>
      <Smartphone aria-hidden="true" size={13} />
      <span aria-hidden="true">{telephone}</span>
    </span>
  );
}

export function Counter({ position, barometer, counted, act }: CounterProps) {
  const { t } = useWords('run');
  const count = counted?.counts[position];
  const telephone = counted?.byTelephone[position] ?? 0;
  const disabled = !barometer.canCount;
  return (
    <div className={`run-counter run-counter-${position}`}>
      <div className="run-counter-face">
        <div className="run-counter-head">
          <PositionSign position={position} className="run-counter-sign" />
          <span className="run-counter-number">{count ?? '–'}</span>
          <kbd>{positionKeys[position]}</kbd>
        </div>
        <p className="run-counter-word">
          {t(position)}
          <ByTelephone all={count ?? 0} telephone={telephone} />
        </p>
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
        disabled={disabled || count === telephone}
      >
        −1
      </CommandButton>
    </div>
  );
}
