/** What deciding needs from outside, as values: the programme, the moment, this laptop, and where new ids come from. */
import type { Happening } from '../event';
import type { Programme } from '../programme';
import type { Moment } from '../time';

export interface Context {
  readonly programme: Programme;
  readonly moment: Moment;
  /** Only this laptop's acts can be undone here. */
  readonly device: string;
  readonly newId: () => string;
}

/** Nothing to happen is a valid decision: pressing Next on the last slide. */
export type Decision = readonly Happening[];
