/** What the room and the desk see of a day at one moment: slide, covers, freeze, film, and what is played in it. Plain, read-only data. */
import type { BlockTimes, TimerState } from '../agenda/state';
import { type BarometerState, emptyBarometer } from '../barometer/state';
import type { GroupNames, ShownPlan } from '../groups/schema';
import type { Duration, Instant } from '../kernel/time';
import type { DayNumber } from '../programme/programme';
import type { ShownCard, ShownList } from '../room/schema';
import { noRoomLists, type RoomLists } from '../room/state';
import type { Cover, SlideRef } from './schema';

export interface FilmState {
  readonly slide: SlideRef;
  /** The position at which it was played or paused last. */
  readonly from: Duration;
  /** Undefined while paused. */
  readonly playingSince: Instant | undefined;
  /** When it was played or paused last. */
  readonly changed: Instant;
}

/** Tenths: from nought to ten. */
export const loudest = 10;
const usualVolume = 8;

/** Shown in the slide's place while it covers the screen. */
export interface Message {
  readonly id: string;
  /** Empty beside a picture. */
  readonly text: string;
  /** A file among the training's attachments. */
  readonly picture: string | null;
}

/** The kit's own message, which is always there: that it goes on in a moment. */
export const momentMessage = 'moment';

/** What the room keeps seeing while the desk goes on by itself. */
export interface FrozenPicture {
  readonly slide: SlideRef;
  readonly step: number;
  readonly barometer: BarometerState;
  /** The activity timer was there; it goes on, and one that begins later is not for this picture. */
  readonly hasTimer: boolean;
}

export interface RunState {
  /** The day that is running now. */
  readonly day: DayNumber | undefined;
  readonly ended: readonly DayNumber[];
  readonly slide: SlideRef | undefined;
  /** How many of the slide's build steps are shown. */
  readonly step: number;
  /** The desk's place when it went into this block. */
  readonly cameFrom: Pick<FrozenPicture, 'slide' | 'step'> | undefined;
  readonly cover: Cover;
  /** The one that covers the screen, or did last. */
  readonly message: string | undefined;
  /** How the groups that cover the screen, or did last, are named. */
  readonly groupNames: GroupNames;
  /** The one that covers the screen, or did last. */
  readonly plan: ShownPlan | undefined;
  /** In the order in which they were added. */
  readonly messages: readonly Message[];
  /** The list of the room that covers the screen, or did last. */
  readonly list: ShownList | undefined;
  readonly lists: RoomLists;
  /** What the programme brings beside its slides: the card that covers the screen, or did last. */
  readonly card: ShownCard | undefined;
  /** While it is frozen, `slide`, `step` and `barometer` are the desk's own. */
  readonly frozen: FrozenPicture | undefined;
  readonly timer: TimerState | undefined;
  /** The timer of the last slide that was left with one; it is there again on the way back. */
  readonly leftTimer: TimerState | undefined;
  /** For group work, beside the activity's; only the trainer sees it. */
  readonly groupTimer: TimerState | undefined;
  /** The film of the slide that the room sees; undefined until it was played. */
  readonly film: FilmState | undefined;
  /** The volume of films and sounds, in tenths. */
  readonly volume: number;
  readonly barometer: BarometerState;
  /** Actual times of blocks, in the order in which they began. */
  readonly blocks: Readonly<Record<string, BlockTimes>>;
  /** By block: the slides that the room saw since the day was started, or whose content note it saw. */
  readonly seen: Readonly<Record<string, readonly string[]>>;
}

/** The state of a day that was just started: no slide, cover or timer yet, and a trial before it left nothing. */
export const startOfDay = {
  slide: undefined,
  step: 0,
  cameFrom: undefined,
  cover: 'none',
  frozen: undefined,
  timer: undefined,
  leftTimer: undefined,
  groupTimer: undefined,
  film: undefined,
  seen: {},
} satisfies Partial<RunState>;

export const emptyRun: RunState = {
  ...startOfDay,
  day: undefined,
  ended: [],
  message: undefined,
  groupNames: 'first',
  plan: undefined,
  messages: [],
  list: undefined,
  lists: noRoomLists,
  card: undefined,
  volume: usualVolume,
  barometer: emptyBarometer,
  blocks: {},
};
