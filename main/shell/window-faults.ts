/**
 * What broke in the windows goes into the kit's own log. What a window says of it is checked form by form: a place in the code has
 * no room for a name.
 */
import { ipcMain } from 'electron';
import { z } from 'zod';
import { faultKind, faultPlace, faultyParts, mostFaultPlaces, type WindowFault } from '../../domain/desk/window-fault';
import { noteFault } from './app-log';
import { isFrom } from './ipc';
import { kindOf, type WindowKind } from './windows';

const windowFaultSchema: z.ZodType<WindowFault> = z.strictObject({
  part: z.enum(faultyParts),
  kind: z.string().regex(faultKind),
  at: z.array(z.string().regex(faultPlace)).max(mostFaultPlaces),
});

/** What breaks with each view would fill the log with the same words. */
const mostNoted = 200;

export function hearFaults(heard: (kind: WindowKind, fault: WindowFault) => void): void {
  const noted = new Set<string>();
  ipcMain.on('window-fault', (event, given: unknown) => {
    const checked = windowFaultSchema.safeParse(given);
    const kind = kindOf(event.sender);
    if (!checked.success || !kind || !isFrom(kind, event)) return;
    const { part, kind: error, at } = checked.data;
    const words = `In the window “${kind}” (${part}) there was a ${error}, ${at.length === 0 ? 'somewhere' : `at ${at.join(', ')}`}.`;
    if (!noted.has(words) && noted.size < mostNoted) {
      noted.add(words);
      noteFault(words);
    }
    heard(kind, checked.data);
  });
}
