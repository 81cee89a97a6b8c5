/**
 * What the desk is shown while the room may see it, over whatever is pressed and written in a training: nothing that a person, a contact,
 * a note, a count or an answer could be known by. It is the same whoever came and whatever was counted.
 */
import fc from 'fast-check';
import { describe, expect, expectTypeOf, test } from 'vitest';
import type { BarometerState, Counts } from '../../../../domain/barometer/state';
import type { DeskInSight, TrainingView } from '../../../../domain/desk/desk-view';
import type { TrainingCard } from '../../../../domain/desk/library-view';
import { type Language, languages } from '../../../../domain/kernel/language';
import type { Day, Programme } from '../../../../domain/programme/programme';
import type { SlideText, TextBlock } from '../../../../domain/programme/slide';
import type { Person } from '../../../../domain/register/schema';
import type { RunState } from '../../../../domain/stage/state';
import { cardInSight } from '../../../../domain/training/card';
import type { TrainingCommand } from '../../../../domain/training/command';
import type { TrainingContext } from '../../../../domain/training/context';
import type { TrainingState } from '../../../../domain/training/state';
import { deskTime, trainingInSight } from '../../../../domain/training/view';
import { barometerSlide, detailsInput, personNamed, secretsOf, smallProgramme } from '../../builders';
import type { Laptop } from '../training/laptop';
import { summaryIn } from '../training/summary-in';
import { pressed, startedWithPeople } from './pressed';

const groups: TrainingCommand = {
  kind: 'form-groups',
  wishes: { way: 'mixed', sizing: { by: 'number', count: 2 }, pairs: [] },
  halfDay: 'd1am',
};

/** What a trainer writes down and does with people. What was written for the trainer alone has “Secret” in it. */
const written = fc.constantFrom<TrainingCommand>(
  {
    kind: 'add-participant',
    person: personNamed('Nada-Secret', 'Nadić-Secret', { school: 'School-Secret', contact: 'Secret@example.org' }),
  },
  { kind: 'mark-remaining', halfDay: 'd1am', state: 'present' },
  groups,
  { kind: 'show-groups', names: 'initial' },
  { kind: 'add-message', text: 'Message-Secret', show: false, confirmed: true },
  { kind: 'add-message', text: 'Message-Secret', show: true, confirmed: true },
  { kind: 'add-line', list: 'questions', text: 'Question-Secret', block: null, confirmed: true },
  { kind: 'add-line', list: 'impressions', text: 'Impression-Secret', block: 'session-1', confirmed: true },
  { kind: 'show-list', list: { name: 'questions', page: 0, line: null } },
  { kind: 'note-argument', side: 'agree', text: 'Argument-Secret', confirmed: true },
  { kind: 'add-statement', text: 'a claim', answer: 'agree', reason: 'own-reason', confirmed: true },
  {
    kind: 'wish-follow-up',
    wish: { school: 'School-Secret', wish: 'Wish-Secret', month: '', mayContact: true, contact: 'Contact-Secret' },
  },
  { kind: 'edit-agenda', day: 1, edit: { edit: 'text', block: 'session-3', field: 'leadTrainer', text: 'Lead-Secret' } },
  { kind: 'edit-agenda', day: 1, edit: { edit: 'text', block: 'session-3', field: 'material', text: 'Material-Secret' } },
  { kind: 'edit-agenda', day: 2, edit: { edit: 'text', block: 'session-9', field: 'goal', text: 'Goal-Secret' } },
);

const lived = fc.tuple(pressed, fc.array(written, { maxLength: 12 })).chain(([done, noted]) => fc.shuffledSubarray([...done, ...noted]));

const begun = (): Laptop => {
  const laptop = startedWithPeople();
  return laptop.does(
    { kind: 'change-details', details: { ...detailsInput, trainers: 'Trainer-Secret' } },
    { kind: 'go-to', slide: barometerSlide },
  );
};

/** All that is sent but the room's own picture: what stands in that is the matter of audience-secrets.test.ts. */
function sent(context: TrainingContext): string {
  const { training, programme, now } = context;
  const { audience: _, ...seen } = trainingInSight(context);
  return JSON.stringify([cardInSight(summaryIn(training)), seen, deskTime(now, { training, programme })]);
}

test('no name, contact, note, argument or answer is in it, whatever was pressed and written', () => {
  fc.assert(
    fc.property(lived, fc.constantFrom(...languages), (commands, language) => {
      const laptop = begun();
      for (const command of commands) {
        laptop.ask(command);
        const text = sent(laptop.context(language));
        expect(text).not.toMatch(/Secret|Note for the trainer|own-reason/u);
        for (const { id } of smallProgramme.statements) for (const secret of secretsOf(id)) expect(text).not.toContain(secret);
      }
    }),
    { numRuns: 100 },
  );
});

test('and in the room’s picture only what is shown on purpose', () => {
  const onPurpose: readonly RunState['cover'][] = ['groups', 'list', 'message'];
  fc.assert(
    fc.property(lived, (commands) => {
      const laptop = begun();
      for (const command of commands) {
        laptop.ask(command);
        const text = JSON.stringify(trainingInSight(laptop.context()).audience);
        if (!onPurpose.includes(laptop.run.cover)) expect(text).not.toMatch(/Secret|Note for the trainer/u);
      }
    }),
    { numRuns: 100 },
  );
});

describe('of two days that went alike', () => {
  const others = (counts: Counts, by: number): Counts => ({ agree: counts.agree + by, unsure: by, disagree: counts.disagree + 2 * by });

  const otherBarometer = (barometer: BarometerState, by: number): BarometerState => ({
    ...barometer,
    records: Object.fromEntries(
      Object.entries(barometer.records).map(([id, record]) => [
        id,
        { ...record, first: others(record.first, by), second: record.second && others(record.second, by) },
      ]),
    ),
    own: barometer.own.map((each) => ({ ...each, text: `${each.text} ${by}`, reason: `${by}` })),
    arguments: [],
  });

  const otherRun = (run: RunState, by: number): RunState => ({
    ...run,
    messages: run.messages.map((each) => ({ ...each, text: `${by}` })),
    lists: { ...run.lists, words: {}, answers: {} },
    barometer: otherBarometer(run.barometer, by),
    frozen: run.frozen && { ...run.frozen, barometer: otherBarometer(run.frozen.barometer, by) },
  });

  /** Other people came, others led, and the room stood otherwise. */
  const otherState = (state: TrainingState, by: number): TrainingState => ({
    ...state,
    details: state.details && { ...state.details, trainers: [`Trainer ${by}`] },
    participants: Array.from({ length: by }, (_, index) => ({
      id: `${index}` as TrainingState['participants'][number]['id'],
      number: index + 1,
      person: personNamed(`First ${index}`, `Last ${index}`),
      device: `laptop-${index}`,
    })),
    marks: {},
    agenda: Object.fromEntries(
      Object.entries(state.agenda).map(([day, plan]) => [
        day,
        { ...plan, rows: plan.rows.map((row) => ({ ...row, leadTrainer: `${by}`, material: `${by}`, goal: `${by}` })) },
      ]),
    ),
    groups: state.groups && { ...state.groups, groups: [] },
    plans: {},
    followUps: [],
    run: otherRun(state.run, by),
  });

  const otherNotes = (by: number): SlideText['notes'] =>
    [{ kind: 'paragraph', content: [{ kind: 'text', text: `${by}` }] }] satisfies TextBlock[];
  const otherDay = (day: Day, by: number): Day => ({
    ...day,
    blocks: day.blocks.map((block) => ({
      ...block,
      slides: block.slides.map((slide) => ({
        ...slide,
        text: { en: { ...slide.text.en, notes: otherNotes(by) }, sr: { ...slide.text.sr, notes: otherNotes(by) } },
      })),
    })),
  });
  const otherProgramme = (programme: Programme, by: number): Programme => ({
    ...programme,
    days: [otherDay(programme.days[0], by), otherDay(programme.days[1], by)],
    statements: programme.statements.map((statement) => ({
      ...statement,
      answer: 'agree',
      short: { en: `${by}`, sr: `${by}` },
      reason: { en: `${by}`, sr: `${by}` },
    })),
  });

  test('it is the same, whoever came and led, whatever was counted, noted and answered', () => {
    fc.assert(
      fc.property(lived, fc.integer({ min: 1, max: 40 }), fc.constantFrom<Language>(...languages), (commands, by, language) => {
        const laptop = begun();
        for (const command of commands) laptop.ask(command);
        const context = laptop.context(language);
        const state = otherState(laptop.state, by);
        const other: TrainingContext = {
          ...context,
          training: { ...context.training, state },
          details: state.details ?? context.details,
          programme: otherProgramme(context.programme, by),
        };
        expect(sent(other)).toBe(sent(context));
      }),
      { numRuns: 150 },
    );
  });
});

/** Names of all fields, however deep. */
type FieldsOf<Value> = Value extends string | number | boolean | null | undefined
  ? never
  : Value extends readonly (infer Item)[]
    ? FieldsOf<Item>
    : { [Key in keyof Value & string]: [Value[Key]] extends [undefined] ? never : Key | FieldsOf<Value[Key]> }[keyof Value & string];

describe('its type', () => {
  type Seen = Omit<DeskInSight, 'training' | 'projector'> & {
    readonly training: Omit<NonNullable<DeskInSight['training']>, 'audience'>;
  };
  type OfPersons =
    | keyof Person
    | keyof Counts
    | 'person'
    | 'participants'
    | 'personalData'
    | 'present'
    | 'presentNow'
    | 'presentBy'
    | 'laptops'
    | 'afternoonToNote'
    | 'registered'
    | 'rows'
    | 'trainers'
    | 'leadTrainer'
    | 'material'
    | 'goal'
    | 'notes'
    | 'messages'
    | 'lists'
    | 'arguments'
    | 'answer'
    | 'reason'
    | 'dataFolder';

  test('has no field for a person, a count, a note or an answer', () => {
    expectTypeOf<Extract<FieldsOf<Seen>, Exclude<OfPersons, 'rows'>>>().toBeNever();
    /* The agenda’s rows, and no others. */
    expectTypeOf<Extract<FieldsOf<Omit<Seen, 'training'> & { readonly training: Omit<Seen['training'], 'agenda'> }>, 'rows'>>().toBeNever();
  });

  test('takes none of what the trainer alone may see', () => {
    expectTypeOf<TrainingView>().not.toExtend<NonNullable<DeskInSight['training']>>();
    expectTypeOf<TrainingCard>().not.toExtend<NonNullable<DeskInSight['library']['next']>['card']>();
  });
});
