/** The screens, as the system reports them; tests may pretend others. */
import { type BrowserWindow, type Rectangle, screen } from 'electron';
import type { Area, Screen } from '../kit/screens';

export interface DisplaySource {
  readonly screens: () => readonly Screen[];
  /** Where the desk lies among them. */
  readonly deskArea: (desk: BrowserWindow) => Area;
  /** Where a window goes that is to fill a screen. */
  readonly placeOn: (screen: Screen) => Rectangle;
  readonly onChange: (changed: () => void) => void;
  /** Windows can fill a screen and be moved to another; on pretended ones they can't. */
  readonly areReal: boolean;
}

export const realDisplays: DisplaySource = {
  screens: () => screen.getAllDisplays().map(({ id, label, bounds, workArea }) => ({ id, name: label, bounds, workArea })),
  deskArea: (desk) => desk.getBounds(),
  placeOn: ({ bounds }) => bounds,
  onChange: (changed) => {
    screen.on('display-added', changed);
    screen.on('display-removed', changed);
    screen.on('display-metrics-changed', changed);
  },
  areReal: true,
};
