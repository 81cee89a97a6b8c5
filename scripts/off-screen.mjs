/** A display that nobody sees, for machines without one and for tests; it ends with whoever asked for it. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { atEnd, PlainFailure } from './command.mjs';
import { usesOtherUser } from './launcher.mjs';

/** True if the app's windows could be seen; a Wayland session serves nobody but its owner. */
export function hasDisplay({ DISPLAY, WAYLAND_DISPLAY } = process.env) {
  if (process.platform !== 'linux') return true;
  if (WAYLAND_DISPLAY && !usesOtherUser) return true;
  if (!DISPLAY) return false;
  const number = /^(?:unix)?:(\d+)/.exec(DISPLAY)?.[1];
  return number === undefined || existsSync(`/tmp/.X11-unix/X${number}`);
}

/* Larger than any window that is wanted: Electron makes a window that would fill the screen one pixel smaller. */
const sizeOfScreen = '2560x1440x24';

/** Starts a display of one screen; on Windows and macOS programs use the real one. */
export async function startOffScreenDisplay() {
  if (process.platform !== 'linux') return { environment: process.env, stop: async () => {} };
  const server = await startDisplayServer('Xvfb', ['-screen', '0', sizeOfScreen, '-nolisten', 'tcp', '-noreset', '-ac']);
  return { environment: { ...withoutDisplay(process.env), DISPLAY: server.display }, stop: server.stop };
}

/** A Wayland session around us would win over the display that is meant. */
const withoutDisplay = ({ WAYLAND_DISPLAY, DISPLAY, XAUTHORITY, ...rest }) => rest;

/** Starts an X server under the first free number; it says which on a pipe of its own once it is ready. */
export async function startDisplayServer(program, parameters) {
  const child = spawn(program, ['-displayfd', '3', ...parameters], { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] });
  const forget = atEnd(() => child.kill('SIGTERM'));
  const ended = new Promise((resolve) => {
    child.once('error', resolve);
    child.once('exit', resolve);
  });
  let complaint = '';
  child.stderr.on('data', (piece) => {
    complaint += piece;
  });
  const number = await Promise.race([
    ended,
    new Promise((resolve) => {
      let told = '';
      child.stdio[3].on('data', (piece) => {
        told += piece;
        if (told.endsWith('\n')) resolve(told.trim());
      });
    }),
  ]);
  if (typeof number !== 'string') {
    forget();
    throw new PlainFailure(`${program} could not be started: ${complaint.trim() || number?.message || 'it ended at once'}`);
  }
  return {
    display: `:${number}`,
    async stop() {
      child.kill('SIGTERM');
      await ended;
      forget();
    },
  };
}
