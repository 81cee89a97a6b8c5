/**
 * The laptop that is turned to the participants: one form, or the own line, for one person after the other, and a PIN that leads the trainer back. Which
 * form and which PIN live in memory alone: quitting ends it, and a new start opens the desk as always.
 */
import type { DeskRequests, Outcome, SignInRequests } from '../../../domain/contract';
import { formView } from '../../../domain/forms/question';
import { isPin, type SignInTime, type SignInView, type TurnedView, type TurnRequest } from '../../../domain/forms/sign-in';
import type { TrainingId } from '../../../domain/kernel/ids';
import type { Language } from '../../../domain/kernel/language';
import { isRefusal, type Refusal, refuse } from '../../../domain/kernel/refusal';
import { elapsed, type Instant, instant, minutes } from '../../../domain/kernel/time';
import type { SigningTurnView } from '../../../domain/signing/own-line';
import { readPaper } from '../export/papers';
import type { Ports } from '../ports';
import { done } from '../request-gate';
import { OwnLines } from '../signing/own-lines';
import type { OpenTraining } from '../training/open-training';
import type { Answers } from './answers';

/** What the kit lends. */
interface Around {
  readonly open: () => OpenTraining | undefined;
  /** The room can't see this screen. */
  readonly isPrivate: () => boolean;
  /** One at a time, and what came of it is painted. */
  readonly act: <Result>(work: () => Promise<Result>) => Promise<Result>;
}

interface Turned extends TurnRequest, TurnedView {
  readonly training: TrainingId;
  readonly language: Language;
  readonly wrongTries: number;
  /** No PIN is looked at before. */
  readonly waitsUntil: Instant | undefined;
}

type Handlers = {
  readonly [Channel in keyof SignInRequests]: (
    ...given: Parameters<SignInRequests[Channel]>
  ) => ReturnType<SignInRequests[Channel]> | Promise<ReturnType<SignInRequests[Channel]>>;
};

function noticeIn(ports: Pick<Ports, 'settings'>, open: OpenTraining, language: Language): SigningTurnView['notice'] {
  const { dataNotice } = open.programme;
  const paper = dataNotice === undefined ? undefined : readPaper(ports, open, dataNotice, language);
  return paper && !isRefusal(paper) ? paper : undefined;
}

const mostTries = 5;
const wait = minutes(1);

/** Slides go on by a clicker, the picture comes and goes; nothing of it answers with more than that it is done. */
const whileTurned: ReadonlySet<keyof DeskRequests> = new Set(['ready', 'dispatch', 'press', 'show-on-projector', 'turn-back']);

export class SignIn {
  readonly #clock: Ports['clock'];
  readonly #ports: Pick<Ports, 'settings'>;
  readonly #answers: Answers;
  readonly #around: Around;
  readonly #ownLines = new OwnLines();
  #turned: Turned | undefined;

  constructor({ clock, settings }: Pick<Ports, 'clock' | 'settings'>, answers: Answers, around: Around) {
    this.#clock = clock;
    this.#ports = { settings };
    this.#answers = answers;
    this.#around = around;
  }

  /** Everything that the window may ask for. */
  readonly requests: Handlers = {
    ready: () => {
      /* A page that comes anew comes to the next person. */
      this.#ownLines.leave();
      this.#change({ language: this.#open?.details.language });
      const view = this.view();
      return view ? { view, time: this.time() } : refuse('not-turned');
    },
    'hand-in': (sheet, confirmed) => this.#around.act(async () => this.#handIn(sheet, confirmed)),
    'find-own-line': (text) => this.#ofOwn((open) => this.#ownLines.find(open, text, this.#clock.now())),
    'choose-own-line': (index) => this.#ofOwn((open) => this.#ownLines.choose(open, index, this.#clock.now())),
    'leave-own-line': () => {
      this.#ownLines.leave();
      return done;
    },
    'ask-own-correction': (wish) => this.#around.act(async () => this.#ofOwn((open) => this.#ownLines.ask(open, wish, this.#clock.now()))),
    'sign-own-line': (given) => this.#around.act(async () => this.#ofOwn((open) => this.#ownLines.sign(open, given))),
    'choose-language': (language) =>
      this.#around.act(async () => {
        this.#change({ language });
        return done;
      }),
    'turn-back': (pin) => this.#around.act(async () => this.turnBack(pin)),
  };

  get isTurned(): boolean {
    return this.#turned !== undefined;
  }

  /** For the desk. */
  get turned(): TurnedView | undefined {
    return this.#turned && { purpose: this.#turned.purpose, hasFailed: this.#turned.hasFailed };
  }

  /** Whether the desk may ask this now. */
  mayAsk(channel: keyof DeskRequests): boolean {
    return !this.isTurned || whileTurned.has(channel);
  }

  turn({ log, details }: OpenTraining, { purpose, pin }: TurnRequest): Outcome {
    if (!isPin(pin)) return refuse('pin-unfit', 'pin');
    const { language } = details;
    this.#ownLines.leave();
    this.#turned = { purpose, pin, language, training: log.id, hasFailed: false, wrongTries: 0, waitsUntil: undefined };
    return done;
  }

  turnBack(pin: string): Outcome {
    const turned = this.#turned;
    if (!turned) return done;
    const now = this.#clock.now().instant;
    const left = turned.waitsUntil === undefined ? 0 : elapsed(now, turned.waitsUntil);
    if (left > 0) return this.#waits(left);
    const typed = pin.replaceAll(/\s/gu, '');
    /* An empty field was never a try. */
    if (typed === '') return refuse('pin-empty', 'pin');
    if (typed === turned.pin) {
      this.#ownLines.leave();
      this.#turned = undefined;
      return done;
    }
    const wrongTries = turned.wrongTries + 1;
    if (wrongTries < mostTries) {
      this.#change({ wrongTries });
      return refuse('wrong-pin', 'pin', { left: mostTries - wrongTries });
    }
    this.#change({ wrongTries: 0, waitsUntil: instant(now + wait) });
    return this.#waits(wait);
  }

  /** Undefined when there is no window to be shown. */
  view(): SignInView | undefined {
    const [turned, open] = [this.#turned, this.#open];
    if (!turned || !open || turned.hasFailed) return undefined;
    const { language, purpose } = turned;
    const shown = { language, usual: open.details.language, isCovered: !this.#around.isPrivate() };
    if (purpose === 'signing') return { ...shown, kind: 'signing', notice: noticeIn(this.#ports, open, language) };
    return {
      ...shown,
      kind: 'form',
      form: formView(open.programme.forms, purpose),
      returned: this.#answers.returnedOf(open, purpose),
    };
  }

  time(): SignInTime {
    return { now: this.#clock.now().instant };
  }

  /** Its window stopped several times: the desk says so. */
  fails(): Promise<void> {
    return this.#around.act(async () => this.#change({ hasFailed: true }));
  }

  get #open(): OpenTraining | undefined {
    const open = this.#around.open();
    return open?.log.id === this.#turned?.training ? open : undefined;
  }

  async #handIn(sheet: Parameters<SignInRequests['hand-in']>[0], confirmed: boolean): Promise<Outcome> {
    const [turned, open] = [this.#turned, this.#open];
    if (!turned || !open || turned.purpose === 'signing') return refuse('not-turned');
    return this.#answers.handIn(open, turned.purpose, sheet, confirmed);
  }

  /** Names are told while people sign in, and while the room can't see them. */
  #ofOwn<Answer>(work: (open: OpenTraining) => Answer): Answer | Refusal {
    const open = this.#open;
    if (!open || this.#turned?.purpose !== 'signing') return refuse('not-turned');
    return this.#around.isPrivate() ? work(open) : refuse('room-can-see');
  }

  #waits(left: number): Refusal {
    return refuse('pin-wait', 'pin', { seconds: Math.ceil(left / 1000) });
  }

  #change(change: { readonly [Key in keyof Turned]?: Turned[Key] | undefined }): void {
    const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
    if (this.#turned) this.#turned = { ...this.#turned, ...given };
  }
}
