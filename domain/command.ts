/** What a person can ask for, as plain values; a command either happens whole or is refused with a reason. */
import type { AgendaEdit } from './agenda-edit';
import type { Cover, GroupNames, Position, SlideRef, StatementId, UndoPlace, Whereabouts, WhichTimer } from './event';
import type { GroupWishes } from './groups/grouping';
import type { Language } from './language';
import type { OwnSlidesPlace } from './own-slides';
import type { ShownCard } from './pack-cards';
import type { AttendanceState, ParticipantId, Person } from './person';
import type { PlanDate, PlanText, RowState } from './plan/plan';
import type { Answer, DayNumber, HalfDay } from './programme';
import type { RescueWay } from './rescue';
import type { RoomListName, ShownList } from './room-lists';
import type { Duration } from './time';

/** As typed into the form; the kit checks and trims it. */
export interface DetailsInput {
  readonly programme: string;
  readonly place: string;
  readonly venue: string;
  /** `YYYY-MM-DD` */
  readonly firstDay: string;
  readonly secondDay: string;
  /** Names separated by `;` or new lines. */
  readonly trainers: string;
  readonly language: Language;
  readonly project: string;
  readonly donor: string;
  /** `YYYY-MM-DD`, or empty. */
  readonly keepUntil: string;
  /** One in a line, the number last. */
  readonly localNumbers: string;
}

/** What can be done with a statement's place among the others. */
export const arrangeActs = ['earlier', 'later', 'to-end', 'skip', 'bring-back'] as const;
export type ArrangeAct = (typeof arrangeActs)[number];

/** As typed; `month`: `YYYY-MM`, or empty for any. */
export interface FollowUpInput {
  readonly school: string;
  readonly wish: string;
  readonly month: string;
  readonly mayContact: boolean;
  readonly contact: string;
}

export type TrainingCommand =
  | { readonly kind: 'change-details'; readonly details: DetailsInput }
  | { readonly kind: 'edit-agenda'; readonly day: DayNumber; readonly edit: AgendaEdit }
  /** To the other day; `at` is the place there, from 0, or null for where such a block usually comes. */
  | { readonly kind: 'move-to-other-day'; readonly day: DayNumber; readonly block: string; readonly at: number | null }
  | { readonly kind: 'place-own-slides'; readonly slides: string; readonly place: OwnSlidesPlace }
  | { readonly kind: 'remove-own-slides'; readonly slides: string }
  /** `page` counts from 1. */
  | { readonly kind: 'note-own-slide'; readonly slides: string; readonly page: number; readonly notes: string }
  | { readonly kind: 'start-day'; readonly day: DayNumber }
  | { readonly kind: 'end-day' }
  /** Puts the running day right; `minutes` to win, negative for those that were won. */
  | { readonly kind: 'rescue'; readonly way: RescueWay; readonly minutes: number }
  | { readonly kind: 'break-now'; readonly minutes: number }
  /** `HH:MM` as typed; empty leaves it as it is known. */
  | { readonly kind: 'correct-times'; readonly day: DayNumber; readonly block: string; readonly started: string; readonly ended: string }
  | { readonly kind: 'next' }
  | { readonly kind: 'back' }
  | { readonly kind: 'go-to'; readonly slide: SlideRef }
  | { readonly kind: 'cover'; readonly cover: Exclude<Cover, 'message' | 'groups' | 'plan' | 'list' | 'card'> }
  /** `show`: to the room, at once; `sure`: although it seems to hold a participant's name. */
  | { readonly kind: 'add-message'; readonly text: string; readonly show: boolean; readonly sure: boolean }
  | { readonly kind: 'show-message' | 'remove-message'; readonly message: string }
  /** `block`: what it is about; null for none in particular, or where the room is now for a question. `sure`: although it seems to hold a name. */
  | {
      readonly kind: 'add-line';
      readonly list: RoomListName;
      readonly text: string;
      readonly block: string | null;
      readonly sure: boolean;
    }
  | { readonly kind: 'change-line'; readonly line: string; readonly text: string; readonly sure: boolean }
  | { readonly kind: 'move-line'; readonly list: RoomListName; readonly line: string; readonly to: number }
  | { readonly kind: 'remove-line'; readonly line: string }
  /** `text`: what was answered, perhaps nothing; not answered after all, where `isAnswered` is false. */
  | { readonly kind: 'answer-question'; readonly line: string; readonly isAnswered: boolean; readonly text: string; readonly sure: boolean }
  | { readonly kind: 'show-list'; readonly list: ShownList }
  | { readonly kind: 'show-card'; readonly card: ShownCard }
  /** The room keeps its picture while the desk goes on; unfrozen, it sees where the desk is. */
  | { readonly kind: 'freeze'; readonly frozen: boolean }
  /** The film or sound of the slide that the room sees. */
  | { readonly kind: 'play-film' | 'pause-film' | 'rewind-film' }
  | { readonly kind: 'change-volume'; readonly by: 1 | -1 }
  | ({ readonly kind: 'start-timer'; readonly length: Duration } & WhichTimer)
  | ({ readonly kind: 'pause-timer' | 'resume-timer' | 'close-timer' } & WhichTimer)
  | ({ readonly kind: 'adjust-timer'; readonly by: Duration } & WhichTimer)
  /** `sure`: although more would stand somewhere than are marked present. */
  | { readonly kind: 'count'; readonly position: Position; readonly change: 1 | -1; readonly sure?: boolean }
  | { readonly kind: 'move-positions'; readonly from: Whereabouts; readonly to: Whereabouts; readonly people: number }
  | { readonly kind: 'reveal-answer' }
  | { readonly kind: 'second-round' }
  | { readonly kind: 'next-statement' }
  | { readonly kind: 'show-counts'; readonly shown: boolean }
  | { readonly kind: 'swap-sides' }
  | { readonly kind: 'offer-cards'; readonly offered: boolean }
  | { readonly kind: 'arrange-statement'; readonly statement: StatementId; readonly act: ArrangeAct }
  | { readonly kind: 'go-to-statement'; readonly statement: StatementId }
  /** `sure`: although it seems to hold a participant's name, here and below. */
  | {
      readonly kind: 'add-statement';
      readonly text: string;
      readonly answer: Answer | 'none';
      readonly reason: string;
      readonly sure: boolean;
    }
  | { readonly kind: 'note-argument'; readonly side: Position; readonly text: string; readonly sure: boolean }
  | { readonly kind: 'remove-argument'; readonly argument: string }
  | { readonly kind: 'add-participant'; readonly person: Person }
  | { readonly kind: 'change-participant'; readonly participant: ParticipantId; readonly person: Person }
  | { readonly kind: 'mark-remaining'; readonly halfDay: HalfDay; readonly state: 'present' | 'absent' }
  | {
      readonly kind: 'mark';
      readonly participant: ParticipantId;
      readonly halfDay: HalfDay;
      readonly state: AttendanceState | 'not-marked';
      /** `HH:MM`, for late and left early. */
      readonly at: string;
    }
  /** Two entries are one person; the kept one stays on the list. */
  | { readonly kind: 'join'; readonly kept: ParticipantId; readonly gone: ParticipantId }
  | { readonly kind: 'tell-apart'; readonly one: ParticipantId; readonly other: ParticipantId }
  /** Of those present in the half-day; asked again, other ones. Groups are numbered from 0. */
  | { readonly kind: 'form-groups'; readonly wishes: GroupWishes; readonly halfDay: HalfDay }
  | { readonly kind: 'move-member'; readonly participant: ParticipantId; readonly group: number }
  | { readonly kind: 'place-late'; readonly halfDay: HalfDay }
  | { readonly kind: 'show-groups'; readonly names: GroupNames }
  | { readonly kind: 'add-plan-row'; readonly group: number }
  | { readonly kind: 'remove-plan-row'; readonly group: number; readonly row: string }
  | { readonly kind: 'write-plan'; readonly what: PlanText; readonly text: string }
  /** `YYYY-MM-DD`, or empty. */
  | { readonly kind: 'date-plan'; readonly what: Omit<PlanDate, 'date'>; readonly text: string }
  | { readonly kind: 'set-plan-row-state'; readonly group: number; readonly row: string; readonly state: RowState }
  /** `sure`: although it seems to hold a participant's name. */
  | { readonly kind: 'show-plan'; readonly group: number; readonly sure: boolean }
  | { readonly kind: 'wish-follow-up'; readonly wish: FollowUpInput }
  | { readonly kind: 'change-follow-up'; readonly followUp: string; readonly wish: FollowUpInput }
  | { readonly kind: 'remove-follow-up'; readonly followUp: string }
  /** `place` is the training's, typed by a person to confirm. */
  | { readonly kind: 'erase-persons'; readonly place: string }
  | { readonly kind: 'undo'; readonly place: UndoPlace }
  | { readonly kind: 'redo'; readonly place: UndoPlace };

const navigation: readonly TrainingCommand['kind'][] = [
  'next',
  'back',
  'go-to',
  'cover',
  'show-message',
  'show-groups',
  'show-plan',
  'show-list',
  'show-card',
  'freeze',
  'play-film',
  'pause-film',
  'rewind-film',
];

/** Moving through the deck is painted first and flushed after; everything else is confirmed only once it is on the disk. */
export const isNavigation = ({ kind }: TrainingCommand): boolean => navigation.includes(kind);
