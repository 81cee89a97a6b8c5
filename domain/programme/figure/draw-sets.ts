/** Draws sets side by side that belong together. */
import { type Area, heightOfText, isWide, leastText, lineHeight, type Setting, type Shape, setText, sizeOfLine, stacked } from './drawing';
import type { FigureOf, FigureSet } from './figure';

const setGap = 5.4;
const setInset = 1.6;
const setHead = 7.4;

function drawSet({ title, items, exception }: FigureSet, column: Area, size: number): readonly Shape[] {
  const width = column.width - 2 * setInset;
  const middle = column.x + column.width / 2;
  const head: Setting = { size: sizeOfLine(title, width, 'bold', 5), weight: 'bold', tone: exception === undefined ? 'on-strong' : 'ink' };
  const last: Setting = { size: leastText, weight: 'bold', tone: 'accent' };
  const foot = exception === undefined ? 0 : heightOfText(exception, width, last) + 1.4;
  let y = column.y + setHead + 1.4;
  const list = items.flatMap((item) => {
    const set = setText(item, { x: column.x + setInset, y, width }, { size, weight: 'regular', tone: 'ink' });
    y += set.height + size * 0.2;
    return set.shapes;
  });
  return [
    { kind: 'box', ...column, round: 1.2, tone: exception === undefined ? 'paper' : 'sketched' },
    { kind: 'box', ...column, height: setHead, round: 1.2, tone: exception === undefined ? 'strong' : 'faint' },
    ...stacked(middle, column.y + (setHead - head.size * lineHeight) / 2, width, [[title, head]]),
    ...list,
    ...stacked(middle, column.y + column.height - foot, width, [[exception ?? '', last]]),
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
      ...drawSet(set, { ...area, x, width }, isWide(area) ? 4.6 : leastText),
    ];
  });
}
