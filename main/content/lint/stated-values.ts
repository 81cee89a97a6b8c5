/**
 * What a text states that another language must state too: figures, also in words, dates, telephone numbers, keys of sources, names and
 * abbreviations that are the same in both. Words that are a number now and then (“first”, “both”, „drugi”) may stand for it, and need not.
 */
import { namesIn } from '../../../domain/kernel/latin-names';
import type { Written } from './texts';

/** In which a number is none, or the other language says another. */
const idioms: Readonly<Record<Written, RegExp>> = { en: /half past \p{L}+/giu, sr: /u četiri oka|(?<!\p{L})pola \p{L}+/giu };

interface StatedValues {
  /** The other language states them, too. */
  readonly certain: ReadonlySet<string>;
  /** Answer what the other language states, and ask for nothing. */
  readonly possible: ReadonlySet<string>;
  /** Initials of persons in a case: a sentence may do without its person, and doesn't name another. */
  readonly initials: ReadonlySet<string>;
}

type Numerals = readonly (readonly [value: number, words: string])[];

const ordinal = '(?:i|a|e|o|u|og|oga|eg|ega|em|om|oj|im|ih|ima)';
/** Whole words, as patterns. */
const certainWords: Readonly<Record<Written, Numerals>> = {
  en: [
    [2, 'two'],
    [3, 'threes?|third'],
    [4, 'fours?|fourth'],
    [5, 'five|fifth'],
    [6, 'six|sixth'],
    [7, 'seven|seventh'],
    [8, 'eight|eighth'],
    [9, 'nine|ninth'],
    [10, 'ten|tenth'],
    [11, 'eleven|eleventh'],
    [12, 'twelve|twelfth'],
    [14, 'fourteens?'],
    [15, 'fifteens?'],
    [16, 'sixteens?'],
    [18, 'eighteens?'],
  ],
  sr: [
    [2, 'dva|dve|dvoje|dvojic\\p{L}|dvema|dvama|dvoj\\p{L}{1,2}'],
    [3, `tri|troje|troji\\p{L}*|utroje|trima|treć${ordinal}`],
    [4, `četiri|četvor\\p{L}+|učetvoro|četvrt${ordinal}`],
    [5, `pet|petoro|petoric\\p{L}|pet${ordinal}`],
    [6, `šest|šestoro|šest${ordinal}`],
    [7, `sedam|sedmoro|sedm${ordinal}`],
    [8, `osam|osmoro|osm${ordinal}`],
    [9, `devet|devetoro|devet${ordinal}`],
    [10, `deset|desetoro|deset${ordinal}`],
    [11, `jedanaest(?:${ordinal})?`],
    [12, `dvanaest(?:${ordinal})?`],
    [14, `četrnaest(?:${ordinal})?`],
    [15, `petnaest(?:${ordinal})?`],
    [16, `šesnaest(?:${ordinal})?`],
    [18, `osamnaest(?:${ordinal})?`],
  ],
};
const possibleWords: Readonly<Record<Written, Numerals>> = {
  en: [
    [1, 'one|ones|once|first|single|a'],
    [2, 'second|seconds|both|twice|pairs?|half|double|couple|two-\\p{L}+'],
    [3, 'three-\\p{L}+|triple|thirds?'],
    [4, 'quarters?|four-\\p{L}+'],
    [10, 'tenfold|ten-\\p{L}+|dozens?'],
    [24, 'a day'],
  ],
  sr: [
    [1, `jedan|jedn${ordinal}|prv${ordinal}|jednom|najpre`],
    [2, `drug\\p{L}{1,3}|ob[ae]\\p{L}*|dvaput|dvostruk\\p{L}*|par\\p{L}{0,2}|pol[aou]|polovin\\p{L}|dvo\\p{L}+`],
    [3, 'trećin\\p{L}|tro\\p{L}+|triput'],
    [4, 'četvrtin\\p{L}|četvoro\\p{L}+'],
    [5, 'peto\\p{L}+'],
    [10, 'desetin\\p{L}|desetostruk\\p{L}*'],
    [24, 'dan'],
  ],
};
const tens: Readonly<Record<Written, Numerals>> = {
  en: [
    [20, 'twenty'],
    [30, 'thirty'],
    [40, 'forty'],
    [50, 'fifty'],
    [60, 'sixty'],
    [90, 'ninety'],
  ],
  sr: [
    [20, `dvadeset(?:${ordinal})?`],
    [30, `trideset(?:${ordinal})?`],
    [40, `četrdeset(?:${ordinal})?`],
    [50, `pedeset(?:${ordinal})?`],
    [60, `šezdeset(?:${ordinal})?`],
    [90, `devedeset(?:${ordinal})?`],
  ],
};

const wholeWord = (words: string, flags = 'iu'): RegExp => new RegExp(String.raw`(?<![\p{L}\d])(?:${words})(?![\p{L}\d])`, flags);

interface SpokenTens {
  readonly any: RegExp;
  /** With the unit that follows first: twenty-two is not twenty, and two. */
  readonly numbers: readonly (readonly [value: string, pattern: RegExp])[];
}

interface Spoken {
  readonly tens: readonly SpokenTens[];
  readonly possible: readonly (readonly [value: string, pattern: RegExp])[];
  readonly certain: readonly (readonly [value: string, pattern: RegExp])[];
}

const patternsOf = (numerals: Numerals) => numerals.map(([value, words]) => [String(value), wholeWord(words)] as const);

function spokenIn(language: Written): Spoken {
  const units = certainWords[language].filter(([value]) => value < 10).toReversed();
  return {
    tens: tens[language].map(([ten, words]) => ({
      any: wholeWord(words),
      numbers: [
        ...units.map(([unit, unitWords]) => [String(ten + unit), wholeWord(`(?:${words})[- ](?:${unitWords})`, 'giu')] as const),
        [String(ten), wholeWord(words, 'giu')] as const,
      ],
    })),
    possible: patternsOf(possibleWords[language]),
    certain: patternsOf(certainWords[language]),
  };
}

/** Made once: each sentence of a programme is asked for each of them. */
const spoken: Readonly<Record<Written, Spoken>> = { en: spokenIn('en'), sr: spokenIn('sr') };

const months: Readonly<Record<Written, readonly string[]>> = {
  en: 'January|February|March|April|May|June|July|August|September|October|November|December'.split('|'),
  sr: 'januar|februar|mart|april|maj|jun|jul|avgust|septembar|oktobar|novembar|decembar'.split('|'),
};
/** In English one of them is also a word; in Serbian a month that ends in -bar loses its a in other cases. */
const monthPattern = (name: string, language: Written): RegExp =>
  language === 'en'
    ? new RegExp(name === 'May' ? String.raw`(?<=\d |\b(?:in|of|since|until) )May(?!\p{L})|\bMay(?= \d{4})` : String.raw`\b${name}\b`, 'u')
    : new RegExp(String.raw`(?<!\p{L})${name.replace(/bar$/u, 'ba?r')}(?:a|u|om)?(?!\p{L})`, 'iu');
/** By the English name. */
const monthsOf = (language: Written) =>
  months[language].map((name, index) => [months.en[index] ?? name, monthPattern(name, language)] as const);
const monthPatterns = { en: monthsOf('en'), sr: monthsOf('sr') };

/** Abbreviations that the other language writes in its own way. */
const sameAbbreviation: Readonly<Record<string, string>> = { OEBS: 'OSCE', MOR: 'ILO', MOM: 'IOM' };
/** The other language has a word for them. */
const wordElsewhere: ReadonlySet<string> = new Set([
  'HHS',
  'ICT',
  'IKT',
  'JMBG',
  'MUP',
  'NGO',
  'NVO',
  'RS',
  'SAD',
  'SOS',
  'US',
  'USA',
  'ZOSOV',
]);
/** Returns the stem, which is the same for ASTRA, ASTRE and ASTROM. */
const stemOf = (found: string): string => (found.length > 3 ? found.replace(/(?:A|E|I|O|U|OM)$/u, '') : found);

/** 3,625 and 3.625 are the same, 51.5 and 51,5 too. */
function plainNumber(written: string): string {
  const whole = written.replaceAll(/[.,\u00a0 ](?=\d{3}(?!\d))/gu, '');
  return whole.replace(',', '.');
}

const address = /https?:\/\/\S+|www\.\S+|\b[\w-]+(?:\.[\w-]+)*\.(?:rs|org|com|net|eu|int)\b(?:\/\S*)?/gu;
const keyOfSource = /\bS\d{2,3}\b/gu;
/** 10:40; in Serbian also 10.40, as a decimal has a comma there. */
const times: Readonly<Record<Written, RegExp>> = {
  en: /(?<![\d.,])(?:[01]?\d|2[0-3]):[0-5]\d(?![.,:]?\d)/gu,
  sr: /(?<![\d.,])(?:[01]?\d|2[0-3])[.:][0-5]\d(?![.,:]?\d)/gu,
};
/** Groups of a telephone number have spaces; a year before a number has none of them. */
const number = /(?<![\p{L}\d])(?:\d{1,3}(?:[\u00a0 ]\d{3}(?!\d))+|\d+(?:[.,]\d{3}(?!\d))*)(?:[.,]\d+)?(?![\p{L}\d])/gu;
const abbreviation = /(?<![\p{L}\d])\p{Lu}{2,}(?![\p{Ll}\d])/gu;
const initial = /(?<![\p{L}\d.])[B-HJ-Z]\.(?!\p{L})/gu;

function valuesIn(text: string, language: Written): StatedValues {
  const certain = new Set<string>();
  const possible = new Set<string>();
  let rest = text.replaceAll(/\s+/gu, ' ').replaceAll(idioms[language], ' ');
  const take = (pattern: RegExp, name: (found: string) => string): void => {
    rest = rest.replaceAll(pattern, (found) => {
      certain.add(name(found));
      return ' ';
    });
  };
  take(address, (found) => found.replace(/[.,;:)]+$/u, ''));
  take(keyOfSource, (found) => found);
  for (const name of namesIn(rest)) certain.add(name);
  for (const [month, pattern] of monthPatterns[language]) if (pattern.test(rest)) certain.add(month);
  take(times[language], (found) => found.replace('.', ':').replace(/^0/u, ''));
  take(number, plainNumber);
  const { tens: spokenTens, possible: perhaps, certain: surely } = spoken[language];
  for (const { any, numbers } of spokenTens) if (any.test(rest)) for (const [value, pattern] of numbers) take(pattern, () => value);
  for (const [value, pattern] of perhaps) if (pattern.test(rest)) possible.add(value);
  for (const [value, pattern] of surely) if (pattern.test(rest)) certain.add(value);
  for (const [found] of rest.matchAll(abbreviation)) if (!wordElsewhere.has(found)) certain.add(stemOf(sameAbbreviation[found] ?? found));
  const initials = new Set([...rest.matchAll(initial)].map(([found]) => found));
  return { certain, possible, initials };
}

/** Stated in one and not in the other. */
export function differingValues(en: string, sr: string): { readonly en: readonly string[]; readonly sr: readonly string[] } {
  const [one, other] = [valuesIn(en, 'en'), valuesIn(sr, 'sr')];
  const missing = (from: StatedValues, to: StatedValues): readonly string[] => {
    const values = [...from.certain].filter((value) => !to.certain.has(value) && !to.possible.has(value));
    const others = [...from.initials].filter((letter) => !to.initials.has(letter));
    const isAnother = [...to.initials].some((letter) => !from.initials.has(letter));
    return [...values, ...(isAnother ? others : [])].toSorted();
  };
  return { en: missing(one, other), sr: missing(other, one) };
}
