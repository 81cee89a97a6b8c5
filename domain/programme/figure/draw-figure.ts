/**
 * Draws a figure into an area: bars, shares of a whole, the stations of a path, sets side by side. Pure geometry. Where a thing stands,
 * and how large, never depends on the other things that are there: what comes later moves nothing.
 */
import { assertNever } from '../../kernel/assert-never';
import { type Area, heightOfText, leastText, lineHeight, type Setting, type Shape, setText, sizeOfLine } from './drawing';
import type { Bar, Figure, FigureOf, FigureSet, Share, Station } from './figure';
import type { FigureWords } from './figure-words';

const small: Setting = { size: leastText, weight: 'regular', tone: 'soft' };

/** As on a wide screen: there is room for larger text. */
const isWide = ({ width }: Area): boolean => width >= 130;

/** Texts under each other, centred at `x`. */
function stacked(x: number, y: number, width: number, texts: readonly (readonly [text: string, setting: Setting])[]): readonly Shape[] {
  let top = y;
  return texts.flatMap(([text, setting]) => {
    const set = setText(text, { x, y: top, width }, { ...setting, anchor: 'middle' });
    top += set.height;
    return set.shapes;
  });
}

function drawPart({ value, part }: Bar, place: Area, partName: string | undefined, words: FigureWords): readonly Shape[] {
  if (!part || partName === undefined) return [];
  const height = (place.height * part.value) / value;
  const top = place.y + place.height - height;
  const onPart: Setting = { ...small, tone: 'on-strong' };
  return [
    { kind: 'box', ...place, y: top, height, round: 0.8, tone: 'strong' },
    ...stacked(place.x + place.width / 2, top + 0.4, place.width, [
      [`${words.number(part.value)} ${partName}`, { size: leastText, weight: 'bold', tone: 'on-strong' }],
      [part.mark ? words.mark(part.mark) : '', onPart],
    ]),
  ];
}

const barLabel = 4.4;
const barValue = 5.4;

function drawBars({ items, top, part, hasMarks }: FigureOf<'bars'>, area: Area, words: FigureWords): readonly Shape[] {
  const column = area.width / items.length;
  const width = Math.min(column * 0.84, 24);
  const foot = 1 + (barLabel + (hasMarks ? 2 * leastText : 0)) * lineHeight;
  const base = area.y + area.height - foot;
  const room = base - area.y - barValue * lineHeight;
  const bars = items.flatMap((bar, index): readonly Shape[] => {
    if (!bar) return [];
    const height = (room * bar.value) / top;
    const middle = area.x + column * (index + 0.5);
    const place: Area = { x: middle - width / 2, y: base - height, width, height };
    const label: Setting = { size: sizeOfLine(bar.label, column, 'bold', barLabel), weight: 'bold', tone: 'ink' };
    return [
      { kind: 'box', ...place, round: 0.8, tone: bar.mark === 'second-hand' ? 'sketched' : 'fill' },
      ...drawPart(bar, place, part, words),
      ...stacked(middle, place.y - barValue * lineHeight, column, [
        [words.number(bar.value), { size: barValue, weight: 'bold', tone: 'ink' }],
      ]),
      ...stacked(middle, base + 1, column, [
        [bar.label, label],
        [bar.mark ? words.mark(bar.mark) : '', small],
      ]),
    ];
  });
  return [...bars, { kind: 'line', from: [area.x, base], to: [area.x + area.width, base], tone: 'line' }];
}

const shareNumber = 21;

function drawShare({ label, percent, mark }: Share, row: Area, words: FigureWords): readonly Shape[] {
  const numberEnd = row.x + shareNumber;
  const track: Area = {
    x: numberEnd + 3,
    y: row.y + row.height * 0.5,
    width: row.width - shareNumber - 3,
    height: Math.min(row.height * 0.36, 5.4),
  };
  const name = mark ? `${label} (${words.mark(mark)})` : label;
  const setting: Setting = { size: sizeOfLine(name, track.width, 'regular', 4.6), weight: 'regular', tone: 'ink' };
  const number: Setting = { size: sizeOfLine(words.percent(percent), shareNumber, 'bold', 7.4), weight: 'bold', tone: 'accent' };
  const nameTop = track.y - 0.8 - setting.size * lineHeight;
  return [
    { ...number, kind: 'text', x: numberEnd, y: track.y + track.height, anchor: 'end', text: words.percent(percent) },
    ...setText(name, { x: track.x, y: nameTop, width: track.width }, setting).shapes,
    { kind: 'box', ...track, round: 0.8, tone: 'faint' },
    { kind: 'box', ...track, width: (track.width * percent) / 100, round: 0.8, tone: mark === 'second-hand' ? 'sketched' : 'strong' },
  ];
}

function drawShares({ items }: FigureOf<'shares'>, area: Area, words: FigureWords): readonly Shape[] {
  const height = Math.min(area.height / items.length, 18);
  const top = area.y + (area.height - height * items.length) / 2;
  return items.flatMap((share, index) => (share ? drawShare(share, { ...area, y: top + index * height, height }, words) : []));
}

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

function drawPath({ items }: FigureOf<'path'>, area: Area): readonly Shape[] {
  const height = Math.min(area.height / items.length, 14);
  const top = area.y + (area.height - height * items.length) / 2;
  return items.flatMap((station, index) => (station ? drawStation(station, index, { ...area, y: top + index * height, height }) : []));
}

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

function drawSets({ items }: FigureOf<'sets'>, area: Area): readonly Shape[] {
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

function drawItems(figure: Figure, area: Area, words: FigureWords): readonly Shape[] {
  switch (figure.kind) {
    case 'bars':
      return drawBars(figure, area, words);
    case 'shares':
      return drawShares(figure, area, words);
    case 'path':
      return drawPath(figure, area);
    case 'sets':
      return drawSets(figure, area);
    default:
      return assertNever(figure, 'figure');
  }
}

/** `size`: in hundredths of the picture's height. */
export function drawFigure(
  figure: Figure,
  size: { readonly width: number; readonly height: number },
  words: FigureWords,
): readonly Shape[] {
  const { note } = figure;
  if (note === undefined) return drawItems(figure, { x: 0, y: 0, ...size }, words);
  const height = heightOfText(note, size.width, small);
  const above: Area = { x: 0, y: 0, width: size.width, height: size.height - height - 1.6 };
  return [...drawItems(figure, above, words), ...setText(note, { x: 0, y: size.height - height, width: size.width }, small).shapes];
}
