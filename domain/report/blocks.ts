/** Short ways to the parts of a report that every section has. */
import type { ReportBlock, ReportPlot, ReportTable } from './document';
import type { Say } from './say';

export const paragraph = (text: string): ReportBlock => ({ kind: 'paragraph', text });
export const heading = (text: string): ReportBlock => ({ kind: 'heading', text });
export const plotted = (plot: ReportPlot): ReportBlock => ({ kind: 'plot', plot });

/** Makes a list, or nothing without items. */
export const listed = (items: readonly string[]): readonly ReportBlock[] => (items.length === 0 ? [] : [{ kind: 'list', items }]);
export const quoted = (quotes: readonly string[]): readonly ReportBlock[] => (quotes.length === 0 ? [] : [{ kind: 'quotes', quotes }]);

/** Makes a table, or nothing without rows, so that no table is empty. */
export const tabled = (table: ReportTable): readonly ReportBlock[] => (table.rows.length === 0 ? [] : [{ kind: 'table', table }]);

/** Facts that have a value. */
export function factsThat(facts: readonly (readonly [label: string, value: string | number | undefined])[]): readonly ReportBlock[] {
  const known = facts.flatMap(([label, value]) => (value === undefined || value === '' ? [] : [{ label, value: String(value) }]));
  return known.length === 0 ? [] : [{ kind: 'facts', facts: known }];
}

/** Says how many lines were left out, since a name seemed to stand in them. */
export const leftOutTold = (leftOut: number, say: Say): readonly ReportBlock[] =>
  leftOut === 0 ? [] : [paragraph(say('report:left-out', { count: leftOut }))];
