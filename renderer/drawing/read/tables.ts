/** A table, and rows that are laid out as one. */
import type { SetParagraph, Stroke, TableCell, TablePart } from '../../../domain/stage/slide-parts';
import { isSeen, paintOf, pixels, placeIn } from './boxes';
import { leafOf } from './texts';

function belowOf(cell: Element): Stroke | undefined {
  const { borderBottomWidth, borderBottomColor, borderBottomStyle } = getComputedStyle(cell);
  const paint = paintOf(borderBottomColor);
  const width = pixels(borderBottomWidth);
  return width > 0 && isSeen(paint) ? { ...paint, width, isDashed: borderBottomStyle === 'dashed' } : undefined;
}

function cellOf(cell: Element, scene: Element): TableCell {
  const paragraph: SetParagraph | undefined = leafOf(cell, [...cell.childNodes], scene)?.paragraph;
  const { paddingLeft, paddingRight } = getComputedStyle(cell);
  return { paragraphs: paragraph ? [paragraph] : [], below: belowOf(cell), left: pixels(paddingLeft), right: pixels(paddingRight) };
}

/** `cells`: of each row, as many in each. */
function tableOf(rows: readonly Element[], cellsOf: (row: Element) => readonly Element[], scene: Element): readonly TablePart[] {
  const [first] = rows;
  if (!first) return [];
  const last = rows.at(-1) ?? first;
  const columns = cellsOf(first).map((cell) => placeIn(scene, cell.getBoundingClientRect()));
  const [begin, end] = [placeIn(scene, first.getBoundingClientRect()), placeIn(scene, last.getBoundingClientRect())];
  const lefts = columns.map(({ x }) => x);
  const right = begin.x + begin.width;
  const [left = begin.x] = lefts;
  return [
    {
      kind: 'table',
      place: { x: left, y: begin.y, width: right - left, height: end.y + end.height - begin.y },
      columns: lefts.map((x, index) => (lefts[index + 1] ?? right) - x),
      rows: rows.map((row, index) => {
        const own = placeIn(scene, row.getBoundingClientRect());
        const next = rows[index + 1];
        const bottom = next ? placeIn(scene, next.getBoundingClientRect()).y : own.y + own.height;
        return { height: bottom - own.y, cells: cellsOf(row).map((cell) => cellOf(cell, scene)) };
      }),
    },
  ];
}

export const readTable = (table: HTMLTableElement, scene: Element): readonly TablePart[] =>
  tableOf([...table.rows], (row) => [...(row as HTMLTableRowElement).cells], scene);

/** Rows of the day's agenda: when, and what. What has no words anywhere is no column. */
export function readRows(list: Element, scene: Element): readonly TablePart[] {
  const rows = [...list.children];
  const filled = (index: number): boolean => rows.some((row) => (row.children[index]?.textContent ?? '').trim() !== '');
  return tableOf(rows, (row) => [...row.children].filter((_, index) => filled(index)), scene);
}
