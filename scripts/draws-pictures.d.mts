/** Whether the words of `npm run kit` ask for pictures, which only Electron draws. */
export function drawsPictures(typed: readonly string[]): boolean;
