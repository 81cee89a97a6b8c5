/** Positions of the room on each statement, before and after the talk, and what was said for each side, but not by whom. */
import { argumentsFor } from '../barometer/console';
import type { Position } from '../barometer/schema';
import type { Counts } from '../barometer/state';
import { percentOf, type StatementRow, statementText } from '../barometer/statement-report';
import { writtenPercent } from '../kernel/written-numbers';
import type { ArgumentView } from '../stage/run-view';
import { heading, leftOutTold, paragraph, plotted, quoted, tabled } from './blocks';
import type { ReportBlock } from './document';
import type { ReportFigures, ReportSource } from './figures';
import { fewestInReport } from './groups';
import { shareable } from './shareable';

/** The middle stands in the middle. */
const sides: readonly Position[] = ['agree', 'unsure', 'disagree'];

interface Numbered extends StatementRow {
  readonly number: number;
}

/** One of the training's own may hold a name, or have lost its words. */
function textOf(row: StatementRow, source: ReportSource): string {
  const { language, say } = source;
  const text = statementText(row, language);
  if (text === '') return say('results:text-erased');
  return typeof row.statement === 'string' && shareable([text], (each) => [each], source).leftOut > 0 ? say('report:own-statement') : text;
}

function plotOf(rows: readonly Numbered[], { say }: ReportSource): ReportBlock {
  const rounds = rows.flatMap(({ number, first, twice }) => [
    { name: String(number), counts: first },
    ...(twice ? [{ name: say('report:second-of', { number }), counts: twice.second }] : []),
  ]);
  const twice = rows.filter((row) => row.twice !== undefined);
  const moved = twice.toSorted((one, other) => (other.changed ?? 0) - (one.changed ?? 0))[0];
  const firm = rows.toSorted((one, other) => (other.against ?? 0) - (one.against ?? 0))[0];
  return plotted({
    kind: 'shares',
    rows: rounds.map(({ name }) => name),
    series: sides.map((side) => ({ name: say(`results:${side}`), values: rounds.map(({ counts }) => counts[side]) })),
    unit: 'people',
    says: [
      ...(firm?.against ? [say('report:says-firm', { number: firm.number, percent: percentOf(firm.against) })] : []),
      ...(moved?.changed ? [say('report:says-moved', { number: moved.number, percent: percentOf(moved.changed) })] : []),
      ...(firm?.against || moved?.changed ? [] : [say('report:says-stood')]),
    ].join(' '),
  });
}

const counted = ({ agree, unsure, disagree }: Counts): string => `+ ${agree}  ? ${unsure}  − ${disagree}`;

function saidOf(row: Numbered, said: readonly ArgumentView[], { say }: ReportSource): readonly ReportBlock[] {
  if (said.length === 0) return [];
  return [
    heading(say('report:said-of', { number: row.number })),
    ...quoted(said.map(({ side, text }) => `${say(`results:${side}`)}: ${text}`)),
  ];
}

export function barometerBlocks(source: ReportSource, { statements }: ReportFigures): readonly ReportBlock[] {
  const { say, state, language } = source;
  const rows = statements.map((row, index): Numbered => ({ ...row, number: index + 1 }));
  if (rows.length === 0) return [paragraph(say('report:no-barometer', { fewest: fewestInReport }))];
  const said = rows.map((row) => ({ row, ...shareable(argumentsFor(state.run.barometer, row.id), ({ text }) => [text], source) }));
  const leftOut = said.reduce((sum, each) => sum + each.leftOut, 0);
  return [
    plotOf(rows, source),
    ...tabled({
      caption: say('report:statements'),
      columns: [
        { heading: say('report:number'), share: 0.06, isNumber: true },
        { heading: say('results:statement-heading'), share: 0.4, isNumber: false },
        { heading: say('results:answer'), share: 0.14, isNumber: false },
        { heading: say('results:first'), share: 0.14, isNumber: false },
        { heading: say('results:second'), share: 0.14, isNumber: false },
        { heading: say('results:changed'), share: 0.12, isNumber: true },
      ],
      rows: rows.map((row) => [
        String(row.number),
        textOf(row, source),
        say(`results:answer-${row.answer ?? 'none'}`),
        counted(row.first),
        row.twice ? counted(row.twice.second) : say('report:none'),
        row.changed === undefined ? '' : writtenPercent(percentOf(row.changed), language),
      ]),
    }),
    paragraph(say('report:counts-mean')),
    ...said.flatMap(({ row, items }) => saidOf(row, items, source)),
    ...leftOutTold(leftOut, say),
  ];
}
