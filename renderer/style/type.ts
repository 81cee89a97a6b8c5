/** The type of a window's first picture. */
import './type.css';

/** Resolves once every letter has its own face, so that nobody sees a stand-in; without it one would still rather see something. */
export async function typeIsThere(): Promise<void> {
  await Promise.allSettled([document.fonts.load('1em "Noto Sans Variable"', 'Aaš Жж')]);
}
