/**
 * The trainer's own telephone, as the kit knows it: paired by a code and a number that only the desk shows, told what changed, and ended by one
 * press. Its keys are the desk's keys and go the desk's way; one that was pressed on something else than what is there now does nothing.
 */
import { randomBytes, randomInt } from 'node:crypto';
import type { Outcome } from '../../../domain/contract';
import { isRefusal, refuse } from '../../../domain/kernel/refusal';
import { elapsed, type Instant, minutes } from '../../../domain/kernel/time';
import type { SharedKey } from '../../../domain/stage/presses';
import {
  isOfTimer,
  mostTries,
  pinDigits,
  type RemoteAnswer,
  type RemoteControlView,
  type RemoteKey,
  type RemotePress,
  type RemoteShown,
  type RemoteTimes,
} from '../../../domain/telephones/remote';
import { goesOn, pictureKey, remoteAct, remoteTimes, remoteView } from '../../../domain/telephones/remote-view';
import { stageIn, type TrainingContext } from '../../../domain/training/context';
import { deskTime } from '../../../domain/training/view';
import type { TelephonesHand } from '../../telephones/messages';
import type { FromRemote, ToRemote } from '../../telephones/remote-messages';
import type { Ports } from '../ports';
import { done } from '../request-gate';
import { type Around, commanded, pressed } from '../stage/pressing';
import { squareCode } from './square-code';

/** A code that stands open is one that somebody may photograph. */
const longestPairing = minutes(3);

type Held =
  | Extract<RemoteControlView, { readonly state: 'none' }>
  | (Extract<RemoteControlView, { readonly state: 'pairing' }> & { readonly since: Instant })
  | Extract<RemoteControlView, { readonly state: 'paired' }>;

const sharedKeys: readonly RemoteKey[] = ['next', 'back', 'black'] satisfies readonly SharedKey[];
const isShared = (key: RemoteKey): key is SharedKey => sharedKeys.includes(key);

const newPin = (): string => String(randomInt(10 ** pinDigits)).padStart(pinDigits, '0');

export class Remote {
  readonly #ports: Pick<Ports, 'clock' | 'settings' | 'noteFault'>;
  readonly #around: Around;
  #hand: TelephonesHand | undefined;
  #held: Held = { state: 'none', ended: undefined };
  #stamps = { picture: 0, pictureKey: '', timer: 0, timerKey: '' };
  #shown = '';
  #times: { readonly told: RemoteTimes; readonly at: Instant } | undefined;

  constructor(ports: Pick<Ports, 'clock' | 'settings' | 'noteFault'>, around: Around) {
    this.#ports = ports;
    this.#around = around;
  }

  get view(): RemoteControlView {
    const held = this.#held;
    if (held.state !== 'pairing') return held;
    const { since: _, ...view } = held;
    return view;
  }

  /** `address`: with its port. A telephone that is paired stays so until it is ended. */
  async pair(hand: TelephonesHand, address: string): Promise<Outcome> {
    if (this.#held.state === 'paired') return refuse('remote-is-paired');
    const secret = randomBytes(16).toString('base64url');
    const pin = newPin();
    const code = await squareCode(`http://${address}/remote#${secret}`);
    this.#hand = hand;
    this.#held = { state: 'pairing', pin, code, left: mostTries, since: this.#now };
    this.#say({ kind: 'pair', secret, pin, language: this.#ports.settings.data.language });
    return done;
  }

  /** The telephone is told, and knows nothing more. */
  end(): Outcome {
    this.#end(undefined);
    return done;
  }

  /** A code that the room may have seen counts no more; a telephone that is paired stays so. */
  roomCanSee(): void {
    if (this.#held.state === 'pairing') this.#end('in-sight');
  }

  /** The process that speaks with telephones went, and with it the token. */
  gone(): void {
    this.#held = { state: 'none', ended: undefined };
    this.#hand = undefined;
  }

  heard(hand: TelephonesHand, told: FromRemote): void {
    /* What was on its way when pairing ended, or another process began, is nothing any more. */
    if (hand !== this.#hand) return;
    const held = this.#held;
    switch (told.kind) {
      case 'tried':
        if (held.state === 'pairing') this.#tried(held, told.left);
        return;
      case 'paired':
        if (held.state === 'pairing') this.#paired();
        return;
      case 'there':
        if (held.state === 'paired') this.#held = { state: 'paired', isThere: told.isThere };
        /* A page that comes counts on from now. */
        if (told.isThere) this.#times = undefined;
        this.#around.changed();
        return;
      case 'pressed':
        if (held.state === 'paired') void this.#pressedOn(hand, told.id, told.press);
        else hand.say({ kind: 'remote', said: { kind: 'answer', id: told.id, answer: 'ended' } });
        return;
    }
  }

  /** Something may be another for it. */
  follow(): void {
    if (this.#held.state !== 'paired') return;
    const context = this.#context();
    if (!context) return;
    const shown = this.#shownNow(context);
    const text = JSON.stringify(shown);
    if (text !== this.#shown) this.#say({ kind: 'show', shown });
    this.#shown = text;
    this.#followTimes(context);
  }

  /** A second went by. */
  tick(): void {
    const held = this.#held;
    if (held.state === 'pairing' && elapsed(held.since, this.#now) >= longestPairing) this.#end('too-late');
    const context = held.state === 'paired' ? this.#context() : undefined;
    if (context) this.#followTimes(context);
  }

  get #now(): Instant {
    return this.#ports.clock.now().instant;
  }

  #context(): TrainingContext | undefined {
    return this.#around.open()?.context(this.#ports.settings.data.language);
  }

  #tried(held: Extract<Held, { readonly state: 'pairing' }>, left: number): void {
    if (left === 0) this.#end('tries');
    else this.#held = { ...held, left };
    this.#around.changed();
  }

  #paired(): void {
    this.#held = { state: 'paired', isThere: false };
    this.#shown = '';
    this.#times = undefined;
    /* Followed by what it shows. */
    this.#around.changed();
  }

  #end(ended: Extract<RemoteControlView, { readonly state: 'none' }>['ended']): void {
    if (this.#held.state === 'none') return;
    this.#held = { state: 'none', ended };
    this.#say({ kind: 'end' });
    this.#around.changed();
  }

  #say(said: ToRemote): void {
    this.#hand?.say({ kind: 'remote', said });
  }

  /** With stamps that are others when what keys are pressed on is another. */
  #shownNow(context: TrainingContext): RemoteShown {
    const view = remoteView(context);
    const before = this.#stamps;
    const now = { pictureKey: `${context.training.state.id} ${pictureKey(stageIn(context).training.state.run)}`, timerKey: view.timer };
    this.#stamps = {
      ...now,
      picture: before.picture + (before.pictureKey === now.pictureKey ? 0 : 1),
      timer: before.timer + (before.timerKey === now.timerKey ? 0 : 1),
    };
    return { view, picture: this.#stamps.picture, timer: this.#stamps.timer };
  }

  #followTimes(context: TrainingContext): void {
    const { data } = this.#ports.settings;
    const at = this.#now;
    const { run } = stageIn(context).training.state;
    const times = remoteTimes(deskTime(context.now, context, data.timers), run);
    if (this.#times && goesOn(this.#times.told, this.#times.at, times, at)) return;
    this.#times = { told: times, at };
    this.#say({ kind: 'times', times });
  }

  /** In its turn, like a key of the desk. Whatever breaks here, the telephone is told that nothing was saved. */
  async #pressedOn(hand: TelephonesHand, id: number, press: RemotePress): Promise<void> {
    const at = this.#now;
    let answer: RemoteAnswer = 'not-saved';
    try {
      answer = await this.#acted(press, at);
    } catch (error) {
      this.#ports.noteFault?.('What the trainer’s telephone pressed could not be done.', error);
    }
    hand.say({ kind: 'remote', said: { kind: 'answer', id, answer } });
  }

  async #acted({ key, on }: RemotePress, at: Instant): Promise<RemoteAnswer> {
    const run = isShared(key) ? this.#around.queue.run : this.#around.inTurn;
    return run(async () => {
      const context = this.#context();
      if (this.#held.state !== 'paired' || !context) return 'ended';
      const here = isShared(key) ? ({ end: 'remote', key, at } as const) : undefined;
      /* At both ends within a moment: what was wanted is done. */
      if (here && this.#around.presses.isEcho(here)) return 'done';
      const { picture, timer } = this.#shownNow(context);
      const act = on === (isOfTimer(key) ? timer : picture) ? remoteAct(key, context) : undefined;
      if (act === undefined) return 'late';
      if (here) this.#around.presses.counts(here);
      return answerOf(act === 'next' ? await pressed(act, at, this.#around) : await commanded(act, this.#around));
    });
  }
}

/** What the desk does with a key that has nothing to do is to do nothing. */
const nothingToDo: readonly string[] = ['nothing-to-count', 'voices-first', 'no-day-running'];

function answerOf(outcome: Outcome): RemoteAnswer {
  if (!isRefusal(outcome)) return 'done';
  if (outcome.refused === 'more-than-present') return 'over';
  return nothingToDo.includes(outcome.refused) ? 'late' : 'not-saved';
}
