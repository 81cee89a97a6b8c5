/** Starts i18next with the words, which are made when they are first said; nothing is waited for. */
import i18next, { type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { type Language, languages } from '../../domain/kernel/language';
import { allWords } from '../../domain/kernel/words-in';

function nameLanguage(language: Language): void {
  document.documentElement.lang = language;
}

export function startWords(language: Language): i18n {
  void i18next.use(initReactI18next).init({
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
  return i18next;
}

export async function changeWords(language: Language): Promise<void> {
  if (i18next.language === language) return;
  await i18next.changeLanguage(language);
  nameLanguage(language);
}
