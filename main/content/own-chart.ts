/** A chart on a slide that a trainer brought: between `:::chart` and `:::` stands a table of names and numbers, and below it a line for the room. */
import type { PhrasingContent, RootContent, Table } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { type FigureOfTable, figureOfTable } from '../../domain/programme/figure/from-table';
import { plainText } from '../../domain/programme/plain-text';
import type { TextBlock } from '../../domain/programme/slide';
import type { Report } from './content-problem';
import { inlinesOf } from './slide-text';

export type ChartBlock = Extract<TextBlock, { readonly kind: 'figure' }>;

export const isChart = (node: RootContent): node is ContainerDirective => node.type === 'containerDirective' && node.name === 'chart';

const problems = { rows: 'own-chart-rows', number: 'own-chart-number', shares: 'own-chart-shares' } as const;

function tableIn(table: Table, note: string | undefined, heading: string, report: Report): FigureOfTable | undefined {
  const text = (content: readonly PhrasingContent[]): string => plainText(inlinesOf(content, report)).trim();
  const [head, ...rows] = table.children.map(({ children }) => children.map((cell) => text(cell.children)));
  if (head?.length !== 2) {
    report(table, 'own-chart-table');
    return undefined;
  }
  const title = head[1] === undefined || head[1] === '' ? heading : head[1];
  return figureOfTable({ title, note, rows: rows.map(([label = '', value = '']) => ({ label, value })) });
}

/** `heading`: of the slide. Undefined where nothing can be drawn, which is reported. */
export function chartIn(node: ContainerDirective, heading: string, report: Report): ChartBlock | undefined {
  const [table, note, ...others] = node.children;
  if (table?.type !== 'table' || (note && note.type !== 'paragraph') || others.length > 0) {
    report(node, 'own-chart-table');
    return undefined;
  }
  const written = note && plainText(inlinesOf(note.children, report)).trim();
  const made = tableIn(table, written === '' ? undefined : written, heading, report);
  if (!made || 'figure' in made) return made && { kind: 'figure', figure: made.figure };
  report(made.wrong === 'number' ? (table.children[made.row + 1] ?? table) : table, problems[made.wrong]);
  return undefined;
}
