/** Screens as the system reports them, from left to right. */
import type { Screen } from '../../../../main/kit/stage/arrangement';
import type { Bench } from './open-in-folder';

const screen = (id: number, name: string, x: number, width: number, height: number): Screen => {
  const bounds = { x, y: 0, width, height };
  return { id, name, bounds, workArea: bounds };
};

export const laptop = screen(1, 'Laptop', 0, 1280, 720);
export const benq = screen(7, 'BenQ', 1280, 1024, 768);
export const dell = screen(8, 'DELL', 2304, 1920, 1080);
export const epson = screen(9, 'EPSON', 4224, 1280, 800);

/** These are there from now on, and the desk fills the first, or the one that is given. */
export function plugIn({ kit }: Bench, screens: readonly [Screen, ...(readonly Screen[])], desk = screens[0]): void {
  kit.screensAre({ screens, desk: desk.bounds });
}
