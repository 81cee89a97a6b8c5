/** A plain text, as a paragraph of words in two weights. */
import type { Paragraph } from '../../domain/programme/slide';

export const plainParagraph = (text: string): Paragraph => [{ kind: 'text', text }];
