/** What a report is made of, for trainings of any size; nothing here asserts. */
import { trainingTimes } from '../../../../domain/agenda/times/training-times';
import type { AnswerSet, AnswerSheet } from '../../../../domain/forms/answer-set';
import type { Collection } from '../../../../domain/forms/form';
import { type FormResults, formResults } from '../../../../domain/forms/results';
import type { EventId } from '../../../../domain/kernel/ids';
import type { Language } from '../../../../domain/kernel/language';
import type { Person } from '../../../../domain/register/schema';
import type { Mark, MarksOfPerson } from '../../../../domain/register/state';
import type { ReportBlock, ReportDocument } from '../../../../domain/report/document';
import type { ReportSource } from '../../../../domain/report/figures';
import type { Say } from '../../../../domain/report/say';
import type { Training, TrainingState } from '../../../../domain/training/state';
import { translateIn } from '../../../../main/translate';
import { calendarDay, formsWithConfidence, momentAt, personNamed, smallProgramme } from '../../builders';
import { details as defaultDetails, idOf, stateWith, withoutEvents } from '../../main/export/register';

const lettersOf = (index: number): string =>
  [...index.toString(26)].map((digit) => 'abcdefghijklmnoprstuvzčćšž'[Number.parseInt(digit, 26)]).join('');

/** Returns names that are no words of the report. */
export const firstNameOf = (index: number): string => `Zvezdo${lettersOf(index)}k`;
export const lastNameOf = (index: number): string => `Perun${lettersOf(index)}ović`;

export const peopleOf = (count: number): readonly Person[] =>
  Array.from({ length: count }, (_, index) =>
    personNamed(firstNameOf(index), lastNameOf(index), {
      sex: index % 3 === 0 ? 'male' : 'female',
      town: index % 2 === 0 ? 'Niš' : 'Vranje',
      role: index % 4 === 0 ? 'psychologist' : 'teacher',
    }),
  );

function everyHalfDay(index: number): MarksOfPerson {
  const marks: readonly Mark[] = [
    { event: 'event' as EventId, state: index % 7 === 6 ? 'absent' : 'present', at: null, noted: momentAt('09:00'), device: 'laptop-a' },
  ];
  return { d1am: marks, d1pm: marks, d2am: marks, d2pm: marks };
}

/** Makes a training in which all but each seventh of so many people were there all the time. */
export const attendedBy = (people: readonly Person[]): TrainingState =>
  stateWith(people, Object.fromEntries(people.map((_, index) => [idOf(index + 1), everyHalfDay(index)])));

const sheet = (id: string, code: string, answers: AnswerSheet['answers']): AnswerSheet => ({ id, code, answers });
const setOf = (sheets: readonly AnswerSheet[], quotes: AnswerSet['quotes'] = []): AnswerSet => ({ sheets, quotes, removed: [] });

/** So many tests before and after, and evaluations: question t1 is right afterwards alone, t2 both times; c1 rises by three; the first comment is chosen. */
export function sheetsOf(count: number, comment = 'Comment'): FormResults {
  const numbers = Array.from({ length: count }, (_, index) => index);
  const codeOf = (index: number): string => `AB${String(index).padStart(4, '0')}`;
  const sets: ReadonlyMap<Collection, AnswerSet> = new Map([
    ['test-d1am', setOf(numbers.map((index) => sheet(`b${index}`, codeOf(index), { t1: 'y', t2: 'x', c1: '2', c2: '4' })))],
    ['test-d2pm', setOf(numbers.map((index) => sheet(`a${index}`, codeOf(index), { t1: 'x', t2: 'x', c1: '5', c2: '4' })))],
    [
      'evaluation-d2pm',
      setOf(
        numbers.map((index) => sheet(`e${index}`, '', { e1: '4', e2: 'yes', e3: 'unsure', e4: `${comment} ${index}` })),
        count === 0 ? [] : [{ id: 'q', sheet: 'e0', item: 'e4' }],
      ),
    ],
  ]);
  return formResults(formsWithConfidence, sets);
}

export function sourceOf(state: TrainingState, more: Partial<ReportSource> = {}, training: Training = withoutEvents(state)): ReportSource {
  const language: Language = more.language ?? 'en';
  const translate = translateIn(language);
  const say: Say = (key, values = {}) => translate(key, values);
  return {
    programme: smallProgramme,
    details: defaultDetails,
    state,
    times: trainingTimes(training, smallProgramme, momentAt('17:00', '2026-11-26')),
    forms: sheetsOf(0),
    language,
    say,
    personalData: true,
    on: calendarDay('2026-11-27'),
    proof: undefined,
    ...more,
  };
}

const textsIn = (block: ReportBlock): readonly string[] => {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return [block.text];
    case 'facts':
      return block.facts.flatMap(({ label, value }) => [label, value]);
    case 'list':
      return block.items;
    case 'quotes':
      return block.quotes;
    case 'table':
      return [block.table.caption, ...block.table.columns.map(({ heading }) => heading), ...block.table.rows.flat()];
    case 'plot':
      return [block.plot.says, ...block.plot.rows, ...block.plot.series.map(({ name }) => name)];
  }
};

/** Everything that a reader of it can read. */
export const readIn = ({ title, subtitle, facts, parts, footer }: ReportDocument): string =>
  [
    title,
    subtitle,
    footer,
    ...facts.flatMap(({ label, value }) => [label, value]),
    ...parts.flatMap(({ heading, blocks }) => [heading, ...blocks.flatMap(textsIn)]),
  ].join('\n');
