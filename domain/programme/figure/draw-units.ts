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
import type { FigureOf, UnitGroup } from './figure';
import type { FigureWords } from './figure-words';
import { widthOfText } from './letter-width';
import { drawMark, placeOf } from './marks';

/** By form, too: colour alone tells nothing. */
const tones: readonly FillTone[] = ['strong', 'ring', 'fill', 'sketched', 'faint'];
const toneOf = (index: number): FillTone => tones[index] ?? 'faint';

interface Field {
  readonly columns: number;
  /** Of a mark's place. */
  readonly height: number;
}

/** The largest marks that have room, in full rows where that costs little. */
function fieldOf(count: number, area: Area, place: number): Field {
  const fields = Array.from({ length: count }, (_, index): Field => {
    const columns = index + 1;
    return { columns, height: Math.min(area.height / Math.ceil(count / columns), area.width / columns / place) };
  });
  const most = Math.max(...fields.map(({ height }) => height));
  const full = fields.filter(({ columns, height }) => count % columns === 0 && height > most * 0.8);
  const best = (among: readonly Field[]): Field | undefined => among.toSorted((one, other) => other.height - one.height)[0];
  return best(full) ?? best(fields) ?? { columns: 1, height: area.height };
}

const keyText: Setting = { size: 4, weight: 'regular', tone: 'ink' };
const keyMark = 6;

const markedLabel = ({ label, mark }: UnitGroup, words: FigureWords): string => (mark ? `${label} (${words.mark(mark)})` : label);

interface Key {
  readonly text: string;
  readonly tone: FillTone;
}

const keyGap = 1.6;

function heightOfKey({ text }: Key, area: Area, place: number): number {
  return Math.max(keyMark, heightOfText(text, area.width - keyMark * place - keyGap, keyText));
}

/** What a mark of that tone is. */
function drawKey({ text, tone }: Key, y: number, area: Area, unit: FigureOf<'units'>['unit']): readonly Shape[] {
  const left = area.x + keyMark * placeOf[unit] + keyGap;
  const width = area.x + area.width - left;
  const height = heightOfKey({ text, tone }, area, placeOf[unit]);
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
  const below = keys.reduce((sum, key) => sum + heightOfKey(key, area, placeOf[unit]) + keyGap, keyGap);
  const { columns, height } = fieldOf(count, { ...area, height: area.height - below }, placeOf[unit]);
  const width = height * placeOf[unit];
  const left = area.x + (area.width - columns * width) / 2;
  const rows = Math.ceil(count / columns);
  const top = area.y + (area.height - below - rows * height) / 2;
  const marks = Array.from({ length: count }, (_, index) =>
    drawMark(
      unit,
      { x: left + (index % columns) * width, y: top + Math.floor(index / columns) * height, height },
      index < group.value ? 'strong' : 'faint',
    ),
  );
  let y = top + rows * height + 2 * keyGap;
  const legend = keys.flatMap((key) => {
    const drawn = drawKey(key, y, area, unit);
    y += heightOfKey(key, area, placeOf[unit]) + keyGap;
    return drawn;
  });
  return [...marks, ...legend];
}

const number: Setting = { size: 5.6, weight: 'serif', tone: 'accent' };
const bandHead = 6.4;
const bandGap = 2;

/** As many in a row, in fives, as leave the largest marks. */
function bandColumns(rooms: readonly number[], area: Area, place: number): Field {
  const room = area.height - rooms.length * (bandHead + bandGap) + bandGap;
  const fields = Array.from({ length: Math.max(1, ...rooms) / 5 }, (_, index): Field => {
    const columns = (index + 1) * 5;
    const rows = rooms.reduce((sum, each) => sum + Math.ceil(each / columns), 0);
    return { columns, height: Math.min(room / rows, area.width / columns / place, 7) };
  });
  return fields.toSorted((one, other) => other.height - one.height)[0] ?? { columns: 1, height: room };
}

function drawBands(figure: FigureOf<'units'>, whole: Area, words: FigureWords): readonly Shape[] {
  const { unit, rooms, mark } = figure;
  const foot = mark ? leastText * lineHeight + bandGap : 0;
  const area: Area = { ...whole, height: whole.height - foot };
  const { columns, height } = bandColumns(rooms, area, placeOf[unit]);
  const heights = rooms.map((each) => bandHead + Math.ceil(each / columns) * height + bandGap);
  const first = area.y + (area.height - heights.reduce((sum, each) => sum + each, -bandGap)) / 2;
  const digits = '0'.repeat(String(Math.max(...rooms)).length);
  const numberWidth = widthOfText(digits, number.weight) * number.size + 1.4;
  const bands = figure.items.flatMap((group, index): readonly Shape[] => {
    if (!group) return [];
    const y = heights.slice(0, index).reduce((sum, each) => sum + each, first);
    const value = words.number(group.value);
    const label: Setting = { size: 4, weight: 'regular', tone: 'ink' };
    const marks = Array.from({ length: group.value }, (_, each) =>
      drawMark(
        unit,
        {
          x: area.x + (each % columns) * height * placeOf[unit],
          y: y + bandHead + Math.floor(each / columns) * height,
          height,
        },
        toneOf(index),
      ),
    );
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
