/** Understands one heading of a list by the words in it. */
import { fold } from '../../domain/kernel/cyrillic';
import type { NameOrder } from '../../domain/register/list';
import {
  addresses,
  emails,
  fillers,
  type NameHeading,
  nameHeadings,
  others,
  people,
  peopleAlone,
  type Rule,
  refusals,
  rules,
} from './heading-words';
import { Phrases } from './phrases';

export type Meaning =
  | { readonly field: Rule['field']; readonly rank: number }
  | { readonly field: 'firstName' | 'lastName'; readonly rank: number }
  /** The order is undefined where it isn't told; such a column may hold first names beside one of last names. */
  | { readonly field: 'wholeName'; readonly rank: number; readonly order: NameOrder | undefined };

const filler = new Phrases([fillers]);
const person = new Phrases([people]);
const personAlone = new Phrases([peopleAlone]);
const other = new Phrases([others]);
const address = new Phrases([addresses]);
const email = new Phrases([emails]);
const refusal = new Phrases([refusals]);
const known = new Phrases(rules.map(({ phrases }) => phrases));
const names = new Map<string, NameHeading>(
  Object.entries(nameHeadings).flatMap(([name, headings]) => headings.map((heading) => [heading, name as NameHeading] as const)),
);

/** "schoolName" and "Škola/ustanova" are of two words; numbers only tell columns of a kind apart. */
const wordsOf = (heading: string): readonly string[] =>
  fold(heading.replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, ' '))
    .replaceAll(/[^a-z]+/gu, ' ')
    .split(' ')
    .filter((word) => word !== '' && !filler.isIn([word]));

const whole = (order: NameOrder | undefined, rank: number): Meaning => ({ field: 'wholeName', rank, order });

/** The rank of "Učesnik" and the like, which say what somebody is as well as whose names stand below. */
export const rankOfPeople = 1;

function nameMeaning(words: readonly string[]): Meaning | undefined {
  const left = words.filter((word) => !person.isIn([word])).join(' ');
  if (left === '') return personAlone.isIn(words) ? whole(undefined, rankOfPeople) : undefined;
  const found = names.get(left);
  switch (found) {
    case undefined:
      return undefined;
    case 'firstName':
    case 'lastName':
      return { field: found, rank: 0 };
    case 'name':
      return whole(undefined, 2);
    case 'untold':
      return whole(undefined, 0);
    default:
      return whole(found, 0);
  }
}

const isConsent = (field: Meaning['field']): boolean => field === 'photoConsent' || field === 'contactConsent';

/**
 * Says whether a field needs a person: for a consent and a kind it matters little whose they are, and a team protects children; everything
 * else may be about somebody who doesn't come.
 */
const isAnybodys = ({ field }: Pick<Rule, 'field'>): boolean => field === 'schoolKind' || field === 'protectionTeam' || isConsent(field);

function meaningOfWords(words: readonly string[]): Meaning | undefined {
  const name = nameMeaning(words);
  if (name) return name;
  const found = rules[known.kindIn(words) ?? rules.length];
  if (!found) return undefined;
  const isOthers = other.isIn(words) || (address.isIn(words) && !email.isIn(words));
  return isOthers && !isAnybodys(found) ? undefined : { field: found.field, rank: found.rank };
}

const isName = (meaning: Meaning | undefined): boolean =>
  meaning?.field === 'wholeName' || meaning?.field === 'firstName' || meaning?.field === 'lastName';

/** What stands in brackets explains a heading, "Pol (m/ž)", or is part of it: "Name (Last)"; "Ime (roditelja)" is somebody else's. */
function meaningOfPart(heading: string): Meaning | undefined {
  const all = wordsOf(heading);
  const withAll = meaningOfWords(all);
  const bare = heading.replaceAll(/\(.*?\)|\[.*?\]/gu, ' ');
  if (bare === heading || isName(withAll)) return withAll;
  const without = meaningOfWords(wordsOf(bare));
  const isOthers = other.isIn(all) && isName(without) && without?.field !== 'wholeName';
  return isOthers ? undefined : (without ?? withAll);
}

/** A question of a form may be long; what is longer is a text. */
const longestHeading = 160;

/** What may be answered, and says nothing itself. */
const answers = /(?<!\p{L})(?:da|да|yes)\s*[/|]\s*(?:ne|не|no)(?!\p{L})/giu;

/**
 * Undefined when the words say nothing of what the kit keeps, and where a consent is refused: "yes" below it means no. A heading in two
 * languages is understood by either: "Ime / First name".
 */
export function meaningOf(given: string): Meaning | undefined {
  if (given === '' || given.length > longestHeading) return undefined;
  const heading = given.replaceAll(answers, ' ');
  const parts = heading.split(/[/|\n]/u);
  const found = (parts.length > 1 ? [heading, ...parts] : parts).map(meaningOfPart).find((meaning) => meaning !== undefined);
  return found && isConsent(found.field) && refusal.isIn(wordsOf(heading)) ? undefined : found;
}

/** Says whether a heading is about a parent, a head of school or a contact person: never one of the participants, whatever stands below. */
export const isAboutOthers = (heading: string): boolean => other.isIn(wordsOf(heading));
