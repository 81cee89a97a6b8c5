/** How much there is to read in a sentence or a reason, for the size of its type. From its length alone: nothing is measured. */
import type { CSSProperties } from 'react';

/** `roomy` is set largest, `full` at the least size that the room can still read. */
type Amount = 'roomy' | 'medium' | 'full';

/** For a single sentence: a statement, a title. */
export const amountOfSentence = (text: string): Amount => (text.length <= 50 ? 'roomy' : text.length <= 95 ? 'medium' : 'full');

/** Letters of a text and of its longest word, for sheets that set it as large as it can stand. */
export const lengthsOf = (text: string): CSSProperties =>
  ({
    '--letters': Math.max(1, text.length),
    '--longest': Math.max(1, ...text.split(/\s+/u).map((each) => each.length)),
  }) as CSSProperties;
