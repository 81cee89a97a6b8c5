/** Draws shares of a whole, under each other. */
import { type Area, lineHeight, type Setting, type Shape, setText, sizeOfLine } from './drawing';
import type { FigureOf, Share } from './figure';
import type { FigureWords } from './figure-words';

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

export function drawShares({ items }: FigureOf<'shares'>, area: Area, words: FigureWords): readonly Shape[] {
  const height = Math.min(area.height / items.length, 18);
  const top = area.y + (area.height - height * items.length) / 2;
  return items.flatMap((share, index) => (share ? drawShare(share, { ...area, y: top + index * height, height }, words) : []));
}
