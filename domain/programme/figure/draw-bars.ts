/** Draws a number for each year or group: as a pile of those that are counted, or as a bar. */
import { type Area, type FillTone, leastText, lineHeight, type Setting, type Shape, sizeOfLine, smallText, stacked } from './drawing';
import type { Bar, FigureOf, UnitMark } from './figure';
import type { FigureWords } from './figure-words';
import { drawMark, gridsFor, largestMarks, type MarkGrid, widthOfPlace } from './marks';

const barLabel = 5;
const barValue = 7.4;

/** What is known at second hand is an outline; a dashed one where that can be seen. */
const toneOf = ({ mark }: Bar, outline: FillTone): FillTone => (mark === 'second-hand' ? outline : 'fill');

function partTexts({ part }: Bar, partName: string | undefined, words: FigureWords): readonly (readonly [string, Setting])[] {
  if (!part || partName === undefined) return [];
  return [
    [`${words.number(part.value)} ${partName}`, { size: leastText, weight: 'bold', tone: 'accent' }],
    [part.mark ? words.mark(part.mark) : '', smallText],
  ];
}

function drawPart(bar: Bar, place: Area, partName: string | undefined, words: FigureWords): readonly Shape[] {
  const { value, part } = bar;
  if (!part || partName === undefined || value === 0) return [];
  const height = (place.height * part.value) / value;
  const top = place.y + place.height - height;
  return [
    { kind: 'box', ...place, y: top, height, round: 0.8, tone: 'strong' },
    ...stacked(
      place.x + place.width / 2,
      top + 0.4,
      place.width,
      partTexts(bar, partName, words).map(([text, setting]) => [text, { ...setting, tone: 'on-strong' }]),
    ),
  ];
}

/** From below, the part first. */
function drawPile(bar: Bar, middle: number, base: number, { columns, height }: MarkGrid, unit: UnitMark): readonly Shape[] {
  const width = height * widthOfPlace[unit];
  const left = middle - (columns * width) / 2;
  return Array.from({ length: bar.value }, (_, index) =>
    drawMark(
      unit,
      { x: left + (index % columns) * width, y: base - (Math.floor(index / columns) + 1) * height, height },
      index < (bar.part?.value ?? 0) ? 'strong' : toneOf(bar, 'ring'),
    ),
  );
}

export function drawBars(figure: FigureOf<'bars'>, area: Area, words: FigureWords): readonly Shape[] {
  const { items, top, part, hasMarks, unit } = figure;
  const column = area.width / items.length;
  const width = Math.min(column * 0.88, 30);
  const linesBelow = (hasMarks ? 2 : 0) + (unit && part !== undefined ? 1 : 0);
  const foot = 1 + (barLabel + linesBelow * leastText) * lineHeight;
  const base = area.y + area.height - foot;
  const room = base - area.y - barValue * lineHeight;
  const pile = unit && largestMarks(gridsFor(top, { width, height: room }, unit));
  const bars = items.flatMap((bar, index): readonly Shape[] => {
    if (!bar) return [];
    const middle = area.x + column * (index + 0.5);
    const height = pile ? Math.ceil(bar.value / pile.columns) * pile.height : (room * bar.value) / top;
    const place: Area = { x: middle - width / 2, y: base - height, width, height };
    const label: Setting = { size: sizeOfLine(bar.label, column, 'bold', barLabel), weight: 'bold', tone: 'ink' };
    return [
      ...(pile && unit
        ? drawPile(bar, middle, base, pile, unit)
        : [{ kind: 'box', ...place, round: 0.8, tone: toneOf(bar, 'sketched') } as const, ...drawPart(bar, place, part, words)]),
      ...stacked(middle, place.y - barValue * lineHeight, column, [
        [words.number(bar.value), { size: barValue, weight: 'serif', tone: 'ink' }],
      ]),
      ...stacked(middle, base + 1, column - 1.6, [
        [bar.label, label],
        [bar.mark ? words.mark(bar.mark) : '', smallText],
        ...(unit ? partTexts(bar, part, words) : []),
      ]),
    ];
  });
  return [...bars, { kind: 'line', from: [area.x, base], to: [area.x + area.width, base], tone: 'line' }];
}
