/**
 * Attendance of both days as a table: one description of the columns serves every form that it is written in.
 * Contacts stay in the kit: who reads the list doesn't need them.
 */

import type { Language } from '../../domain/kernel/language';
import { halfDays } from '../../domain/programme/choices';
import type { HalfDay, Programme } from '../../domain/programme/programme';
import { byName, minutesOf, type Presence, presenceOf, workingMinutes } from '../../domain/register/attendance';
import type { Participant } from '../../domain/register/state';
import type { TrainingState } from '../../domain/training/state';
import { inTurns } from '../in-turns';
import { type Translate, translateIn } from '../translate';
import { plannedTimes } from './planned-times';
import { saidOnce, stateText } from './presence-text';
import { type Cell, type ColumnHead, numberCell, type Table, timeCell } from './table';

interface Column extends ColumnHead {
  readonly cell: (participant: Participant) => Cell;
}

const personFields = ['firstName', 'lastName', 'school', 'town', 'schoolKind', 'role'] as const;

const personColumns = (translate: Translate): readonly Column[] =>
  personFields.map((field) => ({
    heading: translate(`attendance:${field}`),
    explanation: translate(`attendance:explains-${field}`),
    unit: 'text',
    from: 'register',
    cell: ({ person }) => person?.[field] ?? '',
  }));

function plannedSentence(programme: Programme, halfDay: HalfDay, translate: Translate): string {
  const times = plannedTimes(programme, halfDay);
  return times === undefined ? '' : translate('attendance:planned', { times });
}

/** What was marked, and its time of day in a column of its own, so that both can be filtered and sorted. */
function halfDayColumns(programme: Programme, state: TrainingState, translate: Translate): readonly Column[] {
  const agreed = saidOnce((name: Presence['state']) => stateText({ state: name, conflict: false }, translate));
  const disputed = saidOnce((name: Presence['state']) => stateText({ state: name, conflict: true }, translate));
  const stateOf = ({ state: name, conflict }: Presence): string => (conflict ? disputed(name) : agreed(name));
  return halfDays.flatMap((halfDay): readonly Column[] => [
    {
      heading: translate(`attendance:${halfDay}`),
      explanation: [translate('attendance:explains-half-day'), plannedSentence(programme, halfDay, translate)]
        .filter((part) => part !== '')
        .join(' '),
      unit: 'text',
      from: 'marks',
      cell: ({ id }) => stateOf(presenceOf(state, id, halfDay)),
    },
    {
      heading: translate('attendance:at-time', { halfDay: translate(`attendance:${halfDay}`) }),
      explanation: translate('attendance:explains-at'),
      unit: 'time',
      from: 'marks',
      cell: ({ id }) => timeCell(presenceOf(state, id, halfDay).at),
    },
  ]);
}

function minutesColumn(programme: Programme, state: TrainingState, translate: Translate): Column {
  const planned = halfDays.reduce((sum, halfDay) => sum + workingMinutes(programme, halfDay), 0);
  return {
    heading: translate('attendance:minutes-present'),
    explanation: translate('attendance:explains-minutes', { planned }),
    unit: 'minutes',
    from: 'counted',
    cell: ({ id }) => {
      const [present] = minutesOf(programme, state, id);
      return numberCell(present);
    },
  };
}

/** Sorted by last name. */
export async function attendanceTable(programme: Programme, state: TrainingState, language: Language): Promise<Table> {
  const translate = translateIn(language);
  const columns: readonly Column[] = [
    {
      heading: translate('attendance:number'),
      explanation: translate('attendance:explains-number'),
      unit: 'number',
      from: 'register',
      cell: ({ number }) => numberCell(number),
    },
    ...personColumns(translate),
    ...halfDayColumns(programme, state, translate),
    minutesColumn(programme, state, translate),
  ];
  const people = byName(state.participants, language === 'sr-Cyrl' ? 'sr' : 'sr-Latn');
  return { columns, rows: await inTurns(people, (participant) => columns.map(({ cell }) => cell(participant))) };
}
