/** In which language and script the words of a trainer's own slides seem to be written: a proposal, until a person says which. */
import { toLatin } from '../kernel/latin';
import type { OwnLanguage } from './schema';

/** Serbian has none of these letters. */
const foreignCyrillic = /[ёйщъыьэюяєіїґўѓѕќѝ]/giu;
const foreignLatin = /[äöüßàâçèéêëîïôûùñőűăâșțřěůýąęłńśźżëğışæøå]/iu;
/** Or a spelling that English hasn't. */
const serbianLetters = /[čćžšđ]|lj|ij[aeou]/iu;

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Small words that one of the two has and the other hasn't. */
const small = {
  en: wordsOf(
    'the of and in is are were for with that this these those we our you your he she they it its what how why who when where which not be been have has had from by at as or can should will do does did about more their there if but',
  ),
  sr: wordsOf(
    'je su se da u za od sa iz na po o ili ali kao koji koja koje kako šta sta što sto ko kada kad gde zašto zasto nije nisu smo ste naš nas naša nasa vaš vas dece deca dete deci koje kod uz pre posle biti može moze treba ima nema ovo to taj ta te svi sve samo više vise između izmedju mi vi oni ona',
  ),
} as const;

/** The share of words that have to be in the language; more, where letters speak for another one. */
const leastShare = { usual: 0.08, doubtful: 0.3 } as const;
/** The share of foreign words or letters that suffices. */
const enoughForeign = 0.02;
/** The share of Cyrillic letters that suffices: names of firms and addresses stay Latin in a Cyrillic text. */
const enoughCyrillic = 0.25;

const lettersIn = (text: string, letter: RegExp): number => text.match(letter)?.length ?? 0;

export function isInCyrillic(text: string): boolean {
  const cyrillic = lettersIn(text, /\p{Script=Cyrillic}/gu);
  return cyrillic > 0 && cyrillic >= enoughCyrillic * lettersIn(text, /\p{L}/gu);
}

/** `other` where nothing speaks for one of the two. */
export function guessedLanguage(text: string): OwnLanguage {
  if (isInCyrillic(text)) return lettersIn(text, foreignCyrillic) > enoughForeign * lettersIn(text, /\p{L}/gu) ? 'other' : 'sr';
  const words =
    toLatin(text)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  if (words.length === 0) return 'other';
  const share = (isIt: (word: string) => boolean): number => words.filter(isIt).length / words.length;
  const english = share((word) => small.en.has(word));
  const serbian = share((word) => small.sr.has(word) || serbianLetters.test(word));
  const least = share((word) => foreignLatin.test(word)) > enoughForeign ? leastShare.doubtful : leastShare.usual;
  if (Math.max(english, serbian) < least) return 'other';
  return serbian > english ? 'sr' : 'en';
}
