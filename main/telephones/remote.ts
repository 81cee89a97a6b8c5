/**
 * The trainer's own telephone: a page, a way in and a token of its own, so that no telephone of the room can do what it does. It comes in by a
 * secret that no person types and a number that the desk shows; then one token counts, until the pairing is ended.
 */
import { randomBytes } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Language } from '../../domain/kernel/language';
import { mostTries, type RemoteAnswer, type RemotePress } from '../../domain/telephones/remote';
import { type Connections, PerMinute } from './bounds';
import { beat, eventOf, headOfEvents, tellOrLetGo } from './events';
import type { PageFiles } from './page-files';
import { type FromRemote, remotePress, type ToRemote } from './remote-messages';
import { isSame } from './tokens';
import { remotePage } from './whole-page';

const pairing = z.strictObject({ secret: z.string().max(100), pin: z.string().max(20) });
const listening = z.strictObject({ token: z.string().max(100) });
const pressing = z.strictObject({ token: z.string().max(100), press: remotePress });

/** Bytes of what it sends: a press has a tenth of it. */
const bodyLimit = 1024;
/** Pages of it that are open: a reload opens one before the other is gone. */
const mostPages = 2;

/** What keeps a telephone from becoming the remote: nobody pairs now, another number was typed, or the last one was. */
export type RemoteLocked = 'over' | 'pin' | 'pin-over';

const statusOf: Readonly<Record<RemoteAnswer, number>> = { done: 200, late: 409, over: 409, 'not-saved': 503, ended: 403 };

const isSamePress = (one: RemotePress, other: RemotePress): boolean =>
  one.number === other.number && one.key === other.key && one.on === other.on;

export class Remote {
  readonly #say: (told: FromRemote) => void;
  readonly #connections: Connections;
  readonly #presses = new PerMinute({ each: 600, all: 600, least: 600 }, () => performance.now());
  readonly #pages = new Set<FastifyReply['raw']>();
  readonly #waiting = new Map<number, (answer: RemoteAnswer) => void>();
  readonly #beating = setInterval(() => this.#toAll(eventOf('beat', 1)), beat);
  #language: Language = 'en';
  #pairing: { readonly secret: string; readonly pin: string; readonly left: number } | undefined;
  #token: string | undefined;
  /** For a page that comes; the times would be old by then, and are said anew. */
  #shown: string | undefined;
  #latest: { readonly press: RemotePress; readonly answer: Promise<RemoteAnswer> } | undefined;
  #asked = 0;

  constructor(connections: Connections, say: (told: FromRemote) => void) {
    this.#connections = connections;
    this.#say = say;
  }

  routes(server: FastifyInstance, files: PageFiles): void {
    server.get('/remote', (_request, reply) => reply.type('text/html; charset=utf-8').send(remotePage(this.#language)));
    server.get('/remote.js', (_request, reply) => reply.type('text/javascript; charset=utf-8').send(files['remote-script']));
    server.get('/remote.css', (_request, reply) => reply.type('text/css; charset=utf-8').send(files['remote-style']));
    server.post('/remote/pair', { bodyLimit }, (request, reply) => this.#pair(request, reply));
    server.get('/remote/shown', (request, reply) => this.#listen(request, reply));
    server.post('/remote/press', { bodyLimit }, (request, reply) => this.#press(request, reply));
  }

  hear(said: ToRemote): void {
    switch (said.kind) {
      case 'pair':
        this.#end();
        this.#language = said.language;
        this.#pairing = { secret: said.secret, pin: said.pin, left: mostTries };
        return;
      case 'end':
        this.#end();
        return;
      case 'show':
        this.#shown = eventOf('show', said.shown);
        this.#toAll(this.#shown);
        return;
      case 'times':
        this.#toAll(eventOf('times', said.times));
        return;
      case 'answer':
        this.#waiting.get(said.id)?.(said.answer);
        this.#waiting.delete(said.id);
        return;
    }
  }

  close(): void {
    clearInterval(this.#beating);
    for (const page of this.#pages) page.destroy();
  }

  /** Pairs a telephone. A wrong secret uses up no try: the number is for somebody who saw the code. */
  #pair({ body }: FastifyRequest, reply: FastifyReply): FastifyReply {
    const given = pairing.safeParse(body);
    if (!given.success) return reply.code(400).send();
    const before = this.#pairing;
    if (!before || !isSame(given.data.secret, before.secret)) return reply.code(403).send({ locked: 'over' satisfies RemoteLocked });
    if (!isSame(given.data.pin, before.pin)) {
      const left = before.left - 1;
      this.#pairing = left > 0 ? { ...before, left } : undefined;
      this.#say({ kind: 'tried', left });
      return reply.code(403).send({ locked: (left > 0 ? 'pin' : 'pin-over') satisfies RemoteLocked, left });
    }
    this.#pairing = undefined;
    this.#token = randomBytes(32).toString('base64url');
    this.#say({ kind: 'paired' });
    return reply.send({ token: this.#token });
  }

  #listen(request: FastifyRequest, reply: FastifyReply): FastifyReply {
    const given = listening.safeParse(request.query);
    if (!given.success || !reply.raw.socket) return reply.code(400).send();
    const isOurs = this.#isOurs(request, given.data.token);
    reply.hijack();
    reply.raw.writeHead(200, headOfEvents);
    if (isOurs) this.#add(reply.raw);
    else reply.raw.end(eventOf('ended', 1));
    return reply;
  }

  async #press(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const given = pressing.safeParse(request.body);
    if (!given.success) return reply.code(400).send();
    const { token, press } = given.data;
    const isOurs = this.#isOurs(request, token);
    if (isOurs && this.#presses.isOver('remote')) return reply.code(429).send();
    if (isOurs) this.#presses.count('remote');
    const answer = isOurs ? await this.#once(press) : 'ended';
    return reply.code(statusOf[answer]).send({ answer });
  }

  /** A press that comes again is answered again, and done once; one that another one overtook, or whose number another one has, is too late. */
  #once(press: RemotePress): Promise<RemoteAnswer> {
    const before = this.#latest;
    if (before && isSamePress(press, before.press)) return before.answer;
    if (before && press.number <= before.press.number) return Promise.resolve('late');
    const answer = new Promise<RemoteAnswer>((resolve) => {
      this.#asked += 1;
      this.#waiting.set(this.#asked, resolve);
      this.#say({ kind: 'pressed', id: this.#asked, press });
    });
    this.#latest = { press, answer };
    return answer;
  }

  #isOurs({ raw }: FastifyRequest, shown: string): boolean {
    const isOurs = this.#token !== undefined && isSame(shown, this.#token);
    if (isOurs) this.#connections.isKnown(raw.socket, shown);
    return isOurs;
  }

  #add(page: FastifyReply['raw']): void {
    const [oldest] = this.#pages;
    if (this.#pages.size >= mostPages) oldest?.destroy();
    /* A page that left while something was sent is no fault. */
    page.on('error', () => {});
    page.once('close', () => {
      if (this.#pages.delete(page) && this.#pages.size === 0) this.#say({ kind: 'there', isThere: false });
    });
    this.#pages.add(page);
    if (this.#shown !== undefined) tellOrLetGo(page, this.#shown);
    this.#say({ kind: 'there', isThere: true });
  }

  #toAll(event: string): void {
    for (const page of this.#pages) tellOrLetGo(page, event);
  }

  #end(): void {
    this.#pairing = undefined;
    this.#token = undefined;
    this.#shown = undefined;
    this.#latest = undefined;
    const pages = [...this.#pages];
    this.#pages.clear();
    for (const page of pages) page.end(eventOf('ended', 1));
    for (const answer of this.#waiting.values()) answer('ended');
    this.#waiting.clear();
  }
}
