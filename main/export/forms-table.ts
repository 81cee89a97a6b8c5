/** Tests and evaluation as a table for spreadsheets: one row for each number; a cell is empty where fewer than five answers stand behind it. */
import type { FormResults, Share } from '../../domain/forms/results';
import { inLanguage, type Language } from '../../domain/language';
import { type Say, sayIn } from '../words';
import type { AttendanceTable, Cell } from './attendance-table';
import { valueName } from './forms-sheet';

const numberCell = (number: number | undefined): Cell => (number === undefined ? '' : { number, text: String(number) });

function rowsOf(results: FormResults, language: Language, say: Say): readonly (readonly Cell[])[] {
  const shareRow = (what: string, question: string, share: Share | undefined): readonly Cell[] => [
    what,
    question,
    say('formResults:right'),
    numberCell(share?.count),
    numberCell(share?.of),
  ];
  const named = ({ number, text }: { readonly number: number; readonly text: FormResults['questions'][number]['text'] }): string =>
    `${number}. ${inLanguage(text, language)}`;
  return [
    ...results.questions.flatMap((question) => [
      shareRow(say('forms:test-d1am'), named(question), question.before),
      shareRow(say('forms:test-d2pm'), named(question), question.after),
    ]),
    [say('formResults:paired'), '', say('formResults:pairs'), numberCell(results.paired.pairs), ''],
    [say('formResults:paired'), '', say('formResults:unpaired-sheets'), numberCell(results.paired.unpaired), ''],
    ...results.evaluation.flatMap(({ counts, cannotJudge, answered, ...question }) => {
      const what = say('formResults:evaluation');
      const values = (counts ?? [{ value: say('formResults:hidden'), count: undefined }]).map(({ value, count }): readonly Cell[] => [
        what,
        named(question),
        valueName(value, say),
        numberCell(count),
        numberCell(counts && answered),
      ]);
      return cannotJudge === undefined
        ? values
        : [...values, [what, named(question), say('formResults:cannot-judge'), numberCell(cannotJudge), numberCell(answered)]];
    }),
    ...results.comments.flatMap((question) =>
      question.comments
        .filter(({ isQuoted }) => isQuoted)
        .map(({ text }): readonly Cell[] => [say('formResults:quotes'), named(question), text, '', '']),
    ),
  ];
}

export function formsTable(results: FormResults, language: Language): AttendanceTable {
  const say = sayIn(language);
  const column = (name: 'what' | 'question' | 'value' | 'count' | 'of', width: number) => ({
    heading: say(`formResults:${name}`),
    explanation: say(`formResults:explains-${name}`),
    width,
  });
  const columns = [column('what', 20), column('question', 70), column('value', 30), column('count', 10), column('of', 10)];
  return { columns, rows: rowsOf(results, language, say) };
}
