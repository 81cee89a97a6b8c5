/** The kit's own words in a language. Cyrillic is derived from the Latin ones, as content is. */
import { pairs, type Section } from '../../words';
import { toCyrillic } from './cyrillic';
import { type Language, written } from './language';

type Resource = Readonly<Record<Section, Readonly<Record<string, string>>>>;

const sections = Object.keys(pairs) as readonly Section[];

/** Placeholders such as `{{count}}` keep their names. */
export const cyrillicText = (text: string): string =>
  text
    .split(/(\{\{.*?\}\})/u)
    .map((part) => (part.startsWith('{{') ? part : toCyrillic(part)))
    .join('');

/** The words of one section. */
export function sectionIn<Name extends Section>(language: Language, section: Name): Resource[Name] {
  return written<Resource[Name]>(pairs[section], language, (latin) =>
    Object.fromEntries(Object.entries(latin).map(([key, text]) => [key, cyrillicText(text)])),
  );
}

/** All words of a language, ready for i18next. */
export const wordsIn = (language: Language): Resource =>
  Object.fromEntries(sections.map((section) => [section, sectionIn(language, section)])) as Resource;
