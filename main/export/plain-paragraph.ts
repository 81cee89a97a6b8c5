/** A plain text, as a paragraph of words in two weights, or as a paper's title. */
import type { Localized } from '../../domain/kernel/language';
import type { Paragraph } from '../../domain/programme/slide';

export const plainParagraph = (text: string): Paragraph => [{ kind: 'text', text }];

/** Makes a paragraph of a paper in one language: each word is in its script, and what was typed stays as it is. */
export const paragraphInScript = (text: string): Paragraph => [{ kind: 'text', text, latin: true }];
export const titleInScript = (text: string): Localized => ({ en: text, sr: text, latin: true });
