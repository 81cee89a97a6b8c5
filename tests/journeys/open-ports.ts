/** Ports that the kit's processes hold open, as the system knows it: on Linux alone. */
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import type { Kit } from './launch';

export const knowsPorts = process.platform === 'linux';

const orNothing = <Value>(read: () => Value, nothing: Value): Value => {
  try {
    return read();
  } catch {
    /* It ended meanwhile. */
    return nothing;
  }
};

/** All processes of the app: its first one leads a group. */
function processesOf(leader: number): readonly string[] {
  return readdirSync('/proc').filter((name) => {
    if (!/^\d+$/u.test(name)) return false;
    const told = orNothing(() => readFileSync(`/proc/${name}/stat`, 'utf8'), '');
    return Number(told.slice(told.lastIndexOf(')') + 2).split(' ')[2]) === leader;
  });
}

const socketsOf = (id: string): readonly string[] =>
  orNothing<readonly string[]>(() => readdirSync(`/proc/${id}/fd`), []).flatMap((fd) => {
    const [, socket] = /^socket:\[(\d+)\]$/u.exec(orNothing(() => readlinkSync(`/proc/${id}/fd/${fd}`), '')) ?? [];
    return socket ?? [];
  });

/** `0100007F` is 127.0.0.1. */
const address = (hex: string): string => [3, 2, 1, 0].map((place) => Number.parseInt(hex.slice(place * 2, place * 2 + 2), 16)).join('.');

/** Lists open ports as `127.0.0.1:8080`; those of IPv6 by their hexadecimal digits. */
export function openPorts(kit: Kit): readonly string[] {
  const leader = kit.app.process().pid;
  if (leader === undefined) throw new Error('The app has no process.');
  const own = new Set(processesOf(leader).flatMap(socketsOf));
  return ['tcp', 'tcp6', 'udp', 'udp6'].flatMap((kind) =>
    readFileSync(`/proc/net/${kind}`, 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .flatMap((line) => {
        const [, local = '', , state, , , , , , inode = ''] = line.trim().split(/\s+/u);
        const [host = '', port = ''] = local.split(':');
        const isWaiting = kind.startsWith('udp') || state === '0A';
        if (!isWaiting || !own.has(inode)) return [];
        return [`${kind.endsWith('6') ? host : address(host)}:${Number.parseInt(port, 16)}`];
      }),
  );
}
