/** What a page is filled with: a piece is never cut. */
import type { Canvas } from './canvas';
import type { Styles } from './style';
import type { Faces } from './typeface';

/** The tools of all pieces of one paper. */
export interface Galley {
  readonly faces: Faces;
  readonly styles: Styles;
  /** From margin to margin. */
  readonly width: number;
}

export interface Piece {
  /** Left out at the top of a page. */
  readonly above: number;
  readonly height: number;
  /** The next piece stands on the same page. */
  readonly keepsNext: boolean;
  readonly newPage?: boolean;
  /** Drawn first where a page begins with this piece. */
  readonly repeated?: { readonly height: number; readonly draw: Piece['draw'] };
  readonly draw: (canvas: Canvas, x: number, top: number) => void;
}
