/**
 * The telephones in the room: off until a person turns it on, on one address alone, for one half-day. What they hand in goes to the same sheets
 * as what is typed and what is filled in on this laptop; whatever came meanwhile is written at once, so that a full room is one act.
 */
import { createHash } from 'node:crypto';
import type { Outcome } from '../../../domain/contract';
import { isRefusal, refuse } from '../../../domain/kernel/refusal';
import type { AudienceView } from '../../../domain/stage/audience-view';
import { ports as knownPorts, type RoomAddress, typedAddress } from '../../../domain/telephones/address';
import type { RoomOpening, RoomPages } from '../../../domain/telephones/page';
import { shownOver } from '../../../domain/telephones/shown-over';
import type { TelephonesView, WhyEnded } from '../../../domain/telephones/view';
import type { KeptTelephones } from '../../store/telephones-kept';
import { type FromTelephones, fromTelephones, type TelephonesHand } from '../../telephones/messages';
import type { Ports } from '../ports';
import { done } from '../request-gate';
import type { OpenTraining } from '../training/open-training';
import { ActsInTurn } from './acts-in-turn';
import { HalfDayKey } from './half-day-key';
import type { Remote } from './remote';
import { pagesOf } from './room-pages';
import { type SquareCode, squareCode } from './square-code';
import type { RoomNow, Takes } from './subject';

/** What the kit lends. */
interface Around {
  readonly open: () => OpenTraining | undefined;
  /** One at a time, and what came of it is painted. */
  readonly act: <Result>(work: () => Promise<Result>) => Promise<Result>;
  readonly changed: () => void;
}

interface On {
  readonly hand: TelephonesHand;
  readonly training: OpenTraining;
  readonly address: RoomAddress;
  readonly kept: KeptTelephones;
  readonly code: SquareCode;
  readonly there: number;
  readonly opening: RoomOpening | null;
  readonly box: boolean;
  /** The picture over which the room sees how to join: another picture takes its place. */
  readonly shownOver: string | undefined;
}

/** Milliseconds in which an old laptop has started a process. */
const beginning = 30_000;

/** Returns the id of a half-day under one key: under another key every telephone comes as somebody new, also on the same half-day. */
const halfDayOf = ({ training, day, halfDay, key }: KeptTelephones): string =>
  `${training} ${day} ${halfDay} ${createHash('sha256').update(key).digest('hex')}`;

export class Telephones {
  readonly #ports: Ports;
  readonly #around: Around;
  readonly #remote: Remote;
  readonly #key: HalfDayKey;
  readonly #acts: ActsInTurn;
  #on: On | undefined;
  #isStarting = false;
  /** Its process was begun, and hasn't said yet that it serves. */
  #beginning: TelephonesHand | undefined;
  #isClosed = false;
  #ended: WhyEnded | undefined;
  /** The last state that was sent to the telephones. */
  #told = '';

  constructor(ports: Ports, takes: Takes, remote: Remote, around: Around) {
    this.#ports = ports;
    this.#remote = remote;
    this.#key = new HalfDayKey(ports);
    this.#around = around;
    this.#acts = new ActsInTurn(takes, { act: around.act, now: (hand) => this.#nowFor(hand), noteFault: ports.noteFault });
  }

  get addresses(): readonly RoomAddress[] {
    return this.#ports.roomAddresses?.() ?? [];
  }

  get view(): TelephonesView {
    const on = this.#on;
    if (!on) return { state: 'off', ended: this.#ended, goesOn: this.#key.of(this.#around.open()) !== undefined };
    const { address, kept, there, opening, box } = on;
    return {
      state: 'on',
      address: typedAddress(address.address, kept.port),
      word: kept.word,
      until: this.#key.until,
      there,
      open: opening,
      box,
      isShown: this.isShown,
      remote: this.#remote.view,
    };
  }

  /** That goes on; undefined where they haven't been on in it. What telephones said of it holds also once they are off. */
  halfDayIn(open: OpenTraining): string | undefined {
    const kept = this.#on?.kept ?? this.#key.of(open);
    return kept && halfDayOf(kept);
  }

  /** The room sees how to join. */
  get isShown(): boolean {
    return this.#on?.shownOver !== undefined;
  }

  get isOn(): boolean {
    return this.#on !== undefined;
  }

  /** How to join stands over the room's picture, as long as that is the one over which it was shown. */
  withJoining(view: AudienceView): AudienceView {
    const on = this.#on;
    if (on?.shownOver === undefined || on.shownOver !== shownOver(view.scene)) return view;
    const { address, kept, code } = on;
    const { world } = view.scene;
    return {
      ...view,
      scene: {
        kind: 'telephones',
        address: typedAddress(address.address, kept.port),
        word: kept.word,
        code,
        ...(world && { world }),
      },
    };
  }

  /** The room is to see another picture: the code makes room for it. `scene`: without the code. */
  follow({ scene }: AudienceView): void {
    if (this.#on?.shownOver !== shownOver(scene)) this.#change({ shownOver: undefined });
  }

  show(isShown: boolean, { scene }: AudienceView): Outcome {
    if (!this.#on) return refuse('telephones-off');
    this.#change({ shownOver: isShown ? shownOver(scene) : undefined });
    return done;
  }

  ask(opening: RoomOpening | null): Outcome {
    if (!this.#on) return refuse('telephones-off');
    this.#change({ opening });
    return done;
  }

  openBox(isOpen: boolean): Outcome {
    if (!this.#on) return refuse('telephones-off');
    this.#change({ box: isOpen });
    return done;
  }

  /** Something became another: what is open may show it. */
  followRoom(): void {
    this.#remote.follow();
    const on = this.#on;
    const now = on && this.#nowFor(on.hand);
    if (!on || !now) return;
    const pages = pagesOf(now);
    if (this.#isNew(pages)) on.hand.say({ kind: 'show', pages });
  }

  /** Rejects never; what the disk or the system says is a refusal. */
  async start(open: OpenTraining, address: string): Promise<Outcome> {
    const room = this.addresses.find((each) => each.address === address);
    const before = this.#on?.training.log.id === open.log.id ? this.#on : undefined;
    const halfDay = this.#key.halfDayOf(open) ?? before?.kept.halfDay;
    /* Another address for those that are on, also while they stay on after their half-day: its key goes along, unless the next one has begun. */
    const going = before?.kept.halfDay === halfDay ? before?.kept : undefined;
    if (halfDay === undefined) return refuse('telephones-no-day');
    if (!room) return refuse('telephones-no-address', 'address');
    const begin = this.#ports.beginTelephones;
    if (!begin || this.#isStarting) return refuse('telephones-not-opened', 'address', { fault: 'EBUSY' });
    this.#isStarting = true;
    try {
      const kept = going ?? (await this.#key.find(open, halfDay));
      if (isRefusal(kept)) return kept;
      const { opening = null, box = false } = this.#on ?? {};
      this.#letGo();
      this.#ended = undefined;
      const opened = await this.#begin(begin, { training: open, address: room, kept, opening, box, shownOver: undefined });
      /* Nobody in the room is to lose the address that served, for one that doesn't. */
      if (isRefusal(opened) && before) await this.#begin(begin, before);
      return opened;
    } finally {
      this.#isStarting = false;
      this.#around.changed();
    }
  }

  /** A telephone of the trainer's may be paired; see remote.ts. */
  async pairRemote(): Promise<Outcome> {
    const on = this.#on;
    return on ? this.#remote.pair(on.hand, typedAddress(on.address.address, on.kept.port)) : refuse('telephones-off');
  }

  endRemote(): Outcome {
    return this.#remote.end();
  }

  /** The room may see the desk. */
  roomCanSee(): void {
    this.#remote.roomCanSee();
  }

  stop(): Outcome {
    this.#letGo();
    this.#ended = undefined;
    return done;
  }

  /** A second went by. */
  async tick(): Promise<void> {
    if (await this.#key.tryToRead()) this.#around.changed();
    this.#remote.tick();
    const on = this.#on;
    if (on && !this.addresses.some(({ address }) => address === on.address.address)) this.#end('network-gone');
    if (on && this.#around.open()?.log.id !== on.training.log.id) this.#end('half-day-over');
    const { until } = this.#key;
    if (this.#key.isOver(this.#around.open())) await this.#forget();
    else if (this.#key.until !== until) this.#around.changed();
  }

  /** Rejects never: what the disk refuses to forget now is forgotten after the next start. */
  async close(): Promise<void> {
    this.#isClosed = true;
    this.#beginning?.end();
    this.#letGo();
    if (!this.#key.isEnded(this.#around.open())) return;
    try {
      await this.#key.forget();
    } catch (error) {
      this.#ports.noteFault?.('The key of the telephones could not be removed.', error);
    }
  }

  async #begin(begin: NonNullable<Ports['beginTelephones']>, on: Omit<On, 'hand' | 'code' | 'there'>): Promise<Outcome> {
    if (this.#isClosed) return refuse('telephones-off');
    const { training, address, kept, opening, box } = on;
    const pages = pagesOf({ open: training, opening, box });
    let tell: (told: FromTelephones) => void = () => {};
    const told = new Promise<FromTelephones>((resolve) => {
      tell = resolve;
    });
    /* Pages open themselves again as soon as the port is there, before anything else is ready. */
    let there = 0;
    const late = setTimeout(() => tell({ kind: 'not-opened', fault: 'ETIMEDOUT' }), beginning);
    const hand = begin({
      heard: (said) => {
        const { success, data } = fromTelephones.safeParse(said);
        if (success && data.kind === 'there') there = data.count;
        if (!success) this.#notUnderstood(hand, tell);
        else if (data.kind === 'opened' || data.kind === 'not-opened') tell(data);
        else this.#heard(hand, data);
      },
      ended: (why) => {
        tell({ kind: 'not-opened', fault: why });
        if (this.#on?.hand === hand) this.#end('broken');
      },
    });
    this.#beginning = hand;
    hand.say({
      kind: 'open',
      address: address.address,
      ports: [kept.port, ...knownPorts.filter((port) => port !== kept.port)],
      key: kept.key,
      word: kept.word,
      pages,
    });
    this.#isNew(pages);
    const opened = await told;
    clearTimeout(late);
    this.#beginning = undefined;
    if (opened.kind !== 'opened') {
      hand.end();
      return refuse('telephones-not-opened', 'address', { fault: opened.kind === 'not-opened' ? opened.fault : '' });
    }
    const now = { ...kept, port: opened.port };
    const refused = await this.#key.keep(now);
    if (refused) {
      hand.end();
      return refused;
    }
    const code = await squareCode(`http://${typedAddress(address.address, now.port)}/#${encodeURIComponent(now.word.replaceAll(' ', ''))}`);
    if (this.#isClosed) {
      hand.end();
      return refuse('telephones-off');
    }
    this.#on = { ...on, kept: now, hand, code, there };
    return done;
  }

  #heard(hand: TelephonesHand, message: Exclude<FromTelephones, { readonly kind: 'opened' | 'not-opened' }>): void {
    if (message.kind === 'there') {
      if (this.#on?.hand !== hand) return;
      this.#change({ there: message.count });
      this.#around.changed();
      return;
    }
    if (message.kind === 'remote') {
      this.#remote.heard(hand, message.told);
      return;
    }
    this.#acts.add(hand, message);
  }

  /** Reports a message that can't be understood and repeats none of it: it may hold what a stranger made up. */
  #notUnderstood(hand: TelephonesHand, tell: (told: FromTelephones) => void): void {
    hand.end();
    tell({ kind: 'not-opened', fault: 'EPROTO' });
    if (this.#on?.hand !== hand) return;
    this.#ports.noteFault?.('The process that speaks with telephones said something that it never says.', undefined);
    this.#end('not-understood');
  }

  #nowFor(hand: TelephonesHand): RoomNow | undefined {
    const on = this.#on;
    const open = this.#around.open();
    if (on?.hand !== hand || !open || on.training.log.id !== open.log.id) return undefined;
    return { open, opening: on.opening, box: on.box, halfDay: halfDayOf(on.kept) };
  }

  #isNew(pages: RoomPages): boolean {
    const told = JSON.stringify(pages);
    const isNew = told !== this.#told;
    this.#told = told;
    return isNew;
  }

  async #forget(): Promise<void> {
    if (this.#on) this.#end('half-day-over');
    await this.#key.forget();
    this.#around.changed();
  }

  #end(why: WhyEnded): void {
    this.#letGo();
    this.#ended = why;
    this.#around.changed();
  }

  #letGo(): void {
    const on = this.#on;
    this.#on = undefined;
    this.#remote.gone();
    on?.hand.end();
  }

  #change(change: Partial<On>): void {
    if (this.#on) this.#on = { ...this.#on, ...change };
  }
}
