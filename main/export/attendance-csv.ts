/**
 * Attendance as a table for spreadsheets: one row per person, half-days under their fixed names, minutes as "N of M".
 * Contacts stay in the kit: who reads the list doesn't need them.
 */
import { byName, minutesOf } from '../../domain/attendance';
import type { ExportRequest, Separator } from '../../domain/contract';
import { halfDays, type Programme } from '../../domain/programme';
import type { Participant, TrainingState } from '../../domain/state';
import { type Say, sayIn } from '../words';
import { presenceText } from './presence-text';

const fields = ['firstName', 'lastName', 'school', 'town', 'schoolKind', 'role'] as const;

/** What a spreadsheet would take for a formula gets an apostrophe; a plus sign with digits and spaces is a telephone number. */
const formula = /^(?!\+[\d ]+$)[=+\-@\t\r\n＝＋－＠]/u;

function rowOf(programme: Programme, state: TrainingState, participant: Participant, say: Say): readonly string[] {
  const [present, planned] = minutesOf(programme, state, participant.id);
  return [
    String(participant.number),
    ...fields.map((field) => participant.person?.[field] ?? ''),
    ...halfDays.map((halfDay) => presenceText(state, participant, halfDay, say)),
    say('attendance:minutes-of', { present, planned }),
  ];
}

/** The table's cells, headings first, sorted by last name. */
export function attendanceTable(
  programme: Programme,
  state: TrainingState,
  language: ExportRequest['language'],
): readonly (readonly string[])[] {
  const say = sayIn(language);
  const heading = [
    say('attendance:number'),
    ...fields.map((field) => say(`attendance:${field}`)),
    ...halfDays.map((halfDay) => say(`attendance:${halfDay}`)),
    say('attendance:minutes-present'),
  ];
  const people = byName(state.participants, language === 'sr-Cyrl' ? 'sr' : 'sr-Latn');
  return [heading, ...people.map((participant) => rowOf(programme, state, participant, say))];
}

/** UTF-8 with a byte order mark, so that Excel reads č, ć and Cyrillic. */
export async function csvBytes(table: readonly (readonly string[])[], separator: Separator): Promise<Uint8Array> {
  const { default: papa } = await import('papaparse');
  const text = papa.unparse(
    table.map((row) => [...row]),
    { delimiter: separator, newline: '\r\n', escapeFormulae: formula },
  );
  return new TextEncoder().encode(`\ufeff${text}\r\n`);
}
