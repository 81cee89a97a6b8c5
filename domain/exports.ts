/** What can leave the kit as a file, and what is said of it afterwards. */
import type { BarometerPaper } from './barometer-paper';
import type { Language } from './language';
import type { DayNumber, TextBlock } from './programme';
import type { TimeScope } from './times/report';

export type Separator = ';' | ',' | '\t';

/**
 * A table for spreadsheets, or a sheet as PDF: filled from the register, blank to sign by hand, the trainers' run sheet of a day,
 * the agenda of both days for participants, or the time report as a sheet or a table.
 */
export type ExportForm =
  | 'csv'
  | 'xlsx'
  | 'attendance'
  | 'blank-attendance'
  | 'run-sheet'
  | 'agenda'
  | 'times'
  | 'times-csv'
  | 'times-xlsx'
  | StatementsForm
  | FormsForm
  | FollowUpForm;

/** What tests and evaluation came to. */
export type FormsForm = 'forms' | 'forms-csv' | 'forms-xlsx';

/** Who wishes a follow-up workshop; without personal data there is no contact in it. */
export type FollowUpForm = 'follow-up-csv' | 'follow-up-xlsx';

/** Where rooms stood on the statements of the barometer. */
export type StatementsForm = 'statements' | 'statements-csv' | 'statements-xlsx';

export interface ExportRequest {
  readonly as: ExportForm;
  /** Only a table has one. */
  readonly separator: Separator;
  readonly language: Language;
  /** Of a sheet; a table and the agenda for participants have both days. */
  readonly day: DayNumber;
  /** False: nothing in the file tells who a participant or a trainer is, or how somebody is reached. */
  readonly personalData: boolean;
  /** Of a report: of this training, unless all of its programme are asked for. */
  readonly scope?: TimeScope;
}

export interface ExportedFile {
  readonly file: string;
  /** Participants, or blocks of an agenda or a time report. */
  readonly rows: number;
  /** The programme names this file as its logo, and it could not be read: the sheet has none. */
  readonly missingLogo: string | undefined;
}

/** Papers of the programme, by their names. */
export interface PapersRequest {
  readonly papers: readonly string[];
  readonly language: Language;
  /** One file, in the order in which the desk lists them; else a file for each. */
  readonly asOne: boolean;
}

/** Of the statements of the training that is open. */
export interface BarometerPapersRequest {
  readonly papers: readonly BarometerPaper[];
  readonly language: Language;
}

/** Of the group, from 0. */
export interface PlanRequest {
  readonly group: number;
  readonly language: Language;
}

/** What a room left behind. */
export interface RoomPaperRequest {
  readonly language: Language;
}

export interface SavedPapers {
  /** Names of the files. */
  readonly files: readonly string[];
}

export interface CopiedLiterature {
  /** Names under which they lie there now. */
  readonly files: readonly string[];
  /** Those that were there already, just so. */
  readonly there: readonly string[];
  /** Those of the programme that are of no kind that is given away, or not what they are called. */
  readonly foreign: readonly string[];
}

/** How far copying has come, in files. */
export interface CopyProgress {
  readonly copied: number;
  readonly of: number;
}

/** A paper to be read on the desk. */
export interface PaperText {
  readonly title: string;
  readonly body: readonly TextBlock[];
}
