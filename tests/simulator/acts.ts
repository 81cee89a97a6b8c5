/** What people do on a laptop, chosen by a seed: asked of the training as it is known there, so that a refusal is no fault. */
import { certificateQuestions } from '../../domain/certificates/choices';
import { isRefusal, type Refusal } from '../../domain/kernel/refusal';
import { halfDays } from '../../domain/programme/choices';
import type { Programme } from '../../domain/programme/programme';
import { certify } from '../../domain/signing/certified';
import { decide } from '../../domain/subjects/commands';
import type { TrainingCommand } from '../../domain/training/command';
import { createTraining } from '../../domain/training/decide-details';
import { isErasing } from '../../domain/training/erasure';
import type { DomainEvent } from '../../domain/training/event';
import type { Context, Decision } from '../../domain/training/rules';
import type { Training } from '../../domain/training/state';
import type { Chance } from '../faults/chance';
import { detailsInput, personNamed, smallProgramme } from '../unit/builders';
import { everything } from '../unit/main/export/certificates';

/** One half-day is enough for a certificate, so that some are issued. */
const programme: Programme = { ...smallProgramme, certificate: everything, requiredHalfDays: 1 };

export interface DoneAct {
  readonly name: string;
  readonly happenings: readonly DomainEvent[];
}

const strokes = { width: 60_000, height: 18_000, lines: [[31_415, 0, 9_265, 100]] };
const digest = '0123456789abcdef'.repeat(2);

const letters = 'abcdefghijklmnoprstuvz';

export class People {
  readonly #chance: Chance;

  constructor(chance: Chance) {
    this.#chance = chance;
  }

  begin(): DoneAct {
    const decision = createTraining(detailsInput);
    if (isRefusal(decision)) throw new Error(`Refused: ${decision.refused}`);
    return { name: 'create', happenings: decision };
  }

  /** Undefined where what somebody wanted is refused, or nothing comes of it. */
  act(training: Training, context: Omit<Context, 'programme'>): DoneAct | undefined {
    const wanted = this.#chance.isOneIn(12) ? this.#certifies(training) : this.#wants(training);
    const [name, decision] =
      'kind' in wanted ? [wanted.kind, decide(training, wanted, { ...context, programme })] : ['certify-day', wanted.decision];
    return isRefusal(decision) || decision.length === 0 ? undefined : { name, happenings: decision };
  }

  /** Undefined where nobody is left, or a day is held. */
  erasing(training: Training, context: Omit<Context, 'programme'>): DoneAct | undefined {
    const command = { kind: 'erase-persons', place: training.state.details?.place ?? '' } as const;
    const decision = decide(training, command, { ...context, programme });
    return isRefusal(decision) || !decision.some(isErasing) ? undefined : { name: 'erase-persons', happenings: decision };
  }

  #word(): string {
    return `${letters[this.#chance.upTo(letters.length - 1)]?.toUpperCase()}${Array.from(
      { length: 5 },
      () => letters[this.#chance.upTo(letters.length - 1)],
    ).join('')}`;
  }

  #one<Item>(items: readonly [Item, ...(readonly Item[])] | readonly Item[]): Item | undefined {
    return items[this.#chance.upTo(items.length - 1)];
  }

  #wants(training: Training): TrainingCommand {
    const newcomer: TrainingCommand = { kind: 'add-participant', person: personNamed(this.#word(), this.#word()) };
    const participant = this.#one(training.state.participants)?.id;
    const halfDay = this.#one(halfDays) ?? 'd1am';
    if (participant === undefined) return newcomer;
    const number = this.#one(training.state.certificates)?.number;
    const state = this.#one(['present', 'absent', 'late', 'left-early'] as const) ?? 'present';
    const mark: TrainingCommand = { kind: 'mark', participant, halfDay, state, at: '' };
    const commands: readonly TrainingCommand[] = [
      newcomer,
      newcomer,
      newcomer,
      mark,
      mark,
      mark,
      { kind: 'change-certified-day', reason: 'She came at ten', change: mark },
      { kind: 'mark-remaining', halfDay, state: 'present' },
      { kind: 'change-participant', participant, person: personNamed(this.#word(), this.#word()) },
      { kind: 'join', kept: participant, gone: this.#one(training.state.participants)?.id ?? participant },
      { kind: 'take-off', participant },
      { kind: 'sign', participant, halfDay, strokes },
      { kind: 'take-back-signature', participant, halfDay },
      { kind: 'undo', place: 'register' },
      { kind: 'issue-certificates', by: 'Ana Anić', stay: certificateQuestions },
      { kind: 'redo', place: 'register' },
      { kind: 'issue-certificates', by: 'Ana Anić', stay: certificateQuestions },
      ...(number === undefined ? [] : [{ kind: 'withdraw-certificate', number, by: 'Ana Anić', reason: 'Two of them' } as const]),
    ];
    return this.#one(commands) ?? newcomer;
  }

  /** With the last line of each log, as the kit does it. */
  #certifies({ events, state }: Training): { readonly decision: Decision | Refusal } {
    const last = new Map(
      events.toSorted((one, other) => one.sequence - other.sequence).map(({ device, start, id }) => [`${device}/${start}`, id]),
    );
    const day = this.#one([1, 2] as const) ?? 1;
    return { decision: certify(state, { day, name: 'Mira Mirić', role: 'trainer', strokes }, { digest, known: [...last.values()] }) };
  }
}
