/** Draws sets side by side that belong together, each a panel of the picture's whole height. */
import {
  type Area,
  heightOfText,
  isWide,
  leastText,
  lineHeight,
  type Setting,
  type Shape,
  setLine,
  setText,
  sizeOfLine,
  stacked,
} from './drawing';
import type { FigureOf, FigureSet } from './figure';

const setGap = 6;
const setInset = 2.4;
const setHead = 8.6;

function drawSet({ title, items, exception }: FigureSet, column: Area, size: number): readonly Shape[] {
  const width = column.width - 2 * setInset;
  const middle = column.x + column.width / 2;
  const head: Setting = { size: 6.2, weight: 'serif', tone: exception === undefined ? 'on-strong' : 'ink', anchor: 'middle' };
  const last: Setting = { size: leastText, weight: 'bold', tone: 'on-strong' };
  const foot = exception === undefined ? 0 : heightOfText(exception, width, last) + 2;
  const list: Setting = { size, weight: 'regular', tone: 'ink' };
  const heights = items.map((item) => heightOfText(item, width, list));
  const room = column.height - setHead - foot - heights.reduce((sum, height) => sum + height, 0);
  /* A short list takes all the room that it has. */
  const gap = Math.max(0.6, Math.min(4.5, room / (items.length + 1)));
  let y = column.y + setHead + gap;
  const points = items.flatMap((item, index) => {
    const { shapes } = setText(item, { x: column.x + setInset, y, width }, list);
    const below = y + (heights[index] ?? 0) + gap / 2;
    y += (heights[index] ?? 0) + gap;
    const line: readonly Shape[] =
      index < items.length - 1
        ? [{ kind: 'line', from: [column.x + setInset, below], to: [column.x + setInset + width, below], tone: 'faint' }]
        : [];
    return [...shapes, ...line];
  });
  const ribbon: readonly Shape[] =
    exception === undefined
      ? []
      : [
          { kind: 'box', ...column, y: column.y + column.height - foot, height: foot, round: 0, tone: 'strong' },
          ...stacked(middle, column.y + column.height - foot + 1, width, [[exception, last]]),
        ];
  return [
    { kind: 'box', ...column, round: 1.2, tone: exception === undefined ? 'paper' : 'sketched' },
    { kind: 'box', ...column, height: setHead, round: 1.2, tone: exception === undefined ? 'strong' : 'faint' },
    ...setLine(
      title,
      { ...column, x: column.x + setInset, width, height: setHead },
      { ...head, size: sizeOfLine(title, width, 'serif', head.size) },
    ),
    ...points,
    ...ribbon,
  ];
}

export function drawSets({ items }: FigureOf<'sets'>, area: Area): readonly Shape[] {
  const width = (area.width - setGap * (items.length - 1)) / items.length;
  return items.flatMap((set, index): readonly Shape[] => {
    if (!set) return [];
    const x = area.x + index * (width + setGap);
    const plus: Setting = { size: 5.6, weight: 'bold', tone: 'accent' };
    return [
      ...(index === 0 ? [] : stacked(x - setGap / 2, area.y + (setHead - plus.size * lineHeight) / 2, setGap, [['+', plus]])),
      ...drawSet(set, { ...area, x, width }, isWide(area) ? 4.4 : leastText),
    ];
  });
}
