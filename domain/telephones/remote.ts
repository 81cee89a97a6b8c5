/**
 * The trainer's own telephone: what it is shown and what it may press. Of the training it knows the deck, the time and the counts. There is no
 * field for a person, for the register, or for what participants wrote: whoever finds the telephone learns nothing of anybody.
 */
import type { Counts } from '../barometer/state';
import type { ShortcutKey } from '../desk/keys';
import type { Language } from '../kernel/language';
import type { Duration } from '../kernel/time';
import type { OneLanguage } from '../programme/slide';

/** Those of the desk's keys that the telephone has. */
export const remoteKeys = [
  'next',
  'back',
  'black',
  'timer',
  'one-minute-more',
  'one-minute-less',
  'agree-more',
  'unsure-more',
  'disagree-more',
  'agree-less',
  'unsure-less',
  'disagree-less',
  'reveal',
] as const satisfies readonly ShortcutKey[];
export type RemoteKey = (typeof remoteKeys)[number];

export interface RemotePress {
  readonly key: RemoteKey;
  /** The stamp of what stood on the telephone: where that is another by now, the press says nothing. */
  readonly on: number;
  /** Counts up, so that a press that comes twice is one. */
  readonly number: number;
}

/** `late`: something else was shown by then, and nothing was done. `over`: more than are marked present, to be counted on the laptop. */
export const remoteAnswers = ['done', 'late', 'over', 'not-saved', 'ended'] as const;
export type RemoteAnswer = (typeof remoteAnswers)[number];

/** A heading or a paragraph of the notes; `label` is the word in bold with which it begins. */
export interface RemoteNote {
  readonly kind: 'heading' | 'text' | 'point';
  readonly label: string;
  readonly text: string;
}

export interface RemoteTitle {
  readonly title: string;
  readonly lang: OneLanguage;
}

export interface RemoteSlide extends RemoteTitle {
  /** Among the slides of its block; nought for one that Next doesn't show. */
  readonly number: number;
  readonly of: number;
  /** Build steps: those that are shown, and all. */
  readonly step: number;
  readonly steps: number;
}

export interface RemoteBarometer {
  readonly statement: string;
  /** Nought for the practice. */
  readonly number: number;
  readonly of: number;
  readonly round: 'first' | 'second';
  readonly counts: Counts;
  /** Those of them who chose on a telephone of the room: they take themselves back there. */
  readonly byTelephone: Counts;
  readonly present: number;
  readonly canCount: boolean;
  readonly canReveal: boolean;
}

export interface RemoteView {
  /** The desk's. */
  readonly language: Language;
  /** The language of the slide, the notes and the statement. */
  readonly spoken: Language;
  /** Undefined while no day runs. */
  readonly slide: RemoteSlide | undefined;
  /** Undefined at the day's last one. */
  readonly next: (RemoteTitle & { readonly isStep: boolean }) | undefined;
  readonly notes: readonly RemoteNote[];
  readonly notesLang: OneLanguage;
  readonly cover: 'none' | 'black' | 'other';
  readonly isFrozen: boolean;
  readonly canNext: boolean;
  readonly canBack: boolean;
  readonly timer: 'none' | 'runs' | 'paused';
  /** What Start would start, in minutes. */
  readonly timerMinutes: number;
  readonly barometer: RemoteBarometer | undefined;
}

/** `picture`: counts up whenever the room or the desk sees something else; `timer`: whenever the timer starts, stops or goes on. */
export interface RemoteShown {
  readonly view: RemoteView;
  readonly picture: number;
  readonly timer: number;
}

/** Times at the moment at which they are sent; the telephone counts on by itself. */
export interface RemoteTimes {
  /** Negative when it is over. */
  readonly blockLeft: Duration | undefined;
  readonly activityLeft: Duration | undefined;
  readonly activityRuns: boolean;
  /** Whole minutes behind (positive) or ahead (negative). */
  readonly behind: number | undefined;
  /** `HH:MM` */
  readonly dayEnds: string | undefined;
}

/** What the timer's keys are pressed on is the timer, whatever slide is shown. */
export const isOfTimer = (key: RemoteKey): boolean => key === 'timer' || key === 'one-minute-more' || key === 'one-minute-less';

/** Digits of the number that the desk shows beside the code. */
export const pinDigits = 6;
/** Wrong numbers after which pairing ends. */
export const mostTries = 5;

/** Why there is no remote any more, though nobody ended it. */
export type WhyRemoteEnded = 'tries' | 'too-late' | 'in-sight';

/** What the desk knows of it. */
export type RemoteControlView =
  | { readonly state: 'none'; readonly ended: WhyRemoteEnded | undefined }
  | {
      readonly state: 'pairing';
      readonly pin: string;
      /** The square code, as rows of dark (`1`) and light; never for the room. */
      readonly code: readonly string[];
      /** Wrong numbers that may still be typed. */
      readonly left: number;
    }
  /** `isThere`: its page is open. */
  | { readonly state: 'paired'; readonly isThere: boolean };
