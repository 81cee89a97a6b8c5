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
