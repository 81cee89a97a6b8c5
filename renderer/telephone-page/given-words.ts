/** The page's words in all scripts: they came with it. */
import type { Language } from '../../domain/kernel/language';

export interface GivenWords<Word extends string> {
  /** The language in which the page begins. */
  readonly usual: Language;
  readonly say: (language: Language, key: Word, values?: Readonly<Record<string, string | number>>) => string;
}

interface Given<Word extends string> {
  readonly usual: Language;
  readonly words: Readonly<Record<Language, Readonly<Record<Word, string>>>>;
}

export function givenWords<Word extends string>(): GivenWords<Word> {
  const { usual, words }: Given<Word> = JSON.parse(document.getElementById('words')?.textContent ?? '');
  return {
    usual,
    say: (language, key, values = {}) =>
      words[language][key].replace(/\{\{(\w+)\}\}/gu, (_place, name: string) => String(values[name] ?? '')),
  };
}
