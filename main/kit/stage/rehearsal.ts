/** The rehearsal of a training: decided and remembered as a day is, in memory only. It never touches the log. */

import type { Outcome } from '../../../domain/contract';
import type { EventId, TrainingId } from '../../../domain/kernel/ids';
import type { Language } from '../../../domain/kernel/language';
import { isRefusal, type Refusal } from '../../../domain/kernel/refusal';
import type { Duration, Moment } from '../../../domain/kernel/time';
import type { DayNumber } from '../../../domain/programme/programme';
import { clockShift, type RehearsalReport, rehearsalReport, shifted } from '../../../domain/stage/rehearsal';
import { decide } from '../../../domain/subjects/commands';
import type { TrainingCommand } from '../../../domain/training/command';
import type { Stage } from '../../../domain/training/context';
import type { DomainEvent, StoredEvent } from '../../../domain/training/event';
import { fold, withEvent } from '../../../domain/training/fold';
import type { Context } from '../../../domain/training/rules';
import type { Details, Training } from '../../../domain/training/state';
import { latestTakenBack } from '../../../domain/training/undo';

export class Rehearsal {
  readonly day: DayNumber;
  readonly #shift: Duration;
  #played: Training;
  #sequence = 0;

  private constructor(id: TrainingId, day: DayNumber, shift: Duration) {
    this.day = day;
    this.#shift = shift;
    this.#played = fold(id, []);
  }

  /** Begins with the day's first slide. */
  static begin(real: Training, details: Details, day: DayNumber, context: Context): Rehearsal | Refusal {
    const date = details.days[day - 1] ?? details.days[0];
    const rehearsal = new Rehearsal(real.state.id, day, clockShift(context.programme, day, date, context.moment));
    const refusal = rehearsal.#decide(real, { kind: 'start-day', day }, context);
    return refusal ?? rehearsal;
  }

  /** What is played, over everything else that the training is. */
  stage(real: Training, now: Moment): Stage {
    const run = { ...this.#played.state.run, messages: real.state.run.messages, lists: real.state.run.lists };
    return { training: { state: { ...real.state, run }, events: this.#played.events }, now: shifted(now, this.#shift), isRehearsal: true };
  }

  act(real: Training, command: TrainingCommand, context: Context): Outcome {
    const refusal = this.#decide(real, command, context);
    if (refusal) return refusal;
    const taken = command.kind === 'undo' || command.kind === 'redo' ? latestTakenBack(this.#played, context.programme) : undefined;
    return { done: true, ...taken };
  }

  report({ programme, moment }: Context, desk: Language, slides: Language): RehearsalReport {
    return rehearsalReport(programme, this.day, this.#played.events, moment.instant, { desk, slides });
  }

  #decide(real: Training, command: TrainingCommand, context: Context): Refusal | undefined {
    const { training, now } = this.stage(real, context.moment);
    const decision = decide(training, command, { ...context, moment: now });
    if (isRefusal(decision)) return decision;
    for (const happening of decision) this.#played = withEvent(this.#played, this.#stamped(happening, now, context.device));
    return undefined;
  }

  #stamped(happening: DomainEvent, moment: Moment, device: string): StoredEvent {
    this.#sequence += 1;
    const sequence = this.#sequence;
    return {
      ...happening,
      id: `rehearsal/${sequence}` as EventId,
      device,
      start: 'rehearsal',
      sequence,
      order: String(sequence).padStart(12, '0'),
      moment,
    };
  }
}
