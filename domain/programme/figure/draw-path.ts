/** Draws a way with its stations: on a wide screen as a map, there and back, on a narrow one from above downwards. */
import { type Area, heightOfText, isWide, leastText, lineHeight, type Setting, type Shape, setText, stacked } from './drawing';
import type { FigureOf, Station } from './figure';
import { signs } from './signs';

const signSide = 24;

/** A stop on the way: the sign of its place, or its number. */
function drawStop({ place }: Station, index: number, x: number, y: number, radius: number): readonly Shape[] {
  const stop: Shape = { kind: 'circle', x, y, radius, tone: 'strong' };
  if (place === undefined) {
    const size = Math.max(leastText, radius * 1.1);
    return [
      stop,
      ...stacked(x, y - (size * lineHeight) / 2, 2 * radius, [[String(index + 1), { size, weight: 'serif', tone: 'on-strong' }]]),
    ];
  }
  const scale = (radius * 1.2) / signSide;
  return [stop, { kind: 'path', d: signs[place], x: x - radius * 0.6, y: y - radius * 0.6, scale, tone: 'on-strong' }];
}

/* ————— from above downwards ————— */

/** A station with the way that leads to it. */
function drawRow(station: Station, index: number, row: Area): readonly Shape[] {
  const { who, does } = station;
  /* Two lines have room in a row. */
  const size = Math.max(leastText, Math.min(4.3, row.height / (2 * lineHeight)));
  const radius = Math.min(row.height * 0.4, 4);
  const [rail, middle] = [row.x + radius, row.y + row.height / 2];
  const whoPlace = { x: rail + radius + 2.4, width: row.width * 0.32 };
  const doesPlace = { x: whoPlace.x + whoPlace.width + 2, width: row.width - (whoPlace.x + whoPlace.width + 2) };
  const centred = (text: string, place: { readonly x: number; readonly width: number }, setting: Setting): readonly Shape[] =>
    setText(text, { ...place, y: middle - heightOfText(text, place.width, setting) / 2 }, setting).shapes;
  const between: Shape = { kind: 'line', from: [whoPlace.x, row.y], to: [row.x + row.width, row.y], tone: 'faint' };
  const way: readonly Shape[] =
    index === 0 ? [] : [between, { kind: 'line', from: [rail, middle - row.height + radius], to: [rail, middle - radius], tone: 'way' }];
  return [
    ...way,
    ...drawStop(station, index, rail, middle, radius),
    ...centred(who, whoPlace, { size, weight: 'bold', tone: 'accent' }),
    ...centred(does, doesPlace, { size: Math.min(size, 4), weight: 'regular', tone: 'ink' }),
  ];
}

function drawRows({ items }: FigureOf<'path'>, area: Area): readonly Shape[] {
  const height = Math.min(area.height / items.length, 14);
  const top = area.y + (area.height - height * items.length) / 2;
  return items.flatMap((station, index) => (station ? drawRow(station, index, { ...area, y: top + index * height, height }) : []));
}

/* ————— as a map ————— */

const stopRadius = 5.2;
const columnGap = 2;

interface Stop {
  readonly x: number;
  readonly y: number;
  /** The width of the texts below it. */
  readonly width: number;
  readonly height: number;
}

/** The upper stops from left to right, the lower ones back. */
function stopsOf(count: number, area: Area): readonly Stop[] {
  const upper = Math.ceil(count / 2);
  const [width, height] = [area.width / upper, area.height / (count > upper ? 2 : 1)];
  return Array.from({ length: count }, (_, index): Stop => {
    const isBack = index >= upper;
    const column = isBack ? upper - 1 - (index - upper) : index;
    return { x: area.x + (column + 0.5) * width, y: area.y + stopRadius + (isBack ? height : 0), width: width - columnGap, height };
  });
}

/** The way to a stop; it turns round where the stop lies below the one before. */
function wayTo(stop: Stop, before: Stop | undefined, edge: number): Shape | undefined {
  if (!before) return undefined;
  const d =
    before.y === stop.y
      ? `M${before.x} ${before.y}H${stop.x}`
      : `M${before.x} ${before.y}H${edge - 7}q7 0 7 7V${stop.y - 7}q0 7 -7 7H${stop.x}`;
  return { kind: 'way', d, tone: 'way' };
}

function drawMap({ items }: FigureOf<'path'>, area: Area): readonly Shape[] {
  const stops = stopsOf(items.length, area);
  const there = stops.flatMap((stop, index) => (items[index] ? [{ stop, index, station: items[index] }] : []));
  const edge = area.x + area.width - 0.6;
  const ways = there.flatMap(({ stop, index }) => wayTo(stop, stops[index - 1], edge) ?? []);
  const drawn = there.flatMap(({ stop, index, station }): readonly Shape[] => [
    ...drawStop(station, index, stop.x, stop.y, stopRadius),
    ...stacked(stop.x, stop.y + stopRadius + 0.6, stop.width, [
      [station.who, { size: 4.2, weight: 'bold', tone: 'accent' }],
      [station.does, { size: leastText, weight: 'regular', tone: 'ink' }],
    ]),
  ]);
  return [...ways, ...drawn];
}

export const drawPath = (figure: FigureOf<'path'>, area: Area): readonly Shape[] => (isWide(area) ? drawMap : drawRows)(figure, area);
