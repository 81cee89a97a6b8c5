/**
 * Whether a text that the room will read holds a participant's name, in any script and with the endings of Serbian cases. It may be
 * wrong both ways, so it is only ever a reason to ask.
 */
import { fold } from '../kernel/cyrillic';
import type { Person } from './schema';

const endings = new Set('a e i o u om em oj ov ev in ova eva ina ove eve ine ovu evu inu ovi evi ini'.split(' ').concat(''));
const longestEnding = 3;
const lastVowel = /[aeio]$/u;
/** What is left of a shorter name begins too many other words. */
const shortestStem = 3;

/** People who type without diacritics write đ as dj or as d. */
const loose = (text: string): string => fold(text).replaceAll('dj', 'd');

/** What words are compared with, so that a long text costs no more for many people. */
interface Names {
  readonly whole: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
}

function namesOf(parts: readonly string[]): Names {
  const stems = parts.map((name) => name.replace(lastVowel, '')).filter((stem) => stem.length >= shortestStem);
  return { whole: new Set(parts), stems: new Set(stems) };
}

function isFormOf(word: string, { whole, stems }: Names): boolean {
  if (whole.has(word)) return true;
  for (let at = word.length; at >= Math.max(shortestStem, word.length - longestEnding); at -= 1) {
    if (endings.has(word.slice(at)) && stems.has(word.slice(0, at))) return true;
  }
  return false;
}

const partsOf = (name: string): readonly string[] =>
  loose(name)
    .split(/[\s-]+/u)
    .filter((part) => part.length > 1);

/** The first word that looks like a name, as it was typed. First names are words of the language too: they count with a capital only. */
export function nameIn(text: string, people: readonly Pick<Person, 'firstName' | 'lastName'>[]): string | undefined {
  const words = text.match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  if (words.length === 0) return undefined;
  const first = namesOf(people.flatMap(({ firstName }) => partsOf(firstName)));
  const last = namesOf(people.flatMap(({ lastName }) => partsOf(lastName)));
  const inOneForm = loose(words.join(' ')).split(' ');
  return words.find((typed, index) => {
    const word = inOneForm[index] ?? '';
    const hasCapital = /^\p{Lu}/u.test(typed);
    return isFormOf(word, last) || (hasCapital && isFormOf(word, first));
  });
}
