/** The key that counts a position, as it is written on screen. */
import type { Position } from '../../domain/barometer/schema';

export const positionKeys: Readonly<Record<Position, string>> = { agree: '1', unsure: '2', disagree: '3' };
