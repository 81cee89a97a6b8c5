/** Finds phrases among words; `*` is any ending of a word, `…` any words between two. */

interface Word {
  readonly letters: string;
  readonly isStem: boolean;
  /** Other words may stand before it. */
  readonly isFarther: boolean;
}

interface Phrase {
  /** Place of its kind in the order that was given. */
  readonly kind: number;
  readonly words: readonly Word[];
}

const wordsOfPhrase = (phrase: string): readonly Word[] =>
  phrase
    .replaceAll('… ', '…')
    .split(' ')
    .map((word) => {
      const letters = word.replaceAll(/[…*]/gu, '');
      return { letters, isStem: word.endsWith('*'), isFarther: word.startsWith('…') };
    });

const isWord = ({ letters, isStem }: Word, word: string): boolean => (isStem ? word.startsWith(letters) : word === letters);

/** The words of the phrase, from its one with this index, stand from there on. */
function follows(phrase: readonly Word[], words: readonly string[], from: number, index = 0): boolean {
  const next = phrase[index];
  if (!next) return true;
  const last = next.isFarther ? words.length : Math.min(from + 1, words.length);
  for (let at = from; at < last; at += 1) {
    if (isWord(next, words[at] ?? '') && follows(phrase, words, at + 1, index + 1)) return true;
  }
  return false;
}

const none: readonly Phrase[] = [];

function phrasesByLetter(kinds: readonly (readonly string[])[]): ReadonlyMap<string, readonly Phrase[]> {
  const byLetter = new Map<string, Phrase[]>();
  for (const [kind, phrases] of kinds.entries()) {
    for (const words of phrases.map(wordsOfPhrase)) {
      const letter = words[0]?.letters.charAt(0) ?? '';
      byLetter.set(letter, [...(byLetter.get(letter) ?? []), { kind, words }]);
    }
  }
  return byLetter;
}

/** Looks for many phrases at once: most words begin none of them. */
export class Phrases {
  readonly #kinds: readonly (readonly string[])[];
  #byLetter: ReadonlyMap<string, readonly Phrase[]> | undefined;

  /** Looks at nothing yet: a start has no list. */
  constructor(kinds: readonly (readonly string[])[]) {
    this.#kinds = kinds;
  }

  /** The first kind of which a phrase stands among the words. */
  kindIn(words: readonly string[]): number | undefined {
    this.#byLetter ??= phrasesByLetter(this.#kinds);
    let first: number | undefined;
    for (let at = 0; at < words.length; at += 1) {
      for (const { kind, words: phrase } of this.#byLetter.get(words[at]?.charAt(0) ?? '') ?? none) {
        if ((first === undefined || kind < first) && follows(phrase, words, at)) first = kind;
      }
    }
    return first;
  }

  isIn(words: readonly string[]): boolean {
    return this.kindIn(words) !== undefined;
  }
}
