/** Draws those that are counted one by one: one group among all as a field of marks, several as a band each. */
import {
  type Area,
  type FillTone,
  heightOfText,
  leastText,
  lineHeight,
  type Setting,
  type Shape,
  setLine,
  setText,
  smallText,
} from './drawing';
import type { FigureOf, UnitGroup, UnitMark } from './figure';
import type { FigureWords } from './figure-words';
import { widthOfText } from './letter-width';
import { drawMark, drawMarks, gridsFor, largestMarks, type MarkGrid, widthOfPlace } from './marks';

/** By form, too: colour alone tells nothing. */
const tones: readonly FillTone[] = ['strong', 'ring', 'fill', 'sketched', 'faint'];
const toneOf = (index: number): FillTone => tones[index] ?? 'faint';

/** The largest marks that have room, in full rows where that costs little. */
function fieldOf(count: number, area: Area, unit: UnitMark): MarkGrid {
  const grids = gridsFor(count, area, unit);
  const most = largestMarks(grids).height;
  const full = grids.filter(({ columns, height }) => count % columns === 0 && height > most * 0.8);
  return largestMarks(full.length > 0 ? full : grids);
}

const keyText: Setting = { size: 4, weight: 'regular', tone: 'ink' };
const keyMark = 6;

const markedLabel = ({ label, mark }: UnitGroup, words: FigureWords): string => (mark ? `${label} (${words.mark(mark)})` : label);

interface Key {
  readonly text: string;
  readonly tone: FillTone;
}

const keyGap = 1.6;

const heightOfKey = ({ text }: Key, { width }: Area, unit: UnitMark): number =>
  Math.max(keyMark, heightOfText(text, width - keyMark * widthOfPlace[unit] - keyGap, keyText));

/** What a mark of that tone is. */
function drawKey({ text, tone }: Key, y: number, area: Area, unit: UnitMark): readonly Shape[] {
  const left = area.x + keyMark * widthOfPlace[unit] + keyGap;
  const width = area.x + area.width - left;
  const height = heightOfKey({ text, tone }, area, unit);
  return [
    drawMark(unit, { x: area.x, y, height: keyMark }, tone),
    ...setText(text, { x: left, y: y + (height - heightOfText(text, width, keyText)) / 2, width }, keyText).shapes,
  ];
}

/** The field comes with its group, and what it says below it. */
function drawField(figure: FigureOf<'units'>, area: Area, words: FigureWords): readonly Shape[] {
  const [group] = figure.items;
  if (!group) return [];
  const { unit, of: count, rest } = figure;
  const keys: readonly Key[] = [
    { text: markedLabel(group, words), tone: 'strong' },
    ...(rest === undefined ? [] : [{ text: rest, tone: 'faint' } as const]),
  ];
  const below = keys.reduce((sum, key) => sum + heightOfKey(key, area, unit) + keyGap, keyGap);
  const grid = fieldOf(count, { ...area, height: area.height - below }, unit);
  const { columns, height } = grid;
  const left = area.x + (area.width - columns * height * widthOfPlace[unit]) / 2;
  const rows = Math.ceil(count / columns);
  const top = area.y + (area.height - below - rows * height) / 2;
  const marks = drawMarks(unit, count, { x: left, y: top }, grid, (index) => (index < group.value ? 'strong' : 'faint'));
  let y = top + rows * height + 2 * keyGap;
  const legend = keys.flatMap((key) => {
    const drawn = drawKey(key, y, area, unit);
    y += heightOfKey(key, area, unit) + keyGap;
    return drawn;
  });
  return [...marks, ...legend];
}

const number: Setting = { size: 5.6, weight: 'serif', tone: 'accent' };
const bandHead = 6.4;
const bandGap = 2;

/** Arranges units in rows of fives, with the largest marks that fit. */
function gridOfBands(rooms: readonly number[], area: Area, unit: UnitMark): MarkGrid {
  const room = area.height - rooms.length * (bandHead + bandGap) + bandGap;
  const grids = Array.from({ length: Math.max(...rooms) / 5 }, (_, index): MarkGrid => {
    const columns = (index + 1) * 5;
    const rows = rooms.reduce((sum, each) => sum + Math.ceil(each / columns), 0);
    return { columns, height: Math.min(room / rows, area.width / columns / widthOfPlace[unit], 7) };
  });
  return largestMarks(grids);
}

function drawBands(figure: FigureOf<'units'>, whole: Area, words: FigureWords): readonly Shape[] {
  const { unit, rooms, mark } = figure;
  const foot = mark ? leastText * lineHeight + bandGap : 0;
  const area: Area = { ...whole, height: whole.height - foot };
  const grid = gridOfBands(rooms, area, unit);
  const { columns, height } = grid;
  const heights = rooms.map((each) => bandHead + Math.ceil(each / columns) * height + bandGap);
  const first = area.y + (area.height - heights.reduce((sum, each) => sum + each, -bandGap)) / 2;
  const digits = '0'.repeat(String(Math.max(...rooms)).length);
  const numberWidth = widthOfText(digits, number.weight) * number.size + 1.4;
  const bands = figure.items.flatMap((group, index): readonly Shape[] => {
    if (!group) return [];
    const y = heights.slice(0, index).reduce((sum, each) => sum + each, first);
    const value = words.number(group.value);
    const label: Setting = { size: 4, weight: 'regular', tone: 'ink' };
    const marks = drawMarks(unit, group.value, { x: area.x, y: y + bandHead }, grid, () => toneOf(index));
    return [
      ...setLine(value, { x: area.x, y, width: numberWidth - 1.4, height: bandHead }, number),
      ...setLine(markedLabel(group, words), { x: area.x + numberWidth, y, width: area.width - numberWidth, height: bandHead }, label),
      ...marks,
    ];
  });
  const isBegun = figure.items.some((group) => group !== undefined);
  const note = mark && isBegun ? setText(words.mark(mark), { ...area, y: area.y + area.height + bandGap }, smallText).shapes : [];
  return [...bands, ...note];
}

export function drawUnits(figure: FigureOf<'units'>, area: Area, words: FigureWords): readonly Shape[] {
  return figure.rooms.length === 1 ? drawField(figure, area, words) : drawBands(figure, area, words);
}
