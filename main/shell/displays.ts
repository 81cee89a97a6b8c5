/** The screens, as the system reports them; tests may pretend others. */
import { type BrowserWindow, type Rectangle, screen } from 'electron';
import type { Area, Screen } from '../kit/stage/arrangement';

/** `bars`: the system's own came or went on a screen, as they do when a window fills it. */
export type ScreenChange = 'screens' | 'bars';

export interface DisplaySource {
  readonly screens: () => readonly Screen[];
  /** The desk's area among the screens. */
  readonly deskArea: (desk: BrowserWindow) => Area;
  /** Returns the bounds of a window that fills a screen. */
  readonly placeOn: (screen: Screen) => Rectangle;
  readonly onChange: (changed: (what: ScreenChange) => void) => void;
  /** What Windows tells its windows of screens when Electron, which compares them, finds none changed: perhaps one is mirrored now. */
  readonly onHeard: (desk: BrowserWindow, heard: () => void) => void;
  /** Windows can fill a screen and be moved to another; on pretended ones they can't. */
  readonly areReal: boolean;
}

/** WM_DISPLAYCHANGE. */
const windowsDisplaysChanged = 0x7e;

export const realDisplays: DisplaySource = {
  screens: () => screen.getAllDisplays().map(({ id, label, bounds, workArea }) => ({ id, name: label, bounds, workArea })),
  deskArea: (desk) => desk.getBounds(),
  placeOn: ({ bounds }) => bounds,
  onChange: (changed) => {
    screen.on('display-added', () => changed('screens'));
    screen.on('display-removed', () => changed('screens'));
    screen.on('display-metrics-changed', (_event, _display, metrics) => changed(String(metrics) === 'workArea' ? 'bars' : 'screens'));
  },
  onHeard: (desk, heard) => {
    if (process.platform === 'win32') desk.hookWindowMessage(windowsDisplaysChanged, heard);
  },
  areReal: true,
};
