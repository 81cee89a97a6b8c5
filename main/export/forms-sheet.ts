/**
 * Tests and evaluation on paper, of one training or of all: each question with its bars and its numbers, the gain of pairs, the comments
 * that were chosen, and of all a line for each training.
 */
import type { FormsReport, TrainingRow } from '../../domain/forms/programme-results';
import {
  type EvaluationResult,
  type FormResults,
  gainOf,
  percentOf,
  type QuestionResult,
  type Share,
  signedPoints,
} from '../../domain/forms/results';
import { type BarShare, distributionBar, shareBars } from '../../domain/forms/stacked-bar';
import { inLanguage, type Language } from '../../domain/kernel/language';
import { writtenAverage, writtenPercent } from '../../domain/kernel/written-numbers';
import type { Programme } from '../../domain/programme/programme';
import type { Details } from '../../domain/training/state';
import { type Say, sayIn } from '../words';
import type { Sheet } from './sheet';
import { factsOf, formatDays } from './sheet-facts';

/** In points; room for two bars. */
const leastRow = 22;

interface Line {
  readonly cells: readonly string[];
  /** Undefined: a heading. */
  readonly stacks: readonly (readonly BarShare[])[] | undefined;
}

const heading = (text: string): Line => ({ cells: [text], stacks: undefined });

export const valueName = (value: string, say: Say): string =>
  value === 'yes' || value === 'no' || value === 'unsure' ? say(`formResults:${value}`) : value;

/** The cell of a report of several trainings that tells from how many. */
const trainingsCell = (of: FormsReport['of'], trainings: number | undefined): readonly string[] =>
  of === 'this' ? [] : [trainings === undefined ? '' : String(trainings)];

function testLine(result: QuestionResult, of: FormsReport['of'], language: Language, say: Say): Line {
  const shown = (share: Share | undefined): string =>
    share ? `${writtenPercent(percentOf(share), language)} (${share.count}/${share.of})` : say('formResults:hidden');
  const gain = gainOf(result);
  return {
    cells: [
      `${result.number}. ${inLanguage(result.text, language)}`,
      '',
      `${say('formResults:before')}: ${shown(result.before)} · ${say('formResults:after')}: ${shown(result.after)}`,
      '',
      gain === undefined ? '' : signedPoints(gain),
      ...trainingsCell(of, (result.after ?? result.before)?.trainings),
    ],
    stacks: shareBars(result),
  };
}

function evaluationLine(result: EvaluationResult, of: FormsReport['of'], language: Language, say: Say): Line {
  const { number, text, counts, cannotJudge, answered, mean } = result;
  const numbers = counts?.map(({ value, count }) => `${valueName(value, say)}: ${count}`) ?? [say('formResults:hidden')];
  const apart = cannotJudge ? [`${say('formResults:cannot-judge')}: ${cannotJudge}`] : [];
  return {
    cells: [
      `${number}. ${inLanguage(text, language)}`,
      '',
      [...numbers, ...apart].join(' · '),
      counts ? String(answered) : '',
      mean === undefined ? '' : writtenAverage(mean, language),
      ...trainingsCell(of, counts && result.trainings),
    ],
    stacks: [distributionBar(result)],
  };
}

function pairedText({ paired, questions }: FormResults, language: Language, say: Say): string {
  const { pairs, unpaired, collisions, scores, moved } = paired;
  return [
    say('formResults:paired-by-code', { pairs, unpaired }),
    ...(collisions > 0 ? [say('formResults:collisions', { count: collisions })] : []),
    ...(scores && moved
      ? [
          say('formResults:paired-scores', {
            before: writtenAverage(scores.before, language),
            after: writtenAverage(scores.after, language),
            most: questions.length,
          }),
          say('formResults:paired-moved', { ...moved }),
        ]
      : [say('formResults:paired-few')]),
  ].join(' ');
}

function trainingLine({ place, days, returned, gain, paired }: TrainingRow, language: Language, say: Say): Line {
  const shown = (count: number | undefined): string => (count === undefined ? say('formResults:hidden') : String(count));
  const sheets = [
    `${say('programmeForms:before')}: ${shown(returned['test-d1am'])}`,
    `${say('programmeForms:after')}: ${shown(returned['test-d2pm'])}`,
    `${say('programmeForms:evaluations')}: ${shown(returned['evaluation-d2pm'])}`,
    ...(paired
      ? [`${say('programmeForms:gain-of-pairs')}: ${signedPoints(paired.gain)} (${say('programmeForms:pairs', { count: paired.pairs })})`]
      : []),
  ];
  return {
    cells: [`${place}, ${formatDays(days, language)}`, '', sheets.join(' · '), '', gain === undefined ? '' : signedPoints(gain)],
    stacks: [],
  };
}

function linesOf(report: FormsReport, language: Language, say: Say): readonly Line[] {
  const { of, results } = report;
  const quotes = results.comments.flatMap(({ comments }) => comments.filter(({ isQuoted }) => isQuoted).map(({ text }) => text));
  return [
    heading(say('formResults:tests')),
    ...results.questions.map((question) => testLine(question, of, language, say)),
    heading(say('formResults:evaluation')),
    ...results.evaluation.map((item) => evaluationLine(item, of, language, say)),
    ...(report.of === 'this'
      ? []
      : [heading(say('programmeForms:each')), ...report.trainings.map((row) => trainingLine(row, language, say))]),
    ...(quotes.length === 0 ? [] : [heading(say('formResults:quotes'))]),
    ...quotes.map((text): Line => ({ cells: [text], stacks: [] })),
  ];
}

/** What is said of all trainings: how many, and which are left out. */
function whichFact(report: FormsReport, say: Say): Sheet['facts'] {
  if (report.of === 'this') return [];
  const { trainings, unread } = report;
  const sentences = [
    `${say('times:all-trainings')}.`,
    say('results:from-trainings', { count: trainings.length }),
    ...(unread > 0 ? [say('programmeForms:unread', { count: unread })] : []),
    say('programmeForms:small-together'),
    say('programmeForms:gain-means'),
  ];
  return [{ label: say('times:which'), value: sentences.join(' ') }];
}

export function formsSheet(programme: Programme, details: Details, report: FormsReport, language: Language): Sheet {
  const say = sayIn(language);
  const title = inLanguage(programme.title, language);
  const lines = linesOf(report, language, say);
  const { results } = report;
  const { returned, scale } = results;
  const isAll = report.of === 'all';
  const facts = factsOf(programme, details, { language, date: '', withTrainers: false }, say);
  return {
    language,
    heading: say('formResults:report'),
    title,
    facts: [
      ...(isAll ? facts.slice(0, 1) : facts),
      ...whichFact(report, say),
      {
        label: say('formResults:tests'),
        value: `${say('formResults:tests-returned', { before: returned['test-d1am'], after: returned['test-d2pm'] })} ${say('formResults:empty-is-wrong')}`,
      },
      { label: say('formResults:paired'), value: pairedText(results, language, say) },
      {
        label: say('formResults:evaluation'),
        value: `${say('formResults:evaluation-returned', { count: returned['evaluation-d2pm'] })} ${say('formResults:scale-means', {
          least: scale.least,
          most: scale.most,
          leastLabel: inLanguage(scale.leastLabel, language),
          mostLabel: inLanguage(scale.mostLabel, language),
        })}. ${say('formResults:few-hidden')}`,
      },
    ],
    columns: [
      { heading: say('formResults:question'), width: isAll ? 240 : 290 },
      { heading: say('formResults:distribution'), width: 150 },
      { heading: say('formResults:count'), width: 200 },
      { heading: say('formResults:answered'), width: 60 },
      { heading: say('formResults:gain-or-average'), width: 70 },
      ...(isAll ? [{ heading: say('results:trainings'), width: 50 }] : []),
    ],
    leastRow,
    rows: lines.map(({ cells }) => cells),
    stacks: { column: 1, rows: lines.map(({ stacks }) => stacks) },
    totals: undefined,
    footer: isAll ? title : [title, details.place].join(' · '),
    proof: undefined,
    pageOf: (page, pages) => say('attendance:page-of', { page, pages }),
  };
}
