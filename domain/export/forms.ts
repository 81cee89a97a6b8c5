/**
 * Every form in which something of a training leaves the kit as one file. This table is the only list of them: window, command line, the
 * check of a request and the tests read it; who makes each stands in main/kit/export/makers.ts.
 */

/** Whose data a file may hold, where somebody asks for them. `written`: nobody's, unless somebody wrote a name among the words of a group. */
export type PersonalKind = 'participants' | 'trainers' | 'contacts' | 'written' | 'nobody';

export interface FormFacts {
  /** What it holds, which its words are named after. */
  readonly kind:
    | 'table'
    | 'attendance'
    | 'blank-attendance'
    | 'signed-sheets'
    | 'badges'
    | 'table-signs'
    | 'run-sheet'
    | 'agenda'
    | 'times'
    | 'statements'
    | 'forms'
    | 'follow-up'
    | 'report'
    | 'indicators'
    | 'certificates'
    | 'certificate-list'
    | 'barometer-paper'
    | 'barometer-hour'
    | 'action-plans'
    | 'room-lists'
    | 'first-day'
    | 'training-data';
  readonly format: 'CSV' | 'XLSX' | 'PDF' | 'DOCX' | 'JSON' | 'ICS';
  /** A file for each day; else both days are in one. */
  readonly ofDay: boolean;
  /** It may be about all trainings of the programme. */
  readonly isReport: boolean;
  readonly holds: PersonalKind;
  /** What a person may have left out of it: all that tells of persons, or how they are reached. */
  readonly without?: 'personal-data' | 'contacts';
}

const table = { kind: 'table', ofDay: false, isReport: false, holds: 'participants', without: 'personal-data' } as const;
const times = { kind: 'times', ofDay: false, isReport: true, holds: 'nobody' } as const;
const statements = { kind: 'statements', ofDay: false, isReport: true, holds: 'nobody' } as const;
const forms = { kind: 'forms', ofDay: false, isReport: true, holds: 'nobody' } as const;
const followUp = { kind: 'follow-up', ofDay: false, isReport: false, holds: 'contacts', without: 'contacts' } as const;
const report = { kind: 'report', ofDay: false, isReport: false, holds: 'trainers', without: 'personal-data' } as const;
const indicators = { kind: 'indicators', ofDay: false, isReport: false, holds: 'nobody' } as const;
const cards = { format: 'PDF', ofDay: false, isReport: false, holds: 'participants' } as const;
const certificateList = {
  kind: 'certificate-list',
  ofDay: false,
  isReport: false,
  holds: 'participants',
  without: 'personal-data',
} as const;
const barometerPaper = { kind: 'barometer-paper', format: 'PDF', ofDay: false, isReport: false, holds: 'nobody' } as const;
const ofDay = { format: 'PDF', ofDay: true, isReport: false } as const;

/** In the order in which they are offered. */
export const exportForms = {
  csv: { ...table, format: 'CSV' },
  xlsx: { ...table, format: 'XLSX' },
  agenda: { kind: 'agenda', format: 'PDF', ofDay: false, isReport: false, holds: 'nobody' },
  'agenda-ics': { kind: 'agenda', format: 'ICS', ofDay: false, isReport: false, holds: 'nobody' },
  attendance: { ...ofDay, kind: 'attendance', holds: 'participants' },
  'blank-attendance': { ...ofDay, kind: 'blank-attendance', holds: 'participants', without: 'personal-data' },
  'signed-sheets': { kind: 'signed-sheets', format: 'PDF', ofDay: false, isReport: false, holds: 'participants' },
  'run-sheet': { ...ofDay, kind: 'run-sheet', holds: 'trainers', without: 'personal-data' },
  badges: { ...cards, kind: 'badges' },
  'table-signs': { ...cards, kind: 'table-signs' },
  certificates: { kind: 'certificates', format: 'PDF', ofDay: false, isReport: false, holds: 'participants' },
  'certificates-csv': { ...certificateList, format: 'CSV' },
  'certificates-xlsx': { ...certificateList, format: 'XLSX' },
  report: { ...report, format: 'PDF' },
  'report-docx': { ...report, format: 'DOCX' },
  'training-json': {
    kind: 'training-data',
    format: 'JSON',
    ofDay: false,
    isReport: false,
    holds: 'participants',
    without: 'personal-data',
  },
  times: { ...times, format: 'PDF' },
  'times-csv': { ...times, format: 'CSV' },
  'times-xlsx': { ...times, format: 'XLSX' },
  statements: { ...statements, format: 'PDF' },
  'statements-csv': { ...statements, format: 'CSV' },
  'statements-xlsx': { ...statements, format: 'XLSX' },
  forms: { ...forms, format: 'PDF' },
  'forms-csv': { ...forms, format: 'CSV' },
  'forms-xlsx': { ...forms, format: 'XLSX' },
  'follow-up-csv': { ...followUp, format: 'CSV' },
  'follow-up-xlsx': { ...followUp, format: 'XLSX' },
  indicators: { ...indicators, format: 'PDF' },
  'indicators-csv': { ...indicators, format: 'CSV' },
  'indicators-xlsx': { ...indicators, format: 'XLSX', holds: 'participants', without: 'personal-data' },
  'barometer-signs-a4': barometerPaper,
  'barometer-signs-a3': barometerPaper,
  'barometer-statement-cards': barometerPaper,
  'barometer-tally-sheet': barometerPaper,
  'barometer-hour': { kind: 'barometer-hour', format: 'PDF', ofDay: false, isReport: false, holds: 'nobody' },
  'action-plans': { kind: 'action-plans', format: 'PDF', ofDay: false, isReport: false, holds: 'written' },
  'room-lists': { kind: 'room-lists', format: 'PDF', ofDay: false, isReport: false, holds: 'written' },
  'first-day': { kind: 'first-day', format: 'PDF', ofDay: false, isReport: false, holds: 'written' },
} as const satisfies Readonly<Record<string, FormFacts>>;

export type ExportForm = keyof typeof exportForms;

const isExportForm = (text: string): text is ExportForm => Object.hasOwn(exportForms, text);

export const allExportForms: readonly ExportForm[] = Object.keys(exportForms).filter(isExportForm);

/** In a sheet to sign each row is a person, named or not: whoever was there could tell whose it is. A badge is its name. */
export const alwaysNames = ({ holds, without }: Pick<FormFacts, 'holds' | 'without'>): boolean =>
  holds !== 'nobody' && holds !== 'written' && without === undefined;
