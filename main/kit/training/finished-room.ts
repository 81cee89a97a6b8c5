/** What the room of the finished sample did: slides block by block, the barometer, impressions, plans, wishes, and the sheets that came back. */
import { type AnswerSet, noAnswers } from '../../../domain/forms/answer-set';
import { closedItems, type Forms, openItems, scaleValues } from '../../../domain/forms/form';
import type { Refusal } from '../../../domain/kernel/refusal';
import { type LocalDate, localDateOf, type Moment, minutes, wallTime } from '../../../domain/kernel/time';
import type { DayNumber, Programme } from '../../../domain/programme/programme';
import { decide } from '../../../domain/subjects/commands';
import type { TrainingCommand } from '../../../domain/training/command';
import type { Decision } from '../../../domain/training/rules';
import { newAnswerId, writeAnswers } from '../../store/answer-files';
import { trainingFolder } from '../../store/trainings-folder';
import type { Translate } from '../../translate';
import type { Ports } from '../ports';
import type { OpenTraining } from './open-training';

export type Step = TrainingCommand | ((open: OpenTraining) => Decision | Refusal | Promise<Decision | Refusal>);
export type Story = readonly (readonly [Moment, Step])[];
/** A time of one of the two days, in minutes since midnight. */
export type At = (day: DayNumber, minute: number) => Moment;

const minute = minutes(1);
/** From a day's first pause on, from its second on, and so forth, blocks begin so many minutes later than planned. */
const delays = [
  [6, 14, 8],
  [4, 0],
] as const;
/** Days began at nine. */
const firstMinute = 9 * 60 + 2;

function slideStory({ days }: Programme, at: At): Story {
  return days.flatMap(({ blocks }, index) => {
    let late = 0;
    let pauses = 0;
    return blocks.slice(1).flatMap(({ id, kind, start, slides: [first] }, place): Story => {
      if (kind === 'break' || kind === 'meal') {
        late = delays[index]?.[pauses] ?? late;
        pauses += 1;
      }
      const begins = Math.max(start / minute + late, firstMinute + place);
      return first ? [[at(index === 0 ? 1 : 2, begins), { kind: 'go-to', slide: { block: id, slide: first.id } }]] : [];
    });
  });
}

type Places = readonly [agree: number, unsure: number, disagree: number];
/** Positions of the room on the first statements, before and after the voices. */
const rounds: readonly { readonly first: Places; readonly second?: Places; readonly said?: readonly (1 | 2 | 3 | 4)[] }[] = [
  { first: [5, 3, 5], second: [1, 2, 10], said: [1, 2] },
  { first: [9, 2, 2] },
  { first: [7, 3, 3], second: [4, 2, 7], said: [3] },
  { first: [1, 2, 10] },
  { first: [8, 4, 1], second: [11, 2, 0], said: [4] },
  { first: [2, 1, 10] },
];
const minutesEach = 11;

function barometerStory({ days }: Programme, at: At, translate: Translate): Story {
  const block = days[0].blocks.find(({ slides }) => slides.some(({ layout }) => layout === 'barometer'));
  const slide = block?.slides.find(({ layout }) => layout === 'barometer');
  if (!block || !slide) return [];
  const begins = block.start / minute + 30;
  const stand = ([agree, unsure, disagree]: Places): readonly TrainingCommand[] =>
    (
      [
        ['agree', agree],
        ['unsure', unsure],
        ['disagree', disagree],
      ] as const
    ).flatMap(([to, people]) => (people === 0 ? [] : [{ kind: 'move-positions', from: 'unplaced', to, people } as const]));
  return [
    [at(1, begins), { kind: 'go-to', slide: { block: block.id, slide: slide.id } }],
    ...rounds.flatMap(({ first, second, said = [] }, index): Story => {
      const commands: readonly TrainingCommand[] = [
        { kind: 'next' },
        ...stand(first),
        { kind: 'next' },
        ...said.map((number) => {
          const side = number === 1 ? 'agree' : 'disagree';
          return { kind: 'note-argument', side, text: translate(`sample:argument-${number}`), confirmed: true } as const;
        }),
        ...(second ? ([{ kind: 'second-round' }, ...stand(second), { kind: 'next' }] as const) : []),
        { kind: 'reveal-answer' },
        { kind: 'next-statement' },
      ];
      return commands.map(
        (command, place) => [at(1, begins + 1 + index * minutesEach + (place * minutesEach) / (commands.length + 1)), command] as const,
      );
    }),
  ];
}

/** A day so many weeks after the training. */
const weeksAfter = (at: At, weeks: number): LocalDate => {
  const end = at(2, 17 * 60);
  return localDateOf({ ...end, wall: wallTime(end.wall + weeks * 7 * 24 * 60 * minute) });
};

function plansStory(at: At, translate: Translate): Story {
  const write =
    (number: 1 | 2 | 3, field: 'goal' | 'who'): Step =>
    (open) => {
      const row = open.log.training.state.plans[number - 1]?.rows[0]?.id ?? null;
      const text = translate(`sample:${field}-${number}`);
      return decide(open.log.training, { kind: 'write-plan', what: { group: number - 1, row, field }, text }, open.decisionContext());
    };
  const dated =
    (number: 1 | 2 | 3): Step =>
    (open) => {
      const row = open.log.training.state.plans[number - 1]?.rows[0]?.id ?? '';
      const what = { group: number - 1, row, field: 'by' } as const;
      return decide(open.log.training, { kind: 'date-plan', what, text: weeksAfter(at, 4 * number) }, open.decisionContext());
    };
  return ([1, 2, 3] as const).flatMap((number): Story => {
    const began = 14 * 60 + 20 + number * 12;
    return [
      [at(2, began), { kind: 'add-plan-row', group: number - 1 }],
      [at(2, began + 1), write(number, 'goal')],
      [at(2, began + 2), write(number, 'who')],
      [at(2, began + 3), dated(number)],
    ];
  });
}

const impressionsAt = 16 * 60 + 25;

/** In the order in which it was told; whoever tells it sorts it with the rest. */
export function roomStory(programme: Programme, at: At, translate: Translate): Story {
  const line = (number: 1 | 2 | 3): Story[number] => [
    at(1, impressionsAt + number),
    { kind: 'add-line', list: 'impressions', text: translate(`sample:impression-${number}`), block: null, confirmed: true },
  ];
  const wish = (number: 1 | 2): Story[number] => [
    at(2, 16 * 60 + 20 + number),
    {
      kind: 'wish-follow-up',
      wish: {
        school: `${translate('followUp:school')} ${number}`,
        wish: translate(`sample:wish-${number}`),
        month: weeksAfter(at, 9 * number).slice(0, 7),
        mayContact: false,
        contact: '',
      },
    },
  ];
  return [
    ...slideStory(programme, at),
    ...barometerStory(programme, at, translate),
    ...([1, 2, 3] as const).map(line),
    ...(programme.actionPlan.length === 0 ? [] : plansStory(at, translate)),
    ...([1, 2] as const).map(wish),
  ];
}

const sheetsBack = 12;
/** The same each time; from 0 to 9. */
const mixed = (sheet: number, question: number): number => (Math.imul(sheet * 31 + question * 7 + 1, 2_654_435_761) >>> 8) % 10;

const setOf = (sheets: AnswerSet['sheets'], quotes: AnswerSet['quotes'] = []): AnswerSet => ({ ...noAnswers, sheets, quotes });
const numbers = Array.from({ length: sheetsBack }, (_, sheet) => sheet);

/** Right where the dice fall below `most`; else the option before or after it. The higher it is, the surer they are. */
function testSheets({ test, evaluation: { scale } }: Forms, most: number): AnswerSet {
  const values = scaleValues(scale);
  const sure = (sheet: number, item: number): string =>
    values[Math.min(values.length - 1, Math.floor((most - 5) * 0.6 + mixed(sheet, item) / 3))] ?? String(scale.cannotJudge);
  return setOf(
    numbers.map((sheet) => ({
      id: newAnswerId(),
      code: `MA${String(sheet + 1).padStart(2, '0')}`,
      answers: Object.fromEntries([
        ...test.questions.map(({ id, key, options }, question) => {
          const other = options.find((option) => option.id !== key)?.id ?? key;
          return [id, mixed(sheet, question) < most ? key : other] as const;
        }),
        ...(test.confidence?.items ?? []).map(({ id }, item) => [id, sure(sheet, test.questions.length + item)] as const),
      ]),
    })),
  );
}

function evaluationSheets(forms: Forms, translate: Translate): AnswerSet {
  const closed = closedItems(forms, 'evaluation-d2pm');
  const open = openItems(forms, 'evaluation-d2pm')[0]?.id;
  const sheets = numbers.map((sheet) => {
    const comment = open !== undefined && sheet < 3 ? { [open]: translate(`sample:comment-${(sheet + 1) as 1 | 2 | 3}`) } : {};
    const answers = closed.map(({ id, choices }, question) => {
      const isScale = choices.length > 3;
      const place = isScale
        ? choices.length - 2 - (mixed(sheet, question) < 6 ? 0 : mixed(sheet, question) < 9 ? 1 : 2)
        : mixed(sheet, question) < 9
          ? 0
          : 1;
      return [id, choices[place]?.value ?? ''];
    });
    return { id: newAnswerId(), code: '', answers: { ...Object.fromEntries(answers), ...comment } };
  });
  const quotes = sheets.slice(0, 2).flatMap(({ id }) => (open === undefined ? [] : [{ id: newAnswerId(), sheet: id, item: open }]));
  return setOf(sheets, quotes);
}

/** Rejects with what the disk says. */
export async function writeFinishedSheets(
  { log, programme }: OpenTraining,
  { disk, trainingsFolder, writer }: Ports,
  translate: Translate,
): Promise<void> {
  const folder = trainingFolder(trainingsFolder, log.id);
  await writeAnswers(disk, folder, 'test-d1am', testSheets(programme.forms, 5), writer);
  await writeAnswers(disk, folder, 'test-d2pm', testSheets(programme.forms, 8), writer);
  await writeAnswers(disk, folder, 'evaluation-d2pm', evaluationSheets(programme.forms, translate), writer);
}
