/** The three signs of the barometer as strokes on a square of 24: the same on every screen and on paper, in every script. */
import type { Position } from './schema';

export const signSize = 24;
export const signStroke = 2.6;

export const positionStrokes: Readonly<Record<Position, string>> = {
  agree: 'M12 3v18M3 12h18',
  unsure: 'M7.2 7.6C7.2 4.8 9.3 3 12 3s4.9 1.8 4.9 4.3c0 2-1.1 3.1-2.6 4.2-1.5 1.1-2.3 1.9-2.3 3.6v.4M12 20.4v.2',
  disagree: 'M3 12h18',
};
