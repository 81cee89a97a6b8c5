/** What telephones do, in its turn among the acts of the desk: what comes while the disk writes is taken together next, so that a full room is one act. */
import type { ActKind, RoomAnswer } from '../../../domain/telephones/page';
import type { FromTelephones, TelephonesHand } from '../../telephones/messages';
import type { Given, RoomNow, Takes } from './subject';

type Asked = Extract<FromTelephones, { readonly kind: 'asked' }>;

interface Waiting extends Asked {
  /** The process that gets the answer: another one's numbers begin anew. */
  readonly hand: TelephonesHand;
}

interface Around {
  /** One at a time, and what came of it is painted. */
  readonly act: <Result>(work: () => Promise<Result>) => Promise<Result>;
  /** Undefined when nobody of that process is asked for anything any more. */
  readonly now: (hand: TelephonesHand) => RoomNow | undefined;
  readonly noteFault: ((what: string, error: unknown) => void) | undefined;
}

export class ActsInTurn {
  readonly #takes: Takes;
  readonly #around: Around;
  #waiting: readonly Waiting[] = [];
  #isTaking = false;

  constructor(takes: Takes, around: Around) {
    this.#takes = takes;
    this.#around = around;
  }

  add(hand: TelephonesHand, asked: Asked): void {
    this.#waiting = [...this.#waiting, { ...asked, hand }];
    if (!this.#isTaking) void this.#take();
  }

  async #take(): Promise<void> {
    this.#isTaking = true;
    try {
      while (this.#waiting.length > 0) {
        await this.#around.act(async () => {
          const waiting = this.#waiting;
          this.#waiting = [];
          const answers = await this.#answered(waiting);
          for (const each of waiting) each.hand.say({ kind: 'answer', id: each.id, answer: answers.get(each) ?? 'closed' });
        });
      }
    } finally {
      this.#isTaking = false;
    }
  }

  async #answered(waiting: readonly Waiting[]): Promise<ReadonlyMap<Waiting, RoomAnswer>> {
    const answers = new Map<Waiting, RoomAnswer>();
    for (const kind of Object.keys(this.#takes) as ActKind[]) await this.#answerKind(kind, waiting, answers);
    return answers;
  }

  async #answerKind<Kind extends ActKind>(kind: Kind, waiting: readonly Waiting[], answers: Map<Waiting, RoomAnswer>): Promise<void> {
    const isOfKind = (each: Waiting): each is Waiting & Given<Kind> => each.act.kind === kind;
    const ofKind = waiting.filter(isOfKind);
    for (const hand of new Set(ofKind.map((each) => each.hand))) {
      const now = this.#around.now(hand);
      const given = ofKind.filter((each) => each.hand === hand);
      if (!now) continue;
      const told = await this.#takenOrNot(kind, given, now);
      for (const [index, each] of given.entries()) answers.set(each, told[index] ?? 'not-saved');
    }
  }

  /** Whatever breaks here, telephones are told that nothing was saved, and the kit's own log why. */
  async #takenOrNot<Kind extends ActKind>(kind: Kind, given: readonly Given<Kind>[], now: RoomNow): Promise<readonly RoomAnswer[]> {
    try {
      return await this.#takes[kind](given, now);
    } catch (error) {
      this.#around.noteFault?.('What telephones handed in could not be saved.', error);
      return [];
    }
  }
}
