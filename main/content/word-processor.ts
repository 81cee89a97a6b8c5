/** Signs that a word processor writes by itself, where a plain one is meant. For use within `[…]` of a pattern. */
export const curvedMarks = '“”„‟«»';
export const bullets = '•·▪◦‣';
