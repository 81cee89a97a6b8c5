/** Script and style of the page for telephones: the build makes them of `renderer/telephone-page` and puts them in here (electron.vite.config.ts). */
import type { PageFiles } from './whole-page';

export async function pageFiles(): Promise<PageFiles> {
  throw new Error('The page for telephones is there once the kit was built.');
}
