/**
 * The kit's words in a window, typed by our own sections: i18next's own types make a compiler slow over some thousand keys. Hundreds of
 * parts ask at once: each follows the language and nothing else.
 */
import i18next, { type TFunction } from 'i18next';
import type { Language } from '../../domain/kernel/language';
import type { Translate } from '../../domain/kernel/translate';
import type { Section } from '../../words';
import { useLanguage } from './use-language';

interface Spoken<Name extends Section> {
  readonly t: Translate<Name>;
  /** The window's language. */
  readonly language: Language;
}

/**
 * i18next looks for each word anew, and a key of the desk asks for a hundred: what has no places to fill is looked for once. It
 * takes any text for a key; ours are narrower.
 */
function remembering(ask: TFunction): Translate<Section> {
  const said = new Map<string, string>();
  return (key: string, values) => {
    if (values) return ask(key, values);
    const word = said.get(key) ?? ask(key);
    said.set(key, word);
    return word;
  };
}

const known = new Map<string, Translate<Section>>();

/** The same for all parts that ask. */
function sayingIn(language: Language, section: Section | undefined): Translate<Section> {
  const name = `${language} ${section ?? ''}`;
  const translate = known.get(name) ?? remembering(i18next.getFixedT(language, section ?? null));
  known.set(name, translate);
  return translate;
}

/** Words of any section, and of `section` by their key alone. */
export function useWords<Name extends Section = never>(section?: Name): Spoken<Name> {
  const language = useLanguage();
  return { t: sayingIn(language, section), language };
}
