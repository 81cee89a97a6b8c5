/** Shows that a long step is alive: one line that counts up on a terminal, a line every few seconds elsewhere. */
import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { say } from './command.mjs';

export const megabytes = (bytes) => `${Math.round(bytes / 1e6)} MB`;

/** Waits for `work`; meanwhile `measure` says how far it is. */
export async function withProgress(label, measure, work) {
  const onTerminal = process.stderr.isTTY;
  const started = Date.now();
  const line = () => `${label}: ${measure()}`;
  say(`${label} …`);
  const ticking = setInterval(() => {
    if (onTerminal) process.stderr.write(`\r\x1b[K${line()}`);
    else say(line());
  }, onTerminal ? 500 : 3000);
  try {
    const result = await work;
    clearInterval(ticking);
    say(`${onTerminal ? '\r\x1b[K' : ''}${label}: done in ${Math.round((Date.now() - started) / 1000)} s`);
    return result;
  } finally {
    clearInterval(ticking);
  }
}

/** Bytes in a folder that another program is filling, so entries may vanish while we look. */
export function sizeOfFolder(folder) {
  let bytes = 0;
  for (const name of readdirSync(folder, { recursive: true })) {
    try {
      const entry = lstatSync(join(folder, name));
      if (entry.isFile()) bytes += entry.size;
    } catch {
      continue;
    }
  }
  return bytes;
}
