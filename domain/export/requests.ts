/** What is asked for when something leaves the kit as a file, and what is said of it afterwards. */

import type { TimeScope } from '../agenda/times/report';
import type { Language } from '../kernel/language';
import type { DayNumber } from '../programme/programme';
import type { TextBlock } from '../programme/slide';
import type { DocumentFormat, DocumentId } from './documents';
import type { ExportForm } from './forms';

export const separators = [';', ',', '\t'] as const;
export type Separator = (typeof separators)[number];

export interface ExportRequest {
  readonly as: ExportForm;
  /** Only a table has one. */
  readonly separator: Separator;
  readonly language: Language;
  /** The day of a sheet; a table and the agenda for participants have both days. */
  readonly day: DayNumber;
  /** False: what the form may be without is left out, see domain/export/forms.ts. */
  readonly personalData: boolean;
  /** The scope of a report: this training, unless all of its programme are asked for. */
  readonly scope?: TimeScope;
  /** Makes certificates without their code, though there is a key. */
  readonly withoutCode?: boolean;
  /** Prints what participants read in letters of 16 to 18 points, on as many pages as it takes. */
  readonly isLargePrint?: boolean;
}

/** One of the documents of domain/export/documents.ts; the rest as {@link ExportRequest} has it. */
export interface DocumentRequest extends Omit<ExportRequest, 'as' | 'day'> {
  readonly document: DocumentId;
  /** One of the document's own. */
  readonly format: DocumentFormat;
}

export interface ExportedFile {
  readonly file: string;
  /** Participants, or blocks of an agenda or a time report. */
  readonly rows: number;
  /** The place of a picture that should be printed and can't be. */
  readonly missingPicture: string | undefined;
  /** Numbers of certificates that say too much for a code, though there is a key. */
  readonly withoutCode?: readonly string[];
}

/** Papers of the programme, by their names. */
export interface PapersRequest {
  readonly papers: readonly string[];
  readonly language: Language;
  /** One file, in the order in which the desk lists them; else a file for each. */
  readonly asOne: boolean;
  /** Those of them that participants read. */
  readonly isLargePrint?: boolean;
}

/** The group, by its index from 0. */
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
  /** See {@link ExportedFile}, as the next. */
  readonly withoutCode?: readonly string[];
  readonly missingPicture?: string | undefined;
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

/** How far documents that are being made have come. */
export interface DocumentsProgress {
  readonly made: number;
  readonly of: number;
}

/** A paper to be read on the desk. */
export interface PaperText {
  readonly title: string;
  readonly body: readonly TextBlock[];
}
