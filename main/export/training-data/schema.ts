/** The data of a training as JSON, version 1: what an office or a researcher reads. The published schema is made of this one. */
import { z } from 'zod';
import { answers } from '../../../domain/barometer/choices';
import { languages } from '../../../domain/kernel/language';
import { attendanceStates } from '../../../domain/register/choices';

/** Names the form and its version; nothing is looked up there. */
export const dataFormat = 'urn:facilitator-kit:training-data:1';

const count = z.int().min(0);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u);
const said = (type: z.ZodString, what: string) => type.describe(what);
const text = (what: string) => said(z.string(), what);
const counted = (what: string) => count.describe(what);
const minutes = (what: string) => z.number().nullable().describe(`${what}, in minutes; null where there is nothing to say.`);
const share = (what: string) => z.number().min(0).max(1).nullable().describe(what);

const perHalfDay = <Of extends z.ZodType>(of: Of) =>
  z.strictObject({
    d1am: of.describe('Day 1, morning.'),
    d1pm: of.describe('Day 1, afternoon.'),
    d2am: of.describe('Day 2, morning.'),
    d2pm: of.describe('Day 2, afternoon.'),
  });

const groups = (what: string) =>
  z
    .strictObject({
      named: z
        .array(z.strictObject({ name: text('As it was written first.'), count: counted('People of that group.') }))
        .describe('Groups that are large enough to be named, the largest first.'),
      others: counted('People whose group is too small to be named, or not known.'),
    })
    .describe(what);

const places = z.strictObject({
  agree: counted('People who stood at “agree”.'),
  unsure: counted('People who stood in the middle.'),
  disagree: counted('People who stood at “disagree”.'),
});

const right = (what: string) =>
  z
    .strictObject({ count: counted('Sheets with the right answer.'), of: counted('Sheets that count.') })
    .nullable()
    .describe(what);

const judged = (what: string) =>
  z
    .strictObject({
      counts: z
        .array(z.strictObject({ value: text('A value of the scale.'), count: counted('How many gave it.') }))
        .describe('By value, from the least to the most.'),
      mean: z.number().describe('Of the pairs.'),
    })
    .nullable()
    .describe(what);

const mark = z.strictObject({
  state: z.enum([...attendanceStates, 'not-marked']).describe('What was marked.'),
  at: z
    .string()
    .regex(/^\d{2}:\d{2}$/u)
    .nullable()
    .describe('Time of day for late and left early, HH:MM; null where none was noted.'),
  disputed: z.boolean().describe('Two laptops noted different things, and nobody has settled it.'),
});

const person = z.strictObject({
  number: counted('On the list of participants.'),
  firstName: text('As it was written in the list or at the door.'),
  lastName: text('As it was written in the list or at the door.'),
  school: text('The institution.'),
  town: text('The town of the institution.'),
  schoolKind: text('For example a primary or secondary school.'),
  role: text('The person’s work there.'),
  marks: perHalfDay(mark).describe('Presence in each half-day.'),
  minutesPresent: counted('Minutes of work at which the person was there.'),
  completed: z.boolean().describe('The programme’s rule is fulfilled.'),
  certificate: z.string().nullable().describe('Number of the certificate that stands; null without one.'),
});

const totals = z.strictObject({
  present: perHalfDay(count).describe('People who were there in each half-day; late and left early count.'),
  attended: counted('People who were there in at least one half-day.'),
  completed: counted('People who fulfilled the programme’s rule.'),
  sexes: groups('Those who completed by sex, where it was given: female, male.'),
  towns: groups('Those who completed by the town of the institution.'),
  schoolKinds: groups('Those who completed by the kind of school.'),
  roles: groups('Those who completed by the work that they do.'),
});

const block = z.strictObject({
  title: text('As the agenda calls it; sessions with their number.'),
  kind: text('Kind of block: session, break and so on.'),
  planned: minutes('As the agenda had it when the day began'),
  actual: minutes('As long as it took'),
  difference: minutes('By how much it took longer than planned, below zero for shorter'),
});

const statement = z.strictObject({
  text: text('The statement, in the language of the file; empty where it was erased.'),
  answer: z.enum(answers).nullable().describe('The answer that is revealed; null without one.'),
  first: places.describe('Before the answer was known.'),
  second: places.nullable().describe('After the voices; null where there was no second round.'),
  against: share('Share of the first places that stood against the answer, 0 to 1.'),
  changed: share('Share that changed places between the rounds, at least, 0 to 1.'),
});

const tests = z.strictObject({
  before: counted('Sheets that came back before.'),
  after: counted('Sheets that came back after.'),
  questions: z
    .array(
      z.strictObject({
        number: counted('On the form.'),
        text: text('The question, in the language of the file.'),
        before: right('Right answers before; null where fewer than five sheets stand behind it.'),
        after: right('Right answers after; null where fewer than five sheets stand behind it.'),
      }),
    )
    .describe('The questions of the test.'),
  pairs: z
    .strictObject({
      count: counted('Pairs of sheets with one code.'),
      unpaired: counted('Sheets without the other one.'),
      meanBefore: z.number().nullable().describe('Mean of right answers before; null where there are too few pairs.'),
      meanAfter: z.number().nullable().describe('Mean of right answers after; null where there are too few pairs.'),
    })
    .describe('Those who filled in both tests.'),
  confidence: z
    .array(
      z.strictObject({
        number: counted('On the form, after the questions.'),
        text: text('What is said of oneself, in the language of the file.'),
        pairs: counted('Pairs of sheets on which it was judged both times; 0 where they are too few to be shown.'),
        before: judged('Before; null where there are too few pairs.'),
        after: judged('After; null where there are too few pairs.'),
      }),
    )
    .describe('What people said of themselves on the same sheets; empty where they were not asked.'),
});

const evaluation = z.strictObject({
  sheets: counted('Sheets that came back.'),
  questions: z
    .array(
      z.strictObject({
        number: counted('On the form.'),
        text: text('The question, in the language of the file.'),
        kind: z.enum(['scale', 'yes-no', 'yes-no-unsure']).describe('What could be answered.'),
        answered: counted('Answers to it; 0 where they are too few to be shown.'),
        counts: z
          .array(z.strictObject({ value: text('An answer.'), count: counted('How many gave it.') }))
          .nullable()
          .describe('By answer; null where fewer than five answered.'),
        cannotJudge: z.int().min(0).nullable().describe('How many can’t judge it; null where that could not be answered, or is not shown.'),
        mean: z.number().nullable().describe('Of a scale; null where there is none, or too few answered.'),
      }),
    )
    .describe('The questions of the evaluation.'),
  comments: z
    .array(z.strictObject({ question: text('What was asked.'), text: text('The comment as it was written.') }))
    .describe('Comments that a person chose to be quoted.'),
});

export const trainingData = z
  .strictObject({
    $schema: z.literal(dataFormat).describe('Names this form and its version.'),
    language: z.enum(languages).describe('In which the file’s texts are.'),
    exported: z.iso.datetime({ offset: true }).describe('When it was taken from the kit.'),
    digest: said(z.string().regex(/^[0-9a-f]{32}$/u), 'Of all that was recorded by then: it is the same as long as nothing is added.'),
    personalData: z.boolean().describe('Whether it tells of persons; without, there are no people and no trainers.'),
    programme: z
      .strictObject({ title: text('Title of the programme.'), owner: text('Whose programme it is.') })
      .describe('What was taught.'),
    training: z
      .strictObject({
        place: text('Town.'),
        venue: text('Building or room; empty where nobody said.'),
        days: z.tuple([day, day]).describe('The two days, YYYY-MM-DD.'),
        project: text('Empty where nobody said.'),
        donor: text('Empty where nobody said.'),
        trainers: z.array(z.string()).optional().describe('Their names; missing without personal data.'),
      })
      .describe('Where and when.'),
    registered: counted('People on the list.'),
    totals: totals.nullable().describe('People in numbers; null where they are so few that each number is about somebody.'),
    people: z.array(person).optional().describe('By last name; missing without personal data. Those who were erased are not in it.'),
    days: z
      .array(
        z.strictObject({
          day: z.union([z.literal(1), z.literal(2)]).describe('Day of the training.'),
          planned: minutes('All blocks together as planned'),
          actual: minutes('All blocks together as held'),
          blocks: z.array(block).describe('In the order of the agenda.'),
        }),
      )
      .describe('Planned and held.'),
    barometer: z.array(statement).describe('Statements of the Social Barometer that were counted.'),
    tests: tests.describe('Knowledge tests; counts alone.'),
    evaluation: evaluation.describe('Evaluation; counts alone.'),
  })
  .describe('What came of one training.');
export type TrainingData = z.output<typeof trainingData>;

/** Returns the schema as it is published. */
export const publishedSchema = (): unknown => ({
  ...z.toJSONSchema(trainingData),
  $id: dataFormat,
  title: 'Facilitator Kit: data of a training',
});
