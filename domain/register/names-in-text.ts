/**
 * Whether a text that the room will read holds a participant's name, in any script and with the endings of Serbian cases. It may be
 * wrong both ways, so it is only ever a reason to ask.
 */
import { fold } from '../kernel/cyrillic';
import type { Person } from './schema';

const endings = /^(?:|a|e|i|o|u|om|em|oj|ov|ev|in|ova|eva|ina|ove|eve|ine|ovu|evu|inu|ovi|evi|ini)$/u;
const lastVowel = /[aeio]$/u;
/** What is left of a shorter name begins too many other words. */
const shortestStem = 3;

/** Who types without diacritics writes đ as dj or as d. */
const loose = (text: string): string => fold(text).replaceAll('dj', 'd');

function isFormOf(word: string, name: string): boolean {
  if (word === name) return true;
  const stem = name.replace(lastVowel, '');
  return stem.length >= shortestStem && word.startsWith(stem) && endings.test(word.slice(stem.length));
}

const partsOf = (name: string): readonly string[] =>
  loose(name)
    .split(/[\s-]+/u)
    .filter((part) => part.length > 1);

/** The first word that looks like a name, as it was typed. First names are words of the language too: they count with a capital only. */
export function nameIn(text: string, people: readonly Pick<Person, 'firstName' | 'lastName'>[]): string | undefined {
  const first = people.flatMap(({ firstName }) => partsOf(firstName));
  const last = people.flatMap(({ lastName }) => partsOf(lastName));
  return (text.match(/[\p{L}\p{M}]+/gu) ?? []).find((typed) => {
    const word = loose(typed);
    const hasCapital = /^\p{Lu}/u.test(typed);
    return last.some((name) => isFormOf(word, name)) || (hasCapital && first.some((name) => isFormOf(word, name)));
  });
}
