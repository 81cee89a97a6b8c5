/** What a person chose by hand for a heading is offered for the same heading next time. Headings alone are kept, nothing that stands below. */
import { fold } from '../../domain/kernel/cyrillic';
import { type ListField, listFields, type NameOrder, nameOrders, withField } from '../../domain/register/list';
import type { Reading } from './reading';

/** A whole name is chosen together with its order. */
export const chosenFields = [...listFields.filter((field) => field !== 'wholeName'), ...nameOrders] as const;
type Chosen = Exclude<ListField, 'wholeName'> | NameOrder;

export interface KnownHeading {
  /** Folded: the same in either script and without diacritics. */
  readonly heading: string;
  readonly holds: Chosen;
}

const mostKept = 200;
/** What is longer, or holds a digit or an address, may be a row of somebody that was said to be the heading. */
const longestKept = 80;

const isOrder = (chosen: Chosen): chosen is NameOrder => nameOrders.some((order) => order === chosen);

const chosenAt = ({ fields, nameOrder }: Reading, column: number): Chosen => {
  const field = fields[column] ?? 'unused';
  return field === 'wholeName' ? nameOrder : field;
};

/** The list as it was understood by itself, and then as a person said. The latest choice is kept first. */
export function withChosen(known: readonly KnownHeading[], understood: Reading, said: Reading): readonly KnownHeading[] {
  const chosen = said.headings.flatMap((cell, column): readonly KnownHeading[] => {
    const [heading, holds] = [fold(cell), chosenAt(said, column)];
    const isHeading = heading !== '' && heading.length <= longestKept && !/[\d@]/u.test(heading);
    return isHeading && holds !== chosenAt(understood, column) ? [{ heading, holds }] : [];
  });
  const isAnew = ({ heading }: KnownHeading): boolean => chosen.some((each) => each.heading === heading);
  return [...chosen, ...known.filter((each) => !isAnew(each))].slice(0, mostKept);
}

/** Of two columns with one heading the first is meant. */
export function withKnown(reading: Reading, known: readonly KnownHeading[]): Reading {
  const headings = reading.headings.map(fold);
  let { fields, nameOrder } = reading;
  for (const [column, heading] of headings.entries()) {
    const holds = known.find((each) => each.heading === heading)?.holds;
    if (holds === undefined || heading === '' || reading.neverTaken[column] || headings.indexOf(heading) < column) continue;
    if (isOrder(holds)) nameOrder = holds;
    fields = withField(fields, column, isOrder(holds) ? 'wholeName' : holds);
  }
  return { ...reading, fields, nameOrder };
}
