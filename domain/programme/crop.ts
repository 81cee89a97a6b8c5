/** What of a picture is cut off at each side, as shares of its width or height. */
export interface Crop {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
