/** A small programme, people, moments and details, made the same way each time; nothing here asserts. */

import type { Forms } from '../../domain/forms/form';
import type { TrainingId } from '../../domain/kernel/ids';
import {
  type Duration,
  instant,
  type LocalDate,
  type LocalTime,
  later,
  type Moment,
  minutes,
  parseLocalDate,
  parseLocalTime,
  wallTime,
} from '../../domain/kernel/time';
import type { Block, BlockKind, HalfDay, Programme } from '../../domain/programme/programme';
import type { Layout, Slide, SlideText, TextBlock } from '../../domain/programme/slide';
import { nobody } from '../../domain/register/person';
import type { Person } from '../../domain/register/schema';
import type { DetailsInput } from '../../domain/training/schema';

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
  id,
  layout,
  sources: [],
  timer: undefined,
  contentNote: false,
  text: { en: words(id), sr: words(id) },
});

/** Words of its two build steps. */
export const stepWords = ['first-step', 'second-step'] as const;

const inSteps: SlideText = {
  ...words('steps'),
  body: [
    ...words('steps').body,
    ...stepWords.map((text, index): TextBlock => ({ kind: 'paragraph', content: [{ kind: 'text', text }], step: index + 1 })),
  ],
};
const stepsSlide: Slide = { ...slide('steps', 'text'), text: { en: inSteps, sr: inSteps } };

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
      id: plan.id,
      kind: plan.kind,
      title: same(plan.id),
      short: same(plan.id),
      number: undefined,
      start,
      length,
      pinned: plan.pinned ?? false,
      least: length,
      droppable: false,
      halfDay,
      slides: plan.slides ?? [slide('only', isBreak ? 'break' : 'text')],
    };
    start = later(start, length);
    return block;
  });
}

/** Words that stand nowhere but in the answer to a statement. */
export const secretsOf = (statement: number): readonly string[] => [`short-answer-${statement}`, `reason-${statement}`];

/** Two questions with three options, of which the first is right; a scale, two questions with yes and no, and a comment. */
export const smallForms: Forms = {
  test: {
    title: same('Test'),
    questions: ['t1', 't2'].map((id) => ({
      id,
      text: same(`question-${id}`),
      options: ['x', 'y', 'z'].map((option) => ({ id: option, text: same(`option-${option}`) })),
      key: 'x',
    })),
    confidence: undefined,
  },
  evaluation: {
    title: same('Evaluation'),
    scale: {
      least: 1,
      most: 5,
      leastLabel: same('not at all'),
      mostLabel: same('fully'),
      cannotJudge: 0,
      cannotJudgeLabel: same('I cannot judge'),
    },
    parts: [{ id: 'part', title: same('Part') }],
    items: (['scale', 'yes-no', 'yes-no-unsure', 'open'] as const).map((kind, index) => ({
      id: `e${index + 1}`,
      part: 'part',
      kind,
      text: same(`evaluation-${kind}`),
      leastLabel: undefined,
      mostLabel: undefined,
    })),
  },
};

/** The same, with two things that people say of themselves. */
export const formsWithConfidence: Forms = {
  ...smallForms,
  test: {
    ...smallForms.test,
    confidence: { title: same('About yourself'), items: ['c1', 'c2'].map((id) => ({ id, text: same(`confidence-${id}`) })) },
  },
};

/** Blocks, times and lengths of the shipped programme; three statements. */
export const smallProgramme: Programme = {
  id: 'small',
  title: same('Small programme'),
  shortTitle: same('Small'),
  owner: same('Owner'),
  logo: undefined,
  review: undefined,
  requiredHalfDays: 4,
  days: [
    {
      title: same('Day 1'),
      blocks: dayFrom(
        '08:30',
        ['d1am', 'd1pm'],
        [
          { id: 'registration', kind: 'registration', minutes: 30 },
          { id: 'opening', kind: 'activity', minutes: 40 },
          { id: 'session-1', kind: 'session', minutes: 60, slides: [slide('first', 'section'), slide('second', 'text')] },
          { id: 'break-1', kind: 'break', minutes: 20 },
          {
            id: 'session-2',
            kind: 'session',
            minutes: 105,
            slides: [slide('before', 'text'), slide('barometer', 'barometer'), slide('after', 'text')],
          },
          { id: 'lunch', kind: 'meal', minutes: 45, pinned: true },
          { id: 'session-3', kind: 'session', minutes: 50 },
          { id: 'session-4', kind: 'session', minutes: 60, slides: [stepsSlide] },
          { id: 'break-2', kind: 'break', minutes: 15 },
          { id: 'session-5', kind: 'session', minutes: 40, slides: [slide('only', 'text'), { ...slide('spare', 'text'), hidden: true }] },
          { id: 'summary', kind: 'summary', minutes: 25 },
        ],
      ),
    },
    {
      title: same('Day 2'),
      blocks: dayFrom(
        '08:45',
        ['d2am', 'd2pm'],
        [
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
        ],
      ),
    },
  ],
  statements: [1, 9, 3].map((id) => ({
    id,
    answer: 'disagree',
    text: same(`statement-${id}`),
    short: same(`short-answer-${id}`),
    reason: same(`reason-${id}`),
    sources: [],
  })),
  helplines: { immediate: [{ number: '192', name: same('Police') }], others: [] },
  papers: [],
  forms: smallForms,
  quietCard: undefined,
  dataNotice: undefined,
  signing: 'half-day',
  activities: [
    {
      id: 'window',
      name: same('Window'),
      length: minutes(2),
      group: same('alone'),
      when: same('after lunch'),
      steps: [same('Look out')],
      seated: same('Stay'),
    },
  ],
  quiz: [
    {
      id: 'age',
      text: same('How old?'),
      options: [
        { id: 'a', text: same('16') },
        { id: 'b', text: same('18') },
      ],
      key: 'b',
      reason: same('The law says so'),
      sources: [],
    },
  ],
  actionPlan: [
    { key: 'school', of: 'plan', heading: undefined, title: same('School'), hint: undefined, lines: 1, onProjector: undefined },
    { key: 'goal', of: 'goal', heading: undefined, title: same('Goal'), hint: undefined, lines: 2, onProjector: undefined },
    { key: 'who', of: 'goal', heading: undefined, title: same('Who'), hint: same('No name'), lines: 1, onProjector: same('Who') },
  ],
  agreement: [same('Speak for yourself'), same('Pass at any time')],
  sources: new Map(),
};

export const barometerSlide = { block: 'session-2', slide: 'barometer' } as const;

/* ————— people ————— */

export const personNamed = (firstName: string, lastName: string, more: Partial<Person> = {}): Person => ({
  ...nobody,
  firstName,
  lastName,
  school: 'Škola „Vuk Karadžić“',
  town: 'Niš',
  schoolKind: 'primary',
  role: 'teacher',
  contact: '',
  ...more,
});

export const detailsInput: DetailsInput = {
  programme: 'small',
  place: 'Niš',
  venue: 'Hotel',
  firstDay: '2026-11-25',
  secondDay: '2026-11-26',
  trainers: 'Ana Anić; Boris Borić',
  language: 'en',
  project: 'Project',
  donor: 'Donor',
  keepUntil: '',
  localNumbers: '',
};
