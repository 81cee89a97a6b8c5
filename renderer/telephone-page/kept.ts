/**
 * What the telephone keeps while its page is open, so that a reload or a weak network loses nothing: in the memory of this tab alone, which
 * goes when it is closed. What was answered goes once it is handed in.
 */
import { blank, type Filling } from '../../domain/forms/filling';
import type { Collection } from '../../domain/forms/form';
import type { Language } from '../../domain/kernel/language';

export interface Kept {
  readonly token: string | undefined;
  readonly language: Language | undefined;
  /** Which form was begun. */
  readonly of: Collection | undefined;
  readonly filling: Filling;
  /** Others that were begun: a trainer may open another one in the midst of it. */
  readonly begun: Readonly<Partial<Record<Collection, Filling>>>;
  /** The form is on its way: it goes there again until somebody says what became of it. */
  readonly isHandingIn: boolean;
  /** It was on its way before: that it is there already is good news. */
  readonly isSecondTry: boolean;
  /** With a comment that may hold a name, as it is. */
  readonly isConfirmed: boolean;
  readonly handedIn: readonly Collection[];
}

const nothingKept: Kept = {
  token: undefined,
  language: undefined,
  of: undefined,
  filling: blank,
  begun: {},
  isHandingIn: false,
  isSecondTry: false,
  isConfirmed: false,
  handedIn: [],
};

const name = 'facilitator-kit';

/** A browser that keeps nothing for a page, or not what this page wrote, gives nothing: the page does without. */
export function readKept(): Kept {
  try {
    return { ...nothingKept, ...JSON.parse(sessionStorage.getItem(name) ?? '{}') };
  } catch {
    return nothingKept;
  }
}

export function keep(kept: Kept): void {
  try {
    sessionStorage.setItem(name, JSON.stringify(kept));
  } catch {
    /* See above. */
  }
}
