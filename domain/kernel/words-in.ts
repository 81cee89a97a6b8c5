/** The kit's own words in a language. Cyrillic is derived from the Latin ones, as content is. */
import { pairs, type Section } from '../../words';
import { toCyrillic } from './cyrillic';
import { oncePer } from './kept';
import { type Language, written } from './language';

type Resource = Readonly<Record<Section, Readonly<Record<string, string>>>>;

const sections = Object.keys(pairs) as readonly Section[];

/** Placeholders such as `{{count}}` keep their names. */
export const cyrillicText = (text: string): string =>
  text
    .split(/(\{\{.*?\}\})/u)
    .map((part) => (part.startsWith('{{') ? part : toCyrillic(part)))
    .join('');

/* Each figure asks for its section. */
const inCyrillic = oncePer((latin: Resource[Section]): Resource[Section] =>
  Object.fromEntries(Object.entries(latin).map(([key, text]) => [key, cyrillicText(text)])),
);

/** The words of one section. */
export const sectionIn = <Name extends Section>(language: Language, section: Name): Resource[Name] =>
  written<Resource[Name]>(pairs[section], language, inCyrillic);

/** All words of a language, for i18next: each section is made when something of it is first said. */
export function wordsIn(language: Language): Resource {
  const asked = sections.map((section) => [section, { enumerable: true, get: () => sectionIn(language, section) }] as const);
  return Object.defineProperties({}, Object.fromEntries(asked)) as Resource;
}

/** Returns the words of every language. */
export const allWords = (): Readonly<Record<Language, Resource>> => ({
  en: wordsIn('en'),
  'sr-Latn': wordsIn('sr-Latn'),
  'sr-Cyrl': wordsIn('sr-Cyrl'),
});
