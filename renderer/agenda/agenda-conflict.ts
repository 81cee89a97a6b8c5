/** What can't hold in an agenda, as a sentence that stands at its row. */

import type { AgendaConflict } from '../../domain/agenda/agenda';
import { assertNever } from '../../domain/kernel/assert-never';
import { inLanguage } from '../../domain/kernel/language';
import { formatLocalTime } from '../../domain/kernel/time';
import { useLanguage } from '../ui/use-language';
import { useWords } from '../ui/words';

export function useConflictSentence(): (conflict: AgendaConflict) => string {
  const { t } = useWords('agenda');
  const language = useLanguage();
  return (conflict) => {
    const at = formatLocalTime(conflict.values.at);
    switch (conflict.kind) {
      case 'pin-missed':
        return t('pin-missed', { at, minutes: conflict.values.minutes });
      case 'pins-out-of-order':
        return t('pins-out-of-order', { at, other: inLanguage(conflict.values.other, language) });
      case 'past-end-of-day':
        return t('past-end-of-day', { at, minutes: conflict.values.minutes });
      default:
        return assertNever(conflict, 'conflict of an agenda');
    }
  };
}
