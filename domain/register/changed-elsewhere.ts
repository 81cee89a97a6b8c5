/** What another laptop brought into the register that is open: a person at the door sees where it came in. */
import type { ParticipantId } from '../kernel/ids';
import { halfDays } from '../programme/choices';
import type { MarkView, ParticipantRow } from './register-view';

type Row = Pick<ParticipantRow, 'id' | 'marks' | 'isFromElsewhere'>;

const isSame = (one: MarkView, other: MarkView): boolean =>
  one.state === other.state && one.at === other.at && one.notedAt === other.notedAt && one.conflict === other.conflict;

/** What was noted here already may be what counts, and be in doubt since another laptop disagrees. */
const isBrought = (before: MarkView, after: MarkView): boolean =>
  !isSame(before, after) && (after.isFromElsewhere || (after.conflict && !before.conflict));

/** Returns who came onto the list from another laptop, and for whom one noted something, in the order of the rows. */
export function changedElsewhere(before: readonly Row[], after: readonly Row[]): readonly ParticipantId[] {
  const known = new Map(before.map((row) => [row.id, row]));
  const isChanged = (row: Row): boolean => {
    const was = known.get(row.id);
    return was ? halfDays.some((halfDay) => isBrought(was.marks[halfDay], row.marks[halfDay])) : row.isFromElsewhere;
  };
  return after.filter(isChanged).map(({ id }) => id);
}
