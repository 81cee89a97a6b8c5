/** What people see: each real screen's picture beside what each window draws, and the words in the windows. */
import type { Kit } from './launch';

export interface SeenWindow {
  readonly text: string;
  /** Left, top, width and height, as the system places windows. */
  readonly bounds: readonly [number, number, number, number];
  /** How far the screen's picture in the window's place is from what the window draws, 0 to 255. */
  readonly difference: number;
}

export interface Seen {
  readonly desk: SeenWindow | undefined;
  readonly audience: SeenWindow | undefined;
}

/** Reads in the main process, which goes on when a page has died. */
export const look = (kit: Kit): Promise<Seen> =>
  kit.app.evaluate(async ({ BrowserWindow, desktopCapturer, screen }) => {
    const sources = await desktopCapturer.getSources({ types: ['screen'], thumbnailSize: { width: 1280, height: 1280 } });
    const seen = async (title: string) => {
      const window = BrowserWindow.getAllWindows().find((each) => each.getTitle() === title);
      if (!window?.isVisible() || window.webContents.isCrashed() || window.webContents.isLoading()) return undefined;
      const said: Promise<string> = window.webContents.executeJavaScript('document.body.innerText');
      const text = await globalThis.unlessItGoes(window, said);
      if (text === undefined) return undefined;
      const { x, y, width, height } = window.getContentBounds();
      const display = screen.getDisplayMatching(window.getBounds());
      const thumbnail = sources.find(({ display_id }) => display_id === String(display.id))?.thumbnail;
      const drawn = await globalThis.unlessItGoes(window, window.webContents.capturePage());
      if (!thumbnail || !drawn || drawn.isEmpty()) return undefined;
      const scale = thumbnail.getSize().width / display.bounds.width;
      const onScreen = thumbnail.crop({
        x: Math.round((x - display.bounds.x) * scale),
        y: Math.round((y - display.bounds.y) * scale),
        width: Math.round(width * scale),
        height: Math.round(height * scale),
      });
      /* Small, so that it doesn't matter who smoothed which. */
      const small = { width: 64, height: 36, quality: 'best' } as const;
      const one = onScreen.resize(small).toBitmap();
      const other = drawn.resize(small).toBitmap();
      let sum = 0;
      for (const [index, value] of one.entries()) sum += Math.abs(value - (other[index] ?? 0));
      const { x: left, y: top, width: wide, height: high } = window.getBounds();
      return { text, bounds: [left, top, wide, high] as const, difference: sum / one.length };
    };
    return { desk: await seen('Facilitator Kit'), audience: await seen('Facilitator Kit – Audience') };
  });
