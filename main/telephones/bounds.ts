/**
 * How much strangers may take: connections, requests, tries at the room word. What a telephone that joined uses goes before what anybody else
 * opens. Addresses are held for the minute that counts, in memory, and told to nobody.
 */
import type { Socket } from 'node:net';

/** Connections of which nobody said yet who they are. */
export const mostStrangers = 128;
/** Connections of one telephone; a browser opens six. */
const mostOfOne = 6;
/** Tokens that are given out while the port is open. */
export const mostTokens = 300;
/** All together, and a few to say no with. */
export const mostConnections = mostTokens * mostOfOne + 2 * mostStrangers;
/** Bytes of what is handed in: the longest evaluation with every comment full has half of it. */
export const mostBytes = 128 * 1024;
/** Pages that one telephone holds open. */
export const mostPages = 3;
/** Bytes that wait for a telephone that takes nothing: then it is let go. */
export const mostWaiting = 512 * 1024;

/** Connections nobody has vouched for, and those of each telephone: the oldest makes room for the newest, so that who holds many keeps nobody out. */
export class Connections {
  readonly #strangers = new Set<Socket>();
  readonly #known = new Map<string, Set<Socket>>();

  came(socket: Socket): void {
    socket.once('close', () => this.#strangers.delete(socket));
    enter(this.#strangers, socket, mostStrangers);
  }

  /** It showed a token of ours. */
  isKnown(socket: Socket, token: string): void {
    const own = this.#known.get(token) ?? new Set();
    if (own.has(socket)) return;
    this.#strangers.delete(socket);
    this.#known.set(token, own);
    socket.once('close', () => {
      own.delete(socket);
      if (own.size === 0) this.#known.delete(token);
    });
    enter(own, socket, mostOfOne);
  }
}

/** The oldest leaves where there are more than may be. */
function enter(sockets: Set<Socket>, socket: Socket, most: number): void {
  sockets.add(socket);
  const [oldest] = sockets;
  if (sockets.size <= most || !oldest) return;
  sockets.delete(oldest);
  oldest.destroy();
}

/** So many in a minute for each, and for all together. */
interface Rate {
  readonly each: number;
  readonly all: number;
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
    return this.#all >= this.#rate.all || (this.#each.get(who) ?? 0) >= this.#rate.each;
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
