/** In which language the window speaks now. */
import type { Language } from '../../domain/kernel/language';
import { useShared } from './shared-state';
import { spokenLanguage } from './translation';

export const useLanguage = (): Language => useShared(spokenLanguage);
