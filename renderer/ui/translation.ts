/** Starts i18next with the words, which are made when they are first said; nothing is waited for. */
import i18next from 'i18next';
import { type Language, languages } from '../../domain/kernel/language';
import { allWords } from '../../domain/kernel/words-in';
import { type Followed, sharedState } from './shared-state';

const spoken = sharedState<Language>('en');

/** In which language the window speaks now. */
export const spokenLanguage: Followed<Language> = spoken;

function nameLanguage(language: Language): void {
  spoken.set(language);
  document.documentElement.lang = language;
}

export function startWords(language: Language): void {
  void i18next.init({
    resources: allWords(),
    lng: language,
    supportedLngs: [...languages],
    fallbackLng: false,
    initAsync: false,
    keySeparator: false,
    /* React escapes what it paints. */
    interpolation: { escapeValue: false },
  });
  nameLanguage(language);
}

export async function changeWords(language: Language): Promise<void> {
  if (i18next.language === language) return;
  await i18next.changeLanguage(language);
  nameLanguage(language);
}
