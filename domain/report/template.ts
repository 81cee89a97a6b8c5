/**
 * The words of a report as a programme writes them: `{place}` is a place for what is known, `{registered|person|people}` a word that goes by
 * a number (in Serbian three of them: jedan, dva, pet), and what stands in `[…]` is left out when a place in it is empty. A paragraph that
 * has an empty place elsewhere is left out as a whole.
 */

import { toCyrillic } from '../kernel/cyrillic';
import { type Language, type Localized, written } from '../kernel/language';
import { writtenNumber } from '../kernel/written-numbers';
import { numberPlaces, textPlaces } from './choices';
import type { ReportSection } from './document';

export type TextPlace = (typeof textPlaces)[number];
export type NumberPlace = (typeof numberPlaces)[number];

/** The report's text in one language. */
export interface ReportText {
  readonly title: string;
  /** In their order; a section that isn't there is not in the report. */
  readonly sections: readonly {
    readonly section: ReportSection;
    readonly heading: string;
    /** The paragraphs as written, with their places. */
    readonly paragraphs: readonly string[];
  }[];
}

export interface ReportTemplate {
  /** What a person still has to do before it is used; shown on the desk, never printed. */
  readonly review: Localized | undefined;
  /** Both have the same sections in the same order. */
  readonly text: { readonly en: ReportText; readonly sr: ReportText };
}

type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'place'; readonly place: TextPlace | NumberPlace }
  | { readonly kind: 'word'; readonly place: NumberPlace; readonly forms: readonly string[] };

interface Stretch {
  readonly isOptional: boolean;
  readonly pieces: readonly Piece[];
}

export interface TemplateMistake {
  readonly why: 'report-place' | 'report-forms' | 'report-bracket';
  /** The placeholder as written. */
  readonly mark: string;
}

const isTextPlace = (text: string): text is TextPlace => textPlaces.some((place) => place === text);
const isNumberPlace = (text: string): text is NumberPlace => numberPlaces.some((place) => place === text);

/** Forms of a word by a number, in the order in which a template has them. */
const formsIn = { en: ['one', 'other'], sr: ['one', 'few', 'other'] } as const;

function pieceOf(mark: string, language: 'en' | 'sr'): Piece | TemplateMistake {
  if (!mark.startsWith('{')) return { kind: 'text', text: mark };
  const [place = '', ...forms] = mark
    .slice(1, -1)
    .split('|')
    .map((each) => each.trim());
  if (forms.length === 0) return isTextPlace(place) || isNumberPlace(place) ? { kind: 'place', place } : { why: 'report-place', mark };
  if (!isNumberPlace(place)) return { why: 'report-place', mark };
  return forms.length === formsIn[language].length ? { kind: 'word', place, forms } : { why: 'report-forms', mark };
}

const marks = /(\{[^{}]*\}|[{}[\]])/u;

/** One paragraph taken apart, or the first thing in it that can't be meant. */
export function readTemplate(text: string, language: 'en' | 'sr'): readonly Stretch[] | TemplateMistake {
  const stretches: { isOptional: boolean; pieces: Piece[] }[] = [{ isOptional: false, pieces: [] }];
  for (const mark of text.split(marks).filter((each) => each !== '')) {
    const isOpen = stretches.at(-1)?.isOptional === true;
    if (mark === '{' || mark === '}') return { why: 'report-place', mark };
    if (mark === '[' || mark === ']') {
      if (isOpen === (mark === '[')) return { why: 'report-bracket', mark };
      stretches.push({ isOptional: mark === '[', pieces: [] });
      continue;
    }
    const piece = pieceOf(mark, language);
    if ('why' in piece) return piece;
    stretches.at(-1)?.pieces.push(piece);
  }
  return stretches.at(-1)?.isOptional ? { why: 'report-bracket', mark: '[' } : stretches;
}

/** Undefined, or an empty text: not known, or not to be shown. */
export type Places = Readonly<Record<TextPlace, string>> & Readonly<Record<NumberPlace, number | undefined>>;

/** Undefined where a place is empty. `inScript`: what the template says, in the script of the report. */
function textOf(piece: Piece, places: Places, language: Language, inScript: (text: string) => string): string | undefined {
  if (piece.kind === 'text') return inScript(piece.text);
  const value = places[piece.place];
  if (value === undefined || value === '') return undefined;
  if (piece.kind === 'place') return typeof value === 'number' ? writtenNumber(value, language) : value;
  const forms: readonly string[] = formsIn[language === 'en' ? 'en' : 'sr'];
  const rule = new Intl.PluralRules(language === 'en' ? 'en' : 'sr').select(Number(value));
  return inScript(piece.forms[forms.indexOf(rule)] ?? '');
}

/**
 * After an abbreviation, as a donor's name may end in, the sentence has no full stop of its own. The one of a Serbian ordinal, as of a
 * year, gives way to a mark that follows it: “6–7. oktobar 2023, Niš” (Pravopis srpskoga jezika, 2010).
 */
function inOneSentence(said: string, next: string): string {
  if (/\d\.$/u.test(said) && /^[,;:)]/u.test(next)) return said.slice(0, -1) + next;
  return said + (said.endsWith('.') && next.startsWith('.') ? next.slice(1) : next);
}

/** The sentence with its places filled in; undefined when it has an empty one. A paragraph that can't be read is none. */
export function filledTemplate(text: string, places: Places, language: Language): string | undefined {
  const stretches = readTemplate(text, language === 'en' ? 'en' : 'sr');
  if ('why' in stretches) return undefined;
  const inScript = language === 'sr-Cyrl' ? toCyrillic : (latin: string): string => latin;
  const filled: string[] = [];
  for (const { isOptional, pieces } of stretches) {
    const texts = pieces.map((piece) => textOf(piece, places, language, inScript));
    const whole = texts.every((each) => each !== undefined);
    if (!whole && !isOptional) return undefined;
    if (whole) filled.push(...texts);
  }
  const sentence = filled.reduce(inOneSentence, '').replaceAll(/\s+/gu, ' ').trim();
  return sentence === '' ? undefined : sentence;
}

/** The words in a language; headings of Serbian Cyrillic are derived, paragraphs are once they are filled in. */
export const reportTextIn = ({ text }: ReportTemplate, language: Language): ReportText =>
  written(text, language, (latin) => ({
    title: toCyrillic(latin.title),
    sections: latin.sections.map((each) => ({ ...each, heading: toCyrillic(each.heading) })),
  }));
