/** The projector's words in the training's language, which may differ from the desk's: so never the global i18n. */

import { createContext, type ReactNode, useContext } from 'react';
import { type Language, localeOf } from '../../domain/kernel/language';
import type { LocalDate } from '../../domain/kernel/time';
import { sectionIn } from '../../domain/kernel/words-in';
import { writtenDayInSentence, writtenDays } from '../../domain/kernel/written-dates';
import type { Words } from '../../words';

type SceneWord = keyof Words['audience'];
type CountedWord = SceneWord extends infer Key ? (Key extends `${infer Stem}_other` ? Stem : never) : never;

export interface SceneWords {
  readonly language: Language;
  readonly word: (key: SceneWord, values?: Readonly<Record<string, string | number>>) => string;
  /** In the form that goes with the number. */
  readonly counted: (stem: CountedWord, count: number) => string;
  /** A calendar day, `YYYY-MM-DD`, as it is written in the language; in figures in Serbian, where a month's name would need a case. */
  readonly date: (day: string) => string;
  readonly days: (days: readonly [LocalDate, LocalDate]) => string;
}

const filled = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{\{(\w+)\}\}/gu, (placeholder, name: string) => String(values[name] ?? placeholder));

function sceneWords(language: Language): SceneWords {
  const words: Readonly<Record<string, string>> = sectionIn(language, 'audience');
  const forms = new Intl.PluralRules(localeOf(language));
  return {
    language,
    word: (key, values = {}) => filled(words[key] ?? key, values),
    counted: (stem, count) => words[`${stem}_${forms.select(count)}`] ?? words[`${stem}_other`] ?? stem,
    date: (day) => writtenDayInSentence(day, language),
    days: (days) => writtenDays(days, language),
  };
}

/** Made once: a deck in small has hundreds of pictures. */
const known = new Map<Language, SceneWords>();

function knownSceneWords(language: Language): SceneWords {
  const words = known.get(language) ?? sceneWords(language);
  known.set(language, words);
  return words;
}

const Context = createContext<SceneWords | undefined>(undefined);

export function SceneWordsProvider({ language, children }: { readonly language: Language; readonly children: ReactNode }) {
  return <Context value={knownSceneWords(language)}>{children}</Context>;
}

export function useSceneWords(): SceneWords {
  const words = useContext(Context);
  if (!words) throw new Error('A scene part was used outside SceneView');
  return words;
}
