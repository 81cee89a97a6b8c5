/** Tests and evaluation as a table for spreadsheets: one row for each number; a cell is empty where fewer than five answers stand behind it. */
import type { FormsReport, TrainingRow } from '../../domain/forms/programme-results';
import type { FormResults, Share } from '../../domain/forms/results';
import { inLanguage, type Language } from '../../domain/kernel/language';
import { type Translate, translateIn } from '../translate';
import { valueName } from './forms-sheet';
import { type Cell, numberCell, type Table, type Unit } from './table';

type QuestionName = (question: { readonly number: number; readonly text: FormResults['questions'][number]['text'] }) => string;

function testRows({ questions, paired }: FormResults, named: QuestionName, translate: Translate): readonly (readonly Cell[])[] {
  const shareRow = (what: string, question: string, share: Share | undefined): readonly Cell[] => [
    what,
    question,
    translate('formResults:right'),
    numberCell(share?.count),
    numberCell(share?.of),
    numberCell(share?.trainings),
  ];
  return [
    ...questions.flatMap((question) => [
      shareRow(translate('forms:test-d1am'), named(question), question.before),
      shareRow(translate('forms:test-d2pm'), named(question), question.after),
    ]),
    [translate('formResults:paired'), '', translate('formResults:pairs'), numberCell(paired.pairs), '', ''],
    [translate('formResults:paired'), '', translate('formResults:unpaired-sheets'), numberCell(paired.unpaired), '', ''],
  ];
}

/** Means with two digits: whoever counts on needs more than is read. */
const meanCell = (mean: number | undefined): Cell => numberCell(mean === undefined ? undefined : Math.round(100 * mean) / 100);

function confidenceRows({ confidence }: FormResults, named: QuestionName, translate: Translate): readonly (readonly Cell[])[] {
  return confidence.flatMap(({ before, after, pairs, trainings, ...question }) =>
    [['confidence-before', before] as const, ['confidence-after', after] as const].flatMap(([what, judged]) => {
      const row = (value: string, cell: Cell): readonly Cell[] => [
        translate(`formResults:${what}`),
        named(question),
        value,
        cell,
        numberCell(judged && pairs),
        numberCell(judged && trainings),
      ];
      if (!judged) return [row(translate('formResults:hidden'), '')];
      return [
        ...judged.counts.map(({ value, count }) => row(value, numberCell(count))),
        row(translate('formResults:average'), meanCell(judged.mean)),
      ];
    }),
  );
}

function evaluationRows({ evaluation }: FormResults, named: QuestionName, translate: Translate): readonly (readonly Cell[])[] {
  return evaluation.flatMap(({ counts, cannotJudge, answered, trainings, ...question }) => {
    const row = (value: string, count: number | undefined): readonly Cell[] => [
      translate('formResults:evaluation'),
      named(question),
      value,
      numberCell(count),
      numberCell(counts && answered),
      numberCell(counts && trainings),
    ];
    if (!counts) return [row(translate('formResults:hidden'), undefined)];
    return [
      ...counts.map(({ value, count }) => row(valueName(value, translate), count)),
      ...(cannotJudge === undefined ? [] : [row(translate('formResults:cannot-judge'), cannotJudge)]),
    ];
  });
}

const quoteRows = ({ comments }: FormResults, named: QuestionName, translate: Translate): readonly (readonly Cell[])[] =>
  comments.flatMap((question) =>
    question.comments
      .filter(({ isQuoted }) => isQuoted)
      .map(({ text }): readonly Cell[] => [translate('formResults:quotes'), named(question), text, '', '', '']),
  );

/** A gain of pairs has beside it of how many. */
function trainingRows({ place, days, returned, gain, paired }: TrainingRow, translate: Translate): readonly (readonly Cell[])[] {
  const row = (value: string, count: number | undefined, of?: number): readonly Cell[] => [
    translate('programmeForms:each'),
    `${place}, ${days[0]}, ${days[1]}`,
    value,
    numberCell(count),
    numberCell(of),
    '',
  ];
  return [
    row(translate('programmeForms:before'), returned['test-d1am']),
    row(translate('programmeForms:after'), returned['test-d2pm']),
    row(translate('programmeForms:evaluations'), returned['evaluation-d2pm']),
    row(translate('programmeForms:gain'), gain),
    row(translate('programmeForms:gain-of-pairs'), paired?.gain, paired?.pairs),
  ];
}

/** Makes a table of one training or of several: then a column tells from how many each number comes, and each training has its rows. */
export function formsTable(report: FormsReport, language: Language): Table {
  const translate = translateIn(language);
  const { results } = report;
  const named: QuestionName = ({ number, text }) => `${number}. ${inLanguage(text, language)}`;
  const column = (name: 'what' | 'question' | 'value' | 'count' | 'of', unit: Unit) => ({
    heading: translate(`formResults:${name}`),
    explanation: translate(`formResults:explains-${name}`),
    unit,
    from: 'sheets' as const,
  });
  const columns = [
    column('what', 'text'),
    column('question', 'text'),
    column('value', 'text'),
    column('count', 'answers'),
    column('of', 'answers'),
  ];
  const rows = [
    ...testRows(results, named, translate),
    ...confidenceRows(results, named, translate),
    ...evaluationRows(results, named, translate),
    ...quoteRows(results, named, translate),
  ];
  if (report.of === 'this') return { columns, rows: rows.map((row) => row.slice(0, columns.length)) };
  return {
    columns: [
      ...columns,
      {
        heading: translate('results:trainings'),
        explanation: translate('programmeForms:explains-trainings'),
        unit: 'trainings',
        from: 'sheets',
      },
    ],
    rows: [...rows, ...report.trainings.flatMap((training) => trainingRows(training, translate))],
  };
}
