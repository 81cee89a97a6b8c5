/** Columns of what is saved of all trainings, by the keys of heading and explanation. */
import type { Words } from '../../words';
import type { Translate } from '../translate';
import type { ColumnHead, Source, Unit } from './table';

type FileKey = keyof Words['acrossFile'];

export type ColumnKeys = readonly [
  heading: `across:${keyof Words['across']}` | `acrossFile:${FileKey}`,
  explains: Extract<FileKey, `explains-${string}`>,
  unit: Unit,
  from: Source,
];

export const columnsOf = (keys: readonly ColumnKeys[], translate: Translate): readonly ColumnHead[] =>
  keys.map(([heading, explains, unit, from]) => ({
    heading: translate(heading),
    explanation: translate(`acrossFile:${explains}`),
    unit,
    from,
  }));
