/** The layout of a slide that a trainer brought follows from what stands on it: whoever changes it needs to choose none. */
import { plainText } from './plain-text';
import type { Layout, TextBlock } from './slide';

/** Letters below a heading that has the slide to itself: a name and a date, and no sentence. */
const longestBelow = 90;
/** Each in a line of its own: more of them are read as a text. */
const mostBelow = 3;

/** Below a heading and a line a figure has the width of the slide; beside more than that it has half of it. */
const hasRoomForFigure = (body: readonly TextBlock[]): boolean => {
  const words = body.filter((block) => block.kind !== 'figure' && !(block.kind === 'heading' && block.level === 1));
  return words.length === 0 || (words.length === 1 && words[0]?.kind === 'paragraph');
};

export function layoutOf(body: readonly TextBlock[]): Layout {
  const has = (kind: TextBlock['kind']): boolean => body.some((block) => block.kind === kind);
  if (has('figure')) return hasRoomForFigure(body) ? 'figure' : 'text';
  if (has('picture')) return 'image';
  if (has('table')) return 'table';
  if (has('columns')) return 'columns';
  const [heading, ...below] = body;
  const letters = below.reduce((sum, block) => sum + (block.kind === 'paragraph' ? plainText(block.content).length : longestBelow + 1), 0);
  return heading?.kind === 'heading' && letters <= longestBelow && below.length <= mostBelow ? 'sentence' : 'text';
}
