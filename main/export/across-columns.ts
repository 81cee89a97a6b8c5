/** Columns of what is saved of all trainings, by the keys of heading and explanation. */
import type { Words } from '../../words';
import type { Translate } from '../translate';
import type { AttendanceTable, Cell } from './attendance-table';

type FileKey = keyof Words['acrossFile'];

export type ColumnKeys = readonly [
  heading: `across:${keyof Words['across']}` | `acrossFile:${FileKey}`,
  explains: Extract<FileKey, `explains-${string}`>,
  /** In letters. */
  width: number,
];

export const columnsOf = (keys: readonly ColumnKeys[], translate: Translate): AttendanceTable['columns'] =>
  keys.map(([heading, explains, width]) => ({ heading: translate(heading), explanation: translate(`acrossFile:${explains}`), width }));

export const numberOr = (number: number | undefined): Cell => (number === undefined ? '' : { number, text: String(number) });
