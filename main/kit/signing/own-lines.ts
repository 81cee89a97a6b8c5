/** The person at the turned laptop: found by what they typed, remembered here while they sign, and nowhere in the window. */
import type { Outcome } from '../../../domain/contract';
import type { ParticipantId } from '../../../domain/kernel/ids';
import { isRefusal, type Refusal, refuse } from '../../../domain/kernel/refusal';
import type { Moment } from '../../../domain/kernel/time';
import type { HalfDay } from '../../../domain/programme/programme';
import { correctionOf } from '../../../domain/register/corrections';
import { currentHalfDay } from '../../../domain/register/current-half-day';
import type { Written } from '../../../domain/register/schema';
import { certificationsOf } from '../../../domain/signing/certified-list';
import { lookFor, type OwnLineFound, schoolAndTown } from '../../../domain/signing/own-line';
import type { OwnLineGiven } from '../../../domain/signing/schema';
import { dayOf, signedAtOf } from '../../../domain/signing/signatures';
import type { OpenTraining } from '../training/open-training';

interface AtHand {
  readonly participant: ParticipantId;
  /** For which they sign, as they were told. */
  readonly halfDay: HalfDay;
}

export class OwnLines {
  #atHand: AtHand | undefined;
  /** People of one name, in the order in which their schools were shown. */
  #namesakes: readonly ParticipantId[] = [];

  find(open: OpenTraining, text: string, now: Moment): OwnLineFound {
    this.leave();
    const looked = lookFor(open.log.training.state, text);
    switch (looked.found) {
      case 'one':
        return this.#show(open, looked.who.id, now);
      case 'namesakes':
        this.#namesakes = looked.who.map(({ id }) => id);
        return { found: 'namesakes', schools: looked.who.map(({ person }) => schoolAndTown(person)) };
      default:
        return { found: looked.found };
    }
  }

  /** One of the namesakes that were told, from 0. */
  choose(open: OpenTraining, index: number, now: Moment): OwnLineFound {
    const participant = this.#namesakes[index];
    this.leave();
    return participant === undefined ? { found: 'nobody' } : this.#show(open, participant, now);
  }

  leave(): void {
    this.#atHand = undefined;
    this.#namesakes = [];
  }

  /** The one at hand asks to be written otherwise, and sees the own line as it is then. */
  async ask(open: OpenTraining, wish: Written, now: Moment): Promise<OwnLineFound | Refusal> {
    if (!this.#atHand) return refuse('nobody-at-hand');
    const { participant } = this.#atHand;
    const outcome = await open.act({ kind: 'ask-correction', participant, wish }, () => {});
    return isRefusal(outcome) ? outcome : this.#show(open, participant, now);
  }

  /** Signature and consents of whoever is at hand, in one act; afterwards nobody is. */
  async sign(open: OpenTraining, given: OwnLineGiven): Promise<Outcome> {
    if (!this.#atHand) return refuse('nobody-at-hand');
    const outcome = await open.act({ kind: 'sign-in', ...this.#atHand, ...given }, () => {});
    if (!isRefusal(outcome)) this.leave();
    /* Nobody is asked for a reason here. */
    return isRefusal(outcome) && outcome.refused === 'day-certified' ? refuse('list-closed') : outcome;
  }

  #show(open: OpenTraining, participant: ParticipantId, now: Moment): OwnLineFound {
    const { state } = open.log.training;
    const person = state.participants.find(({ id }) => id === participant)?.person;
    if (!person) return { found: 'nobody' };
    const halfDay = currentHalfDay({ programme: open.programme, run: state.run, now }, open.details.days);
    if (certificationsOf(state, dayOf(halfDay)).length > 0) return { found: 'closed' };
    this.#atHand = { participant, halfDay };
    const { firstName, lastName, school, town, photoConsent, contactConsent } = person;
    const signedAt = signedAtOf(state, participant, halfDay);
    const asked = correctionOf(state, participant);
    return { found: 'one', line: { firstName, lastName, school, town, photoConsent, contactConsent, halfDay, signedAt, asked } };
  }
}
