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

/** All words of a language, for i18next: each section is made when something of it is first said. */
export function wordsIn(language: Language): Resource {
  const made = new Map<Section, Resource[Section]>();
  const sectionOf = (section: Section): Resource[Section] => {
    const words = made.get(section) ?? sectionIn(language, section);
    made.set(section, words);
    return words;
  };
  const asked = sections.map((section) => [section, { enumerable: true, get: () => sectionOf(section) }] as const);
  return Object.defineProperties({}, Object.fromEntries(asked)) as Resource;
}

/** Of every language. */
export const allWords = (): Readonly<Record<Language, Resource>> => ({
  en: wordsIn('en'),
  'sr-Latn': wordsIn('sr-Latn'),
  'sr-Cyrl': wordsIn('sr-Cyrl'),
});
