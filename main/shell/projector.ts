/**
 * Keeps the audience view where the trainer wants it: on the projector while that is there, parked while it isn't, and never on a
 * screen that nobody chose. Plugging and unplugging changes nothing else.
 */
import type { BrowserWindow } from 'electron';
import { isRefusal } from '../../domain/kernel/refusal';
import type { PointerPlace } from '../../domain/stage/pointer';
import { sizeOf } from '../../domain/stage/screens';
import type { Kit } from '../kit/kit';
import type { Displays } from '../kit/stage/projector';
import { type Arrangement, arrange, type Screen, screenUnder, screenViews } from '../kit/stage/screens';
import { noteFault } from './app-log';
import { AudienceWindow } from './audience-window';
import { DeskPlace } from './desk-place';
import type { DisplaySource, ScreenChange } from './displays';
import { forwardKeys } from './keys';
import { ScreenCards } from './screen-cards';

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
  /** The screen that the person has the desk on; while it is gone, the desk is elsewhere only for that long. */
  #home: number | undefined;
  #deskInSight = false;
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
  #reported = '';
  #noted = '';

  /** Everything that is sent to the audience window passes `sent` first. */
  constructor(kit: Kit, desk: BrowserWindow, displays: DisplaySource, sent: (message: unknown) => void) {
    this.#kit = kit;
    this.#desk = desk;
    this.#displays = displays;
    this.#audience = new AudienceWindow(displays.areReal, {
      sent,
      opened: (window) => {
        forwardKeys(window, desk);
        this.#endNumbersWithAKey(window);
      },
      /* A person closed it: that is an answer too. */
      closed: () => void kit.requests['show-on-projector']('off'),
      strayed: () => this.#bringBack(),
      told: (notice) => kit.tell(notice),
    });
    this.#deskPlace = new DeskPlace(desk, () => kit.deskView().projector.privacy);
    this.#cards = new ScreenCards(() => this.#endNumbers());
    displays.onChange((what) => this.#screensChanged(what));
    displays.onHeard(desk, () => this.#screensChanged('screens'));
    desk.on('move', () => this.#deskMoved());
    desk.on('resize', () => this.#deskMoved());
    desk.on('closed', () => this.leave());
    this.#endNumbersWithAKey(desk);
  }

  /** Brings windows in step with what is wanted and what is there. */
  follow(): void {
    if (this.#isLeaving || this.#desk.isDestroyed()) return;
    const screens = this.#displays.screens();
    const arrangement = this.#arrange(screens);
    const { home, others, projector, deskInSight } = arrangement;
    this.#deskInSight = deskInSight;
    this.#home ??= home?.id;
    const target = this.#target(arrangement);
    if (target) this.#show(target);
    else this.#audience.park();
    const shown = target ?? projector ?? others[0];
    this.#report({
      count: others.length + 1,
      on: target !== undefined,
      size: shown ? sizeOf(shown.bounds) : '',
      screens: screenViews(screens, arrangement),
      deskInSight,
    });
    this.#veil();
    if (home && this.#displays.areReal && !this.#moving) this.#deskPlace.bringTo(home);
    this.#fillDesk(others.length === 0 && this.#kit.settings.projectorWanted && !this.#kit.isPrivate);
    this.#showNumbers(screens, arrangement);
    /* Whether this one can be drawn, the window will say. */
    if (this.#audience.sendView(this.#kit.audienceView())) this.#kit.settle('picture-not-drawn');
  }

  sendTime(): void {
    this.#audience.send('audience-time', this.#kit.audienceTime());
  }

  point(place: PointerPlace | null): void {
    this.#audience.send('audience-pointer', place);
  }

  /** The screens may have changed while nobody was told, as in sleep. */
  lookAgain(): void {
    this.#screensChanged('screens');
  }

  /** What the room must not read is covered before the page has painted itself anew. */
  #veil(): void {
    const { isPrivate } = this.#kit;
    if (isPrivate) this.#deskPlace.liftVeil();
    else if (this.#wasPrivate) this.#deskPlace.drawVeil();
    this.#wasPrivate = isPrivate;
  }

  #arrange(screens: readonly Screen[]): Arrangement {
    return arrange({ screens, desk: this.#displays.deskArea(this.#desk), home: this.#home, known: this.#kit.settings.projectors });
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
    if (what === 'screens') this.#kit.askAboutRoom();
    this.follow();
  }

  #settle(): void {
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => this.#settled(), settlesIn);
  }

  #settled(): void {
    this.#settling = undefined;
    this.follow();
  }

  #windowsRest(): void {
    this.#pushing = undefined;
    this.follow();
    const { home } = this.#arrange(this.#displays.screens());
    if (home && home.id === this.#home && this.#displays.areReal) this.#deskPlace.restore(home);
  }

  #deskMoved(): void {
    if (!this.#displays.areReal || this.#pushing) return;
    clearTimeout(this.#moving);
    this.#moving = setTimeout(() => this.#deskIsPut(), movesFor);
    /* What the room must not read doesn't wait until the window is put down. */
    if (this.#arrange(this.#displays.screens()).deskInSight !== this.#deskInSight) this.follow();
  }

  /** Where a person leaves the window, there it belongs from now on. */
  #deskIsPut(): void {
    this.#moving = undefined;
    const home = screenUnder(this.#desk.getBounds(), this.#displays.screens());
    if (!home) return;
    this.#home = home.id;
    this.#deskPlace.keep(home);
    this.follow();
  }

  /** A test is an answer, too, as long as only one screen can be meant. */
  #target({ projector, others }: Arrangement): Screen | undefined {
    if (this.#kit.screenTest === 'picture') return projector ?? (others.length === 1 ? others[0] : undefined);
    return this.#kit.settings.projectorWanted ? projector : undefined;
  }

  #show(screen: Screen): void {
    const place = this.#displays.placeOn(screen);
    if (!this.#audience.isAt(place)) {
      this.#audience.park();
      /* A system that is still moving screens would put it anywhere. */
      if (!this.#settling || !this.#displays.areReal) this.#audience.open(place);
    }
    if (this.#kit.settings.projectorWanted) this.#note(screen);
  }

  #bringBack(): void {
    this.#strays += 1;
    if (this.#strays > mostStrays) return;
    this.#audience.park();
    this.#settle();
  }

  /** What the disk refused once is not tried again until another screen is there. */
  #note({ id, name, bounds: { width, height } }: Screen): void {
    const noted = JSON.stringify([id, name, width, height]);
    if (noted === this.#noted) return;
    this.#noted = noted;
    void this.#kit.audienceIsOn({ id, name, width, height }).then((kept) => {
      if (isRefusal(kept)) noteFault('The projector could not be remembered.');
    });
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

  #showNumbers(screens: readonly Screen[], arrangement: Arrangement): void {
    const isOn = this.#kit.screenTest === 'numbers';
    const numbers = new Map(screenViews(screens, arrangement).map(({ id, number }) => [id, number]));
    this.#cards.show(isOn ? screens.map((screen) => ({ number: numbers.get(screen.id) ?? 0, place: this.#displays.placeOn(screen) })) : []);
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

  #report(displays: Displays): void {
    const reported = JSON.stringify(displays);
    if (reported === this.#reported) return;
    this.#reported = reported;
    this.#kit.displaysAre(displays);
  }
}
