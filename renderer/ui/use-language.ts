/** In which language the window speaks now. */

import { type Language, languages } from '../../domain/kernel/language';
import { useWords } from './words';

export function useLanguage(): Language {
  const { language: spoken } = useWords();
  const language = languages.find((each) => each === spoken);
  if (!language) throw new Error(`The words are in a language that the kit doesn't have: ${spoken}`);
  return language;
}
