/** The layout of a slide that a trainer brought follows from what stands on it: whoever changes it needs to choose none. */
import { plainText } from './plain-text';
import type { Layout, TextBlock } from './slide';

/** Letters below a heading that has the slide to itself: a name and a date, and no sentence. */
const longestBelow = 90;

export function layoutOf(body: readonly TextBlock[]): Layout {
  const has = (kind: TextBlock['kind']): boolean => body.some((block) => block.kind === kind);
  if (has('picture')) return 'image';
  if (has('table')) return 'table';
  if (has('columns')) return 'columns';
  const [heading, ...below] = body;
  const letters = below.reduce((sum, block) => sum + (block.kind === 'paragraph' ? plainText(block.content).length : longestBelow + 1), 0);
  return heading?.kind === 'heading' && letters <= longestBelow ? 'sentence' : 'text';
}
