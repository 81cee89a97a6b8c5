/** Parts a name that stands in one column. Where the parts can't be told, the last name is taken to be one word. */
import type { Person } from '../../domain/person';

export type NameOrder = 'last-first' | 'first-last';
type Name = Pick<Person, 'firstName' | 'lastName'>;

/** A comma means "Last, First" whatever the heading says. A single word is a first name, and the last name is missing. */
export function splitName(whole: string, order: NameOrder): Name {
  const comma = whole.indexOf(',');
  if (comma >= 0) return { lastName: whole.slice(0, comma), firstName: whole.slice(comma + 1) };
  const words = whole.split(/\s+/u).filter((word) => word !== '');
  if (words.length < 2) return { firstName: words.join(' '), lastName: '' };
  return order === 'last-first'
    ? { lastName: words.slice(0, 1).join(' '), firstName: words.slice(1).join(' ') }
    : { firstName: words.slice(0, -1).join(' '), lastName: words.slice(-1).join(' ') };
}
