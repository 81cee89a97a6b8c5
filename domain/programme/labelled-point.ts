/** A point of a list whose first words are its title, its time or who says it: `**Monday** the team meets`. */
import type { Paragraph } from './slide';

export interface LabelledPoint {
  readonly label: Paragraph;
  readonly rest: Paragraph;
}

/** Undefined for a point that doesn't begin in bold. */
export function labelledPoint([first, ...rest]: Paragraph): LabelledPoint | undefined {
  return first?.kind === 'strong' ? { label: first.content, rest } : undefined;
}

/** A sign, a number to remember, or words. */
export const labelKind = (label: string): 'sign' | 'number' | 'words' =>
  /^[^\p{L}\p{N}]{1,2}$/u.test(label.trim()) ? 'sign' : /^\d[\d ]{1,6}$/u.test(label.trim()) ? 'number' : 'words';

/** In ems of the words below; the sheet of drawn lists has the same. */
export const sizeOfLabel = { sign: 2.6, number: 1.6, words: 1.22 } as const;
