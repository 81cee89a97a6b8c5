/** What the desk sees of a collection of sheets, and what it may say about one. */
import type { Localized } from '../kernel/language';
import type { AnswerSheet } from './answer-set';
import type { ClosedItem, Collection, OpenItem } from './form';

export interface SheetList {
  readonly collection: Collection;
  readonly title: Localized;
  /** A person who fills in a sheet of a test gives it a code. */
  readonly takesCode: boolean;
  readonly closed: readonly ClosedItem[];
  readonly open: readonly OpenItem[];
  /** In an order that tells nothing. */
  readonly sheets: readonly AnswerSheet[];
  /** So many were in the half-day. */
  readonly present: number;
  /** There is a step of this start of the kit that can be taken back. */
  readonly canTakeBack: boolean;
}

/** A sheet as typed. */
export type SheetInput = Pick<AnswerSheet, 'code' | 'answers'>;

export interface KeepSheet {
  readonly collection: Collection;
  readonly sheet: SheetInput;
  /** The sheet that this one corrects. */
  readonly instead: string | null;
  /** Comments may hold what looks like a participant's name. */
  readonly confirmed: boolean;
  /** Also where a sheet of the same code and the same answers is there. */
  readonly again?: boolean;
}
