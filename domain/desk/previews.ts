/** What a file would bring before it is taken in: a list, an agenda, another copy of a training. */

import type { AgendaField } from '../agenda/agenda-fields';
import type { TrainingId } from '../kernel/ids';
import type { Localized } from '../kernel/language';
import type { LocalDate } from '../kernel/time';
import type { BlockKind, DayNumber } from '../programme/programme';
import type { CompletedField } from '../register/completing';
import type { Encoding } from '../register/encodings';
import type { ListField, ListFields, NameOrder } from '../register/list';
import type { BothChanged } from '../training/both-changed';
import type { Difference } from '../training/difference';
import type { Named } from '../training/named';
import type { TakenAway } from '../training/taken-away';
import type { LeftOutView, ProgrammeChoice } from './desk-view';

/**
 * `doubtful`: perhaps somebody who is here or in the list already, perhaps nobody at all, or somebody with letters that no alphabet of
 * the region has; a person decides.
 */
export type ListRowVerdict = 'new' | 'already-here' | 'doubtful' | 'refused';

export interface ListPreviewRow {
  /** Line in the file where the row begins. */
  readonly line: number;
  readonly name: string;
  /** Written all small or in capitals in the list: as it would be written tidily. */
  readonly tidied: string | undefined;
  readonly school: string;
  readonly town: string;
  readonly contact: string;
  /** A personal number or a date stands where the contact would, and is not taken. */
  readonly contactLeftOut: boolean;
  readonly note: string;
  /** The same in the place of a note. */
  readonly noteLeftOut: boolean;
  readonly verdict: ListRowVerdict;
  readonly reason:
    | 'no-name'
    | 'not-a-person'
    | 'twice-in-list'
    | 'on-the-list'
    | 'same-name'
    /** The row looks like a heading, a title or a signature. */
    | 'perhaps-nobody'
    /** The workbook doesn't show the row. */
    | 'hidden-row'
    /** Several people in one cell, or more than a name. */
    | 'unclear-name'
    /** Letters of no alphabet of the region. */
    | 'strange-letters'
    | 'too-long'
    | undefined;
  /** Somebody on the list is meant, of whom the row knows something; undefined where nothing more is known, or several could be meant. */
  readonly completion: ListCompletion | undefined;
}

/** Choices are told as the words of {@link ListCompletion} name them: `female`, `yes`. */
export interface ListCompletion {
  /** Missing on the list; they come in when a person says so. */
  readonly fills: readonly { readonly field: CompletedField; readonly value: string }[];
  /** Known to both, and not the same; what stands on the list stays. */
  readonly differs: readonly { readonly field: CompletedField; readonly here: string; readonly listed: string }[];
  /** Missing on the list of a certified day, which changes only with a reason. */
  readonly certified: readonly CompletedField[];
}

/** How many people came onto the list, and of how many who are there something was filled in. */
export interface Imported {
  readonly imported: number;
  readonly completed: number;
}

export interface ListColumn {
  /** Empty where the list has no heading. */
  readonly heading: string;
  /** The first cells that aren't empty; none of what is never taken. */
  readonly samples: readonly string[];
  /** Personal numbers, numbers of documents, dates: its field stays unused. */
  readonly neverTaken: boolean;
  readonly field: ListField;
  /** A person chose so for the same heading of an earlier list. */
  readonly isRemembered: boolean;
}

/** How the letters of a text file were read. */
export interface ListLetters {
  readonly encoding: Encoding;
  /** A few words with such letters. */
  readonly sample: string;
}

/** One of the first rows of a table, any of which may be its heading. */
export interface TopRow {
  /** Line in the file where the row begins. */
  readonly line: number;
  /** Its cells, without what is never taken. */
  readonly cells: readonly string[];
}

export interface ListPreview {
  /** Names the preview when it is changed or confirmed. */
  readonly preview: string;
  readonly file: string;
  /** Names of a workbook's sheets; one without a name for a text. */
  readonly sheets: readonly string[];
  /** Index of the sheet that is shown. */
  readonly sheet: number;
  /** Undefined where there is nothing to guess: in a workbook, in pasted text and where there are English letters alone. */
  readonly letters: ListLetters | undefined;
  /** Several lists stand on one sheet, each of which is named here. */
  readonly isParted: boolean;
  readonly top: readonly TopRow[];
  /** Line in which the heading begins; undefined when the list has none. */
  readonly heading: number | undefined;
  readonly columns: readonly ListColumn[];
  /** Matters only to a column of whole names. */
  readonly nameOrder: NameOrder;
  /** A person said that names come in as they are written tidily. */
  readonly isTidied: boolean;
  readonly rows: readonly ListPreviewRow[];
}

/** Another sheet, the same with other letters, and below another heading (the line in which it begins, or none), is understood by itself again; the fields are by column. */
export type ListChange =
  | { readonly kind: 'encoding'; readonly encoding: Encoding }
  | { readonly kind: 'sheet'; readonly sheet: number }
  | { readonly kind: 'heading'; readonly line: number | null }
  | { readonly kind: 'names'; readonly isTidied: boolean }
  | { readonly kind: 'columns'; readonly fields: ListFields; readonly nameOrder: NameOrder };

/**
 * A problem of an agenda's line; `too-short`: a session of the programme lasts at least `least` minutes; then what a calendar's event may
 * be, and what a person took out.
 */
export type AgendaLineProblem =
  | 'no-title'
  | 'too-long'
  | 'no-time'
  | 'no-end-time'
  | 'ends-before'
  | 'no-length'
  | 'unknown-kind'
  | 'overlaps'
  | 'too-short'
  | 'cancelled'
  | 'repeats'
  | 'whole-day'
  | 'unticked';

export interface AgendaPreviewRow {
  /** Line in the file where the row begins. */
  readonly line: number;
  readonly title: string;
  readonly understood: /** `known`: a block of this day, which keeps its slides; `pinned`: it must start then, since nothing stands right before it. */
    | {
        readonly verdict: 'known' | 'new';
        /** `HH:MM` */
        readonly start: string;
        readonly isPinned: boolean;
        readonly minutes: number;
        readonly kind: BlockKind;
        readonly leadTrainer: string;
      }
    | { readonly verdict: 'refused'; readonly problem: AgendaLineProblem; readonly least: number };
}

export interface AgendaColumn {
  /** Empty where the table has none. */
  readonly heading: string;
  /** The first cells that aren't empty. */
  readonly samples: readonly string[];
  readonly field: AgendaField;
}

export interface AgendaPreview {
  /** Names the preview when it is changed or confirmed. */
  readonly preview: string;
  readonly file: string;
  readonly day: DayNumber;
  /** Names of a workbook's sheets; one without a name for a text. */
  readonly sheets: readonly string[];
  /** Index of the sheet that is shown. */
  readonly sheet: number;
  readonly columns: readonly AgendaColumn[];
  /** None as long as the columns aren't enough to make blocks of. */
  readonly rows: readonly AgendaPreviewRow[];
  /** So many lines of the file are about another day. */
  readonly otherDays: number;
  /** Sessions of the programme that no line is about; while there are any, nothing can be imported. */
  readonly missing: readonly Localized[];
  /** Other blocks of the day that no line is about, and which would be gone. */
  readonly gone: readonly Localized[];
}

/** What taking in another copy of a training would do; numbers only, no names. */
export interface CopyPreview {
  /** Names the preview when it is confirmed. */
  readonly preview: string;
  /** The file or the folder. */
  readonly from: string;
  readonly place: string;
  readonly days: readonly [LocalDate, LocalDate];
  /** This training is here already. */
  readonly isHere: boolean;
  /** In the copy alone. */
  readonly participants: number;
  readonly brings: Difference;
  /** What will be otherwise here. */
  readonly names: Named;
  /** Certificates that come with a number which another training here issued, too. */
  readonly claimedNumbers: number;
  /** Here, for good; whoever wants it writes down the place of the training. Undefined when nothing is taken away. */
  readonly takesAway: (TakenAway & { readonly place: string }) | undefined;
  /** Entries here that lost what tells who somebody is, and get it back from the copy. */
  readonly returning: number;
  /** Entries of the copy that lost it, though nobody was erased; here it stays. */
  readonly lacking: number;
  /** Here and in the copy since they parted; the one changed last counts. */
  readonly bothChanged: BothChanged;
  /** So many sheets of tests and evaluations are new; undefined when nothing about them is. */
  readonly newSheets: number | undefined;
  /** Pictures and scanned pages of what is here already that are missing here or damaged, and come back. */
  readonly attachments: number;
  /** Logs that will be set aside, since each copy has entries there that the other hasn't. */
  readonly parted: readonly string[];
  /** The programme here can't be opened, has faults that the copy's hasn't, or is not the training's own: the copy's takes its place. */
  readonly mendsProgramme: 'unreadable' | 'in-part' | 'another' | undefined;
  /** A day runs here: its slide on the projector stays, whatever ran on the other laptop. */
  readonly staysAtSlide: boolean;
  /** Names of files that are of no kind which travels with a training, or not what they are called; they stay out. */
  readonly foreign: readonly string[];
  /** Laptops that wrote in it and that this one doesn't know: what they note counts from then on. */
  readonly newLaptops: number;
  /** In logs that bear this laptop's name and no signature, which anybody may have written; undefined where there are none. They stay out until a person wants them. */
  readonly unsignedAsOwn: { readonly entries: number; readonly isWanted: boolean } | undefined;
  /** Lines of the copy that can't be believed and stay out. */
  readonly leftOut: number;
  /** Names of sealed files of a copy that are damaged and stay out. */
  readonly unopened: readonly string[];
}

/** A bundle that opens with its passphrase alone. */
export interface SealedBundle {
  /** Names it when the passphrase is given. */
  readonly sealed: string;
  readonly file: string;
}

export interface SavedBundle {
  readonly file: string;
  /** Names of files that stayed out, see {@link CopyPreview.foreign}. */
  readonly foreign: readonly string[];
}

/** `agreed`: it goes once all laptops that noted in it agreed; `at-once`: without waiting for them. */
export type HowToDelete = 'agreed' | 'at-once';

/** Says what deleting a training would do, or what became of it, without names of persons. */
export interface DeletionPreview {
  /** Undefined while nobody wants it to go. `by`: the laptop that asked first, as people call it. */
  readonly asked: { readonly on: LocalDate; readonly by: string; readonly isHere: boolean } | undefined;
  /** This laptop agreed already. */
  readonly agreesHere: boolean;
  /** Entries of this laptop that no other one knew that agreed. */
  readonly unseenHere: number;
  /** Other laptops that noted in it, where they share the folder of trainings. */
  readonly others: readonly { readonly device: string; readonly name: string; readonly agrees: boolean; readonly unseen: number }[];
  /** Laptops that wrote there and that nobody admitted: what they noted is known to nobody here. */
  readonly strangers: number;
  /** The second place, if one was chosen: its copies stay there. */
  readonly secondPlace: string | undefined;
}

export interface TakenIn {
  readonly training: TrainingId;
  readonly brought: Difference;
  readonly parted: readonly string[];
}

/** A training of which there is a copy in the second place. */
export type CopyCard =
  | {
      readonly id: TrainingId;
      readonly isNewer: false;
      readonly place: string;
      readonly days: readonly [LocalDate, LocalDate];
      readonly participants: number;
      readonly isHere: boolean;
    }
  /** Made by a newer kit; its place is known where an entry of this version names it. */
  | { readonly id: TrainingId; readonly isNewer: true; readonly place: string | undefined };

/** What lies in the second place. */
export interface Copies {
  readonly cards: readonly CopyCard[];
  /** Trainings that can't be read: which, where and why, in words. */
  readonly unreadable: readonly string[];
}

/** A programme from a folder that somebody chose; a training may be made from it. */
export interface ChosenProgramme {
  readonly choice: ProgrammeChoice;
  /** Its name, without those above it. */
  readonly folder: string;
  readonly owner: string;
  readonly blocks: number;
  readonly slides: number;
  readonly statements: number;
  readonly papers: number;
  readonly leftOut: LeftOutView | undefined;
}
