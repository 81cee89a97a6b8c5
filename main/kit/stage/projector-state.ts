/**
 * What is known of the screens: which there are, whether the trainer wants the audience view, and whether the room may see the
 * desk. With one display the kit assumes that the room sees it until a person says otherwise, and what was said holds only as long as
 * nothing happened after which it may be otherwise: a projector that shows the desk's own screen can come without being told.
 */
import type { Privacy, ProjectorView } from '../../../domain/desk/desk-view';
import type { LocalDate } from '../../../domain/kernel/time';
import { type ScreenTest, type ScreenView, sizeOf } from '../../../domain/stage/screens';
import type { Settings } from '../../store/settings';
import { type Area, type Arrangement, arrange, type Screen, screenViews } from './arrangement';

/** What the system reports. */
export interface Seen {
  readonly screens: readonly Screen[];
  /** The area of the desk's window. */
  readonly desk: Area;
}

/** What is there and what it is for. */
interface Displays extends Arrangement {
  readonly views: readonly ScreenView[];
  /** The screen to which the picture belongs now; undefined while it belongs to none. */
  readonly target: Screen | undefined;
  /** The desk is on the screen that the person has it on, not on another one for the time being. */
  readonly isDeskAtHome: boolean;
}

/** Before the system was asked. */
const nothingSeen: Displays = {
  home: undefined,
  others: [],
  projector: undefined,
  deskInSight: false,
  views: [],
  target: undefined,
  isDeskAtHome: false,
};

export class ProjectorState {
  readonly #settings: () => Pick<Settings, 'projectors' | 'projectorWanted'>;
  #seen: Seen | undefined;
  /** The screen that the person has the desk on; while it is gone, the desk is elsewhere only for that long. */
  #home: number | undefined;
  #displays = nothingSeen;
  /** The person's answer and its day; undefined while nobody has answered, or the question is to be asked again. */
  #said: { readonly canSee: boolean; readonly on: LocalDate } | undefined;
  #isAskedAgain = false;
  /** Screens that a person doesn't want the picture on, as long as they stay plugged in. */
  #leftAlone: ReadonlySet<number> = new Set();
  test: ScreenTest = 'none';

  /** `settings`: as they are now, whenever it is called. */
  constructor(settings: () => Pick<Settings, 'projectors' | 'projectorWanted'>) {
    this.#settings = settings;
  }

  get displays(): Displays {
    return this.#displays;
  }

  get privacy(): Privacy {
    const { others, deskInSight } = this.#displays;
    if (others.length > 0 && !deskInSight) return 'private';
    if (!this.#said) return 'unasked';
    return this.#said.canSee ? 'shared' : 'private';
  }

  /** The audience view is on the second display. */
  get isOn(): boolean {
    return this.#displays.target !== undefined;
  }

  /** Screens that the picture could go to, and that the kit doesn't know. */
  get unknown(): readonly ScreenView[] {
    return this.known ? [] : this.#displays.views.filter(({ role }) => role === 'other');
  }

  /** The projector that is plugged in and recognised. */
  get known(): ScreenView | undefined {
    return this.#displays.views.find(({ role }) => role === 'projector');
  }

  /** What could show the picture, by the system's number of it. */
  screen(id: number): ScreenView | undefined {
    return this.#displays.views.find((screen) => screen.id === id && (screen.role === 'other' || screen.role === 'projector'));
  }

  /** True when something is otherwise than it was when it was looked at last. */
  screensAre(seen: Seen): boolean {
    this.#seen = seen;
    return JSON.stringify(this.#found(seen)) !== JSON.stringify(this.#displays);
  }

  /** A person put the desk there. */
  deskBelongsOn({ id }: Screen): void {
    this.#home = id;
  }

  /** Looks at what is there and what is wanted of it; true when the picture went from the second display. */
  look(): boolean {
    if (!this.#seen) return false;
    const before = this.#displays;
    const now = this.#found(this.#seen);
    this.#displays = now;
    if (now.others.length !== before.others.length || now.deskInSight !== before.deskInSight) this.askAgain();
    this.#home ??= now.home?.id;
    this.#leftAlone = new Set([...this.#leftAlone].filter((id) => now.views.some((screen) => screen.id === id)));
    return before.target !== undefined && now.target === undefined;
  }

  #found({ screens, desk }: Seen): Displays {
    const { projectors, projectorWanted } = this.#settings();
    const arrangement = arrange({ screens, desk, home: this.#home, known: projectors });
    const isDeskAtHome = arrangement.home !== undefined && arrangement.home.id === (this.#home ?? arrangement.home.id);
    const target = this.#target(arrangement, projectorWanted);
    return { ...arrangement, views: screenViews(screens, arrangement), target, isDeskAtHome };
  }

  /** A test is an answer, too, as long as only one screen can be meant. */
  #target({ projector, others }: Arrangement, isWanted: boolean): Screen | undefined {
    if (this.test === 'picture') return projector ?? (others.length === 1 ? others[0] : undefined);
    return isWanted ? projector : undefined;
  }

  roomCanSee(canSee: boolean, on: LocalDate): void {
    this.#said = { canSee, on };
    this.#isAskedAgain = false;
  }

  /** The room may see the desk now, or another room: asking once too often is right. */
  askAgain(): void {
    if (this.#said) this.#isAskedAgain = true;
    this.#said = undefined;
  }

  /** True when what was said was for another day. */
  dayIs(today: LocalDate): boolean {
    if (!this.#said || this.#said.on === today) return false;
    this.askAgain();
    return true;
  }

  leaveAlone(): void {
    this.#leftAlone = new Set([...this.#leftAlone, ...this.unknown.map(({ id }) => id)]);
  }

  view(): ProjectorView {
    const { others, projector, target, views, deskInSight } = this.#displays;
    const wanted = this.#settings().projectorWanted;
    const shown = target ?? projector ?? others[0];
    const { isOn, privacy, test } = this;
    return {
      displays: others.length + 1,
      wanted,
      on: isOn,
      size: shown ? sizeOf(shown.bounds) : '',
      privacy,
      isAskedAgain: this.#isAskedAgain,
      screens: views,
      offered: wanted && !isOn ? this.unknown.filter(({ id }) => !this.#leftAlone.has(id)) : [],
      deskInSight,
      test,
    };
  }
}
