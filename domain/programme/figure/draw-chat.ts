/** Draws a conversation on a telephone, message by message. */
import { type Area, heightOfText, type Setting, type Shape, setLine, setText } from './drawing';
import type { ChatMessage, FigureOf } from './figure';
import { personPath } from './marks';

const mostWidth = 66;
const bezel = 1.8;
const barHeight = 9;
const bubbleInset = 2;
const bubbleGap = 2.2;
const tail = 2.2;

const textOf = (from: ChatMessage['from']): Setting => ({ size: 3.9, weight: 'regular', tone: from === 'them' ? 'on-panel' : 'on-strong' });

function drawMessage({ from, text }: ChatMessage, y: number, screen: Area): { readonly shapes: readonly Shape[]; readonly height: number } {
  const setting = textOf(from);
  const width = screen.width * 0.78;
  const inner = width - 2 * bubbleInset;
  const height = heightOfText(text, inner, setting) + 2 * bubbleInset * 0.8;
  const isTheirs = from === 'them';
  const x = isTheirs ? screen.x + 2 : screen.x + screen.width - 2 - width;
  const tone = isTheirs ? 'message' : 'strong';
  const bottom = y + height;
  const point = isTheirs
    ? `M${x + 2} ${bottom - 3}V${bottom + tail}L${x + 6} ${bottom - 0.4}z`
    : `M${x + width - 2} ${bottom - 3}V${bottom + tail}L${x + width - 6} ${bottom - 0.4}z`;
  return {
    shapes: [
      { kind: 'path', d: point, x: 0, y: 0, scale: 1, tone },
      { kind: 'box', x, y, width, height, round: 2.4, tone },
      ...setText(text, { x: x + bubbleInset, y: y + bubbleInset * 0.8, width: inner }, setting).shapes,
    ],
    height: height + tail + bubbleGap,
  };
}

/** Messages stand under each other from above, so that none moves when one comes. */
export function drawChat({ items, with: name }: FigureOf<'chat'>, area: Area): readonly Shape[] {
  const width = Math.min(area.width, mostWidth);
  const phone: Area = { x: area.x + (area.width - width) / 2, y: area.y, width, height: area.height };
  const screen: Area = { x: phone.x + bezel, y: phone.y + bezel, width: width - 2 * bezel, height: phone.height - 2 * bezel };
  const face = barHeight * 0.36;
  const head: readonly Shape[] = [
    { kind: 'box', ...phone, round: 5, tone: 'device' },
    { kind: 'box', ...screen, round: 3.6, tone: 'screen' },
    { kind: 'box', ...screen, height: barHeight, round: 3.6, tone: 'message' },
    { kind: 'circle', x: screen.x + 2.4 + face, y: screen.y + barHeight / 2, radius: face, tone: 'device' },
    { kind: 'path', d: personPath, x: screen.x + 2.4 + face - 1.8, y: screen.y + barHeight / 2 - 2.3, scale: 0.145, tone: 'message' },
    ...setLine(
      name,
      { x: screen.x + 4.4 + 2 * face, y: screen.y, width: screen.width - 6.4 - 2 * face, height: barHeight },
      { size: 4.2, weight: 'bold', tone: 'on-panel' },
    ),
  ];
  let y = screen.y + barHeight + 2.4;
  const messages = items.flatMap((message) => {
    if (!message) return [];
    const { shapes, height } = drawMessage(message, y, screen);
    y += height;
    return shapes;
  });
  return [...head, ...messages];
}
