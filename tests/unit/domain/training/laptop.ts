/** A training in memory on one laptop, driven by commands: it decides and remembers as the kit does, without a disk. What it decided would be believed in a log. */
import { withAgenda } from '../../../../domain/agenda/agenda';
import type { PeopleShown } from '../../../../domain/barometer/schema';
import { withCertificateChanges } from '../../../../domain/certificates/changes';
import type { Language } from '../../../../domain/kernel/language';
import { isRefusal, type Refusal } from '../../../../domain/kernel/refusal';
import type { Duration, Moment } from '../../../../domain/kernel/time';
import { withPreparation } from '../../../../domain/programme/prepared';
import type { DayNumber, Programme } from '../../../../domain/programme/programme';
import { certify } from '../../../../domain/signing/certified';
import type { AudienceView } from '../../../../domain/stage/audience-view';
import { audienceView } from '../../../../domain/stage/scene';
import type { SceneContext } from '../../../../domain/stage/scene-context';
import type { RunState } from '../../../../domain/stage/state';
import { decide } from '../../../../domain/subjects/commands';
import type { TrainingCommand } from '../../../../domain/training/command';
import type { TrainingContext } from '../../../../domain/training/context';
import { createTraining } from '../../../../domain/training/decide-details';
import type { DomainEvent, StoredEvent } from '../../../../domain/training/event';
import { fold, withEvent } from '../../../../domain/training/fold';
import type { Decision } from '../../../../domain/training/rules';
import type { DetailsInput } from '../../../../domain/training/schema';
import type { Details, Training, TrainingState } from '../../../../domain/training/state';
import { readDomainEvent } from '../../../../main/store/event-schema';
import { eventId } from '../../../../main/store/log-line';
import { after, barometerSlide, detailsInput, momentAt, smallProgramme, trainingId, wallClockSet } from '../../builders';

export class Laptop {
  readonly device: string;
  training: Training;
  now: Moment = momentAt('09:00');
  /** The programme as shipped. */
  planned: Programme = smallProgramme;
  #sequence = 0;
  #ids = 0;

  constructor(device = 'laptop-a') {
    this.device = device;
    this.training = fold(trainingId, []);
  }

  static withTraining(details: Partial<DetailsInput> = {}): Laptop {
    const laptop = new Laptop();
    const decision = createTraining({ ...detailsInput, ...details });
    if (isRefusal(decision)) throw new Error(`Refused: ${decision.refused}`);
    laptop.keep(decision);
    return laptop;
  }

  get state(): TrainingState {
    return this.training.state;
  }

  get run(): RunState {
    return this.training.state.run;
  }

  /** With the days as they were changed, as the kit hands it around. */
  get programme(): Programme {
    const { agenda, certificateChanges, details, preparation } = this.state;
    if (!details) return withCertificateChanges(this.planned, certificateChanges);
    const planned = withCertificateChanges(withAgenda(this.planned, agenda, details.language), certificateChanges);
    return withPreparation(planned, preparation, details.language);
  }

  get details(): Details {
    const { details } = this.state;
    if (!details) throw new Error('The training has no details');
    return details;
  }

  wait(length: Duration): this {
    this.now = after(this.now, length);
    return this;
  }

  /** Somebody sets the clock of the wall, forward or back. */
  setsClock(by: Duration): this {
    this.now = wallClockSet(this.now, by);
    return this;
  }

  /** What the kit would decide, without doing it. */
  decides(command: TrainingCommand): Decision | Refusal {
    const newId = (): string => {
      this.#ids += 1;
      return `${this.device}-person-${this.#ids}`;
    };
    return decide(this.training, command, { programme: this.programme, moment: this.now, device: this.device, newId });
  }

  /** Asks; a refusal changes nothing and is returned. */
  ask(command: TrainingCommand): Decision | Refusal {
    const decision = this.decides(command);
    if (!isRefusal(decision)) this.keep(decision);
    return decision;
  }

  /** Asks for one thing after the other; a refusal is a mistake of the test. */
  does(...commands: readonly TrainingCommand[]): this {
    for (const command of commands) {
      const answer = this.ask(command);
      if (isRefusal(answer)) throw new Error(`${command.kind} was refused: ${answer.refused}`);
    }
    return this;
  }

  keep(happenings: readonly DomainEvent[]): readonly StoredEvent[] {
    for (const { type, body, personal } of happenings) {
      const read = readDomainEvent({ type, body, personal });
      if ('unsound' in read) throw new Error(`No log would hold this “${type}”: ${read.where}`);
    }
    const events = happenings.map((happening) => this.#stamped(happening));
    for (const event of events) this.training = withEvent(this.training, event);
    return events;
  }

  /** A day's list as it is now; `known`: the last line of each log. */
  certifies(day: DayNumber, name = 'Mira Mirić', digest = 'ab'.repeat(16)): this {
    const latest = this.training.events.toSorted((one, other) => one.sequence - other.sequence);
    const known = [...new Map(latest.map(({ device, id }) => [device, id])).values()];
    const strokes = { width: 60_000, height: 18_000, lines: [[31_415, 0, 9_265, 100]] };
    const decision = certify(this.state, { day, name, role: 'lead trainer', strokes }, { digest, known });
    if (isRefusal(decision)) throw new Error(`Refused: ${decision.refused}`);
    this.keep(decision);
    return this;
  }

  /** The other laptop's logs were copied here. */
  sees(other: Laptop): this {
    this.training = fold(trainingId, [...this.training.events, ...other.training.events]);
    return this;
  }

  /** A restart: only events are left. */
  restarted(): this {
    this.training = fold(trainingId, this.training.events);
    return this;
  }

  room(language: Language = 'en'): AudienceView {
    return audienceView(this.sceneContext(language));
  }

  /** Without where it is held and by whom. */
  sceneContext(language: Language = 'en'): SceneContext {
    const { localNumbers } = this.details;
    return { programme: this.programme, run: this.run, language, now: this.now, media: '/media/training', localNumbers };
  }

  context(language: Language = 'en'): TrainingContext {
    return { training: this.training, details: this.details, programme: this.programme, language, now: this.now, device: this.device };
  }

  #stamped(happening: DomainEvent): StoredEvent {
    this.#sequence += 1;
    /* They lie in their order. */
    const latest = Number(this.training.events.at(-1)?.order ?? 0);
    return {
      ...happening,
      id: eventId(this.device.replaceAll('-', ''), 'start', this.#sequence),
      device: this.device,
      start: 'start',
      sequence: this.#sequence,
      order: String(latest + 1).padStart(8, '0'),
      moment: this.now,
    };
  }
}

/** A laptop on day 1 with the barometer's first statement on the screen. */
export const atBarometer = (shown: PeopleShown = 'voices'): Laptop =>
  Laptop.withTraining().does(
    { kind: 'choose-people-shown', moment: shown },
    { kind: 'start-day', day: 1 },
    { kind: 'go-to', slide: barometerSlide },
  );

/** The same at the voices step, with counts. */
export const atVoices = (shown?: PeopleShown): Laptop =>
  atBarometer(shown).does(
    { kind: 'next' },
    { kind: 'count', position: 'agree', change: 1 },
    { kind: 'count', position: 'disagree', change: 1 },
    { kind: 'next' },
  );

export function participantNamed(laptop: Laptop, lastName: string): TrainingState['participants'][number]['id'] {
  const found = laptop.state.participants.find(({ person }) => person?.lastName === lastName);
  if (!found) throw new Error(`${lastName} is not on the list`);
  return found.id;
}
