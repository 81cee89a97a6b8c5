/** Whether the day keeps to its plan, in words. */
import { useWords } from '../ui/words';

export function useDriftWords(): (minutes: number | undefined) => string {
  const { t } = useWords('run');
  return (minutes) => {
    if (minutes === undefined) return t('no-day-running');
    if (minutes > 0) return t('behind', { minutes });
    return minutes < 0 ? t('ahead', { minutes: -minutes }) : t('on-time');
  };
}
