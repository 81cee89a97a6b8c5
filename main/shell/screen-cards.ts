/** A large number on each screen for some seconds, so that a person sees which is which. They take no key and no click from anybody. */
import { BrowserWindow, type Rectangle } from 'electron';
import { showPage, shut } from './windows';

/** Milliseconds. */
const shownFor = 6_000;
/** The share of the screen's shorter side. */
const share = 0.5;

export interface ScreenCard {
  readonly number: number;
  readonly place: Rectangle;
}

/** The path of a number's page, which main makes itself. */
export const cardPage = (number: number): string => `screen-${number}`;

function openCard({ number, place }: ScreenCard): BrowserWindow {
  const side = Math.round(Math.min(place.width, place.height) * share);
  const card = new BrowserWindow({
    width: side,
    height: side,
    x: Math.round(place.x + (place.width - side) / 2),
    y: Math.round(place.y + (place.height - side) / 2),
    title: `Facilitator Kit – ${number}`,
    show: false,
    frame: false,
    focusable: false,
    resizable: false,
    skipTaskbar: true,
    alwaysOnTop: true,
    backgroundColor: '#faf8f4',
    webPreferences: shut,
  });
  card.on('page-title-updated', (event) => event.preventDefault());
  card.once('ready-to-show', () => card.showInactive());
  showPage(card, cardPage(number));
  return card;
}

export class ScreenCards {
  readonly #over: () => void;
  #cards: readonly BrowserWindow[] = [];
  #shown = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `over` is told once the time is. */
  constructor(over: () => void) {
    this.#over = over;
  }

  /** None: they go. The same ones stay as they are. */
  show(wanted: readonly ScreenCard[]): void {
    const text = JSON.stringify(wanted);
    if (text === this.#shown || (wanted.length === 0 && this.#cards.length === 0)) return;
    clearTimeout(this.#timer);
    for (const card of this.#cards) if (!card.isDestroyed()) card.destroy();
    this.#shown = text;
    this.#cards = wanted.map(openCard);
    if (wanted.length > 0) this.#timer = setTimeout(this.#over, shownFor);
  }
}
