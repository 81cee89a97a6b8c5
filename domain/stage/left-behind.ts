/** The desk's place before it was led into another block by no step of the deck: it may have been a wrong key, and there is a way back. */
import { deckOf, indexOf, placeAfter, placeBefore } from '../programme/deck';
import type { Programme } from '../programme/programme';
import type { RunState } from './state';

/** Undefined where Next or Back alone led here: they lead back, too. */
export function leftBehind(run: RunState, programme: Programme): RunState['cameFrom'] {
  const { day, slide, cameFrom } = run;
  if (day === undefined || !slide || !cameFrom) return undefined;
  const deck = deckOf(programme, day);
  if (indexOf(deck, cameFrom.slide) < 0) return undefined;
  const there = { ...run, ...cameFrom };
  const isNextDoor = [placeAfter, placeBefore].some((way) => way(deck, there)?.block.id === slide.block);
  return isNextDoor ? undefined : cameFrom;
}
