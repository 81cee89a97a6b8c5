/** A small programme, people and a training driven by commands, made the same way each time; nothing here asserts. */
import type { DetailsInput, TrainingCommand } from '../../domain/command';
import { createTraining, type Decision, decide } from '../../domain/decide';
import { type Happening, inOrder, type KitEvent } from '../../domain/event';
import type { Language } from '../../domain/language';
import type { EventId, Person, TrainingId } from '../../domain/person';
import type { Block, BlockKind, HalfDay, Layout, Programme, Slide, SlideText } from '../../domain/programme';
import { fold, withEvent } from '../../domain/reduce';
import { isRefusal, type Refusal } from '../../domain/refusal';
import { audienceView } from '../../domain/show/scene';
import type { TrainingContext } from '../../domain/show/training';
import type { Details, RunState, Training, TrainingState } from '../../domain/state';
import {
  type Duration, duration, instant, type LocalDate, type LocalTime, later, minutes, type Moment, parseLocalDate, parseLocalTime, wallTime,
} from '../../domain/time';
import type { AudienceView } from '../../domain/views';

export const trainingId = 'training' as TrainingId;

export function timeOfDay(text: string): LocalTime {
  const time = parseLocalTime(text);
  if (time === undefined) throw new Error(`${text} is no time`);
  return time;
}

export function calendarDay(text: string): LocalDate {
  const date = parseLocalDate(text);
  if (date === undefined) throw new Error(`${text} is no date`);
  return date;
}

/** The moment at which an honest clock shows this time on this date; `offset` in minutes ahead of UTC. */
export function momentAt(time: string, date = '2026-11-25', offset = 60): Moment {
  const milliseconds = Date.parse(`${date}T00:00:00Z`) + timeOfDay(time) - offset * 60_000;
  return { instant: instant(milliseconds), wall: wallTime(milliseconds), offset };
}

/** Both clocks went on. */
export const after = (moment: Moment, by: Duration): Moment => ({
  ...moment,
  instant: instant(moment.instant + by),
  wall: wallTime(moment.wall + by),
});

/** Somebody set the wall clock; no time went by. */
export const wallClockSet = (moment: Moment, by: Duration): Moment => ({ ...moment, wall: wallTime(moment.wall + by) });

/* ————— programme ————— */

const words = (text: string): SlideText => ({
  body: [{ kind: 'heading', level: 1, content: [{ kind: 'text', text }] }],
  notes: [{ kind: 'paragraph', content: [{ kind: 'text', text: `Note for the trainer on ${text}` }] }],
});

const slide = (id: string, layout: Layout): Slide => ({
  id, layout, sources: [], timer: undefined, contentNote: false, text: { en: words(id), sr: words(id) },
});

const same = (text: string): { readonly en: string; readonly sr: string } => ({ en: text, sr: text });

interface BlockPlan {
  readonly id: string;
  readonly kind: BlockKind;
  readonly minutes: number;
  readonly pinned?: true;
  readonly slides?: readonly Slide[];
}

function dayFrom(opens: string, [morning, afternoon]: readonly [HalfDay, HalfDay], plans: readonly BlockPlan[]): readonly Block[] {
  let start = timeOfDay(opens);
  let halfDay = morning;
  return plans.map((plan) => {
    if (plan.kind === 'meal') halfDay = afternoon;
    const length = minutes(plan.minutes);
    const isBreak = plan.kind === 'break' || plan.kind === 'meal';
    const block: Block = {
      id: plan.id, kind: plan.kind, title: same(plan.id), short: same(plan.id), number: undefined, start, length,
      pinned: plan.pinned ?? false, least: length, droppable: false, halfDay, slides: plan.slides ?? [slide('only', isBreak ? 'break' : 'text')],
    };
    start = later(start, length);
    return block;
  });
}

/** Words that stand nowhere but in the answer to a statement. */
export const secretsOf = (statement: number): readonly string[] => [`short-answer-${statement}`, `reason-${statement}`];

/** Blocks, times and lengths of the shipped programme; three statements. */
export const smallProgramme: Programme = {
  id: 'small',
  title: same('Small programme'),
  shortTitle: same('Small'),
  owner: same('Owner'),
  review: undefined,
  requiredHalfDays: 4,
  days: [
    {
      title: same('Day 1'),
      blocks: dayFrom('08:30', ['d1am', 'd1pm'], [
        { id: 'registration', kind: 'registration', minutes: 30 },
        { id: 'opening', kind: 'activity', minutes: 40 },
        { id: 'session-1', kind: 'session', minutes: 60, slides: [slide('first', 'section'), slide('second', 'text')] },
        { id: 'break-1', kind: 'break', minutes: 20 },
        { id: 'session-2', kind: 'session', minutes: 105, slides: [slide('before', 'text'), slide('barometer', 'barometer'), slide('after', 'text')] },
        { id: 'lunch', kind: 'meal', minutes: 45, pinned: true },
        { id: 'session-3', kind: 'session', minutes: 50 },
        { id: 'session-4', kind: 'session', minutes: 60 },
        { id: 'break-2', kind: 'break', minutes: 15 },
        { id: 'session-5', kind: 'session', minutes: 40 },
        { id: 'summary', kind: 'summary', minutes: 25 },
      ]),
    },
    {
      title: same('Day 2'),
      blocks: dayFrom('08:45', ['d2am', 'd2pm'], [
        { id: 'registration-2', kind: 'registration', minutes: 15 },
        { id: 'recap', kind: 'activity', minutes: 15 },
        { id: 'session-6', kind: 'session', minutes: 90 },
        { id: 'break-3', kind: 'break', minutes: 20 },
        { id: 'session-7', kind: 'session', minutes: 70 },
        { id: 'lunch-2', kind: 'meal', minutes: 45, pinned: true },
        { id: 'session-8', kind: 'session', minutes: 50 },
        { id: 'break-4', kind: 'break', minutes: 10 },
        { id: 'session-9', kind: 'session', minutes: 105 },
        { id: 'evaluation', kind: 'activity', minutes: 30 },
        { id: 'closing', kind: 'closing', minutes: 25 },
      ]),
    },
  ],
  statements: [1, 19, 3].map((id) => ({
    id, answer: 'disagree', text: same(`statement-${id}`), short: same(`short-answer-${id}`), reason: same(`reason-${id}`), sources: [],
  })),
  helplines: { immediate: [{ number: '192', name: same('Police') }], others: [] },
  sources: new Map(),
};

export const barometerSlide = { block: 'session-2', slide: 'barometer' } as const;

/* ————— people ————— */

export const personNamed = (firstName: string, lastName: string, more: Partial<Person> = {}): Person => ({
  firstName, lastName, school: 'Škola „Vuk Karadžić“', town: 'Niš', schoolKind: 'primary', role: 'teacher', contact: '', ...more,
});

export const niš: DetailsInput = {
  programme: 'small', place: 'Niš', venue: 'Hotel', firstDay: '2026-11-25', secondDay: '2026-11-26', trainers: 'Ana Anić; Boris Borić',
  language: 'en', project: 'Project', donor: 'Donor',
};

/* ————— a training in memory ————— */

/** One laptop that decides and remembers as the kit does, without a disk. */
export class Laptop {
  readonly device: string;
  training: Training;
  now: Moment = momentAt('09:00');
  #sequence = 0;
  #ids = 0;

  constructor(device = 'laptop-a') {
    this.device = device;
    this.training = fold(trainingId, []);
  }

  static withTraining(details: Partial<DetailsInput> = {}): Laptop {
    const laptop = new Laptop();
    const decision = createTraining({ ...niš, ...details });
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

  get details(): Details {
    const { details } = this.state;
    if (!details) throw new Error('The training has no details');
    return details;
  }

  wait(length: Duration): this {
    this.now = after(this.now, length);
    return this;
  }

  /** What the kit would decide, without doing it. */
  decides(command: TrainingCommand): Decision | Refusal {
    const newId = (): string => `${this.device}-person-${(this.#ids += 1)}`;
    return decide(this.training, command, { programme: smallProgramme, moment: this.now, device: this.device, newId });
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

  keep(happenings: readonly Happening[]): readonly KitEvent[] {
    const events = happenings.map((happening) => this.#stamped(happening));
    for (const event of events) this.training = withEvent(this.training, event);
    return events;
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
    return audienceView({ programme: smallProgramme, run: this.run, language, now: this.now });
  }

  context(language: Language = 'en'): TrainingContext {
    return { training: this.training, details: this.details, programme: smallProgramme, language, now: this.now, device: this.device };
  }

  #stamped(happening: Happening): KitEvent {
    this.#sequence += 1;
    const latest = this.training.events.reduce((largest, { order }) => Math.max(largest, Number(order)), 0);
    return {
      ...happening,
      id: `${this.device}/${this.#sequence}` as EventId,
      device: this.device,
      start: 'start',
      sequence: this.#sequence,
      order: String(latest + 1).padStart(8, '0'),
      moment: this.now,
    };
  }
}

/** A laptop on day 1 with the barometer's first statement on the screen. */
export const atBarometer = (): Laptop =>
  Laptop.withTraining().does({ kind: 'start-day', day: 1 }, { kind: 'go-to', slide: barometerSlide });

/** The same at the voices step, with counts. */
export const atVoices = (): Laptop =>
  atBarometer().does({ kind: 'next' }, { kind: 'count', position: 'agree', change: 1 }, { kind: 'count', position: 'disagree', change: 1 }, { kind: 'next' });

export function participantNamed(laptop: Laptop, lastName: string): TrainingState['participants'][number]['id'] {
  const found = laptop.state.participants.find(({ person }) => person?.lastName === lastName);
  if (!found) throw new Error(`${lastName} is not on the list`);
  return found.id;
}

export const eventsInOrder = (events: readonly KitEvent[]): readonly KitEvent[] => events.toSorted(inOrder);
export { duration, minutes };
