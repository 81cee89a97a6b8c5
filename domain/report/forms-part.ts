/** What the tests and the evaluation came to: each figure stands on at least five answers; comments are those that somebody chose. */

import { scaleValues } from '../forms/form';
import {
  changeOf,
  type EvaluationResult,
  gainOf,
  percentOf,
  type QuestionResult,
  type Share,
  signedAverage,
  signedPoints,
} from '../forms/results';
import { inLanguage } from '../kernel/language';
import { writtenAverage, writtenPercent } from '../kernel/written-numbers';
import { factsThat, heading, leftOutTold, paragraph, plotted, quoted, tabled } from './blocks';
import type { ReportBlock } from './document';
import type { ReportSource } from './figures';
import { fewestInReport } from './groups';
import { shareable } from './shareable';

const shareText = (share: Share | undefined, { language, say }: ReportSource): string =>
  share ? writtenPercent(percentOf(share), language) : say('formResults:hidden');

const isShown = ({ before, after }: QuestionResult): boolean => before !== undefined || after !== undefined;

function testsPlot(questions: readonly QuestionResult[], { say }: ReportSource): ReportBlock {
  const gains = questions.flatMap((question) => {
    const gain = gainOf(question);
    return gain === undefined ? [] : [{ number: question.number, gain }];
  });
  const best = gains.toSorted((one, other) => other.gain - one.gain)[0];
  const percent = (share: Share | undefined): number | undefined => share && percentOf(share);
  return plotted({
    kind: 'beside',
    rows: questions.map(({ number }) => String(number)),
    series: [
      { name: say('formResults:before'), values: questions.map(({ before }) => percent(before)) },
      { name: say('formResults:after'), values: questions.map(({ after }) => percent(after)) },
    ],
    unit: 'percent',
    says:
      best && best.gain > 0 ? say('report:says-gain', { number: best.number, points: signedPoints(best.gain) }) : say('report:says-right'),
  });
}

export function testsBlocks(source: ReportSource): readonly ReportBlock[] {
  const { forms, say, language } = source;
  const { paired, returned } = forms;
  const questions = forms.questions.filter(isShown);
  if (returned['test-d1am'] + returned['test-d2pm'] === 0) return [paragraph(say('report:no-tests'))];
  if (questions.length === 0) return [paragraph(say('report:few-tests', { fewest: fewestInReport }))];
  const { scores, moved } = paired;
  return [
    ...factsThat([
      [say('report:tests-before'), returned['test-d1am']],
      [say('report:tests-after'), returned['test-d2pm']],
      ...(scores && moved
        ? ([
            [say('report:pairs'), paired.pairs],
            [
              say('report:right-on-average'),
              say('report:before-after', {
                before: writtenAverage(scores.before, language),
                after: writtenAverage(scores.after, language),
                most: forms.questions.length,
              }),
            ],
            [say('report:moved'), say('report:better-worse', { ...moved })],
          ] as const)
        : []),
    ]),
    ...(scores ? [] : [paragraph(say('formResults:paired-few'))]),
    testsPlot(questions, source),
    ...tabled({
      caption: say('report:questions'),
      columns: [
        { heading: say('report:number'), share: 0.06, isNumber: true },
        { heading: say('formResults:question'), share: 0.55, isNumber: false },
        { heading: say('formResults:before'), share: 0.13, isNumber: true },
        { heading: say('formResults:after'), share: 0.13, isNumber: true },
        { heading: say('report:gain'), share: 0.13, isNumber: true },
      ],
      rows: questions.map((question) => {
        const gain = gainOf(question);
        return [
          String(question.number),
          inLanguage(question.text, language),
          shareText(question.before, source),
          shareText(question.after, source),
          gain === undefined ? '' : signedPoints(gain),
        ];
      }),
    }),
    paragraph(say('formResults:how-counted')),
    ...confidenceBlocks(source),
  ];
}

function confidenceBlocks(source: ReportSource): readonly ReportBlock[] {
  const { forms, say, language } = source;
  const asked = forms.confidence.flatMap((item) => {
    const [{ before, after }, change] = [item, changeOf(item)];
    return before && after && change !== undefined ? [{ item, change, before: before.mean, after: after.mean }] : [];
  });
  const most = asked.toSorted((one, other) => other.change - one.change)[0];
  if (!most) return [];
  const written = (mean: number): string => writtenAverage(mean, language);
  return [
    heading(say('formResults:confidence')),
    ...(most.change > 0
      ? [paragraph(say('report:says-confidence', { number: most.item.number, before: written(most.before), after: written(most.after) }))]
      : []),
    ...tabled({
      caption: say('report:confidence-of'),
      columns: [
        { heading: say('report:number'), share: 0.06, isNumber: true },
        { heading: say('formResults:statement'), share: 0.54, isNumber: false },
        { heading: say('formResults:before'), share: 0.1, isNumber: true },
        { heading: say('formResults:after'), share: 0.1, isNumber: true },
        { heading: say('formResults:change'), share: 0.1, isNumber: true },
        { heading: say('formResults:pairs-column'), share: 0.1, isNumber: true },
      ],
      rows: asked.map(({ item, change, before, after }) => [
        String(item.number),
        inLanguage(item.text, language),
        written(before),
        written(after),
        signedAverage(change, language),
        String(item.pairs),
      ]),
    }),
    paragraph(`${scaleMeaning(source)}. ${say('formResults:confidence-pairs')}`),
  ];
}

const scaleMeaning = ({ forms: { scale }, say, language }: ReportSource): string =>
  say('formResults:scale-means', {
    least: scale.least,
    most: scale.most,
    leastLabel: inLanguage(scale.leastLabel, language),
    mostLabel: inLanguage(scale.mostLabel, language),
  });

function scalePlot(items: readonly EvaluationResult[], source: ReportSource): readonly ReportBlock[] {
  const { forms, say, language } = source;
  const rated = items.filter(({ kind, counts, mean }) => kind === 'scale' && counts && mean !== undefined);
  if (rated.length === 0) return [];
  const [lowest, highest] = [(rate: number, other: number) => rate - other, (rate: number, other: number) => other - rate].map((order) =>
    rated.toSorted((one, other) => order(one.mean ?? 0, other.mean ?? 0)).at(0),
  );
  const written = (item: EvaluationResult | undefined): string => writtenAverage(item?.mean ?? 0, language);
  return [
    plotted({
      kind: 'shares',
      rows: rated.map(({ number }) => String(number)),
      series: scaleValues(forms.scale).map((value) => ({
        name: value,
        values: rated.map(({ counts }) => counts?.find((each) => each.value === value)?.count),
      })),
      unit: 'answers',
      says: say('report:says-rated', {
        highest: written(highest),
        highestNumber: highest?.number ?? 0,
        lowest: written(lowest),
        lowestNumber: lowest?.number ?? 0,
      }),
    }),
    paragraph(scaleMeaning(source)),
  ];
}

function resultText({ kind, counts, mean }: EvaluationResult, { say, language }: ReportSource): string {
  if (!counts) return say('formResults:hidden');
  if (kind === 'scale') return mean === undefined ? say('formResults:hidden') : writtenAverage(mean, language);
  const name = (value: string): string => (value === 'yes' || value === 'no' || value === 'unsure' ? say(`formResults:${value}`) : value);
  return counts.map(({ value, count }) => `${name(value)} ${count}`).join(' · ');
}

export function evaluationBlocks(source: ReportSource): readonly ReportBlock[] {
  const { forms, say, language } = source;
  const returned = forms.returned['evaluation-d2pm'];
  if (returned === 0) return [paragraph(say('report:no-evaluation'))];
  const items = forms.evaluation.filter(({ counts }) => counts !== undefined);
  if (items.length === 0) return [paragraph(say('report:few-evaluation', { fewest: fewestInReport }))];
  const chosen = forms.comments.flatMap(({ comments }) => comments.filter(({ isQuoted }) => isQuoted));
  const quotes = shareable(chosen, ({ text }) => [text], source);
  return [
    ...factsThat([[say('report:returned'), returned]]),
    ...scalePlot(items, source),
    ...tabled({
      caption: say('report:answers'),
      columns: [
        { heading: say('report:number'), share: 0.06, isNumber: true },
        { heading: say('formResults:question'), share: 0.54, isNumber: false },
        { heading: say('formResults:answered'), share: 0.14, isNumber: true },
        { heading: say('report:result'), share: 0.26, isNumber: true },
      ],
      rows: items.map((item) => [String(item.number), inLanguage(item.text, language), String(item.answered), resultText(item, source)]),
    }),
    ...(quotes.items.length === 0 ? [] : [heading(say('report:comments')), ...quoted(quotes.items.map(({ text }) => text))]),
    ...leftOutTold(quotes.leftOut, say),
  ];
}
