/** Draws an advert as it hangs on a board: a sheet with strips to tear off. */
import { type Area, heightOfText, type Setting, type Shape, setText } from './drawing';
import type { FigureOf } from './figure';

const stripHeight = 10;
const strips = 6;
const inset = 4;
const pin = 1.6;

/** The width of a sheet that has room for larger letters. */
const wideSheet = 66;

const settings = (scale: number): Readonly<Record<'headline' | 'line' | 'contact', Setting>> => ({
  headline: { size: 6.6 * scale, weight: 'serif', tone: 'on-panel' },
  line: { size: 4.2 * scale, weight: 'regular', tone: 'on-panel' },
  contact: { size: 3.8 * scale, weight: 'bold', tone: 'on-panel' },
});

/** Two of them have been taken. */
const isTaken = (index: number): boolean => index === 1 || index === 4;

export function drawAdvert({ items, headline: title, contact }: FigureOf<'advert'>, area: Area): readonly Shape[] {
  const width = Math.min(area.width, 74);
  const sheet: Area = { x: area.x + (area.width - width) / 2, y: area.y + 2, width, height: area.height - 4 };
  const inner = width - 2 * inset;
  const [left, middle] = [sheet.x + inset, sheet.x + width / 2];
  const { headline, line, contact: contactText } = settings(width >= wideSheet ? 1.25 : 1);
  const titleHeight = heightOfText(title, inner, headline);
  const contactHeight = heightOfText(contact, inner - 4, contactText) + 2.4;
  const foot = sheet.y + sheet.height - stripHeight;
  const contactTop = foot - contactHeight - 2;
  let y = sheet.y + 5 + titleHeight + 2;
  const lines = items.flatMap((text) => {
    if (text === undefined) return [];
    const { shapes, height } = setText(text, { x: left, y, width: inner }, line);
    y += height + 1;
    return shapes;
  });
  const strip = width / strips;
  const tearOffs = Array.from({ length: strips }, (_, index): readonly Shape[] => {
    if (isTaken(index)) return [];
    const place: Area = { x: sheet.x + index * strip + 0.4, y: foot, width: strip - 0.8, height: stripHeight };
    return [
      { kind: 'box', ...place, round: 0.3, tone: 'screen' },
      { kind: 'box', x: place.x + place.width / 2 - 1.4, y: foot + 2, width: 0.7, height: stripHeight - 4, round: 0.3, tone: 'device' },
      { kind: 'box', x: place.x + place.width / 2 + 0.7, y: foot + 2, width: 0.7, height: stripHeight - 5.5, round: 0.3, tone: 'device' },
    ];
  }).flat();
  return [
    { kind: 'box', ...sheet, height: sheet.height - stripHeight + 0.2, round: 0.4, tone: 'screen' },
    ...tearOffs,
    { kind: 'circle', x: middle, y: sheet.y + 2.6, radius: pin, tone: 'device' },
    ...setText(title, { x: left, y: sheet.y + 5, width: inner }, headline).shapes,
    ...lines,
    { kind: 'box', x: left, y: contactTop, width: inner, height: contactHeight, round: 1, tone: 'message' },
    ...setText(contact, { x: left + 2, y: contactTop + 1.2, width: inner - 4 }, contactText).shapes,
  ];
}
