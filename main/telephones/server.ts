/**
 * The server for telephones in the room: one page, joining by the room's word, what is shown as events, and what people hand in. It knows no
 * training and no disk; each act is passed on, and answered once the kit says what became of it.
 */
import { randomUUID } from 'node:crypto';
import type { Socket } from 'node:net';
import { performance } from 'node:perf_hooks';
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { z } from 'zod';
import { type Language, languages } from '../../domain/kernel/language';
import type { Locked, RoomAct, RoomAnswer, RoomPages } from '../../domain/telephones/page';
import { longestRoomWord, plainRoomWord } from '../../domain/telephones/room-word';
import { purposeOf, roomAct } from './acts';
import { Connections, mostBytes, mostConnections, mostTokens, PerMinute } from './bounds';
import { headOfEvents } from './events';
import { isForUs, saidToAll } from './guard';
import type { Opening } from './messages';
import type { PageFiles } from './page-files';
import { PagesOpen } from './pages-open';
import { Remote } from './remote';
import type { FromRemote, ToRemote } from './remote-messages';
import { isSame, Tokens } from './tokens';
import { roomPage } from './whole-page';

/** What the server asks of whoever started it. */
export interface Asked {
  /** Resolves once it is on the disk, or refused. `as`: see messages.ts. */
  readonly act: (as: string, act: RoomAct) => Promise<RoomAnswer>;
  readonly there: (count: number) => void;
  readonly remote: (told: FromRemote) => void;
}

export interface Server {
  readonly port: number;
  readonly show: (pages: RoomPages) => void;
  readonly remote: (said: ToRemote) => void;
  readonly close: () => Promise<void>;
}

const token = z.string().max(100);
const joining = z.strictObject({ word: z.string().max(longestRoomWord) });
const listening = z.strictObject({ token, language: z.enum(languages).catch('en') });
const acting = z.strictObject({ token, act: roomAct });

const statusOf: Readonly<Record<RoomAnswer, number>> = {
  done: 200,
  already: 200,
  closed: 409,
  unfit: 422,
  'code-wrong': 422,
  enough: 429,
  'not-saved': 503,
};
const statusOfLocked: Readonly<Record<Locked, number>> = { word: 403, old: 403, full: 503, busy: 429 };

const locked = (reply: FastifyReply, why: Locked): FastifyReply => reply.code(statusOfLocked[why]).send({ locked: why });

/** In milliseconds: who is slower has gone, or means no good. */
const patience = { head: 5_000, whole: 10_000, idle: 5_000, looks: 1_000 } as const;

const now = (): number => performance.now();

const pageIn = (pages: RoomPages) => ({ usual: pages.en.usual, text: roomPage(pages) });

class Room {
  readonly #asked: Asked;
  readonly #tokens: Tokens;
  readonly #word: string;
  readonly #wrong = new PerMinute({ each: 20, all: 200, least: 1 }, now);
  readonly #acts = new PerMinute({ each: 30, all: 3_000, least: 3 }, now);
  readonly connections = new Connections();
  readonly pages: PagesOpen;
  #issued = 0;
  readonly #issuedTo = new Map<string, number>();
  /** The host: the address with its port, once that is known. */
  host = '';
  /** Begins in the training's language. */
  #page: { readonly usual: Language; readonly text: string };

  constructor(opening: Opening, asked: Asked) {
    this.#asked = asked;
    this.#tokens = new Tokens(opening.key);
    this.#word = plainRoomWord(opening.word);
    this.pages = new PagesOpen(opening.pages, asked.there);
    this.#page = pageIn(opening.pages);
  }

  show(pages: RoomPages): void {
    if (pages.en.usual !== this.#page.usual) this.#page = pageIn(pages);
    this.pages.show(pages);
  }

  routes(server: FastifyInstance, files: PageFiles): void {
    server.get('/', (_request, reply) => reply.type('text/html; charset=utf-8').send(this.#page.text));
    server.get('/page.js', (_request, reply) => reply.type('text/javascript; charset=utf-8').send(files.script));
    server.get('/page.css', (_request, reply) => reply.type('text/css; charset=utf-8').send(files.style));
    /* Every browser asks for one. */
    server.get('/favicon.ico', (_request, reply) => reply.code(204).send());
    server.post('/join', (request, reply) => this.#join(request, reply));
    server.get('/room', (request, reply) => this.#listen(request, reply));
    server.post('/act', (request, reply) => this.#act(request, reply));
  }

  #join({ body, ip }: FastifyRequest, reply: FastifyReply): FastifyReply {
    const given = joining.safeParse(body);
    if (!given.success) return reply.code(400).send();
    if (this.#wrong.isOver(ip)) return locked(reply, 'busy');
    if (!isSame(plainRoomWord(given.data.word), this.#word)) {
      this.#wrong.count(ip);
      return locked(reply, 'word');
    }
    const before = this.#issuedTo.get(ip) ?? 0;
    if (this.#issued >= mostTokens.all || before >= mostTokens.each) return locked(reply, 'full');
    this.#issued += 1;
    this.#issuedTo.set(ip, before + 1);
    return reply.send({ token: this.#tokens.issue() });
  }

  /** Events have no status that a page could read: who isn't let in is told by one. */
  #listen(request: FastifyRequest, reply: FastifyReply): FastifyReply {
    const given = listening.safeParse(request.query);
    if (!given.success) return reply.code(400).send();
    /* Behind another answer on the same line it would wait for that one's end, and nobody would hear of its own. */
    if (!reply.raw.socket) return reply.code(400).send();
    const isOurs = this.#isOurs(request.raw.socket, given.data.token);
    reply.hijack();
    reply.raw.writeHead(200, headOfEvents);
    if (isOurs) this.pages.add({ ...given.data, answer: reply.raw });
    else reply.raw.end('event: locked\ndata: "old"\n\n');
    return reply;
  }

  async #act({ body, raw }: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const given = acting.safeParse(body);
    if (!given.success) return reply.code(400).send({ answer: 'unfit' satisfies RoomAnswer });
    const { token: shown, act } = given.data;
    if (!this.#isOurs(raw.socket, shown)) return locked(reply, 'old');
    if (this.#acts.isOver(shown)) return locked(reply, 'busy');
    this.#acts.count(shown);
    const answer = await this.#asked.act(this.#tokens.as(shown, purposeOf(act)), act);
    return reply.code(statusOf[answer]).send({ answer });
  }

  #isOurs(socket: Socket, shown: string): boolean {
    const isOurs = this.#tokens.isOurs(shown);
    if (isOurs) this.connections.isKnown(socket, shown);
    return isOurs;
  }
}

/** Rejects with what the system says: of the last port where none could be opened. */
export async function openServer(opening: Opening, files: PageFiles, asked: Asked): Promise<Server> {
  const [port, ...others] = opening.ports;
  if (port === undefined) throw new Error('No port was named.');
  try {
    return await openAt(port, opening, files, asked);
  } catch (error) {
    const isTaken = error instanceof Error && 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES');
    if (!isTaken || others.length === 0) throw error;
    return openServer({ ...opening, ports: others }, files, asked);
  }
}

async function openAt(port: number, opening: Opening, files: PageFiles, asked: Asked): Promise<Server> {
  const room = new Room(opening, asked);
  const remote = new Remote(room.connections, asked.remote);
  const server = fastify({
    /* Visits are not logged. */
    logger: false,
    genReqId: () => randomUUID(),
    bodyLimit: mostBytes,
    connectionTimeout: 0,
    requestTimeout: patience.whole,
    keepAliveTimeout: patience.idle,
    forceCloseConnections: true,
    exposeHeadRoutes: false,
    /* An address that can't be read is heard by nobody else. */
    frameworkErrors: (_error, _request, reply) => {
      reply.hijack();
      reply.raw.writeHead(400, saidToAll).end();
    },
    routerOptions: { maxParamLength: 100 },
    http: { headersTimeout: patience.head, connectionsCheckingInterval: patience.looks, maxHeaderSize: 8 * 1024 },
  });
  server.server.maxConnections = mostConnections;
  server.server.on('connection', (socket: Socket) => room.connections.came(socket));
  server.addHook('onRequest', async (request, reply) => {
    reply.headers(saidToAll);
    if (!isForUs(request.raw, room.host)) return reply.code(421).send();
    return undefined;
  });
  /* What broke is nobody's business out there, and holds what somebody sent. */
  server.setErrorHandler(({ statusCode = 500 }: { readonly statusCode?: number }, _request, reply) => reply.code(statusCode).send());
  server.setNotFoundHandler((_request, reply) => reply.code(404).send());
  room.routes(server, files);
  remote.routes(server, files);
  try {
    await server.listen({ host: opening.address, port });
  } catch (error) {
    room.pages.close();
    remote.close();
    throw error;
  }
  const bound = server.server.address();
  const opened = typeof bound === 'object' && bound ? bound.port : port;
  room.host = `${opening.address}:${opened}`;
  return {
    port: opened,
    show: (pages) => room.show(pages),
    remote: (said) => remote.hear(said),
    close: async () => {
      room.pages.close();
      remote.close();
      await server.close();
    },
  };
}
