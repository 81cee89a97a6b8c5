/** The laptop that is turned to the participants: what the sign-in window is shown, and what the desk knows of it meanwhile. */
import type { Language } from '../kernel/language';
import type { Instant } from '../kernel/time';
import type { SigningTurnView } from '../signing/own-line';
import type { Collection } from './form';
import type { FormView } from './question';
import type { Returned } from './returned';

/** What the laptop is turned for: one of the forms, or that people sign that they are there. */
export type TurnPurpose = Collection | 'signing';

/** No participant is in it, and no answer: what is filled in lives in the window alone until it is handed in. */
export interface FormTurnView {
  readonly kind: 'form';
  /** Chosen by whoever sits there. */
  readonly language: Language;
  /** The training's: each one begins with it. */
  readonly usual: Language;
  readonly form: FormView;
  readonly returned: Returned;
  /** The room may have come to see this screen: nothing is filled in before a trainer has looked. */
  readonly isCovered: boolean;
}

/** What the turned window is shown. */
export type SignInView = FormTurnView | SigningTurnView;

/** Pushed every second: by it the window knows how long nobody touched it. */
export interface SignInTime {
  readonly now: Instant;
}

/** While the laptop is turned the desk has nothing but this, and the slides that a clicker moves. */
export interface TurnedView {
  readonly purpose: TurnPurpose;
  /** The window stopped several times and was closed. */
  readonly hasFailed: boolean;
}

export interface TurnRequest {
  readonly purpose: TurnPurpose;
  /** With which the trainer comes back; kept in memory alone. */
  readonly pin: string;
}

/** Digits of a PIN, at least and at most. */
export const pinLength = { least: 4, most: 8 } as const;

export const isPin = (text: string): boolean => /^\d+$/u.test(text) && text.length >= pinLength.least && text.length <= pinLength.most;
