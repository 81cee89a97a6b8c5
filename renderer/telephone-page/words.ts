/** The page's words in the language that was chosen: they came with it. */
import type { Language } from '../../domain/kernel/language';
import type { PageWord, PageWords } from '../../words/telephone-page';

interface Given {
  readonly usual: Language;
  readonly words: Readonly<Record<Language, PageWords>>;
}

const given: Given = JSON.parse(document.getElementById('words')?.textContent ?? '');

/** The training's. */
export const { usual } = given;

/** English, and Serbian in both scripts, each by its own name. */
export const languageNames = [
  ['en', 'English'],
  ['sr-Latn', 'Srpski'],
  ['sr-Cyrl', 'Српски'],
] as const;

export const say = (language: Language, key: PageWord, values: Readonly<Record<string, string | number>> = {}): string =>
  given.words[language][key].replace(/\{\{(\w+)\}\}/gu, (_place, name: string) => String(values[name] ?? ''));
