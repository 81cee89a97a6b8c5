/**
 * Tests and evaluation on paper, of one training or of all: each question with its bars and its numbers, the gain of pairs, the comments
 * that were chosen, and of all a line for each training.
 */

import type { FormsReport, TrainingRow } from '../../domain/forms/programme-results';
import {
  type ConfidenceResult,
  changeOf,
  type EvaluationResult,
  type FormResults,
  gainOf,
  percentOf,
  type QuestionResult,
  type Share,
  signedAverage,
  signedPoints,
} from '../../domain/forms/results';
import { type BarShare, distributionBar, meanBars, shareBars } from '../../domain/forms/stacked-bar';
import { inLanguage, type Language } from '../../domain/kernel/language';
import { writtenDays } from '../../domain/kernel/written-dates';
import { writtenAverage, writtenPercent } from '../../domain/kernel/written-numbers';
import type { Programme } from '../../domain/programme/programme';
import type { Details } from '../../domain/training/state';
import { type Translate, translateIn } from '../translate';
import type { Sheet } from './sheet';
import { factsOf } from './sheet-facts';

/** In points; room for two bars. */
const leastRow = 22;

interface Line {
  readonly cells: readonly string[];
  /** Undefined: a heading. */
  readonly stacks: readonly (readonly BarShare[])[] | undefined;
}

const heading = (text: string): Line => ({ cells: [text], stacks: undefined });

export const valueName = (value: string, translate: Translate): string =>
  value === 'yes' || value === 'no' || value === 'unsure' ? translate(`formResults:${value}`) : value;

/** The cell of a report of several trainings that tells from how many. */
const trainingsCell = (of: FormsReport['of'], trainings: number | undefined): readonly string[] =>
  of === 'this' ? [] : [trainings === undefined ? '' : String(trainings)];

function testLine(result: QuestionResult, of: FormsReport['of'], language: Language, translate: Translate): Line {
  const shown = (share: Share | undefined): string =>
    share ? `${writtenPercent(percentOf(share), language)} (${share.count}/${share.of})` : translate('formResults:hidden');
  const gain = gainOf(result);
  return {
    cells: [
      `${result.number}. ${inLanguage(result.text, language)}`,
      '',
      `${translate('formResults:before')}: ${shown(result.before)} · ${translate('formResults:after')}: ${shown(result.after)}`,
      '',
      gain === undefined ? '' : signedPoints(gain),
      ...trainingsCell(of, (result.after ?? result.before)?.trainings),
    ],
    stacks: shareBars(result),
  };
}

function confidenceLine(result: ConfidenceResult, { of, results: { scale } }: FormsReport, language: Language, translate: Translate): Line {
  const { number, text, before, after, pairs, trainings } = result;
  const shown = (judged: ConfidenceResult['before']): string =>
    judged ? writtenAverage(judged.mean, language) : translate('formResults:hidden');
  const change = changeOf(result);
  return {
    cells: [
      `${number}. ${inLanguage(text, language)}`,
      '',
      `${translate('formResults:before')}: ${shown(before)} · ${translate('formResults:after')}: ${shown(after)}`,
      pairs === 0 ? '' : String(pairs),
      change === undefined ? '' : signedAverage(change, language),
      ...trainingsCell(of, pairs === 0 ? undefined : trainings),
    ],
    stacks: meanBars(result, scale),
  };
}

function evaluationLine(result: EvaluationResult, of: FormsReport['of'], language: Language, translate: Translate): Line {
  const { number, text, counts, cannotJudge, answered, mean } = result;
  const numbers = counts?.map(({ value, count }) => `${valueName(value, translate)}: ${count}`) ?? [translate('formResults:hidden')];
  const apart = cannotJudge ? [`${translate('formResults:cannot-judge')}: ${cannotJudge}`] : [];
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

function pairedText({ paired, questions }: FormResults, language: Language, translate: Translate): string {
  const { pairs, unpaired, collisions, scores, moved } = paired;
  return [
    translate('formResults:paired-by-code', { pairs, unpaired }),
    ...(collisions > 0 ? [translate('formResults:collisions', { count: collisions })] : []),
    ...(scores && moved
      ? [
          translate('formResults:paired-scores', {
            before: writtenAverage(scores.before, language),
            after: writtenAverage(scores.after, language),
            most: questions.length,
          }),
          translate('formResults:paired-moved', { ...moved }),
        ]
      : [translate('formResults:paired-few')]),
  ].join(' ');
}

function trainingLine({ place, days, returned, gain, paired }: TrainingRow, language: Language, translate: Translate): Line {
  const shown = (count: number | undefined): string => (count === undefined ? translate('formResults:hidden') : String(count));
  const sheets = [
    `${translate('programmeForms:before')}: ${shown(returned['test-d1am'])}`,
    `${translate('programmeForms:after')}: ${shown(returned['test-d2pm'])}`,
    `${translate('programmeForms:evaluations')}: ${shown(returned['evaluation-d2pm'])}`,
    ...(paired
      ? [
          `${translate('programmeForms:gain-of-pairs')}: ${signedPoints(paired.gain)} (${translate('programmeForms:pairs', { count: paired.pairs })})`,
        ]
      : []),
  ];
  return {
    cells: [`${place}, ${writtenDays(days, language)}`, '', sheets.join(' · '), '', gain === undefined ? '' : signedPoints(gain)],
    stacks: [],
  };
}

function linesOf(report: FormsReport, language: Language, translate: Translate): readonly Line[] {
  const { of, results } = report;
  const quotes = results.comments.flatMap(({ comments }) => comments.filter(({ isQuoted }) => isQuoted).map(({ text }) => text));
  return [
    heading(translate('formResults:tests')),
    ...results.questions.map((question) => testLine(question, of, language, translate)),
    ...(results.confidence.length === 0 ? [] : [heading(translate('formResults:confidence'))]),
    ...results.confidence.map((item) => confidenceLine(item, report, language, translate)),
    heading(translate('formResults:evaluation')),
    ...results.evaluation.map((item) => evaluationLine(item, of, language, translate)),
    ...(report.of === 'this'
      ? []
      : [heading(translate('programmeForms:each')), ...report.trainings.map((row) => trainingLine(row, language, translate))]),
    ...(quotes.length === 0 ? [] : [heading(translate('formResults:quotes'))]),
    ...quotes.map((text): Line => ({ cells: [text], stacks: [] })),
  ];
}

/** What is said of all trainings: how many, and which are left out. */
function whichFact(report: FormsReport, translate: Translate): Sheet['facts'] {
  if (report.of === 'this') return [];
  const { trainings, unread } = report;
  const sentences = [
    `${translate('times:all-trainings')}.`,
    translate('results:from-trainings', { count: trainings.length }),
    ...(unread > 0 ? [translate('programmeForms:unread', { count: unread })] : []),
    translate('programmeForms:small-together'),
    translate('programmeForms:gain-means'),
  ];
  return [{ label: translate('times:which'), value: sentences.join(' ') }];
}

export function formsSheet(programme: Programme, details: Details, report: FormsReport, language: Language): Sheet {
  const translate = translateIn(language);
  const title = inLanguage(programme.title, language);
  const lines = linesOf(report, language, translate);
  const { results } = report;
  const { returned, scale } = results;
  const isAll = report.of === 'all';
  const facts = factsOf(programme, details, { language, date: '', withTrainers: false }, translate);
  return {
    language,
    heading: translate('formResults:report'),
    title,
    facts: [
      ...(isAll ? facts.slice(0, 1) : facts),
      ...whichFact(report, translate),
      {
        label: translate('formResults:tests'),
        value: `${translate('formResults:tests-returned', { before: returned['test-d1am'], after: returned['test-d2pm'] })} ${translate('formResults:how-counted')}`,
      },
      { label: translate('formResults:paired'), value: pairedText(results, language, translate) },
      ...(results.confidence.length === 0
        ? []
        : [{ label: translate('formResults:confidence'), value: translate('formResults:confidence-pairs') }]),
      {
        label: translate('formResults:evaluation'),
        value: `${translate('formResults:evaluation-returned', { count: returned['evaluation-d2pm'] })} ${translate(
          'formResults:scale-means',
          {
            least: scale.least,
            most: scale.most,
            leastLabel: inLanguage(scale.leastLabel, language),
            mostLabel: inLanguage(scale.mostLabel, language),
          },
        )}. ${translate('formResults:few-hidden')}`,
      },
    ],
    columns: [
      { heading: translate('formResults:question'), width: isAll ? 240 : 290 },
      { heading: translate('formResults:distribution'), width: 150 },
      { heading: translate('formResults:count'), width: 200 },
      { heading: translate('formResults:answered'), width: 60 },
      { heading: translate('formResults:gain-or-average'), width: 70 },
      ...(isAll ? [{ heading: translate('results:trainings'), width: 50 }] : []),
    ],
    leastRow,
    rows: lines.map(({ cells }) => cells),
    stacks: { column: 1, rows: lines.map(({ stacks }) => stacks) },
    totals: undefined,
    footer: isAll ? title : [title, details.place].join(' · '),
    proof: undefined,
    pageOf: (page, pages) => translate('attendance:page-of', { page, pages }),
  };
}
