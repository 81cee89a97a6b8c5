/**
 * The telephones in the room: off until a person turns it on, on one address alone, for one half-day. What they hand in goes to the same sheets
 * as what is typed and what is filled in on this laptop; whatever came meanwhile is written at once, so that a full room is one act.
 */
import { randomInt } from 'node:crypto';
import type { Outcome } from '../../../domain/contract';
import type { Collection } from '../../../domain/forms/form';
import { written } from '../../../domain/kernel/language';
import { isRefusal, type Refusal, refuse } from '../../../domain/kernel/refusal';
import { elapsed, type Instant, localDateOf, minutes } from '../../../domain/kernel/time';
import type { HalfDay } from '../../../domain/programme/programme';
import { currentHalfDay } from '../../../domain/register/current-half-day';
import type { AudienceView } from '../../../domain/stage/audience-view';
import { ports as knownPorts, type RoomAddress, typedAddress } from '../../../domain/telephones/address';
import type { RoomAct, RoomAnswer } from '../../../domain/telephones/page';
import { roomNumbers, roomWord } from '../../../domain/telephones/room-word';
import type { TelephonesView, WhyEnded } from '../../../domain/telephones/view';
import { passphraseWords } from '../../../words/passphrase-words';
import { forgetTelephones, type KeptTelephones, keepTelephones, readTelephones } from '../../store/telephones-kept';
import type { FromTelephones, TelephonesHand } from '../../telephones/messages';
import { newKey } from '../../telephones/tokens';
import { translateIn } from '../../translate';
import { orRefuse } from '../disk-words';
import type { Answers } from '../forms/answers';
import type { Ports } from '../ports';
import { done } from '../request-gate';
import type { OpenTraining } from '../training/open-training';
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
  readonly id: number;
  readonly as: string;
  readonly act: RoomAct;
}

/** A trainer who looks at a slide of the afternoon has not ended the morning. */
const grace = minutes(10);
/** Milliseconds in which an old laptop has started a process. */
const beginning = 30_000;

export class Telephones {
  readonly #ports: Ports;
  readonly #answers: Answers;
  readonly #around: Around;
  #kept: KeptTelephones | undefined;
  #isRead = false;
  #on: On | undefined;
  #isStarting = false;
  #ended: WhyEnded | undefined;
  /** Since when another half-day goes on than that of the key. */
  #overSince: Instant | undefined;
  #waiting: readonly Waiting[] = [];
  #isTaking = false;

  constructor(ports: Ports, answers: Answers, around: Around) {
    this.#ports = ports;
    this.#answers = answers;
    this.#around = around;
  }

  get addresses(): readonly RoomAddress[] {
    return this.#ports.roomAddresses?.() ?? [];
  }

  get view(): TelephonesView {
    const on = this.#on;
    if (!on) return { state: 'off', ended: this.#ended, goesOn: this.#fitting() !== undefined };
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
    const halfDay = this.#halfDayOf(open);
    if (halfDay === undefined) return refuse('telephones-no-day');
    if (!room) return refuse('telephones-no-address', 'address');
    const begin = this.#ports.beginTelephones;
    if (!begin || this.#isStarting) return refuse('telephones-not-opened', 'address', { fault: 'EBUSY' });
    this.#isStarting = true;
    try {
      const form = this.#on?.form ?? null;
      this.#letGo();
      this.#ended = undefined;
      await this.#read();
      const kept = this.#fitting() ?? this.#newKept(open, halfDay);
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
    if (await this.#read()) this.#around.changed();
    const on = this.#on;
    if (on && !this.addresses.some(({ address }) => address === on.address.address)) this.#end('network-gone');
    if (on && this.#around.open() !== on.training) this.#end('half-day-over');
    if (this.#kept && this.#isOver(this.#kept)) await this.#forget();
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
    const { disk, dataFolder } = this.#ports;
    const isKept = await orRefuse(() => keepTelephones(disk, dataFolder, now), 'not-written', this.#translate);
    if (isRefusal(isKept)) {
      hand.end();
      return isKept;
    }
    this.#kept = now;
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
    this.#waiting = [...this.#waiting, message];
    if (!this.#isTaking) void this.#take(hand);
  }

  /** What comes while the disk writes is taken together next. */
  async #take(hand: TelephonesHand): Promise<void> {
    this.#isTaking = true;
    try {
      while (this.#waiting.length > 0) {
        await this.#around.act(async () => {
          const waiting = this.#waiting;
          this.#waiting = [];
          const answers = await this.#answered(hand, waiting);
          for (const [index, { id }] of waiting.entries()) hand.say({ kind: 'answer', id, answer: answers[index] ?? 'not-saved' });
        });
      }
    } finally {
      this.#isTaking = false;
    }
  }

  async #answered(hand: TelephonesHand, waiting: readonly Waiting[]): Promise<readonly RoomAnswer[]> {
    const on = this.#on;
    const open = this.#around.open();
    const form = on?.hand === hand && on.training === open ? on.form : null;
    if (!open || form === null) return waiting.map(() => 'closed');
    const fitting = waiting.filter(({ act }) => act.collection === form);
    const outcomes = await this.#answers.handInAll(
      open,
      form,
      fitting.map(({ as, act: { sheet, confirmed } }) => ({ id: as, sheet, confirmed })),
    );
    const told = new Map(fitting.map(({ id }, index) => [id, outcomes[index]]));
    return waiting.map(({ id }) => answerOf(told.get(id)));
  }

  #newKept(open: OpenTraining, halfDay: HalfDay): KeptTelephones {
    const { clock } = this.#ports;
    const words = written(passphraseWords, open.details.language, (serbian) => serbian);
    const word = roomWord(words[randomInt(words.length)] ?? 'sun', randomInt(roomNumbers.least, roomNumbers.most + 1));
    return { training: open.log.id, halfDay, day: localDateOf(clock.now()), key: newKey(), word, port: knownPorts[0] };
  }

  /** What was kept, if it is of the half-day that goes on. */
  #fitting(): KeptTelephones | undefined {
    const [kept, open] = [this.#kept, this.#around.open()];
    if (!kept || !open || kept.training !== open.log.id) return undefined;
    return this.#halfDayOf(open) === kept.halfDay && kept.day === localDateOf(this.#ports.clock.now()) ? kept : undefined;
  }

  /** Of the day that runs; undefined when none does, and in a rehearsal. */
  #halfDayOf({ log, programme, details, isRehearsing }: OpenTraining): HalfDay | undefined {
    const { run } = log.training.state;
    if (run.day === undefined || isRehearsing) return undefined;
    return currentHalfDay({ programme, run, now: this.#ports.clock.now() }, details.days);
  }

  #isOver({ training, halfDay, day }: KeptTelephones): boolean {
    const now = this.#ports.clock.now();
    const open = this.#around.open();
    if (day !== localDateOf(now)) return true;
    if (open?.log.id !== training) return false;
    if (open.log.training.state.run.day === undefined) return true;
    if (this.#halfDayOf(open) === halfDay) {
      this.#overSince = undefined;
      return false;
    }
    this.#overSince ??= now.instant;
    return elapsed(this.#overSince, now.instant) >= grace;
  }

  async #forget(): Promise<void> {
    const { disk, dataFolder } = this.#ports;
    if (this.#on) this.#end('half-day-over');
    this.#kept = undefined;
    this.#overSince = undefined;
    await forgetTelephones(disk, dataFolder);
    this.#around.changed();
  }

  /** True when there was something to read. */
  async #read(): Promise<boolean> {
    if (this.#isRead) return false;
    this.#isRead = true;
    const { disk, dataFolder } = this.#ports;
    this.#kept = await readTelephones(disk, dataFolder);
    return this.#kept !== undefined;
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

  get #translate(): ReturnType<typeof translateIn> {
    return translateIn(this.#ports.settings.data.language);
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
