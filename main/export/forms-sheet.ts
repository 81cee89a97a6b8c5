/** Tests and evaluation on paper: each question with its bars and its numbers, the gain of pairs, and the comments that were chosen. */
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
import { inLanguage, type Language } from '../../domain/language';
import type { Programme } from '../../domain/programme';
import type { Details } from '../../domain/state';
import { writtenAverage, writtenPercent } from '../../domain/written-numbers';
import { type Say, sayIn } from '../words';
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

export const valueName = (value: string, say: Say): string =>
  value === 'yes' || value === 'no' || value === 'unsure' ? say(`formResults:${value}`) : value;

function testLine(result: QuestionResult, language: Language, say: Say): Line {
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
    ],
    stacks: shareBars(result),
  };
}

function evaluationLine(result: EvaluationResult, language: Language, say: Say): Line {
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

function linesOf(results: FormResults, language: Language, say: Say): readonly Line[] {
  const quotes = results.comments.flatMap(({ comments }) => comments.filter(({ isQuoted }) => isQuoted).map(({ text }) => text));
  return [
    heading(say('formResults:tests')),
    ...results.questions.map((question) => testLine(question, language, say)),
    heading(say('formResults:evaluation')),
    ...results.evaluation.map((item) => evaluationLine(item, language, say)),
    ...(quotes.length === 0 ? [] : [heading(say('formResults:quotes'))]),
    ...quotes.map((text): Line => ({ cells: [text], stacks: [] })),
  ];
}

export function formsSheet(programme: Programme, details: Details, results: FormResults, language: Language): Sheet {
  const say = sayIn(language);
  const title = inLanguage(programme.title, language);
  const lines = linesOf(results, language, say);
  const { returned, scale } = results;
  return {
    language,
    heading: say('formResults:report'),
    title,
    facts: [
      ...factsOf(programme, details, { language, date: '', withTrainers: false }, say),
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
      { heading: say('formResults:question'), width: 290 },
      { heading: say('formResults:distribution'), width: 150 },
      { heading: say('formResults:count'), width: 200 },
      { heading: say('formResults:answered'), width: 60 },
      { heading: say('formResults:gain-or-average'), width: 70 },
    ],
    leastRow,
    rows: lines.map(({ cells }) => cells),
    stacks: { column: 1, rows: lines.map(({ stacks }) => stacks) },
    totals: undefined,
    footer: [title, details.place].join(' · '),
    proof: undefined,
    pageOf: (page, pages) => say('attendance:page-of', { page, pages }),
  };
}
