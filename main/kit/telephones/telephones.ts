/**
 * The telephones in the room: off until a person turns it on, on one address alone, for one half-day. What they hand in goes to the same sheets
 * as what is typed and what is filled in on this laptop; whatever came meanwhile is written at once, so that a full room is one act.
 */
import type { Outcome } from '../../../domain/contract';
import type { Collection } from '../../../domain/forms/form';
import { isRefusal, type Refusal, refuse } from '../../../domain/kernel/refusal';
import type { AudienceView } from '../../../domain/stage/audience-view';
import { ports as knownPorts, type RoomAddress, typedAddress } from '../../../domain/telephones/address';
import type { RoomAct, RoomAnswer } from '../../../domain/telephones/page';
import type { TelephonesView, WhyEnded } from '../../../domain/telephones/view';
import type { KeptTelephones } from '../../store/telephones-kept';
import type { FromTelephones, TelephonesHand } from '../../telephones/messages';
import type { Answers } from '../forms/answers';
import type { Ports } from '../ports';
import { done } from '../request-gate';
import type { OpenTraining } from '../training/open-training';
import { HalfDayKey } from './half-day-key';
import { pagesOf } from './room-pages';
import { type SquareCode, squareCode } from './square-code';

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
  readonly form: Collection | null;
  /** The picture over which the room sees how to join: another picture takes its place. */
  readonly shownOver: string | undefined;
}

interface Waiting {
  /** Where the answer goes: another one's numbers begin anew. */
  readonly hand: TelephonesHand;
  readonly id: number;
  readonly as: string;
  readonly act: RoomAct;
}

/** Milliseconds in which an old laptop has started a process. */
const beginning = 30_000;

export class Telephones {
  readonly #ports: Ports;
  readonly #answers: Answers;
  readonly #around: Around;
  readonly #key: HalfDayKey;
  #on: On | undefined;
  #isStarting = false;
  #ended: WhyEnded | undefined;
  #waiting: readonly Waiting[] = [];
  #isTaking = false;

  constructor(ports: Ports, answers: Answers, around: Around) {
    this.#ports = ports;
    this.#key = new HalfDayKey(ports);
    this.#answers = answers;
    this.#around = around;
  }

  get addresses(): readonly RoomAddress[] {
    return this.#ports.roomAddresses?.() ?? [];
  }

  get view(): TelephonesView {
    const on = this.#on;
    if (!on) return { state: 'off', ended: this.#ended, goesOn: this.#key.of(this.#around.open()) !== undefined };
    const { address, kept, there, form } = on;
    return {
      state: 'on',
      address: typedAddress(address.address, kept.port),
      word: kept.word,
      there,
      open: form,
      isShown: this.isShown,
    };
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
    if (on?.shownOver !== JSON.stringify(view.scene)) return view;
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
    if (this.#on?.shownOver !== JSON.stringify(scene)) this.#change({ shownOver: undefined });
  }

  show(isShown: boolean, { scene }: AudienceView): Outcome {
    if (!this.#on) return refuse('telephones-off');
    this.#change({ shownOver: isShown ? JSON.stringify(scene) : undefined });
    return done;
  }

  ask(form: Collection | null): Outcome {
    const on = this.#on;
    if (!on) return refuse('telephones-off');
    this.#change({ form });
    on.hand.say({ kind: 'show', pages: pagesOf(on.training, form) });
    return done;
  }

  /** Rejects never; what the disk or the system says is a refusal. */
  async start(open: OpenTraining, address: string): Promise<Outcome> {
    const room = this.addresses.find((each) => each.address === address);
    const halfDay = this.#key.halfDayOf(open);
    if (halfDay === undefined) return refuse('telephones-no-day');
    if (!room) return refuse('telephones-no-address', 'address');
    const begin = this.#ports.beginTelephones;
    if (!begin || this.#isStarting) return refuse('telephones-not-opened', 'address', { fault: 'EBUSY' });
    this.#isStarting = true;
    try {
      const form = this.#on?.form ?? null;
      this.#letGo();
      this.#ended = undefined;
      await this.#key.read();
      const kept = this.#key.of(open) ?? this.#key.make(open, halfDay);
      return await this.#begin(begin, { training: open, address: room, kept, there: 0, form, shownOver: undefined });
    } finally {
      this.#isStarting = false;
      this.#around.changed();
    }
  }

  stop(): Outcome {
    this.#letGo();
    this.#ended = undefined;
    return done;
  }

  /** A second went by. */
  async tick(): Promise<void> {
    if (await this.#key.read()) this.#around.changed();
    const on = this.#on;
    if (on && !this.addresses.some(({ address }) => address === on.address.address)) this.#end('network-gone');
    if (on && this.#around.open()?.log.id !== on.training.log.id) this.#end('half-day-over');
    if (this.#key.isOver(this.#around.open())) await this.#forget();
  }

  close(): void {
    this.#letGo();
  }

  async #begin(begin: NonNullable<Ports['beginTelephones']>, on: Omit<On, 'hand' | 'code'>): Promise<Outcome> {
    const { training, address, kept, form } = on;
    let tell: (told: FromTelephones) => void = () => {};
    const told = new Promise<FromTelephones>((resolve) => {
      tell = resolve;
    });
    const late = setTimeout(() => tell({ kind: 'not-opened', fault: 'ETIMEDOUT' }), beginning);
    const hand = begin({
      heard: (message) => {
        if (message.kind === 'opened' || message.kind === 'not-opened') tell(message);
        else this.#heard(hand, message);
      },
      ended: (why) => {
        tell({ kind: 'not-opened', fault: why });
        if (this.#on?.hand === hand) this.#end('broken');
      },
    });
    hand.say({
      kind: 'open',
      address: address.address,
      ports: [kept.port, ...knownPorts.filter((port) => port !== kept.port)],
      key: kept.key,
      word: kept.word,
      pages: pagesOf(training, form),
    });
    const opened = await told;
    clearTimeout(late);
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
    this.#on = { ...on, kept: now, hand, code };
    return done;
  }

  #heard(hand: TelephonesHand, message: Exclude<FromTelephones, { readonly kind: 'opened' | 'not-opened' }>): void {
    if (message.kind === 'there') {
      if (this.#on?.hand !== hand) return;
      this.#change({ there: message.count });
      this.#around.changed();
      return;
    }
    this.#waiting = [...this.#waiting, { ...message, hand }];
    if (!this.#isTaking) void this.#take();
  }

  /** What comes while the disk writes is taken together next. */
  async #take(): Promise<void> {
    this.#isTaking = true;
    try {
      while (this.#waiting.length > 0) {
        await this.#around.act(async () => {
          const waiting = this.#waiting;
          this.#waiting = [];
          const answers = await this.#answeredOrNot(waiting);
          for (const [index, { hand, id }] of waiting.entries()) hand.say({ kind: 'answer', id, answer: answers[index] ?? 'not-saved' });
        });
      }
    } finally {
      this.#isTaking = false;
    }
  }

  /** Whatever breaks here, telephones are told that nothing was saved, and the kit's own log why. */
  async #answeredOrNot(waiting: readonly Waiting[]): Promise<readonly RoomAnswer[]> {
    try {
      return await this.#answered(waiting);
    } catch (error) {
      this.#ports.noteFault?.('What telephones handed in could not be saved.', error);
      return [];
    }
  }

  async #answered(waiting: readonly Waiting[]): Promise<readonly RoomAnswer[]> {
    const on = this.#on;
    const open = this.#around.open();
    const form = on && on.training.log.id === open?.log.id ? on.form : null;
    if (!on || !open || form === null) return waiting.map(() => 'closed');
    const fitting = waiting.filter(({ hand, act }) => hand === on.hand && act.collection === form);
    const outcomes = await this.#answers.handInAll(
      open,
      form,
      fitting.map(({ as, act: { sheet, confirmed } }) => ({ id: as, sheet, confirmed })),
    );
    const told = new Map(fitting.map((each, index) => [each, outcomes[index]]));
    return waiting.map((each) => answerOf(told.get(each)));
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
    on?.hand.end();
  }

  #change(change: Partial<On>): void {
    if (this.#on) this.#on = { ...this.#on, ...change };
  }
}

function answerOf(outcome: Outcome | 'already' | undefined): RoomAnswer {
  if (outcome === undefined) return 'closed';
  if (outcome === 'already') return 'already';
  return isRefusal(outcome) ? refusedAs(outcome) : 'done';
}

function refusedAs({ refused }: Refusal): RoomAnswer {
  if (refused === 'wrong-code') return 'code-wrong';
  if (refused === 'wrong-answer') return 'unfit';
  return refused === 'name-in-comment' ? 'name-in-comment' : 'not-saved';
}
