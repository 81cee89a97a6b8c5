/** How what is noted for a half-day is said: the state, and the time where there is one. */
import { useTranslation } from 'react-i18next';
import type { NotedView } from '../../domain/register/register-view';

export function useNotedWords(): (noted: NotedView) => string {
  const { t } = useTranslation('attendance');
  return ({ state, at }) => [t(state), at].filter((part) => part !== '').join(' ');
}
