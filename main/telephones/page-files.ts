/**
 * Scripts and styles of the pages for telephones, the room's and the trainer's: the build makes them of `renderer/telephone-page` and
 * `renderer/remote-page` and puts them in here (electron.vite.config.ts).
 */

/** What the frames of the pages ask for. */
export interface PageFiles {
  readonly script: string;
  readonly style: string;
  readonly 'remote-script': string;
  readonly 'remote-style': string;
}

export async function pageFiles(): Promise<PageFiles> {
  throw new Error('The page for telephones is there once the kit was built.');
}
