/** The log of the app itself: faults and windows that died. Never what a person typed, never a name. */
import { join } from 'node:path';
import log from 'electron-log/main';

export function startAppLog(dataFolder: string): void {
  log.transports.file.resolvePathFn = () => join(dataFolder, 'app-log', 'facilitator-kit.log');
  log.transports.file.maxSize = 1_000_000;
  log.transports.console.level = 'error';
  log.errorHandler.startCatching({ showDialog: false });
}

/** `what` is a sentence of ours; of the error only its own words and place are kept. */
export function noteFault(what: string, error?: unknown): void {
  log.error(what, error instanceof Error ? (error.stack ?? error.message) : '');
}
