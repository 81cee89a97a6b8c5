/** All the kit's own words. Cyrillic is derived from the Latin ones, as content is. */
import { assertNever } from '../assert-never';
import { toCyrillic } from '../cyrillic';
import type { Language } from '../language';
import { agenda } from './agenda';
import { attendance } from './attendance';
import { audience } from './audience';
import { barometer } from './barometer';
import { barometerPapers } from './barometer-papers';
import { bothChanged } from './both-changed';
import { bundle } from './bundle';
import { care } from './care';
import { content } from './content';
import { desk } from './desk';
import { erase } from './erase';
import { exporting } from './export';
import { fault } from './fault';
import { film } from './film';
import { formPaper } from './form-paper';
import { formResults } from './form-results';
import { forms } from './forms';
import { groups } from './groups';
import { handout } from './handout';
import { health } from './health';
import { hint } from './hint';
import { library } from './library';
import { list } from './list';
import { menu } from './menu';
import { notice } from './notice';
import { ownSlides } from './own-slides';
import { packCards } from './pack-cards';
import { papers } from './papers';
import { plan } from './plan';
import { prepare } from './prepare';
import { refusal } from './refusal';
import { register } from './register';
import { rehearsal } from './rehearsal';
import { rescue } from './rescue';
import { results } from './results';
import { room } from './room';
import { roomLists } from './room-lists';
import { run } from './run';
import { screens } from './screens';
import { settings } from './settings';
import { start } from './start';
import { texts } from './texts';
import { timers } from './timers';
import { times } from './times';
import { verify } from './verify';

const pairs = {
  agenda,
  attendance,
  audience,
  barometer,
  barometerPapers,
  bothChanged,
  bundle,
  care,
  content,
  desk,
  erase,
  export: exporting,
  fault,
  formPaper,
  formResults,
  forms,
  groups,
  film,
  handout,
  health,
  hint,
  library,
  list,
  menu,
  notice,
  ownSlides,
  packCards,
  papers,
  plan,
  prepare,
  refusal,
  register,
  rehearsal,
  rescue,
  results,
  room,
  roomLists,
  run,
  screens,
  settings,
  start,
  texts,
  timers,
  times,
  verify,
};

type Section = keyof typeof pairs;
export type Words = { readonly [Name in Section]: (typeof pairs)[Name]['en'] };

type Resource = Readonly<Record<Section, Readonly<Record<string, string>>>>;

const sections = Object.keys(pairs) as readonly Section[];

/** Placeholders such as `{{count}}` keep their names. */
const cyrillicText = (text: string): string =>
  text
    .split(/(\{\{.*?\}\})/u)
    .map((part) => (part.startsWith('{{') ? part : toCyrillic(part)))
    .join('');

/** The words of one section. */
export function sectionIn<Name extends Section>(language: Language, section: Name): Resource[Name] {
  const { en, sr } = pairs[section];
  switch (language) {
    case 'en':
      return en;
    case 'sr-Latn':
      return sr;
    case 'sr-Cyrl':
      return Object.fromEntries(Object.entries(sr).map(([key, text]) => [key, cyrillicText(text)]));
    default:
      return assertNever(language, 'language');
  }
}

/** All words of a language, ready for i18next. */
export const wordsIn = (language: Language): Resource =>
  Object.fromEntries(sections.map((section) => [section, sectionIn(language, section)])) as Resource;
