/** How full the battery is, while it is being used up; on mains there is nothing to tell. */
import { BatteryLow, BatteryMedium } from 'lucide-react';
import { memo } from 'react';
import { writtenPercent } from '../../domain/kernel/written-numbers';
import { useBattery } from '../ui/use-battery';
import { useWords } from '../ui/words';

/** Per cent at which a tired battery may have only minutes left. */
const low = 20;

export const BatteryPill = memo(function BatteryPill() {
  const { t, language } = useWords('screens');
  const battery = useBattery();
  if (!battery || battery.onMains) return null;
  const isLow = battery.level <= low;
  const level = writtenPercent(battery.level, language);
  const Icon = isLow ? BatteryLow : BatteryMedium;
  const words = t(isLow ? 'battery-low' : 'battery', { level });
  return (
    <p title={words} className={isLow ? 'run-battery run-battery-low' : 'run-battery'} role={isLow ? 'alert' : undefined}>
      <Icon aria-hidden="true" size={15} />
      <span aria-hidden="true" className="run-battery-level">
        {level}
      </span>
      <span className="run-battery-words">{words}</span>
    </p>
  );
});
