/** The type of a window's first picture. */
import './type.css';

const letters = 'Aaš Жж';

/** Resolves once every letter has its own face, so that nobody sees a stand-in; without it one would still rather see something. */
export async function typeIsThere(): Promise<void> {
  await Promise.allSettled([document.fonts.load('1em "Noto Sans Variable"', letters)]);
}

/** What the room sees is set in the display face too. */
export async function typeOfRoomIsThere(): Promise<void> {
  await Promise.allSettled([typeIsThere(), document.fonts.load('600 1em "Literata Variable"', letters)]);
}
