/** The displays beside the desk's own: where the projector may be. */
import { type BrowserWindow, type Rectangle, screen } from 'electron';

export interface DisplaySource {
  /** Places of the displays that don't show the desk. */
  readonly others: (desk: BrowserWindow) => readonly Rectangle[];
  readonly onChange: (changed: () => void) => void;
  /** Whether the audience view fills the display; a display that is only pretended can't be filled. */
  readonly fills: boolean;
}

const isSamePlace = (one: Rectangle, other: Rectangle): boolean =>
  one.x === other.x && one.y === other.y && one.width === other.width && one.height === other.height;

export const realDisplays: DisplaySource = {
  others: (desk) => {
    const own = screen.getDisplayMatching(desk.getBounds());
    /* Some systems report a mirrored screen as a second display at the same place: the room sees the desk there. */
    return screen
      .getAllDisplays()
      .filter(({ id, bounds }) => id !== own.id && !isSamePlace(bounds, own.bounds))
      .map(({ bounds }) => bounds);
  },
  onChange: (changed) => {
    screen.on('display-added', changed);
    screen.on('display-removed', changed);
    screen.on('display-metrics-changed', changed);
  },
  fills: true,
};
