/**
 * What the projector is shown. These types have no field that could carry a participant's name, but for one: `OnPurposeScene`, which
 * there is only while a trainer shows the groups or a plan by an act of its own.
 */

import type { BlockStatus } from '../agenda/schedule';
import type { Answer } from '../barometer/schema';
import type { Counts } from '../barometer/state';
import type { Returned } from '../forms/returned';
import type { Language } from '../kernel/language';
import type { Duration, LocalDate } from '../kernel/time';
import type { BlockKind, DayNumber } from '../programme/programme';
import type { RoomLight } from '../programme/scene-colours';
import type { Layout, OneLanguage, TextBlock } from '../programme/slide';
import type { SourceLine } from '../programme/source-name';
import type { ColourWorld } from '../programme/theme';
import type { SlideType } from '../programme/type/type-of-slide';
import type { ListGroup } from '../room/room-lists';
import type { RoomListName } from '../room/schema';
import type { FilmPlay } from './film';
import type { RoomHead } from './room-head';

export interface AgendaLine {
  readonly time: string;
  readonly title: string;
  readonly kind: BlockKind;
  readonly status: BlockStatus;
}

export interface HelplineLine {
  readonly number: string;
  readonly name: string;
}

export interface SummaryLine {
  readonly statement: string;
  /** Undefined for one that was only talked over. */
  readonly answer: Answer | undefined;
  /** The kit's one-line answer; only for statements whose answer was revealed. */
  readonly short: string;
  /** Only when the trainer shows them. */
  readonly first: Counts | undefined;
  readonly second: Counts | undefined;
}

/** A list of day 1. `more`: how many have no room on a screen of 4:3 and on one of 16:9; `lines` are those that the wider one shows. */
export interface FirstDayColumn {
  readonly name: RoomListName;
  readonly lines: readonly string[];
  readonly more: { readonly narrow: number; readonly wide: number };
}

export interface ShownGroup {
  readonly number: number;
  /** When all come from one; else empty. */
  readonly school: string;
  /** First names, with the last name's first letter if that was asked for. */
  readonly names: readonly string[];
}

/** A drawn scene. `address`: of the picture itself, nothing is fetched. */
export interface Drawing {
  readonly address: string;
  readonly description: string;
}

export type PartOfDay = 'morning' | 'noon' | 'evening';

/** How a slide looks that opens a day or a part of it. */
export type Opener = {
  /** Undefined without one: a calm landscape stands there. */
  readonly scene: Drawing | undefined;
} & (
  | {
      readonly of: 'day';
      readonly day: string;
      readonly place: string;
      /** It is the first of its day: who holds the training stands on it; else their logos alone. */
      readonly begins: boolean;
      readonly head: RoomHead | undefined;
    }
  | {
      readonly of: 'block';
      readonly day: DayNumber;
      /** Number of the session; undefined for a block that is none. */
      readonly session: number | undefined;
      readonly name: string;
      /** `HH:MM`, at this pace. */
      readonly times: { readonly from: string; readonly until: string } | undefined;
    }
);

export type OnPurposeScene =
  | {
      readonly kind: 'groups';
      readonly groups: readonly ShownGroup[];
      /** Heading of the activity's slide that they cover; empty over any other. */
      readonly task: string;
      readonly timer: boolean;
    }
  /** One row of a group's plan. */
  | {
      readonly kind: 'plan';
      readonly group: number;
      readonly school: string;
      readonly row: {
        readonly goal: string;
        /** Under the names that the programme gives them; only what was written. */
        readonly parts: readonly { readonly name: string; readonly text: string }[];
        readonly by: LocalDate | null;
      };
      readonly page: number;
      readonly of: number;
    };

/** Before a day and between the two. */
export interface Waiting {
  readonly kind: 'waiting';
  readonly title: string;
  readonly owner: string;
  /** Undefined while no training is open. */
  readonly coming?: {
    /** `evening`: the first day is over, the second isn't on the calendar yet. */
    readonly says: 'welcome' | 'welcome-back' | 'evening';
    readonly day: string;
    /** Empty where it isn't known. */
    readonly place: string;
    readonly date: LocalDate | undefined;
    /** What the day is made of, in short. */
    readonly blocks: readonly { readonly time: string; readonly name: string; readonly isPause: boolean }[];
    readonly part: PartOfDay;
    readonly drawing: Drawing | undefined;
  };
}

type Picture =
  | OnPurposeScene
  | Waiting
  | {
      readonly kind: 'slide';
      readonly layout: Exclude<Layout, 'break' | 'agenda' | 'barometer' | 'sources' | 'page'>;
      /** The body as far as it is built: later steps are not in it. */
      readonly body: readonly TextBlock[];
      /** It comes part by part. */
      readonly hasSteps: boolean;
      /** Some of it is still to come. */
      readonly isBuilding: boolean;
      /** How large it is set: of the whole slide, so that nothing changes its size while it is built. */
      readonly type: SlideType;
      /** How long the work takes that it asks for. */
      readonly planned: Duration | undefined;
      readonly sources: readonly SourceLine[];
      readonly contentNote: boolean;
      /** The programme's own words of it. */
      readonly noteLine?: string | undefined;
      /** The activity timer is drawn on the slide while it exists. */
      readonly timer: boolean;
      /** In which its words are, where that isn't the room's. */
      readonly lang?: OneLanguage;
      /** Undefined on a slide without film or sound. */
      readonly film: FilmPlay | undefined;
      /** Only of a slide that opens something. */
      readonly opener?: Opener;
      /** The drawn scene beside the words of any other. */
      readonly drawing?: Drawing;
    }
  /** The first step of a marked slide: what comes, that one may look away, and who helps. `said`: what comes, in the programme's own words. */
  | {
      readonly kind: 'content-note';
      readonly before: 'case' | 'film' | 'slide';
      readonly said?: string | undefined;
      readonly helplines: readonly HelplineLine[];
    }
  /** A slide that the trainer brought: it fills the picture. `alt` stands in its place when it can't be shown. */
  | {
      readonly kind: 'page';
      readonly picture: string;
      readonly alt: string;
      readonly lang?: OneLanguage;
      readonly timer: boolean;
    }
  | { readonly kind: 'sources'; readonly sources: readonly SourceLine[]; readonly page: number; readonly of: number }
  | {
      readonly kind: 'break';
      readonly body: readonly TextBlock[];
      /** When work goes on, `HH:MM`; undefined while no day runs. */
      readonly until: string | undefined;
      /** With what. */
      readonly following: { readonly session: number | undefined; readonly name: string } | undefined;
      readonly part: PartOfDay;
      /** The programme's own landscape; else the kit draws one. */
      readonly drawing: Drawing | undefined;
    }
  | { readonly kind: 'agenda'; readonly body: readonly TextBlock[]; readonly blocks: readonly AgendaLine[] }
  /** Without a number it is the practice. */
  | { readonly kind: 'statement'; readonly number: number | undefined; readonly of: number; readonly text: string }
  | {
      readonly kind: 'places';
      readonly text: string;
      readonly second: boolean;
      /** True when + is on the right. */
      readonly swapped: boolean;
      /** Only when the trainer shows them. */
      readonly counts: Counts | undefined;
      readonly voices: boolean;
      /** A card can be raised instead of walking. */
      readonly cards: boolean;
      readonly timer: boolean;
    }
  | {
      readonly kind: 'answer';
      readonly text: string;
      /** Undefined where none is given. */
      readonly answer: Answer | undefined;
      readonly short: string;
      readonly reason: string;
      readonly sources: readonly SourceLine[];
      /** Only when the trainer shows them. */
      /** The floor stays as the room has it. */
      readonly swapped: boolean;
      readonly first: Counts | undefined;
      readonly second: Counts | undefined;
    }
  /** Only when the trainer shows it. */
  | { readonly kind: 'shift'; readonly text: string; readonly swapped: boolean; readonly first: Counts; readonly second: Counts }
  /** The place and the day are there for people who photograph it. */
  | { readonly kind: 'summary'; readonly lines: readonly SummaryLine[]; readonly place: string; readonly date: LocalDate | undefined }
  | {
      readonly kind: 'helplines';
      readonly immediate: readonly HelplineLine[];
      /** `answers`: when and how, empty while that isn't known. */
      readonly others: readonly (HelplineLine & { readonly answers: string; readonly checked: string })[];
      readonly local: readonly HelplineLine[];
    }
  /** What the trainer typed or chose for the room. Without text or picture it says in the kit's words that it goes on in a moment. */
  | { readonly kind: 'message'; readonly text: string; readonly picture: string | undefined }
  /** Beside the slides: what an activity asks for. */
  | {
      readonly kind: 'activity-card';
      readonly name: string;
      readonly group: string;
      readonly steps: readonly string[];
      readonly seated: string;
      readonly planned: Duration;
      readonly timer: boolean;
      readonly type: SlideType;
    }
  /** `reason`: once the answer is revealed; until then no option is the right one. */
  | {
      readonly kind: 'quiz';
      readonly number: number;
      readonly of: number;
      readonly text: string;
      /** `count`: so many chose it by telephone, once the answer is revealed. */
      readonly options: readonly { readonly text: string; readonly isRight: boolean; readonly count?: number }[];
      readonly reason: string | undefined;
      readonly sources: readonly SourceLine[];
    }
  | {
      readonly kind: 'thanks';
      readonly title: string;
      readonly owner: string;
      /** The programme gives some. */
      readonly certificates: boolean;
      readonly helplines: readonly HelplineLine[];
      readonly drawing: Drawing | undefined;
    }
  /** A page of one of the room's lists; `single`: one line of it alone. */
  | {
      readonly kind: 'room-list';
      readonly name: RoomListName;
      readonly groups: readonly ListGroup[];
      readonly single: string | undefined;
      readonly page: number;
      readonly of: number;
    }
  /** The room's own summary of day 1. */
  | {
      readonly kind: 'first-day';
      readonly columns: readonly FirstDayColumn[];
    }
  /** How telephones join. `code`: rows of the square code, `1` is dark. */
  | { readonly kind: 'telephones'; readonly address: string; readonly word: string; readonly code: readonly string[] }
  | { readonly kind: 'quiet' }
  /** Asked for while the screens are tested, never by a programme. */
  | { readonly kind: 'test-picture' }
  | { readonly kind: 'black' };

/** `world`: the colours of the block that it stands in; undefined where there is no programme. */
export type Scene = Picture & { readonly world?: ColourWorld };

export interface AudienceView {
  readonly language: Language;
  readonly scene: Scene;
  /** Bright while nobody chose otherwise. */
  readonly room?: RoomLight | undefined;
  /** Only while a trainer shows it. */
  readonly returned?: Returned | undefined;
}

/** Pushed every second, aligned to the second. */
export interface AudienceTime {
  /** `HH:MM` of the wall clock; undefined in a picture that hangs nowhere. */
  readonly clock?: string | undefined;
  /** Share of the block's time that is used, 0 to 1; undefined when no block runs. */
  readonly progress: number | undefined;
  readonly activityLeft: Duration | undefined;
  /** The position of the slide's film or sound; it plays only in the room. */
  readonly filmAt?: Duration | undefined;
  /** The time left in the running break: until work goes on, negative once it should have. `until`: as its picture says it. */
  readonly goesOn?: { readonly until: string; readonly left: Duration } | undefined;
  /** The groups' timer came to its end a moment ago. */
  readonly groupsAreOver?: true;
}
