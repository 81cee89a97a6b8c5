/** The rows that are shown while nobody searches. */
import type { HalfDay } from '../../domain/programme/programme';
import type { ParticipantRow } from '../../domain/register/register-view';
import type { CellPosition } from './grid-position';

type Row = Pick<ParticipantRow, 'id' | 'marks' | 'signingDoubts'>;

interface Wanted {
  readonly marking: HalfDay;
  readonly onlyMissing: boolean;
  readonly onlyDoubtful: boolean;
  /** The keyboard's cell. */
  readonly reached: CellPosition | undefined;
}

/** Somebody whose signature is missing or doesn't fit. */
export const isDoubtful = ({ signingDoubts }: Row, marking: HalfDay): boolean => signingDoubts[marking] !== undefined;

/** Whom another laptop marks while the keyboard is there stays for that long: else the next key would mark somebody else. */
const isMissing = ({ id, marks }: Row, { marking, reached }: Wanted): boolean =>
  marks[marking].state === 'not-marked' || (id === reached?.participant && marks[marking].isFromElsewhere);

export const shownRows = <Shown extends Row>(rows: readonly Shown[], wanted: Wanted): readonly Shown[] =>
  rows.filter((row) => (!wanted.onlyMissing || isMissing(row, wanted)) && (!wanted.onlyDoubtful || isDoubtful(row, wanted.marking)));
