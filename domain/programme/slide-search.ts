/**
 * Which slides are meant by a number or by some words of them. Every typed word must begin a word of the slide, in either script,
 * with or without diacritics, and a typed number be one of it: who mistypes a slide's number shouldn't land where it begins a telephone's.
 * Slides that have them in their title come first.
 */
import { fold } from '../kernel/cyrillic';

interface Searched {
  readonly number: number;
  readonly title: string;
  readonly words: string;
}

/** People who type without diacritics write đ as dj or as d. */
const wordsOf = (text: string): readonly string[] => fold(text).replaceAll('dj', 'd').split(' ');

const isNumber = /^\d+$/u;

const hasAll = (text: string, wanted: readonly string[]): boolean => {
  const words = wordsOf(text);
  return wanted.every((start) => words.some((word) => (isNumber.test(start) ? word === start : word.startsWith(start))));
};

/** In the order in which they are offered; all of them while nothing is typed. */
export function slidesMeant<Slide extends Searched>(slides: readonly Slide[], typed: string): readonly Slide[] {
  const search = typed.trim();
  const numbered = slides.filter(({ number }) => search === String(number));
  const wanted = wordsOf(search);
  const found = slides.filter((slide) => !numbered.includes(slide) && hasAll(`${slide.title} ${slide.words}`, wanted));
  const inTitle = found.filter(({ title }) => hasAll(title, wanted));
  return [...numbered, ...inTitle, ...found.filter((slide) => !inTitle.includes(slide))];
}
