/** Draws a way with its stations. */
import { type Area, heightOfText, isWide, leastText, lineHeight, type Setting, type Shape, setText, stacked } from './drawing';
import type { FigureOf, Station } from './figure';

/** A station with the way that leads to it. */
function drawStation({ who, does }: Station, index: number, row: Area): readonly Shape[] {
  /* Two lines have room in a row. */
  const size = Math.max(leastText, Math.min(isWide(row) ? 4.3 : leastText, row.height / (2 * lineHeight)));
  const radius = Math.min(row.height * 0.36, 3.4);
  const [rail, middle] = [row.x + radius, row.y + row.height / 2];
  const whoPlace = { x: rail + radius + 2.4, width: row.width * (isWide(row) ? 0.27 : 0.32) };
  const doesPlace = { x: whoPlace.x + whoPlace.width + 2, width: row.width - (whoPlace.x + whoPlace.width + 2) };
  const centred = (text: string, place: { readonly x: number; readonly width: number }, setting: Setting): readonly Shape[] =>
    setText(text, { ...place, y: middle - heightOfText(text, place.width, setting) / 2 }, setting).shapes;
  const between: Shape = { kind: 'line', from: [whoPlace.x, row.y], to: [row.x + row.width, row.y], tone: 'faint' };
  const way: readonly Shape[] =
    index === 0 ? [] : [between, { kind: 'line', from: [rail, middle - row.height + radius], to: [rail, middle - radius], tone: 'accent' }];
  return [
    ...way,
    { kind: 'circle', x: rail, y: middle, radius, tone: 'strong' },
    ...stacked(rail, middle - (leastText * lineHeight) / 2, 2 * radius, [
      [String(index + 1), { size: leastText, weight: 'bold', tone: 'on-strong' }],
    ]),
    ...centred(who, whoPlace, { size, weight: 'bold', tone: 'accent' }),
    ...centred(does, doesPlace, { size, weight: 'regular', tone: 'ink' }),
  ];
}

export function drawPath({ items }: FigureOf<'path'>, area: Area): readonly Shape[] {
  const height = Math.min(area.height / items.length, 14);
  const top = area.y + (area.height - height * items.length) / 2;
  return items.flatMap((station, index) => (station ? drawStation(station, index, { ...area, y: top + index * height, height }) : []));
}
