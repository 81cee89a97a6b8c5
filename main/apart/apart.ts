/**
 * Things done in a process of its own. For one thing it gets one order, gives one answer and is ended, whatever became of it. A process, not a
 * thread: only another process can run out of memory, or be stopped in the midst of a loop, without taking the kit with it.
 */
import { type Ear, type Hand, HiddenWorker } from '../hidden-worker';

/** Built beside `main` under these names. */
export type Program = 'sheet-process' | 'list-process' | 'code-process' | 'content-process' | 'presentation-process';

export interface Limits {
  /** From the order to the answer. */
  readonly seconds: number;
  /** The memory for what the program itself keeps; its engine and its code come on top. */
  readonly megabytes: number;
}

/** Starts programs of the kit: in Electron, or in plain Node. */
export interface Processes {
  readonly begin: <Order extends object, Answer>(program: Program, megabytes: number, ear: Ear<Answer>) => Hand<Order>;
  /** Hears of one that was given up, or ended by itself. */
  readonly lost: (why: string) => void;
  /** Aborted when the kit closes: then they end, and none begins. */
  readonly closing?: AbortSignal | undefined;
}

/**
 * `ended`: it died before it answered, of want of memory or by another's hand. `not-begun`: it died, or was given up, before it could be told
 * what to do.
 */
type WhyNoAnswer = 'late' | 'ended' | 'not-begun';

export type Outcome<Answer> = { readonly kind: 'answered'; readonly answer: Answer } | { readonly kind: WhyNoAnswer; readonly why: string };

/** Milliseconds in which an old laptop has started a process and read its program. */
const beginning = 30_000;

class GaveUp extends Error {
  readonly kind: WhyNoAnswer;

  constructor(why: string, kind: WhyNoAnswer) {
    super(why);
    this.kind = kind;
  }
}

/** One that stays for several orders, which come one after the other; once it was given up, the next order begins another. */
interface Apart<Order, Answer> {
  readonly ask: (order: Order) => Promise<Outcome<Answer>>;
  readonly close: () => void;
}

/** Both ends are of the same build: answers are not checked again. It begins with its first order. */
export function beginApart<Order extends object, Answer>(
  { begin, lost, closing }: Processes,
  program: Program,
  { seconds, megabytes }: Limits,
): Apart<Order, Answer> {
  const worker = new HiddenWorker<Order, Answer>({
    called: `The process “${program}”`,
    patience: { beginning, order: seconds * 1000 },
    failure: (why, how) => new GaveUp(why, how === 'done' ? 'ended' : how),
    lost,
    closing,
    begin: (ear) => begin(program, megabytes, ear),
  });
  return {
    ask: async (order) => {
      try {
        return { kind: 'answered', answer: await worker.ask(order) };
      } catch (error) {
        if (!(error instanceof GaveUp)) throw error;
        return { kind: error.kind, why: error.message };
      }
    },
    close: () => worker.close(),
  };
}

/** `stop`: it is ended at once when that is said. */
export async function doApart<Order extends object, Answer>(
  processes: Processes,
  program: Program,
  order: Order,
  limits: Limits,
  stop?: AbortSignal,
): Promise<Outcome<Answer>> {
  const { ask, close } = beginApart<Order, Answer>(processes, program, limits);
  try {
    const asked = ask(order);
    if (stop?.aborted) close();
    stop?.addEventListener('abort', close);
    return await asked;
  } finally {
    stop?.removeEventListener('abort', close);
    close();
  }
}
