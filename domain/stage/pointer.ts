/** The pointer's position on the room's picture. It is shown while it lasts, and kept nowhere. */

/** Shares of the picture's width and height, 0 to 1 from its upper left corner. */
export interface PointerPlace {
  readonly x: number;
  readonly y: number;
}
