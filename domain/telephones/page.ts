/**
 * What a telephone in the room is shown and what it may say. Each is told the same, in the language that it chose: nothing of it is of
 * one person, and nothing says which answer is right.
 */
import type { PlacingStage } from '../barometer/by-telephone';
import type { Round, StatementId } from '../barometer/schema';
import type { Collection } from '../forms/form';
import type { FormView } from '../forms/question';
import type { SheetInput } from '../forms/sheet-list';
import type { Language } from '../kernel/language';
import type { OfKind } from '../kernel/of-kind';
import type { WrittenList } from '../room/waiting';
import type { PlaceToSend } from './taking-place';

/** What the trainer can open to the telephones, one at a time: its kinds, and which of its kind it is. */
interface Openings {
  readonly form: { readonly collection: Collection };
  readonly impressions: object;
  /** The question of the quiz that the room sees. */
  readonly quiz: object;
  /** A place in the barometer, on whichever statement is on the screen. */
  readonly place: object;
}
export type OpeningKind = keyof Openings;
export type RoomOpening<Kind extends OpeningKind = OpeningKind> = OfKind<Openings, Kind>;

/** What a telephone is shown. */
interface Tasks {
  readonly nothing: object;
  readonly form: { readonly form: FormView<string> };
  readonly impressions: object;
  readonly quiz: {
    readonly question: string;
    readonly text: string;
    readonly options: readonly { readonly id: string; readonly text: string }[];
    /** The room sees its answer. */
    readonly isRevealed: boolean;
  };
  readonly place: {
    readonly statement: StatementId;
    readonly text: string;
    readonly round: Round;
    readonly stage: PlacingStage;
  };
}
export type TaskKind = keyof Tasks;
export type RoomTask<Kind extends TaskKind = TaskKind> = OfKind<Tasks, Kind>;

export interface RoomPage {
  /** The training's: a telephone begins with it. */
  readonly usual: Language;
  readonly task: RoomTask;
  /** Questions for the box can be written, beside whatever else is open. */
  readonly box: boolean;
}

/** In each language, since each telephone chooses its own. */
export type RoomPages = Readonly<Record<Language, RoomPage>>;

/** What somebody can do on a telephone. */
interface Acts {
  readonly 'hand-in': {
    readonly collection: Collection;
    readonly sheet: SheetInput;
  };
  readonly 'take-place': {
    readonly statement: StatementId;
    readonly round: Round;
  } & PlaceToSend;
  /** The last one counts, until the room sees what is right. */
  readonly 'answer-quiz': { readonly question: string; readonly option: string };
  /** The same words sent again are there once. */
  readonly 'write-line': { readonly list: WrittenList; readonly text: string };
}
export type ActKind = keyof Acts;
export type RoomAct<Kind extends ActKind = ActKind> = OfKind<Acts, Kind>;

/**
 * What becomes of it, as the page's words have it. `done`: it is on the disk. `already`: this telephone has done it before, and that
 * counts. `closed`: nobody asks for it now. `unfit`: nobody asks for such an answer. `enough`: as many wait as anybody can read.
 */
export type RoomAnswer = 'done' | 'already' | 'closed' | 'unfit' | 'code-wrong' | 'enough' | 'not-saved';

/** What keeps a telephone out. `old`: of a half-day before, or made up. `busy`: it asks too often. */
export type Locked = 'word' | 'old' | 'full' | 'busy';
