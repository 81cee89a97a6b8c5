/** A training report as a tagged PDF: headings, tables that a screen reader can walk through, and plots with a sentence that says what they show. */
import type { Language } from '../../../domain/kernel/language';
import type { ReportBlock, ReportDocument, ReportTable } from '../../../domain/report/document';
import type { Block } from '../../typeset/block';
import type { Stationery } from '../../typeset/fonts';
import { typeset } from '../../typeset/typeset';
import type { ReportWords } from './report-docx';
import { plotDrawing } from './report-plot';

const tableBlock = ({ caption, columns, rows }: ReportTable): Block => ({
  kind: 'table',
  summary: caption,
  columns: columns.map(({ heading, share, isNumber }) => ({ heading, width: share, align: isNumber ? 'right' : 'left' })),
  rows: rows.map((cells) => ({ cells })),
});

function blocksOf(block: ReportBlock, language: Language): readonly Block[] {
  switch (block.kind) {
    case 'paragraph':
      return [{ kind: 'paragraph', text: block.text }];
    case 'heading':
      return [{ kind: 'heading', level: 3, text: block.text }];
    case 'facts':
      return [{ kind: 'facts', facts: block.facts, columns: 2 }];
    case 'list':
      return [{ kind: 'list', items: block.items, marker: 'point' }];
    case 'quotes':
      return block.quotes.map((text) => ({ kind: 'note', text }));
    case 'table':
      return [{ kind: 'heading', level: 3, text: block.table.caption }, tableBlock(block.table)];
    case 'plot':
      return [
        {
          kind: 'together',
          blocks: [
            { kind: 'figure', ...plotDrawing(block.plot, language) },
            { kind: 'paragraph', text: block.plot.says, small: true },
          ],
        },
      ];
  }
}

export function reportPdf(report: ReportDocument, words: ReportWords, stationery: Stationery): Promise<Uint8Array> {
  const { title, subtitle, facts, parts, language, on, footer } = report;
  return typeset(
    {
      language,
      title: `${title}: ${subtitle}`,
      created: new Date(`${on}T00:00:00Z`),
      layout: 'portrait',
      fonts: stationery,
      letterhead: stationery.letterhead,
      footer: [footer],
      pageOf: (page, pages) => `${words.page} ${page} ${words.of} ${pages}`,
    },
    [
      { kind: 'heading', level: 1, text: title },
      { kind: 'paragraph', text: subtitle },
      ...(facts.length === 0 ? [] : [{ kind: 'facts', facts, columns: 2 } as const]),
      ...parts.flatMap(({ heading, blocks }): readonly Block[] => [
        { kind: 'heading', level: 2, text: heading },
        ...blocks.flatMap((block) => blocksOf(block, language)),
      ]),
    ],
  );
}
