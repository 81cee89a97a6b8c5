/**
 * Keeps the audience view where the trainer wants it: on the projector while that is there, parked while it isn't, and never on a
 * screen that nobody chose. Plugging and unplugging changes nothing else.
 */
import type { BrowserWindow } from 'electron';
import type { PointerPlace } from '../../domain/stage/pointer';
import type { ScreenView } from '../../domain/stage/screens';
import type { Kit } from '../kit/kit';
import { type Screen, screenUnder } from '../kit/stage/arrangement';
import { AudienceWindow } from './audience-window';
import { DeskPlace } from './desk-place';
import type { DisplaySource, ScreenChange } from './displays';
import { ScreenCards } from './screen-cards';
import { takeKeys } from './window-keys';

/** Milliseconds of rest after which a system has its screens in order, so that a window can be opened on one. */
const settlesIn = 400;
/** Milliseconds after which it doesn't move windows any more by itself. */
const windowsRestIn = 2_000;
/** Milliseconds of rest after which a window that was dragged is where a person wants it. */
const movesFor = 400;
/** A window that goes astray this often is left alone: the system has a will of its own. */
const mostStrays = 3;

export class Projector {
  readonly #kit: Kit;
  readonly #desk: BrowserWindow;
  readonly #displays: DisplaySource;
  readonly #audience: AudienceWindow;
  readonly #deskPlace: DeskPlace;
  readonly #cards: ScreenCards;
  #wasPrivate = false;
  /** While the system puts its screens in order. */
  #settling: ReturnType<typeof setTimeout> | undefined;
  /** While it may still move windows about. */
  #pushing: ReturnType<typeof setTimeout> | undefined;
  /** While a person moves the desk. */
  #moving: ReturnType<typeof setTimeout> | undefined;
  #strays = 0;
  /** The kit ends, and its windows with it: that they close is nobody's answer. */
  #isLeaving = false;

  /** `opened`: each window for the room, before it is seen. Everything that is sent to it passes `sent` first. */
  constructor(
    kit: Kit,
    desk: BrowserWindow,
    displays: DisplaySource,
    opened: (window: BrowserWindow) => void,
    sent: (message: unknown) => void,
  ) {
    this.#kit = kit;
    this.#desk = desk;
    this.#displays = displays;
    this.#audience = new AudienceWindow(displays.areReal, {
      sent,
      opened: (window) => {
        opened(window);
        takeKeys(window, kit, desk);
        this.#endNumbersWithAKey(window);
      },
      /* A person closed it: that is an answer too. */
      closed: () => void kit.requests['show-on-projector']('off'),
      strayed: () => this.#bringBack(),
      told: (notice) => kit.tell(notice),
    });
    this.#deskPlace = new DeskPlace(desk, () => kit.privacy);
    this.#cards = new ScreenCards(() => this.#endNumbers());
    displays.onChange((what) => this.#screensChanged(what));
    displays.onHeard(desk, () => this.#screensChanged('screens'));
    desk.on('move', () => this.#deskMoved());
    desk.on('resize', () => this.#deskMoved());
    desk.on('closed', () => this.leave());
    this.#endNumbersWithAKey(desk);
  }

  /** The first look at what is there. */
  begin(): void {
    this.look();
    this.follow();
  }

  /** Brings windows in step with what is wanted and what is there. Only reads. */
  follow(): void {
    if (this.#isLeaving || this.#desk.isDestroyed()) return;
    const { home, others, target, views } = this.#kit.displays;
    if (target) this.#show(target);
    else this.#audience.park();
    this.#veil();
    if (home && this.#displays.areReal && !this.#moving) this.#deskPlace.bringTo(home);
    this.#fillDesk(others.length === 0 && this.#kit.settings.projectorWanted && !this.#kit.isPrivate);
    this.#showNumbers(views);
    this.#audience.sendView(() => this.#kit.audienceView());
  }

  sendTime(): void {
    this.#audience.send('audience-time', () => this.#kit.audienceTime());
  }

  point(place: PointerPlace | null): void {
    this.#audience.send('audience-pointer', () => place);
  }

  /** The screens may have changed while nobody was told, as in sleep. */
  lookAgain(): void {
    this.#screensChanged('screens');
  }

  /** A page stands there that names nobody, and paints for no privacy. */
  deskShowsNothing(): void {
    this.#deskPlace.liftVeil();
  }

  /** What the room must not read is covered before the page has painted itself anew. */
  #veil(): void {
    const { isPrivate } = this.#kit;
    if (isPrivate) this.#deskPlace.liftVeil();
    else if (this.#wasPrivate) this.#deskPlace.drawVeil();
    this.#wasPrivate = isPrivate;
  }

  /** Tells the kit what is there now. */
  look(): void {
    if (this.#isLeaving || this.#desk.isDestroyed()) return;
    this.#kit.screensAre({ screens: this.#displays.screens(), desk: this.#displays.deskArea(this.#desk) });
  }

  /** The system may move windows before and after it tells of it: until it is done, a move is nobody's wish. */
  #screensChanged(what: ScreenChange): void {
    clearTimeout(this.#moving);
    this.#moving = undefined;
    this.#strays = 0;
    this.#settle();
    clearTimeout(this.#pushing);
    this.#pushing = setTimeout(() => this.#windowsRest(), windowsRestIn);
    /* Bars go and come with the desk that fills its screen: else an answer would last no longer than the window takes to do so. */
    this.look();
    if (what === 'screens') this.#kit.askAboutRoom();
    this.follow();
  }

  #settle(): void {
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => this.#settled(), settlesIn);
  }

  #settled(): void {
    this.#settling = undefined;
    this.look();
    this.follow();
  }

  #windowsRest(): void {
    this.#pushing = undefined;
    this.look();
    this.follow();
    const { home, isDeskAtHome } = this.#kit.displays;
    if (home && isDeskAtHome && this.#displays.areReal) this.#deskPlace.restore(home);
  }

  #deskMoved(): void {
    if (!this.#displays.areReal || this.#pushing) return;
    clearTimeout(this.#moving);
    this.#moving = setTimeout(() => this.#deskIsPut(), movesFor);
    /* What the room must not read doesn't wait until the window is put down. */
    this.look();
  }

  /** Remembers where a person left the window: there it belongs from now on. */
  #deskIsPut(): void {
    this.#moving = undefined;
    const home = screenUnder(this.#desk.getBounds(), this.#displays.screens());
    if (!home) return;
    this.#deskPlace.keep(home);
    this.look();
    this.#kit.deskBelongsOn(home);
  }

  #show(screen: Screen): void {
    const place = this.#displays.placeOn(screen);
    if (!this.#audience.isAt(place)) {
      this.#audience.park();
      /* A system that is still moving screens would put it anywhere. */
      if (!this.#settling || !this.#displays.areReal) this.#audience.open(place);
    }
  }

  #bringBack(): void {
    this.#strays += 1;
    if (this.#strays > mostStrays) return;
    this.#audience.park();
    this.#settle();
  }

  /** For good: what is wanted stays wanted for the next start. */
  leave(): void {
    this.#isLeaving = true;
    clearTimeout(this.#settling);
    clearTimeout(this.#pushing);
    clearTimeout(this.#moving);
    this.#audience.park();
    this.#cards.show([]);
  }

  /** With one display the desk itself becomes the audience view, and takes the whole screen. */
  #fillDesk(fill: boolean): void {
    if (this.#desk.isFullScreen() !== fill) this.#desk.setFullScreen(fill);
  }

  #showNumbers(views: readonly ScreenView[]): void {
    const numbers = new Map(views.map(({ id, number }) => [id, number]));
    const isOn = this.#kit.screenTest === 'numbers';
    const screens = isOn ? this.#displays.screens() : [];
    this.#cards.show(screens.map((screen) => ({ number: numbers.get(screen.id) ?? 0, place: this.#displays.placeOn(screen) })));
  }

  /** The key does what it always does, too. */
  #endNumbersWithAKey(window: BrowserWindow): void {
    window.webContents.on('before-input-event', (_event, { type }) => {
      if (type === 'keyDown') this.#endNumbers();
    });
  }

  #endNumbers(): void {
    if (this.#kit.screenTest === 'numbers') void this.#kit.requests['test-screens']('none');
  }
}
