/** A display that nobody sees, for machines without one; it ends with whoever asked for it. */
import { spawn } from 'node:child_process';
import { atEnd, PlainFailure } from './command.mjs';

/** Gives `run` the environment in which programs find the display. */
export async function withOffScreenDisplay(run) {
  const server = await startDisplayServer('Xvfb', ['-screen', '0', '1920x1080x24', '-nolisten', 'tcp', '-noreset', '-ac']);
  try {
    return await run({ ...withoutDisplay(process.env), DISPLAY: server.display });
  } finally {
    await server.stop();
  }
}

/** A Wayland session around us would win over the display that is meant. */
export const withoutDisplay = ({ WAYLAND_DISPLAY, DISPLAY, XAUTHORITY, ...rest }) => rest;

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
