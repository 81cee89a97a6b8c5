/**
 * A training's participants in numbers alone, for whoever may not know who they are: nobody has a row, and no group is so small that
 * somebody in it, or left out of it, could be told. Schools are not counted: one of them is in a town, so that the two counts would tell
 * who comes from the others.
 */

import type { Language } from '../../domain/kernel/language';
import { halfDays } from '../../domain/programme/choices';
import type { Programme } from '../../domain/programme/programme';
import { peopleFigures } from '../../domain/training/count-persons';
import { fewestInTraining, fewestNamed, type Groups } from '../../domain/training/person-totals';
import type { TrainingState } from '../../domain/training/state';
import { type Translate, translateIn } from '../translate';
import { type Cell, numberCell, type Table } from './table';

type Row = readonly [what: string, who: string, count: Cell];

const rowOf = (what: string, who: string, count: number): Row => [what, who, numberCell(count)];

const shownKinds = ['sexes', 'towns', 'schoolKinds', 'roles'] as const;

const groupRows = (
  what: string,
  { named, others, isUnnoted }: Groups,
  nameOf: (name: string) => string,
  translate: Translate,
): readonly Row[] => [
  ...named.map(({ name, count }) => rowOf(what, nameOf(name), count)),
  ...(others === 0 ? [] : [rowOf(what, translate(isUnnoted ? 'erase:not-noted' : 'erase:others'), others)]),
];

function rowsOf(programme: Programme, state: TrainingState, translate: Translate): readonly Row[] {
  const { listed, attended, present, completed, protectionTeam } = peopleFigures(programme, state);
  const all = rowOf(translate('erase:participants'), '', listed);
  /* In so small a training each number is about somebody. */
  if (listed < fewestInTraining) return [all];
  const ofCompleted = (what: string): string => translate('erase:of-completed', { what });
  const said = (name: string): string =>
    name === 'female' || name === 'male' || name === 'yes' || name === 'no' ? translate(`attendance:${name}`) : name;
  return [
    all,
    rowOf(translate('erase:attended'), '', attended),
    ...halfDays.map((halfDay) => rowOf(translate('erase:present', { halfDay: translate(`attendance:${halfDay}`) }), '', present[halfDay])),
    rowOf(translate('erase:fulfilled'), '', completed.count),
    ...shownKinds.flatMap((kind) =>
      groupRows(ofCompleted(translate(`erase:${kind}`)), completed.groups[kind], kind === 'sexes' ? said : (name) => name, translate),
    ),
    ...groupRows(ofCompleted(translate('attendance:protectionTeam')), protectionTeam, said, translate),
  ];
}

export function totalsTable(programme: Programme, state: TrainingState, language: Language): Table {
  const translate = translateIn(language);
  const values = { fewest: fewestNamed.sexes, fewestPlaces: fewestNamed.towns };
  return {
    columns: [
      { heading: translate('attendance:counted'), explanation: translate('attendance:explains-counted'), unit: 'text', from: 'counted' },
      { heading: translate('erase:group'), explanation: translate('attendance:explains-group', values), unit: 'text', from: 'register' },
      { heading: translate('erase:count'), explanation: translate('attendance:explains-count'), unit: 'people', from: 'counted' },
    ],
    rows: rowsOf(programme, state, translate),
  };
}
