/**
 * A training's participants in numbers alone, for whoever may not know who they are: nobody has a row, and no group is so small that
 * somebody in it, or left out of it, could be told. Schools are not counted: one of them is in a town, so that the two counts would tell
 * who comes from the others.
 */

import type { Language } from '../../domain/kernel/language';
import { halfDays } from '../../domain/programme/choices';
import type { Programme } from '../../domain/programme/programme';
import { protectionTeamIn, totalsOf } from '../../domain/training/count-persons';
import { fewestNamed, type Groups } from '../../domain/training/person-totals';
import type { TrainingState } from '../../domain/training/state';
import { type Say, sayIn } from '../words';
import type { AttendanceTable, Cell } from './attendance-table';

type Row = readonly [what: string, who: string, count: Cell];

const rowOf = (what: string, who: string, count: number): Row => [what, who, { number: count, text: String(count) }];

const shownKinds = ['sexes', 'towns', 'schoolKinds', 'roles'] as const;

const groupRows = (what: string, { named, others }: Groups, nameOf: (name: string) => string, say: Say): readonly Row[] => [
  ...named.map(({ name, count }) => rowOf(what, nameOf(name), count)),
  ...(others === 0 ? [] : [rowOf(what, say('erase:others'), others)]),
];

function rowsOf(programme: Programme, state: TrainingState, say: Say): readonly Row[] {
  const totals = totalsOf(programme, state);
  const all = rowOf(say('erase:participants'), '', totals.participants);
  /* In so small a training each number is about somebody. */
  if (totals.participants < Math.max(...Object.values(fewestNamed))) return [all];
  const said = (name: string): string =>
    name === 'female' || name === 'male' || name === 'yes' || name === 'no' ? say(`attendance:${name}`) : name;
  return [
    all,
    ...shownKinds.flatMap((kind) => groupRows(say(`erase:${kind}`), totals[kind], kind === 'sexes' ? said : (name) => name, say)),
    ...groupRows(say('attendance:protectionTeam'), protectionTeamIn(state), said, say),
    ...halfDays.map((halfDay) => rowOf(say('erase:present', { halfDay: say(`attendance:${halfDay}`) }), '', totals.present[halfDay])),
    rowOf(say('erase:fulfilled'), '', totals.fulfilled),
  ];
}

export function totalsTable(programme: Programme, state: TrainingState, language: Language): AttendanceTable {
  const say = sayIn(language);
  const values = { fewest: fewestNamed.sexes, fewestPlaces: fewestNamed.towns };
  return {
    columns: [
      { heading: say('attendance:counted'), explanation: say('attendance:explains-counted'), width: 40 },
      { heading: say('erase:group'), explanation: say('attendance:explains-group', values), width: 30 },
      { heading: say('erase:count'), explanation: say('attendance:explains-count'), width: 14 },
    ],
    rows: rowsOf(programme, state, say),
  };
}
