/** The second tap of two would press what came under the finger with the first. */
export function passOver(tap: MouseEvent): void {
  if (tap.detail < 2) return;
  tap.preventDefault();
  tap.stopPropagation();
}
