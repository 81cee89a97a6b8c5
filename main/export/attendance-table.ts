/**
 * Attendance of both days as a table: one description of the columns serves every form that it is written in.
 * Contacts stay in the kit: who reads the list doesn't need them.
 */

import type { ExportRequest } from '../../domain/export/requests';
import { halfDays } from '../../domain/programme/choices';
import type { HalfDay, Programme } from '../../domain/programme/programme';
import { byName, minutesOf, workingMinutes } from '../../domain/register/attendance';
import { completionOf } from '../../domain/register/completion';
import type { Participant } from '../../domain/register/state';
import type { TrainingState } from '../../domain/training/state';
import { type Say, sayIn } from '../words';
import { inOrderOfContent } from './order-of-content';
import { plannedTimes } from './planned-times';
import { presenceText, stateText } from './presence-text';

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

const personColumns = (say: Say): readonly Column[] =>
  personFields.map(([field, width]) => ({
    heading: say(`attendance:${field}`),
    explanation: say(`attendance:explains-${field}`),
    width,
    cell: ({ person }) => person?.[field] ?? '',
  }));

const traitColumns = (say: Say): readonly Column[] =>
  (['sex', 'protectionTeam'] as const).map((trait) => ({
    heading: say(`attendance:${trait}`),
    explanation: say(`attendance:explains-${trait}`),
    width: 20,
    cell: ({ person }) => say(`attendance:${person?.[trait] ?? 'unknown'}`),
  }));

interface HalfDayText {
  readonly explains: 'explains-half-day' | 'explains-half-day-state';
  readonly textOf: (participant: Participant, halfDay: HalfDay) => string;
}

function plannedSentence(programme: Programme, halfDay: HalfDay, say: Say): string {
  const times = plannedTimes(programme, halfDay);
  return times === undefined ? '' : say('attendance:planned', { times });
}

const halfDayColumns = (programme: Programme, say: Say, text: HalfDayText): readonly Column[] =>
  halfDays.map((halfDay) => ({
    heading: say(`attendance:${halfDay}`),
    explanation: [say(`attendance:${text.explains}`), plannedSentence(programme, halfDay, say)].filter((part) => part !== '').join(' '),
    width: 22,
    cell: (participant) => text.textOf(participant, halfDay),
  }));

function minutesColumn(programme: Programme, state: TrainingState, say: Say): Column {
  const planned = halfDays.reduce((sum, halfDay) => sum + workingMinutes(programme, halfDay), 0);
  return {
    heading: say('attendance:minutes-present'),
    explanation: say('attendance:explains-minutes', { planned }),
    width: 18,
    cell: ({ id }) => {
      const [present] = minutesOf(programme, state, id);
      return { number: present, text: say('attendance:minutes-of', { present, planned }) };
    },
  };
}

const ruleColumn = (programme: Programme, state: TrainingState, say: Say): Column => ({
  heading: say('attendance:rule-fulfilled'),
  explanation: say('attendance:explains-rule', { required: programme.requiredHalfDays, halfDays: halfDays.length }),
  width: 22,
  /* Whether it is fulfilled does not depend on the half-day that is going on; only whether it still can be does. */
  cell: ({ id }) => say(completionOf(programme, state, id, 'd1am').completion === 'fulfilled' ? 'attendance:yes' : 'attendance:no'),
});

function namedTable(programme: Programme, state: TrainingState, language: ExportRequest['language'], say: Say): AttendanceTable {
  const columns: readonly Column[] = [
    { heading: say('attendance:number'), explanation: say('attendance:explains-number'), width: 8, cell: ({ number }) => whole(number) },
    ...personColumns(say),
    ...halfDayColumns(programme, say, {
      explains: 'explains-half-day',
      textOf: (participant, halfDay) => presenceText(state, participant, halfDay, say),
    }),
    minutesColumn(programme, state, say),
  ];
  const people = byName(state.participants, language === 'sr-Cyrl' ? 'sr' : 'sr-Latn');
  return { columns, rows: people.map((participant) => columns.map(({ cell }) => cell(participant))) };
}

function namelessTable(programme: Programme, state: TrainingState, say: Say): AttendanceTable {
  const columns: readonly Column[] = [
    ...traitColumns(say),
    ...halfDayColumns(programme, say, {
      explains: 'explains-half-day-state',
      textOf: (participant, halfDay) => stateText(state, participant, halfDay, say),
    }),
    minutesColumn(programme, state, say),
    ruleColumn(programme, state, say),
  ];
  const rows = state.participants.map((participant) => columns.map(({ cell }) => cell(participant)));
  return {
    columns: [{ heading: say('attendance:number'), explanation: say('attendance:explains-row-number'), width: 8 }, ...columns],
    rows: inOrderOfContent(rows, textOf).map((row, index) => [whole(index + 1), ...row]),
  };
}

/** Sorted by last name, or, where nothing may tell who a participant is, by what the rows show. */
export function attendanceTable(
  programme: Programme,
  state: TrainingState,
  { language, personalData }: Pick<ExportRequest, 'language' | 'personalData'>,
): AttendanceTable {
  const say = sayIn(language);
  return personalData ? namedTable(programme, state, language, say) : namelessTable(programme, state, say);
}
