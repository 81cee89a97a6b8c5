/** How every script here begins and ends: a foreseen failure is one plain sentence, anything else shows where it broke. */
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';

/** The folder of the checkout. */
export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

/** A failure that the person at the terminal can do something about; the message says what. */
export class PlainFailure extends Error {}

/** Progress goes to standard error, so that a script may keep standard output for its result. */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

const undoings = new Set();

/** Runs `undo` when the process ends in any way that can be noticed; returns what takes it back. */
export function atEnd(undo) {
  undoings.add(undo);
  return () => undoings.delete(undo);
}

process.on('exit', () => {
  for (const undo of [...undoings].reverse()) {
    try {
      undo();
    } catch {
      // The next start sweeps up what could not be removed now.
    }
  }
});

/** Runs a script's body, whose value is the exit code. */
export async function command(body) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(128 + constants.signals[signal]));
  try {
    process.exitCode = (await body()) ?? 0;
  } catch (failure) {
    say(failure instanceof PlainFailure ? `\n${failure.message}` : failure.stack);
    process.exitCode = 1;
  }
}
