/** Draws days of school, in rows of lessons or weeks, what is missing, and what is noted on it. */
import { type Area, type FillTone, heightOfText, leastText, type Setting, type Shape, setLine, setText } from './drawing';
import type { FigureOf, WeekEntry } from './figure';
import type { FigureWords } from './figure-words';

const schoolDays = 5;
const head = 7;
const gap = 0.9;
const keySide = 5;

/** A number, that of a question for example, is larger than a note. */
const mostSign = 2;

const noteText: Setting = { size: 4.2, weight: 'bold', tone: 'on-strong' };

function placeOf({ day, through, from, to }: WeekEntry, grid: Area, rows: number): Area {
  const [column, row] = [grid.width / schoolDays, grid.height / rows];
  return {
    x: grid.x + (day - 1) * column + gap / 2,
    y: grid.y + (from - 1) * row + gap / 2,
    width: (through - day + 1) * column - gap,
    height: (to - from + 1) * row - gap,
  };
}

function drawNote(text: string, place: Area): readonly Shape[] {
  if (text.length <= mostSign) {
    const size = Math.min(place.height * 0.7, 9);
    const sign: Setting = { size, weight: 'serif', tone: 'on-strong', anchor: 'middle' };
    return [{ kind: 'box', ...place, round: 1, tone: 'strong' }, ...setLine(text, place, sign)];
  }
  const size = place.width < 26 ? leastText : noteText.size;
  const [inset, setting] = [1.2, { ...noteText, size }];
  const width = place.width - 2 * inset;
  const top = place.y + Math.max(0, (place.height - heightOfText(text, width, setting)) / 2);
  return [{ kind: 'box', ...place, round: 1, tone: 'strong' }, ...setText(text, { x: place.x + inset, y: top, width }, setting).shapes];
}

export function drawWeek({ items, rows, missing }: FigureOf<'week'>, area: Area, words: FigureWords): readonly Shape[] {
  const keyText: Setting = { size: 4, weight: 'regular', tone: 'ink' };
  const keyWidth = area.width - keySide - 1.6;
  const foot = missing === undefined ? 0 : Math.max(keySide, heightOfText(missing, keyWidth, keyText)) + 2.4;
  const grid: Area = { ...area, y: area.y + head, height: area.height - head - foot };
  const holes = items.flatMap((entry) => (entry && entry.text === undefined ? [entry] : []));
  const days = Array.from({ length: schoolDays }, (_, index) => index + 1);
  const cellsOf = (entry: WeekEntry): readonly Area[] =>
    days.flatMap((day) =>
      Array.from({ length: rows }, (_, index) => index + 1).flatMap((row) =>
        entry.day <= day && day <= entry.through && entry.from <= row && row <= entry.to
          ? [placeOf({ ...entry, day, through: day, from: row, to: row }, grid, rows)]
          : [],
      ),
    );
  const drawCells = (entry: WeekEntry, tone: FillTone): readonly Shape[] =>
    cellsOf(entry).map((place) => ({ kind: 'box', ...place, round: 0.8, tone }));
  const cells = drawCells({ day: 1, through: schoolDays, from: 1, to: rows, text: undefined }, 'faint');
  const names = days.flatMap((day) =>
    setLine(
      words.day(day),
      { x: grid.x + (day - 1) * (grid.width / schoolDays), y: area.y, width: grid.width / schoolDays, height: head },
      { size: 4.4, weight: 'bold', tone: 'accent', anchor: 'middle' },
    ),
  );
  const notes = items.flatMap((entry) => (entry?.text === undefined ? [] : drawNote(entry.text, placeOf(entry, grid, rows))));
  const bottom = area.y + area.height - foot + 2.4;
  const key: readonly Shape[] =
    missing === undefined || holes.length === 0
      ? []
      : [
          { kind: 'box', x: area.x, y: bottom, width: keySide, height: keySide - 0.6, round: 0.8, tone: 'sketched' },
          ...setText(missing, { x: area.x + keySide + 1.6, y: bottom, width: keyWidth }, keyText).shapes,
        ];
  return [...names, ...cells, ...holes.flatMap((entry) => drawCells(entry, 'sketched')), ...notes, ...key];
}
