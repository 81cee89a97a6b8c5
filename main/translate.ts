/** The kit's words for what main itself says: dialogs of the system, exported files, why the disk refused. */
import i18next from 'i18next';
import { toCyrillic } from '../domain/kernel/cyrillic';
import { type Language, type Localized, languages } from '../domain/kernel/language';
import type { Refusal } from '../domain/kernel/refusal';
import type { Translate } from '../domain/kernel/translate';
import { allWords, sectionIn } from '../domain/kernel/words-in';

export type { Translate };

const words = i18next.createInstance();
void words.init({
  resources: allWords(),
  supportedLngs: [...languages],
  fallbackLng: false,
  initAsync: false,
  interpolation: { escapeValue: false },
});

/** What main says when something fails: read before it does, since the words of a kit on a stick are gone with the stick. */
export function keepWordsOfTrouble(): void {
  for (const section of ['broken', 'fault', 'notice', 'refusal', 'start'] as const) sectionIn('en', section);
}

/** Keys are `section:key`, as in `fault:ENOSPC`; i18next takes any text for one. */
export function translateIn(language: Language): Translate {
  const ask = words.getFixedT(language);
  return (key: string, values = {}) => ask(key, values);
}

/** Writes a refusal for a person; its reason stays a key where there are no words for it. */
export const refusalInWords = ({ refused, values }: Refusal, translate: Translate): string =>
  translate(`refusal:${refused}`, { defaultValue: refused, replace: values ?? {} });

export type Values = Readonly<Record<string, string | number>>;

/** A sentence that no window says, so that none has to know it. What stands in place of `{{name}}` is never changed to the other script. */
export function sentenceIn(language: Language, text: Localized, values: Values = {}): string {
  const script = language === 'sr-Cyrl' ? toCyrillic : (part: string): string => part;
  return (language === 'en' ? text.en : text.sr)
    .split(/(\{\{.*?\}\})/u)
    .map((part) => (part.startsWith('{{') ? String(values[part.slice(2, -2)] ?? '') : script(part)))
    .join('');
}
