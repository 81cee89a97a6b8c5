/** The preparation list in the trainers' guide: what this training found out, and lines for the pen where it has not yet. */
import { inLanguage, type Language } from '../../../domain/kernel/language';
import { writtenDay } from '../../../domain/kernel/written-dates';
import type { GuidedTraining } from '../../../domain/programme/guide/guide';
import { inBothLanguages, penLine } from '../../../domain/programme/preparation';
import { type AskedView, preparationView } from '../../../domain/programme/preparation-view';
import type { Programme } from '../../../domain/programme/programme';
import type { Inline } from '../../../domain/programme/slide';
import type { Translate } from '../../translate';
import type { Block, Drawing, Row } from '../../typeset/block';
import { strongLine } from '../../typeset/style';

interface Asked {
  readonly programme: Programme;
  readonly training: GuidedTraining | undefined;
  readonly language: Language;
  readonly translate: Translate;
}

/** From line to line; points. */
const forPen = 19;

const penLines = (count: number): Drawing => ({
  alt: undefined,
  height: (count + 0.3) * forPen,
  draw: (canvas, { x, top, width }) => {
    for (let line = 1; line <= count; line += 1) {
      const y = top + line * forPen;
      canvas.rule([x + 3, y], [x + width - 10, y], { ...strongLine, width: 0.6, dash: 1.5 });
    }
  },
});

/** Empty where nobody noted it. */
const knownOf = ({ answer }: AskedView, spoken: Language, language: Language): string =>
  inLanguage(inBothLanguages(answer, spoken), language);

/** Empty where nobody called. */
function callOf({ by, day }: AskedView, language: Language): string {
  if (day === null) return by === '' ? '' : `${by}, ${penLine}`;
  return [by, writtenDay(day, language)].filter((text) => text !== '').join(', ');
}

interface PreparationRow extends Row {
  readonly title: string;
  readonly said: string;
}

function rowsOf({ programme, training, language }: Asked): readonly PreparationRow[] {
  const { groups } = preparationView(programme, training?.preparation ?? {}, language);
  return groups.flatMap(({ title, items }): readonly PreparationRow[] => [
    { title, said: '', cells: [title], kind: 'heading' },
    ...items.map((item): PreparationRow => {
      const [known, call] = [training ? knownOf(item, training.details.language, language) : '', callOf(item, language)];
      const said = [known || penLine, ...(item.called ? [call || penLine] : [])].join(' · ');
      const toCall = item.called ? call || penLines(2) : '';
      return { title: item.ask, said, cells: [item.ask, known || penLines(2), toCall] };
    }),
  ]);
}

/** A table, and the same for large print, which has no room for columns; both empty for a programme that asks nothing. */
export function preparationBlocks(asked: Asked): { readonly usual: readonly Block[]; readonly large: readonly Block[] } {
  const { translate } = asked;
  const rows = rowsOf(asked);
  if (rows.length === 0) return { usual: [], large: [] };
  const summary = translate('preparation:tab');
  const heading: Block = { kind: 'heading', level: 3, text: summary };
  const table: Block = {
    kind: 'table',
    summary,
    columns: [
      { heading: translate('guide:asked'), width: 178, isRowHeader: true },
      { heading: translate('guide:known'), width: 190 },
      { heading: translate('guide:call'), width: 120 },
    ],
    rows: rows.map(({ cells, kind }) => ({ cells, kind })),
  };
  const strong = (text: string): Inline => ({ kind: 'strong', content: [{ kind: 'text', text }] });
  const large = rows.map(({ title, said, kind }): Block => {
    if (kind === 'heading') return { kind: 'paragraph', text: [strong(title)], keepsNext: true };
    return { kind: 'together', blocks: [{ kind: 'paragraph', text: [{ kind: 'text', text: `${title} ` }, strong(said)] }] };
  });
  return { usual: [heading, table], large: [heading, ...large] };
}
