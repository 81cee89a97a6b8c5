/** Keys that come from outside a page, as a clicker's do. */
import type { Kit } from './launch';

/** On whichever window has the focus; `repeats`: how often the key, held down, comes again. */
export const pressIn = ({ app }: Kit, title: string, keyCode: string, repeats = 0): Promise<void> =>
  app.evaluate(
    ({ BrowserWindow }, { wanted, code, again }) => {
      const contents = BrowserWindow.getAllWindows().find((each) => each.getTitle() === wanted)?.webContents;
      contents?.sendInputEvent({ type: 'keyDown', keyCode: code });
      for (let press = 0; press < again; press += 1) {
        contents?.sendInputEvent({ type: 'keyDown', keyCode: code, modifiers: ['isautorepeat'] });
      }
      contents?.sendInputEvent({ type: 'keyUp', keyCode: code });
    },
    { wanted: title, code: keyCode, again: repeats },
  );
