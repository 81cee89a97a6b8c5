/**
 * Somebody who works where nobody looks, in a window or a process: begun by the first order, and given up when late, so that nobody
 * waits for ever. Whoever waits is told, and the next order gets a new one.
 */

/** The hold on one that was begun. */
export interface Hand<Order> {
  readonly send: (id: number, order: Order) => void;
  /** `late`: it answers nothing any more, and has to be made to go. */
  readonly end: (how: 'done' | 'late') => void;
}

/** What is heard of it. */
export interface Ear<Answer> {
  readonly ready: () => void;
  readonly answered: (id: number, answer: Answer) => void;
  /** `late`: it was given up, as it took more than it may. */
  readonly ended: (why: string, how?: 'done' | 'late') => void;
}

/** In milliseconds. */
export interface Patience {
  /** Until it is ready. */
  readonly beginning: number;
  /** From an order to its answer. */
  readonly order: number;
}

interface WorkerTraits<Order, Answer> {
  /** The worker's name in sentences, such as “The window that draws”. */
  readonly called: string;
  readonly begin: (ear: Ear<Answer>) => Hand<Order>;
  readonly patience: Patience;
  /** What whoever waits is told. `not-begun`: it ended, or was given up, before it was ready. */
  readonly failure: (why: string, how: 'done' | 'late' | 'not-begun') => Error;
  /** Hears of one that was given up, or ended by itself. */
  readonly lost: (why: string) => void;
  /** Aborted when the kit closes: then it is closed, and never begun again. */
  readonly closing?: AbortSignal | undefined;
}

interface Waiting<Value> {
  readonly promise: Promise<Value>;
  readonly resolve: (value: Value) => void;
  readonly reject: (why: Error) => void;
}

function waitingFor<Value>(): Waiting<Value> {
  let resolve: Waiting<Value>['resolve'] = () => {};
  let reject: Waiting<Value>['reject'] = () => {};
  const promise = new Promise<Value>((resolvePromise, rejectPromise) => {
    resolve = resolvePromise;
    reject = rejectPromise;
  });
  return { promise, resolve, reject };
}

/** Counted in steps: a laptop that slept doesn't wake to find everybody late. */
const steps = 10;

async function inTime<Value>(promise: Promise<Value>, milliseconds: number, late: () => void): Promise<Value> {
  let left = steps;
  const timer = setInterval(() => {
    left -= 1;
    if (left === 0) late();
  }, milliseconds / steps);
  try {
    return await promise;
  } finally {
    clearInterval(timer);
  }
}

interface Begun<Order, Answer> {
  hand: Hand<Order> | undefined;
  isReady: boolean;
  /** Why it is none any more. */
  gone: Error | undefined;
  readonly ready: Waiting<void>;
  readonly orders: Map<number, Waiting<Answer>>;
}

export class HiddenWorker<Order, Answer> {
  readonly #traits: WorkerTraits<Order, Answer>;
  #begun: Begun<Order, Answer> | undefined;
  #orders = 0;

  constructor(traits: WorkerTraits<Order, Answer>) {
    this.#traits = traits;
  }

  /** Whether one was begun, and what it was told before is known to it. */
  get isThere(): boolean {
    return this.#begun !== undefined;
  }

  /** Rejects with the failure when it is late, ends, or is closed meanwhile. `patience`: with this order, where it isn't the usual one. */
  async ask(order: Order, patience = this.#traits.patience): Promise<Answer> {
    const { called } = this.#traits;
    const begun = this.#begun ?? this.#begin();
    await inTime(begun.ready.promise, patience.beginning, () => this.#lose(begun, `${called} did not begin in time.`, 'late'));
    /* It may have gone between its word and this turn. */
    if (begun.gone) throw begun.gone;
    this.#orders += 1;
    const id = this.#orders;
    const answer = waitingFor<Answer>();
    begun.orders.set(id, answer);
    try {
      begun.hand?.send(id, order);
    } catch (error) {
      this.#lose(begun, `${called} could not be told anything: ${String(error)}`, 'done');
    }
    return inTime(answer.promise, patience.order, () => this.#lose(begun, `${called} did not answer in time.`, 'late'));
  }

  readonly close = (): void => {
    if (this.#begun) this.#letGo(this.#begun, `${this.#traits.called} was closed.`, 'done', 'done');
  };

  #begin(): Begun<Order, Answer> {
    const { called, closing, failure } = this.#traits;
    if (closing?.aborted) throw failure(`${called} is not begun any more.`, 'done');
    const begun: Begun<Order, Answer> = { hand: undefined, isReady: false, gone: undefined, ready: waitingFor(), orders: new Map() };
    begun.hand = this.#traits.begin({
      ready: () => {
        begun.isReady = true;
        begun.ready.resolve();
      },
      answered: (id, answer) => {
        begun.orders.get(id)?.resolve(answer);
        begun.orders.delete(id);
      },
      ended: (why, how = 'done') => this.#lose(begun, `${called} ended: ${why}`, how),
    });
    this.#begun = begun;
    closing?.addEventListener('abort', this.close);
    return begun;
  }

  /** One that went already may still be heard of; its successor stays. */
  #lose(begun: Begun<Order, Answer>, why: string, how: 'done' | 'late'): void {
    if (this.#begun !== begun) return;
    this.#letGo(begun, why, how, begun.isReady ? how : 'not-begun');
    this.#traits.lost(why);
  }

  #letGo(begun: Begun<Order, Answer>, why: string, how: 'done' | 'late', told: 'done' | 'late' | 'not-begun'): void {
    this.#begun = undefined;
    this.#traits.closing?.removeEventListener('abort', this.close);
    const failure = this.#traits.failure(why, told);
    begun.gone = failure;
    begun.ready.reject(failure);
    for (const { reject } of begun.orders.values()) reject(failure);
    begun.orders.clear();
    begun.hand?.end(how);
  }
}
