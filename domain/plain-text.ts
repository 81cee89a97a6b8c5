/** The words of formatted text without its marks. */
import type { Inline } from './programme';

export const plainText = (content: readonly Inline[]): string =>
  content.map((inline) => (inline.kind === 'text' ? inline.text : plainText(inline.content))).join('');
