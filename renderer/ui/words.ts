/** The kit's words in a window, typed by our own sections: i18next's own types make a compiler slow over some thousand keys. */
// biome-ignore lint/style/noRestrictedImports: the one place that asks for them.
import { useTranslation } from 'react-i18next';
import { oncePer } from '../../domain/kernel/kept';
import type { Translate } from '../../domain/kernel/translate';
import type { Section } from '../../words';

interface Spoken<Name extends Section> {
  readonly t: Translate<Name>;
  /** Of the window. */
  readonly language: string;
}

/** i18next looks for each word anew, and a key of the desk asks for a hundred: what has no places to fill is looked for once. */
function remembering<Name extends Section>(ask: Translate<Name>): Translate<Name> {
  const said = new Map<string, string>();
  return (...asked) => {
    const [key, values] = asked;
    if (values) return ask(...asked);
    const word = said.get(key) ?? ask(...asked);
    said.set(key, word);
    return word;
  };
}

/** In another language i18next gives another function. */
const remembered = oncePer(remembering);

/** Words of any section, and of `section` by their key alone. */
export function useWords<Name extends Section = never>(section?: Name): Spoken<Name> {
  const { t, i18n } = useTranslation(section);
  /* Without i18next's own types of keys it takes any text; ours are narrower. */
  return { t: remembered(t as Translate<Name>), language: i18n.language };
}
