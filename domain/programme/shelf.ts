/** The programmes on this laptop: what is told of each, and what can be done with them. */
import type { Localized } from '../kernel/language';
import type { Refusal } from '../kernel/refusal';
import type { ProgrammeDifference } from './difference';

export interface ProgrammeNames {
  readonly title: Localized;
  /** On posters, cards and at the foot of papers. */
  readonly shortTitle: Localized;
}

/** `shipped`: it came with the kit, and stays as it is. `aside`: its owner put it aside. */
export type ProgrammePlace = 'shipped' | 'own' | 'aside';

export interface ProgrammeFacts extends ProgrammeNames {
  /** That trainings know it by. */
  readonly id: string;
  readonly owner: Localized;
  readonly sessions: number;
  readonly slides: number;
  readonly statements: number;
}

export interface ProgrammeRow {
  /** Among those of its place. */
  readonly name: string;
  readonly place: ProgrammePlace;
  /** The title of one of this laptop's own, as far as its file says it. */
  readonly title?: Localized | undefined;
  /** Undefined when too little of it can be used: the check says why. */
  readonly facts: ProgrammeFacts | undefined;
  /** In which there are slides. */
  readonly languages: readonly ('en' | 'sr')[];
  /** That were made from it on this laptop. */
  readonly trainings: number;
  /** It is used in place of the one of the same name that came with the kit. */
  readonly replacesShipped: boolean;
}

export interface ProgrammeFinding {
  /** In the programme's folder. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly problem: string;
}

/** What the content check says: what is wrong, and what would be better. */
export interface ProgrammeCheck {
  readonly problems: readonly ProgrammeFinding[];
  readonly warnings: readonly ProgrammeFinding[];
}

export interface ProgrammeRef {
  readonly place: ProgrammePlace;
  readonly name: string;
}

type Done = { readonly done: true };
/** `name`: of the one that was made, among this laptop's own. */
type Made = Done & { readonly name: string };

/** The most megabytes of a programme's file. Films are the largest that a programme has. */
export const mostProgrammeMegabytes = 300;

export interface SentProgramme {
  /** Its name. */
  readonly file: string;
  /** Names of files that are of no kind which travels; they stayed out. */
  readonly foreign: readonly string[];
}

export interface FileChanges {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly string[];
}

/** What is used on this laptop under the id of one that comes. */
export interface ProgrammeHere {
  readonly isShipped: boolean;
  /** Undefined when too little of it can be used; so is the difference then. */
  readonly title: Localized | undefined;
  readonly difference: ProgrammeDifference | undefined;
  /** Names of those in its folder but slides, of which the difference tells. */
  readonly files: FileChanges;
  /** Not a byte differs. */
  readonly isSame: boolean;
}

/** A programme in a file from elsewhere, which nobody said yes to yet. */
export interface ProgrammeComing {
  /** Under this it is brought in. */
  readonly coming: string;
  /** The file's name. */
  readonly file: string;
  readonly facts: ProgrammeFacts;
  readonly languages: ProgrammeRow['languages'];
  readonly check: ProgrammeCheck;
  /** Names of files that are of no kind which a programme is made of; they stay out. */
  readonly foreign: readonly string[];
  /** Undefined when no programme of its id is here. */
  readonly here: ProgrammeHere | undefined;
}

/** `in-place`: under its own id, and what is used under it gives way. `beside`: under another one. */
export type WayIn = 'in-place' | 'beside';

export interface ProgrammeRequests {
  'list-programmes': () => readonly ProgrammeRow[] | Refusal;
  'check-programme': (programme: ProgrammeRef) => ProgrammeCheck | Refusal;
  /** One of the same kind, under names of its own. */
  'copy-programme': (programme: ProgrammeRef, names: ProgrammeNames) => Made | Refusal;
  /** From the small template. */
  'new-programme': (names: ProgrammeNames) => Made | Refusal;
  /** Only one of this laptop's own. */
  'rename-programme': (name: string, names: ProgrammeNames) => Done | Refusal;
  'set-programme-aside': (name: string) => Done | Refusal;
  'bring-programme-back': (name: string) => Done | Refusal;
  'show-programme-folder': (name: string) => Done | Refusal;
  /** Writes it as one file; undefined when the person chose no place. */
  'send-programme': (programme: ProgrammeRef) => SentProgramme | Refusal | undefined;
  /** Undefined when the person chose no file. */
  'choose-programme-file': () => ProgrammeComing | Refusal | undefined;
  /** The same with one that was dropped on the window. */
  'look-at-programme-file': (file: string, bytes: Uint8Array) => ProgrammeComing | Refusal;
  /** The one that was looked at last. */
  'bring-in-programme': (coming: string, way: WayIn) => Done | Refusal;
  /** It isn't wanted. */
  'leave-programme-file': () => void;
}
