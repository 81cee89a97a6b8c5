/**
 * Names written all small or all in capitals, as they would stand on a certificate: a proposal that a person takes or leaves. What holds
 * both is somebody's own way of writing it ("McX", "de la Cruz") and stays. Works in both scripts, with hyphens, and with Dž, Lj and Nj.
 */
import type { Person } from './schema';

/** Small words before a name, which stay small where they stand so. */
const particles = new Set(['de', 'la', 'del', 'di', 'da', 'von', 'van', 'der', 'den', 'le', 'el', 'al', 'bin']);

/** One letter for two signs has a form of its own at the beginning of a name. */
const capital = (letter: string): string => ({ ǆ: 'ǅ', ǉ: 'ǈ', ǌ: 'ǋ' })[letter] ?? letter.toUpperCase();

const capitalised = (part: string): string => {
  const [first = '', ...rest] = part.toLowerCase();
  return `${capital(first)}${rest.join('')}`;
};

const isSmall = (part: string): boolean => part === part.toLowerCase();
const isLarge = (part: string): boolean => [...part].length > 1 && part === part.toUpperCase();
/** "LJiljana", "NJegoš": both signs of the first letter in capitals. */
const hasLargePair = (part: string): boolean => /^(?:LJ|NJ|DŽ)\p{Lowercase}+$/u.test(part);

/** Between spaces, hyphens and apostrophes; `alone`: it is the whole name. */
function tidiedPart(part: string, alone: boolean): string {
  if (!/^\p{Letter}+$/u.test(part) || /^MC\p{Lu}/u.test(part)) return part;
  if (!alone && particles.has(part.toLowerCase())) return part.toLowerCase();
  return isSmall(part) || isLarge(part) || hasLargePair(part) ? capitalised(part) : part;
}

export function tidiedName(name: string): string {
  const parts = name.split(/([\s\-‐’'])/u);
  return parts.map((part, index) => (index % 2 === 1 ? part : tidiedPart(part, parts.length === 1))).join('');
}

type Named = Pick<Person, 'firstName' | 'lastName'>;

/** The person with names written so. */
export const withTidiedNames = <Each extends Named>(person: Each): Each => ({
  ...person,
  firstName: tidiedName(person.firstName),
  lastName: tidiedName(person.lastName),
});

export const isTidied = ({ firstName, lastName }: Named): boolean =>
  tidiedName(firstName) === firstName && tidiedName(lastName) === lastName;
