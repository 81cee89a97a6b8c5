/** What a person is told of the screens. A screen's name is the system's word for the device; it names nobody. */

/** `mirror`: it shows the same as the desk's screen; `projector`: the kit knows it as one; `other`: it could be one. */
export type ScreenRole = 'desk' | 'mirror' | 'projector' | 'other';

/** `numbers`: a number on each screen; `picture`: the test picture where the room sees it. */
export const screenTests = ['none', 'numbers', 'picture'] as const;
export type ScreenTest = (typeof screenTests)[number];

export interface ScreenView {
  /** The system's, for as long as the screen is plugged in. */
  readonly id: number;
  /** From left to right, beginning with 1: what *Identify screens* shows. */
  readonly number: number;
  /** Empty where the system has no name for it. */
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly role: ScreenRole;
}

/** Writes a size as `1920×1080`. */
export const sizeOf = ({ width, height }: Pick<ScreenView, 'width' | 'height'>): string => `${width}×${height}`;
