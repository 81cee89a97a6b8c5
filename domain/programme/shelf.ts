/** The programmes on this laptop: what is told of each, and what can be done with them. */
import type { Localized } from '../kernel/language';
import type { Refusal } from '../kernel/refusal';

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

export interface ProgrammeRequests {
  'list-programmes': () => readonly ProgrammeRow[] | Refusal;
  'check-programme': (programme: ProgrammeRef) => ProgrammeCheck | Refusal;
  /** One of the same kind, under names of its own. */
  'copy-programme': (programme: ProgrammeRef, names: ProgrammeNames) => Done | Refusal;
  /** From the small template. */
  'new-programme': (names: ProgrammeNames) => Done | Refusal;
  /** Only one of this laptop's own. */
  'rename-programme': (name: string, names: ProgrammeNames) => Done | Refusal;
  'set-programme-aside': (name: string) => Done | Refusal;
  'bring-programme-back': (name: string) => Done | Refusal;
  'show-programme-folder': (name: string) => Done | Refusal;
}
