/** Shows that a long step is alive: one line that counts up on a terminal, a line every few seconds elsewhere. */
import { existsSync, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { say } from './command.mjs';

export const megabytes = (bytes) => `${Math.round(bytes / 1e6)} MB`;

/** Waits for `work`; meanwhile `measure` says how far it is. */
export async function withProgress(label, measure, work) {
  const onTerminal = process.stderr.isTTY;
  const started = Date.now();
  const line = () => `${label}: ${measure()}`;
  say(`${label} …`);
  const ticking = setInterval(
    () => {
      if (onTerminal) process.stderr.write(`\r\x1b[K${line()}`);
      else say(line());
    },
    onTerminal ? 500 : 3000,
  );
  try {
    const result = await work;
    clearInterval(ticking);
    say(`${onTerminal ? '\r\x1b[K' : ''}${label}: done in ${Math.round((Date.now() - started) / 1000)} s`);
    return result;
  } finally {
    clearInterval(ticking);
  }
}

/** Bytes in a folder that another program is filling, so it may not be there yet, and entries may vanish while we look. */
export function sizeOfFolder(folder) {
  if (!existsSync(folder)) return 0;
  let bytes = 0;
  for (const name of readdirSync(folder, { recursive: true })) {
    bytes += sizeOfFile(join(folder, name));
  }
  return bytes;
}

function sizeOfFile(path) {
  try {
    const entry = lstatSync(path);
    return entry.isFile() ? entry.size : 0;
  } catch {
    return 0;
  }
}
