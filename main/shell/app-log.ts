/**
 * The log of the app itself: faults and windows that died. Never what a person typed, never a name. The library's form for plain
 * Node is taken: that for Electron would let every window write in the log.
 */
import { join } from 'node:path';
import log from 'electron-log/node';

/* Until it is known where the data are, faults go to the console alone. */
log.transports.file.level = false;
log.transports.console.level = 'error';

export function startAppLog(dataFolder: string): void {
  log.transports.file.setAppName('Facilitator Kit');
  log.transports.file.resolvePathFn = () => join(dataFolder, 'app-log', 'facilitator-kit.log');
  log.transports.file.maxSize = 1_000_000;
  log.transports.file.level = 'info';
  log.errorHandler.startCatching({ showDialog: false });
}

/** `what` is a sentence of ours; of the error only its own words and place are kept. */
export function noteFault(what: string, error?: unknown): void {
  log.error(what, error instanceof Error ? (error.stack ?? error.message) : '');
}
