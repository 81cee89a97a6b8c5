/** Where renderer and main meet: the three bridges, as types only. Every message goes through one of these lines. */
import type { DetailsInput, TrainingCommand } from './command';
import type { UndoableType } from './event';
import type { ShortcutKey } from './keys';
import type { Language } from './language';
import type { ParticipantId, TrainingId } from './person';
import type { DayNumber } from './programme';
import type { Refusal } from './refusal';
import type { HistoryLine } from './show/history';
import type { AudienceTime, AudienceView, DeskTime, DeskView } from './views';

/** Confirmed means that it is on the disk. `act` is what was taken back or done again. */
export type Outcome = { readonly done: true; readonly act?: UndoableType } | Refusal;

/** `doubtful`: somebody of this name is here or in the list already, perhaps the same person; a person decides. */
export type ListRowVerdict = 'new' | 'already-here' | 'doubtful' | 'refused';
export interface ListPreviewRow {
  /** Line in the file where the row begins. */
  readonly line: number;
  readonly name: string;
  readonly school: string;
  readonly town: string;
  readonly verdict: ListRowVerdict;
  readonly reason: 'no-name' | 'not-a-person' | 'twice-in-list' | 'on-the-list' | 'same-name' | 'too-long' | undefined;
}
export interface ListPreview {
  /** Names the preview when it is confirmed. */
  readonly preview: string;
  readonly file: string;
  readonly rows: readonly ListPreviewRow[];
}

export type Separator = ';' | ',' | '\t';
/** A table for spreadsheets, or a sheet as PDF: filled from the register, or blank to sign by hand. */
type ExportForm = 'csv' | 'attendance' | 'blank-attendance';

export interface ExportRequest {
  readonly as: ExportForm;
  /** Only a table has one. */
  readonly separator: Separator;
  readonly language: Language;
  /** Of a sheet; a table has both days. */
  readonly day: DayNumber;
}
export interface ExportedFile {
  readonly file: string;
  readonly rows: number;
}

/** What the desk may ask of main, by channel. */
export interface DeskRequests {
  /** The desk is ready to be shown things. */
  ready: () => { readonly view: DeskView; readonly time: DeskTime };
  dispatch: (command: TrainingCommand) => Outcome;
  'create-training': (details: DetailsInput) => { readonly id: TrainingId } | Refusal;
  'create-sample': () => { readonly id: TrainingId } | Refusal;
  'open-training': (id: TrainingId) => Outcome;
  /** Undefined when the person chose no file. */
  'preview-list': () => ListPreview | Refusal | undefined;
  /** Doubtful rows come in only when their lines are named. */
  'import-list': (preview: string, doubtful: readonly number[]) => { readonly imported: number } | Refusal;
  /** Undefined when the person chose no file. */
  'export-attendance': (request: ExportRequest) => ExportedFile | Refusal | undefined;
  'participant-history': (participant: ParticipantId) => readonly HistoryLine[] | Refusal;
  'open-exported': (act: 'open' | 'show') => Outcome;
  'show-on-projector': (from: 'start' | 'here' | 'off') => Outcome;
  /** Can the room see this screen? */
  'answer-room': (canSee: boolean) => Outcome;
  'change-settings': (change: { readonly language?: Language; readonly singleLetterKeys?: boolean }) => Outcome;
  'close-notice': (id: string) => Outcome;
}

type Bridge<Requests> = {
  readonly [Channel in keyof Requests]: Requests[Channel] extends (...given: infer Given) => infer Result
    ? (...given: Given) => Promise<Result>
    : never;
};

export interface DeskKit extends Bridge<DeskRequests> {
  /** Each returns a function that stops listening. */
  readonly onView: (listener: (view: DeskView) => void) => () => void;
  readonly onTime: (listener: (time: DeskTime) => void) => () => void;
  /** A key pressed while the projector's window had the focus. */
  readonly onShortcut: (listener: (key: ShortcutKey) => void) => () => void;
}

export interface AudienceRequests {
  ready: () => { readonly view: AudienceView; readonly time: AudienceTime };
}

export interface AudienceKit extends Bridge<AudienceRequests> {
  readonly onView: (listener: (view: AudienceView) => void) => () => void;
  readonly onTime: (listener: (time: AudienceTime) => void) => () => void;
}
