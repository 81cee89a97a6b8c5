/**
 * Attendance of both days as a table: one description of the columns serves every form that it is written in.
 * Contacts stay in the kit: who reads the list doesn't need them.
 */

import type { Language } from '../../domain/kernel/language';
import { halfDays } from '../../domain/programme/choices';
import type { HalfDay, Programme } from '../../domain/programme/programme';
import { byName, minutesOf, workingMinutes } from '../../domain/register/attendance';
import type { Participant } from '../../domain/register/state';
import type { TrainingState } from '../../domain/training/state';
import { type Translate, translateIn } from '../translate';
import { plannedTimes } from './planned-times';
import { presenceText } from './presence-text';

/** A number knows how it is written where there is only text. */
export type Cell = string | { readonly number: number; readonly text: string };

interface ColumnHead {
  readonly heading: string;
  /** One sentence: what the column means, and in which unit. */
  readonly explanation: string;
  /** In letters, as spreadsheets count it. */
  readonly width: number;
}

interface Column extends ColumnHead {
  readonly cell: (participant: Participant) => Cell;
}

export interface AttendanceTable {
  readonly columns: readonly ColumnHead[];
  readonly rows: readonly (readonly Cell[])[];
}

const whole = (number: number): Cell => ({ number, text: String(number) });

export const textOf = (cell: Cell): string => (typeof cell === 'string' ? cell : cell.text);

const personFields = [
  ['firstName', 18],
  ['lastName', 22],
  ['school', 40],
  ['town', 18],
  ['schoolKind', 18],
  ['role', 24],
] as const;

const personColumns = (translate: Translate): readonly Column[] =>
  personFields.map(([field, width]) => ({
    heading: translate(`attendance:${field}`),
    explanation: translate(`attendance:explains-${field}`),
    width,
    cell: ({ person }) => person?.[field] ?? '',
  }));

function plannedSentence(programme: Programme, halfDay: HalfDay, translate: Translate): string {
  const times = plannedTimes(programme, halfDay);
  return times === undefined ? '' : translate('attendance:planned', { times });
}

const halfDayColumns = (programme: Programme, state: TrainingState, translate: Translate): readonly Column[] =>
  halfDays.map((halfDay) => ({
    heading: translate(`attendance:${halfDay}`),
    explanation: [translate('attendance:explains-half-day'), plannedSentence(programme, halfDay, translate)]
      .filter((part) => part !== '')
      .join(' '),
    width: 22,
    cell: (participant) => presenceText(state, participant, halfDay, translate),
  }));

function minutesColumn(programme: Programme, state: TrainingState, translate: Translate): Column {
  const planned = halfDays.reduce((sum, halfDay) => sum + workingMinutes(programme, halfDay), 0);
  return {
    heading: translate('attendance:minutes-present'),
    explanation: translate('attendance:explains-minutes', { planned }),
    width: 18,
    cell: ({ id }) => {
      const [present] = minutesOf(programme, state, id);
      return { number: present, text: translate('attendance:minutes-of', { present, planned }) };
    },
  };
}

/** Sorted by last name. */
export function attendanceTable(programme: Programme, state: TrainingState, language: Language): AttendanceTable {
  const translate = translateIn(language);
  const columns: readonly Column[] = [
    {
      heading: translate('attendance:number'),
      explanation: translate('attendance:explains-number'),
      width: 8,
      cell: ({ number }) => whole(number),
    },
    ...personColumns(translate),
    ...halfDayColumns(programme, state, translate),
    minutesColumn(programme, state, translate),
  ];
  const people = byName(state.participants, language === 'sr-Cyrl' ? 'sr' : 'sr-Latn');
  return { columns, rows: people.map((participant) => columns.map(({ cell }) => cell(participant))) };
}
