/**
 * The kit's words in a window, typed by our own sections: i18next's own types make a compiler slow over some thousand keys. Hundreds of
 * parts ask at once: each follows the language and nothing else.
 */
import i18next, { type TFunction } from 'i18next';
import { oncePer } from '../../domain/kernel/kept';
import type { Language } from '../../domain/kernel/language';
import type { Translate } from '../../domain/kernel/translate';
import type { Section } from '../../words';
import { useLanguage } from './use-language';

interface Spoken<Name extends Section> {
  readonly t: Translate<Name>;
  /** Of the window. */
  readonly language: Language;
}

const asked = new Map<string, TFunction>();

function askedIn(language: Language, section: Section | undefined): TFunction {
  const name = `${language} ${section ?? ''}`;
  const ask = asked.get(name) ?? i18next.getFixedT(language, section ?? null);
  asked.set(name, ask);
  return ask;
}

/** i18next looks for each word anew, and a key of the desk asks for a hundred: what has no places to fill is looked for once. */
function remembering<Name extends Section>(ask: Translate<Name>): Translate<Name> {
  const said = new Map<string, string>();
  return (...wanted) => {
    const [key, values] = wanted;
    if (values) return ask(...wanted);
    const word = said.get(key) ?? ask(...wanted);
    said.set(key, word);
    return word;
  };
}

const remembered = oncePer(remembering);

/** Words of any section, and of `section` by their key alone. */
export function useWords<Name extends Section = never>(section?: Name): Spoken<Name> {
  const language = useLanguage();
  /* Without i18next's own types of keys it takes any text; ours are narrower. */
  return { t: remembered(askedIn(language, section) as Translate<Name>), language };
}
