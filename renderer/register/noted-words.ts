/** How what is noted for a half-day is said: the state, and the time where there is one. */

import { useCallback } from 'react';
import type { NotedView } from '../../domain/register/register-view';
import { useWords } from '../ui/words';

export function useNotedWords(): (noted: NotedView) => string {
  const { t } = useWords('attendance');
  return useCallback(({ state, at }) => [t(state), at].filter((part) => part !== '').join(' '), [t]);
}
