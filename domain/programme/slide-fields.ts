/** A slide's Markdown as three fields that a person fills in: its heading, what stands below it, and the notes. */
import { toCyrillic } from '../kernel/cyrillic';
import type { Language } from '../kernel/language';
import type { DesignSlide } from './design';
import type { SlideSource } from './text-changes';

export interface SlideFields {
  readonly heading: string;
  readonly text: string;
  readonly notes: string;
}

const isHeading = (line: string): boolean => line.startsWith('# ');

export function fieldsOf({ body, notes }: SlideSource): SlideFields {
  const lines = body.split('\n');
  const at = lines.findIndex(isHeading);
  const rest = lines.filter((_, index) => index !== at);
  return { heading: at < 0 ? '' : (lines[at] ?? '').slice(2), text: rest.join('\n').replace(/^\n+/u, ''), notes };
}

/** Without marks, in the other written language where it has none of this; empty where it has none at all. */
export function headingIn({ en, sr }: Pick<DesignSlide, 'en' | 'sr'>, language: Language): string {
  const source = language === 'en' ? (en ?? sr) : (sr ?? en);
  const heading = source ? fieldsOf(source).heading.replaceAll(/[*_]/gu, '') : '';
  return language === 'sr-Cyrl' && source === sr ? toCyrillic(heading) : heading;
}

/** The heading stands first. */
export const sourceOf = ({ heading, text, notes }: SlideFields): SlideSource => ({
  body: heading.trim() === '' ? text : `# ${heading}\n\n${text}`,
  notes,
});

/** Returns where a line of the whole body stands in the fields; undefined for the heading, and for the slide as a whole. */
export const lineInText = (line: number): number | undefined => (line > 2 ? line - 2 : undefined);
