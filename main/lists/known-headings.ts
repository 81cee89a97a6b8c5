/** What a person chose by hand for a heading is offered for the same heading next time. Headings alone are kept, nothing that stands below. */
import { fold } from '../../domain/kernel/cyrillic';
import { type ListField, listFields } from '../../domain/register/list';
import { endsAsLastName, isNamed } from './column-content';
import type { Reading } from './reading';

/** Never where names stand, nor in which order: each list's own cells tell that better. */
type Remembered = Exclude<ListField, 'firstName' | 'lastName' | 'wholeName' | 'unused'>;
const isRemembered = (field: ListField | undefined): field is Remembered =>
  field !== undefined && field !== 'firstName' && field !== 'lastName' && field !== 'wholeName' && field !== 'unused';
export const rememberedFields = listFields.filter(isRemembered);

export interface KnownHeading {
  /** Folded: the same in either script and without diacritics. */
  readonly heading: string;
  readonly holds: Remembered;
}

const mostKept = 200;
/** What is longer, or holds a digit or an address, may be of somebody. */
const longestKept = 80;

/** Not what may be somebody's name, should a row of people have been taken for the heading. */
const isKept = (cell: string): boolean =>
  fold(cell) !== '' && fold(cell).length <= longestKept && !/[\d@]/u.test(cell) && !isNamed(cell) && !endsAsLastName(cell);

/** The list as it was understood by itself, and then as a person said. The latest choice is kept first; one that was taken back is forgotten. */
export function withChosen(known: readonly KnownHeading[], understood: Reading, said: Reading): readonly KnownHeading[] {
  const changed = said.headings.flatMap((cell, column) => {
    const holds = said.fields[column];
    return isKept(cell) && holds !== understood.fields[column] ? [{ heading: fold(cell), holds }] : [];
  });
  const chosen = changed.flatMap(({ heading, holds }): readonly KnownHeading[] => (isRemembered(holds) ? [{ heading, holds }] : []));
  const isAnew = ({ heading }: KnownHeading): boolean => changed.some((each) => each.heading === heading);
  return [...chosen, ...known.filter((each) => !isAnew(each))].slice(0, mostKept);
}

/**
 * Applies headings that are known, except where the list itself tells what stands in a column. Of two columns with one heading the first is
 * meant.
 */
export function withKnown(reading: Reading, known: readonly KnownHeading[]): Reading {
  const headings = reading.headings.map(fold);
  const fields = [...reading.fields];
  for (const [column, heading] of headings.entries()) {
    const holds = known.find((each) => each.heading === heading)?.holds;
    const isFree = fields[column] === 'unused' && !reading.neverTaken[column] && column !== reading.wholeBeside;
    if (holds === undefined || heading === '' || !isFree || fields.includes(holds) || headings.indexOf(heading) < column) continue;
    fields[column] = holds;
  }
  return { ...reading, fields };
}
