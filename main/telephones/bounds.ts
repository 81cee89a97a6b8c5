/**
 * How much strangers may take: connections, requests, tries at the room word. What a telephone that joined uses goes before what anybody else
 * opens. Addresses are held for the minute that counts, in memory, and told to nobody.
 */
import type { Socket } from 'node:net';

/** Connections of which nobody said yet who they are. */
export const mostStrangers = 128;
/** Connections of one telephone; a browser opens six. */
const mostOfOne = 6;
/** Connections that showed a token: for sixty telephones ten times what they need. */
export const mostKnown = 800;
/** All together: what the system gives before it gets tight. */
export const mostConnections = 1024;
/** Tokens that are given out while the port is open: to one address, since a room may be behind one, and to all of them. */
export const mostTokens = { each: 120, all: 1_200 } as const;
/** Bytes of what is handed in: the longest evaluation with every comment full has half of it. */
export const mostBytes = 128 * 1024;
/** Pages that one telephone holds open. */
export const mostPages = 3;
/** Bytes that wait for a telephone that takes nothing: then it is let go. */
export const mostWaiting = 128 * 1024;

/** Limits connections: where there are too many, the oldest of the address that has most makes room, so holding many keeps nobody else out. */
class Crowd {
  readonly #most: number;
  readonly #sockets = new Set<Socket>();

  constructor(most: number) {
    this.#most = most;
  }

  add(socket: Socket): void {
    this.#sockets.add(socket);
    if (this.#sockets.size <= this.#most) return;
    const counts = new Map<string | undefined, number>();
    for (const { remoteAddress } of this.#sockets) counts.set(remoteAddress, (counts.get(remoteAddress) ?? 0) + 1);
    const most = Math.max(...counts.values());
    const oldest = [...this.#sockets].find(({ remoteAddress }) => counts.get(remoteAddress) === most);
    if (!oldest) return;
    this.#sockets.delete(oldest);
    oldest.destroy();
  }

  /** False when it isn't one of them. */
  delete(socket: Socket): boolean {
    return this.#sockets.delete(socket);
  }
}

export class Connections {
  readonly #strangers = new Crowd(mostStrangers);
  readonly #known = new Crowd(mostKnown);
  readonly #ofEach = new Map<string, Set<Socket>>();
  /** The tokens that each open connection showed. */
  readonly #shown = new Map<Socket, Set<string>>();

  came(socket: Socket): void {
    this.#shown.set(socket, new Set());
    socket.once('close', () => this.#went(socket));
    this.#strangers.add(socket);
  }

  /** It showed a token of ours. */
  isKnown(socket: Socket, token: string): void {
    if (this.#strangers.delete(socket)) this.#known.add(socket);
    const shown = this.#shown.get(socket);
    /* Gone already, or heard before. */
    if (!shown || shown.has(token)) return;
    shown.add(token);
    const own = this.#ofEach.get(token) ?? new Set();
    this.#ofEach.set(token, own.add(socket));
    const [oldest] = own;
    if (own.size <= mostOfOne || !oldest) return;
    own.delete(oldest);
    oldest.destroy();
  }

  #went(socket: Socket): void {
    this.#strangers.delete(socket);
    this.#known.delete(socket);
    for (const token of this.#shown.get(socket) ?? []) {
      const own = this.#ofEach.get(token);
      own?.delete(socket);
      if (own?.size === 0) this.#ofEach.delete(token);
    }
    this.#shown.delete(socket);
  }
}

/** So many in a minute for each, and for all together; who did fewer than `least` is heard even then. */
interface Rate {
  readonly each: number;
  readonly all: number;
  readonly least: number;
}

const minute = 60_000;

export class PerMinute {
  readonly #rate: Rate;
  readonly #now: () => number;
  #since: number;
  #all = 0;
  readonly #each = new Map<string, number>();

  /** `now`: milliseconds that never jump. */
  constructor(rate: Rate, now: () => number) {
    this.#rate = rate;
    this.#now = now;
    this.#since = now();
  }

  isOver(who: string): boolean {
    this.#forget();
    const { each, all, least } = this.#rate;
    return (this.#each.get(who) ?? 0) >= (this.#all >= all ? least : each);
  }

  count(who: string): void {
    this.#forget();
    this.#all += 1;
    this.#each.set(who, (this.#each.get(who) ?? 0) + 1);
  }

  #forget(): void {
    if (this.#now() - this.#since < minute) return;
    this.#since = this.#now();
    this.#all = 0;
    this.#each.clear();
  }
}
