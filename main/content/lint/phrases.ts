/**
 * Phrases as somebody writes them into a list: `trgovc*` stands for any ending, `…` for some words of the same sentence. A phrase with a
 * capital letter is meant with it; one without is found at the beginning of a sentence, too.
 */

/** The most letters between the words of a phrase with `…`. */
const widestGap = 60;
/** A line may end inside a phrase, a paragraph may not. */
const space = String.raw`(?:[^\S\n]+|[^\S\n]*\n[^\S\n]*(?=\S))`;
const begins = String.raw`(?<![\p{L}\p{N}])`;
const ends = String.raw`(?![\p{L}\p{N}])`;

const escaped = (text: string): string => text.replaceAll(/[\\^$.+?()[\]{}|/]/gu, String.raw`\$&`);
const wordPattern = (word: string): string => word.split('*').map(escaped).join(String.raw`\p{L}*`);
const partPattern = (part: string): string => {
  const words = part
    .split(/\s+/u)
    .filter((word) => word !== '')
    .map(wordPattern)
    .join(space);
  return `${begins}${words}${ends}`;
};

function patternOf(phrase: string): RegExp {
  const gap = String.raw`(?:(?!\n\s*\n)[^.!?]){0,${widestGap}}?`;
  const parts = phrase
    .split('…')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return new RegExp(parts.map(partPattern).join(gap), /\p{Lu}/u.test(phrase) ? 'gu' : 'giu');
}

/** Its longest run of letters: a text without it needs no closer look, as nearly all do. */
const coreOf = (phrase: string): string =>
  (phrase.toLowerCase().match(/\p{L}+/gu) ?? []).reduce((longest, each) => (each.length > longest.length ? each : longest), '');

/** The same lists are looked for in a thousand texts. */
const known = new Map<string, { readonly pattern: RegExp; readonly core: string }>();

function patternFor(phrase: string): { readonly pattern: RegExp; readonly core: string } {
  const pattern = known.get(phrase) ?? { pattern: patternOf(phrase), core: coreOf(phrase) };
  known.set(phrase, pattern);
  return pattern;
}

/** A list is looked for in one text after the other. */
let latest = { text: '', inLower: '' };

function inLowerCase(text: string): string {
  if (latest.text !== text) latest = { text, inLower: text.toLowerCase() };
  return latest.inLower;
}

export interface FoundPhrase {
  /** The phrase as it stands in the text, in one line. */
  readonly text: string;
  /** Place of its first letter, and of the one behind its last. */
  readonly from: number;
  readonly to: number;
}

export function findPhrase(phrase: string, text: string): readonly FoundPhrase[] {
  const { pattern, core } = patternFor(phrase);
  if (!inLowerCase(text).includes(core)) return [];
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    text: found.replaceAll(/\s+/gu, ' '),
    from: index,
    to: index + found.length,
  }));
}
