/** A passphrase that nobody made up: what a person chooses, another person guesses sooner. */
import { randomInt } from 'node:crypto';
import type { Language } from '../../domain/kernel/language';
import { passphraseWords } from '../../words/passphrase-words';

/** The number of words, of eight bits each: at a second for each guess a thousand computers need thousands of years. */
const wordsOfPassphrase = 6;

/** In Latin script in every language, since that is on every keyboard. */
export function proposedPassphrase(language: Language): string {
  const words = language === 'en' ? passphraseWords.en : passphraseWords.sr;
  return Array.from({ length: wordsOfPassphrase }, () => words[randomInt(words.length)]).join(' ');
}
