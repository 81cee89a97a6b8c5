/** The room's page in the language that was chosen. */
import type { PageWord } from '../../words/telephone-page';
import { givenWords } from './given-words';

/** `usual`: the training's. */
export const { usual, say } = givenWords<PageWord>();

/** English, and Serbian in both scripts, each by its own name. */
export const languageNames = [
  ['en', 'English'],
  ['sr-Latn', 'Srpski'],
  ['sr-Cyrl', 'Српски'],
] as const;
